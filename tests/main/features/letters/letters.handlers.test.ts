import { createHash } from 'node:crypto'
import { typstDrawing } from '../../../../main/drawing/typstDrawing'
import { bundleWorker } from '../../../support/bundleWorker'
import { drawingFiles } from '../../../support/drawingFiles'
import { asked, edited, referralOf, signedLetter } from '../../../support/letterCase'
import { flat, readPdf, words } from '../../../support/readPdf'
import { createTestApp, type TestApp } from '../../../support/testApp'

// The whole way with the real engine: from the card to the bytes on paper.
jest.setTimeout(60_000)

const workerFile = bundleWorker('main/drawing/typstWorker.ts')
const drawing = typstDrawing(drawingFiles(workerFile.file))
let app: TestApp
beforeEach(async () => {
  app = await createTestApp({ drawing })
})
afterEach(() => app.close())
afterAll(async () => {
  await drawing.close()
  workerFile.remove()
})

const bytesOf = (pdf: string) => new Uint8Array(Buffer.from(pdf, 'base64'))

test('a signed letter is the very bytes that were drawn, in exact Greek, with its number', async () => {
  const { letter, supervisor } = await signedLetter(app)
  const { pdf, sha256 } = await supervisor.do('letters.open', { id: letter.id })
  const bytes = bytesOf(pdf)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  const facts = await readPdf(bytes)
  expect(facts).toMatchObject({ title: `Παραπομπή ${letter.reference}`, language: 'el', marked: true })
  const said = words(facts)
  for (const text of [
    'ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ ΑΝΕΜΟΝΗΣΟΥ',
    'Ανεμόνησος, 23/11/2026',
    'Αγγελική Ρουσοπούλου του Στυλιανού',
    'Το αίτημα της κ. Ρουσοπούλου αφορά',
    'Με εντολή Δημάρχου',
    'Θάλεια Αρμενιστή',
    'Έγγραφο 1/2026',
    letter.reference,
  ])
    expect(said).toContain(flat(text))
  expect(said).not.toContain('ΣΧΕΔΙΟ')
})

test('the draft is marked on every page, in both languages', async () => {
  const worker = await app.signIn('socialWorker')
  for (const [language, mark] of [
    ['el', 'ΣΧΕΔΙΟ'],
    ['en', 'DRAFT'],
  ] as const) {
    const { referralId } = await referralOf(worker, {}, { language })
    const { pdf } = await worker.do('letters.preview', { referralId })
    const { pages } = await readPdf(bytesOf(pdf))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.text).toContain(mark)
  }
})

test('a character no font of the letter can show is named, and no number is used', async () => {
  const worker = await app.signIn('socialWorker')
  const { referralId } = await referralOf(worker)
  await worker.do('letters.saveDraft', {
    referralId,
    version: 0,
    edits: edited({ closing: 'Με εκτίμηση 漢' }),
  })
  const seen = await asked(worker, referralId)
  const failure = { rule: 'letters.unprintable', values: { characters: '漢' } }
  expect(await worker.failure('letters.preview', { referralId })).toMatchObject(failure)
  const supervisor = await app.signIn('supervisor')
  expect(await supervisor.failure('letters.sign', { referralId, seen })).toMatchObject(failure)
  await supervisor.do('letters.sendBack', { referralId, note: 'Σβήστε τον χαρακτήρα.' })
  const draft = await supervisor.do('letters.openDraft', { referralId })
  await supervisor.do('letters.saveDraft', { referralId, version: draft.version, edits: edited({}) })
  const mended = await asked(supervisor, referralId)
  expect(await supervisor.do('letters.sign', { referralId, seen: mended })).toMatchObject({ serial: 1 })
})
