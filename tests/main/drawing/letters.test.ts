import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { typstDrawing } from '../../../main/drawing/typstDrawing'
import type { DrawRequest } from '../../../main/ports/drawing'
import { referralLetterContentSchema } from '../../../shared/features/letters/letterContent'
import type { ReferralLetterContent } from '../../../shared/features/letters/letterContent'
import { invitationContentSchema } from '../../../shared/features/users/invitationContent'
import { recoverySheetContentSchema } from '../../../shared/features/vault/recoverySheetContent'
import { bundleWorker } from '../../support/bundleWorker'
import { drawingFiles } from '../../support/drawingFiles'
import { jpegPicture, pngPicture } from '../../support/pictures'
import { flat, readPdf, tags, words } from '../../support/readPdf'
import { greekLetter, invitation, recoverySheet } from '../../support/sampleLetters'

// An engine starts in half a second on a quiet machine, in several on a busy one.
jest.setTimeout(60_000)

const worker = bundleWorker('main/drawing/typstWorker.ts')
const drawing = typstDrawing(drawingFiles(worker.file))
const pictures = { logo: pngPicture(300, 300), coFunding1: jpegPicture() }

afterAll(async () => {
  await drawing.close()
  worker.remove()
})

async function drawLetter(change: Partial<ReferralLetterContent> = {}) {
  const content = referralLetterContentSchema.parse({ ...greekLetter, ...change })
  const pdf = await drawing.draw({ layout: 'referralLetter', content, pictures })
  return { pdf, facts: await readPdf(pdf) }
}

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })

/** All texts a letter shows, as its content holds them. */
function shownTexts(content: ReferralLetterContent): readonly string[] {
  const { language: _l, title: _t, date: _d, footer, body, coFunding, issuer, ...rest } = content
  const strips = coFunding.map(({ statement, lines }) => [statement, lines])
  const parts = body.map(({ kind: _k, ...part }) => part)
  const all = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(all) : []
  }
  return all([rest, parts, strips, issuer.lines, issuer.details, footer.referenceLabel])
}

test('every word of the letter is there, in exact Greek', async () => {
  const { pdf, facts } = await drawLetter()
  const text = words(facts)
  for (const shown of shownTexts(greekLetter)) expect(text).toContain(flat(shown))
  expect(text).toContain('Σελίδα 1 από 2')

  const poppler = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
  if (poppler.error) return
  for (const shown of shownTexts(greekLetter)) expect(flat(poppler.stdout)).toContain(flat(shown))
})

test('it is an A4 letter and its reply slip on a page of its own', async () => {
  const { facts } = await drawLetter()
  expect(facts.pages.map((page) => page.millimetres)).toEqual([
    [210, 297],
    [210, 297],
  ])
  expect(facts.pages[0]?.text).toContain('Ελένη Βαμβακάρη')
  expect(facts.pages[1]?.text).toMatch(/^ΔΕΛΤΙΟ ΑΠΑΝΤΗΣΗΣ ΣΕ ΠΑΡΑΠΟΜΠΗ\nΚωδικός παραπομπής\n26-00417-3/)
  expect((await drawLetter({ replySlip: null })).facts.pages).toHaveLength(1)
})

test('title, language and tags are there for readers who listen', async () => {
  const { facts } = await drawLetter()
  expect(facts).toMatchObject({
    title: greekLetter.title,
    xmpTitle: greekLetter.title,
    language: 'el',
    marked: true,
  })
  const found = tags(facts)
  const roles = new Set(found.map(({ role }) => role))
  for (const role of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Figure'])
    expect(roles).toContain(role)
  expect(found.filter(({ role }) => role === 'H1')).toHaveLength(1)
  expect(found.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
    'Λογότυπο του Δήμου Μήλου',
    'Έμβλημα της Ευρωπαϊκής Ένωσης',
  ])
  expect((await drawLetter({ language: 'en' })).facts.language).toBe('en')
})

test('no strip, no confidentiality, no copies: no trace of them', async () => {
  const { facts } = await drawLetter({
    confidential: null,
    copies: null,
    related: null,
    attachments: null,
    distribution: null,
    coFunding: [],
  })
  expect(words(facts)).not.toMatch(/ΕΜΠΙΣΤΕΥΤΙΚΟ|ΚΟΙΝ\.|ΣΧΕΤ|Συνημμένα|Εσωτ|συγχρηματοδότηση/)
  expect(facts.pages).toHaveLength(2)
})

test('a long body flows on; the signature follows its last lines and the slip comes last', async () => {
  const body = Array.from({ length: 30 }, (_, index) =>
    paragraph(`Παράγραφος ${index + 1}: ${'λόγια και πάλι '.repeat(14)}`),
  )
  const { facts } = await drawLetter({ body })
  const total = facts.pages.length
  expect(total).toBeGreaterThan(3)
  const signed = facts.pages.findIndex((page) => page.text.includes('Η Προϊσταμένη του Τμήματος'))
  expect(signed).toBe(total - 2)
  expect(facts.pages[signed]?.text).toContain('Παράγραφος 30:')
  expect(facts.pages[total - 1]?.text).toContain(`Σελίδα ${total} από ${total}`)
  expect(words(facts).match(/Παράγραφος \d+:/g)).toHaveLength(30)
})

test('one paragraph longer than a page begins on the first page', async () => {
  const { facts } = await drawLetter({ body: [paragraph('Μακρύ κείμενο. '.repeat(400).trim())] })
  expect(facts.pages[0]?.text).toContain('Μακρύ κείμενο.')
})

test.each([
  '#panic("x") #import "a.typ" #read("/etc/passwd") #{1+1}',
  '$x^2$ @ref <b>έντονα</b> <script>alert(1)</script>',
  '*a* _b_ `c` ~ \\ \\\\ \\u{41} // /* */ [x] {y} = h - i + j / k',
  '"διπλά" \'μονά\' «ελληνικά» “καμπύλα” ... -- --- 1/2 ...',
  'ᾧ ἄνθρωπε, ΐ ΰ Ϊ ς σ · ; € № fi ffl',
  '{"a": "b"} %PDF-1.7 endobj stream (paren',
])('stays text: %s', async (hostile) => {
  const { facts } = await drawLetter({
    body: [paragraph(hostile)],
    subject: { label: 'ΘΕΜΑ:', text: hostile },
  })
  expect(words(facts).split(flat(hostile))).toHaveLength(3)
})

test('a word longer than a line breaks inside the margins and loses no character', async () => {
  const word = 'Ασυνάρτητολέξη'.repeat(20)
  const { facts } = await drawLetter({ body: [paragraph(word)] })
  const found = facts.pages.map((page) => page.text).join('')
  expect(found.replaceAll('\n', '')).toContain(word)
  expect(Math.max(...found.split('\n').map((printed) => printed.length))).toBeLessThan(90)
})

test('line ends of a paragraph are kept', async () => {
  const { facts } = await drawLetter({ body: [paragraph('πρώτη\nδεύτερη')] })
  expect(facts.pages[0]?.text).toContain('πρώτη\nδεύτερη\n')
})

test('the same request gives the same bytes, another day or picture gives others', async () => {
  const sha = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex')
  const first = sha((await drawLetter()).pdf)
  expect(sha((await drawLetter()).pdf)).toBe(first)
  const fresh = typstDrawing(drawingFiles(worker.file))
  const request: DrawRequest = { layout: 'referralLetter', content: greekLetter, pictures }
  expect(sha(await fresh.draw(request))).toBe(first)
  await fresh.close()
  expect(sha((await drawLetter({ date: '2026-11-23' })).pdf)).not.toBe(first)
  const otherLogo = { ...pictures, logo: pngPicture(200, 300) }
  expect(sha(await drawing.draw({ ...request, pictures: otherLogo }))).not.toBe(first)
  // Nothing of an earlier letter's pictures is left behind.
  expect(
    tags(await readPdf(await drawing.draw({ ...request, pictures: {} }))).map(({ role }) => role),
  ).not.toContain('Figure')
})

test('the recovery sheet: the key once, whole, in groups, and what it is for in both languages', async () => {
  const content = recoverySheetContentSchema.parse(recoverySheet)
  const facts = await readPdf(await drawing.draw({ layout: 'recoverySheet', content }))
  expect(facts.pages).toHaveLength(1)
  const text = words(facts)
  for (const [index, group] of recoverySheet.groups.entries())
    expect(text).toMatch(new RegExp(`${index + 1} ?${[...group].join(' ?')}`))
  for (const part of recoverySheet.parts)
    for (const shown of [part.heading, part.purpose, ...part.keeping]) expect(text).toContain(flat(shown))
  expect(text).toContain(recoverySheet.centre)
})

test('the invitation: eight words in order, and how to use them', async () => {
  const content = invitationContentSchema.parse(invitation)
  const facts = await readPdf(await drawing.draw({ layout: 'invitation', content }))
  expect(facts.pages).toHaveLength(1)
  const text = words(facts)
  expect(text).toMatch(new RegExp(invitation.words.map((word, index) => `${index + 1}\\. ${word}`).join(' ')))
  for (const shown of [...invitation.steps, invitation.warning, 'Νίκος Αρμένης'])
    expect(text).toContain(flat(shown))
})
