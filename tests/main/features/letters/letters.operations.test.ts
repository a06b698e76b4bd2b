import { createHash } from 'node:crypto'
import { DrawingFailed } from '../../../../main/ports/drawing'
import { asked, edited, FakeDrawing, referralOf, signedLetter } from '../../../support/letterCase'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let drawing: FakeDrawing
let worker: TestPerson
beforeEach(async () => {
  drawing = new FakeDrawing()
  app = await createTestApp({ drawing })
  worker = await app.signIn('socialWorker')
})
afterEach(() => app.close())

const actions = () => app.auditTrail().map(({ action }) => action)
const count = (table: string) =>
  (app.connection.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n

test('a draft follows the card and the referral until somebody types over it', async () => {
  const { referralId, citizenId } = await referralOf(worker)
  const draft = await worker.do('letters.openDraft', { referralId })
  expect(draft).toMatchObject({ version: 0, state: 'draft', savedAt: null, returned: null })
  expect(draft.derived.subject).toBe('Παραπομπή ωφελούμενης: Υποστήριξη υποβολής αίτησης επιδόματος στέγασης')
  const saved = await worker.do('letters.saveDraft', {
    referralId,
    version: 0,
    edits: edited({ subject: 'Άλλο θέμα' }),
  })
  expect(saved.version).toBe(1)
  const card = await worker.do('citizens.open', { id: citizenId })
  const { id, version, ...fields } = card
  void fields
  app.connection.prepare(`UPDATE citizens SET surname = 'Νέου' WHERE id = ? AND version = ?`).run(id, version)
  const again = await worker.do('letters.openDraft', { referralId })
  expect(again.edits.subject).toBe('Άλλο θέμα')
  expect(again.derived.asked).toContain('Νέου')
  expect(actions()).not.toContain('letters.saved')
})

test('two people at one draft: the second is told, nothing is overwritten', async () => {
  const { referralId } = await referralOf(worker)
  await worker.do('letters.saveDraft', { referralId, version: 0, edits: edited({ subject: 'Α' }) })
  const other = await app.signIn('psychologist')
  const late = { referralId, version: 0, edits: edited({ subject: 'Β' }) }
  expect(await other.failure('letters.saveDraft', late)).toEqual({ code: 'stale' })
  expect((await other.do('letters.openDraft', { referralId })).edits.subject).toBe('Α')
})

test('what is missing is named and keeps the letter from the supervisor', async () => {
  const { referralId } = await referralOf(worker, {}, { ground: null, consentOn: null, reason: '' })
  const { gaps, seen } = await worker.do('letters.check', { referralId })
  expect(gaps).toEqual(['reason', 'ground'])
  expect(await worker.failure('letters.askForSignature', { referralId, seen })).toMatchObject({
    rule: 'letters.gaps',
  })
})

test('signed: frozen bytes under the first number, the referral waits for its delivery', async () => {
  const { referralId, letter, supervisor, citizenId } = await signedLetter(app)
  expect(letter).toMatchObject({ year: 2026, serial: 1, corrects: null, protocolNumber: null })
  const opened = await supervisor.do('letters.open', { id: letter.id })
  const bytes = Buffer.from(opened.pdf, 'base64')
  expect(bytes.toString()).toBe(`%PDF ${JSON.stringify(drawing.drawn.at(-1)!.content)}`)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(opened.sha256)
  expect(opened.signatory).toBe('Θάλεια Αρμενιστή')
  expect((await supervisor.do('referrals.statusOf', { id: referralId })).state).toBe('signed')
  expect(await supervisor.do('letters.openDraft', { referralId })).toMatchObject({
    state: 'none',
    version: 0,
  })
  const signed = app.auditTrail().find(({ action }) => action === 'letters.signed')!
  expect(JSON.parse(signed.detail)).toMatchObject({ serial: 1, citizenId, sha256: opened.sha256 })
  expect(JSON.parse(signed.detail).leaves).toEqual(
    expect.arrayContaining(['citizen.surname', 'citizen.birthYear']),
  )
  expect(actions()).toContain('letters.opened')
})

test('the signer signs what was seen: a later change of card or draft is stale', async () => {
  const { referralId, citizenId } = await referralOf(worker)
  const seen = await asked(worker, referralId)
  app.connection.prepare(`UPDATE citizens SET surname = 'Άλλη' WHERE id = ?`).run(citizenId)
  const supervisor = await app.signIn('supervisor')
  expect(await supervisor.failure('letters.sign', { referralId, seen })).toEqual({ code: 'stale' })
  expect(count('letters')).toBe(0)
  const { seen: now } = await supervisor.do('letters.preview', { referralId })
  expect((await supervisor.do('letters.sign', { referralId, seen: now })).serial).toBe(1)
})

test('a card that changes while the letter is drawn is not signed over', async () => {
  const { referralId, citizenId } = await referralOf(worker)
  const seen = await asked(worker, referralId)
  const supervisor = await app.signIn('supervisor')
  drawing.before = () => {
    app.connection.prepare(`UPDATE citizens SET surname = 'Άλλη' WHERE id = ?`).run(citizenId)
  }
  expect(await supervisor.failure('letters.sign', { referralId, seen })).toEqual({ code: 'stale' })
  expect(count('letters')).toBe(0)
})

test('a waiting letter is not changed; the supervisor sends it back with the reason', async () => {
  const { referralId } = await referralOf(worker)
  const seen = await asked(worker, referralId)
  const save = { referralId, version: 1, edits: edited({ subject: 'Α' }) }
  expect(await worker.failure('letters.saveDraft', save)).toMatchObject({ rule: 'letters.waiting' })
  const supervisor = await app.signIn('supervisor')
  expect(await supervisor.do('letters.toSign', {})).toMatchObject([
    { referralId, citizenName: 'ΡΟΥΣΟΠΟΥΛΟΥ Αγγελική του Στυλιανού', receiver: 'Κέντρο Υγείας Ανεμόνησου' },
  ])
  await supervisor.do('letters.sendBack', { referralId, note: 'Λείπει η ημερομηνία.' })
  expect(await supervisor.do('letters.toSign', {})).toEqual([])
  expect(await supervisor.failure('letters.sign', { referralId, seen })).toMatchObject({
    rule: 'letters.notWaiting',
  })
  const draft = await supervisor.do('letters.openDraft', { referralId })
  expect(draft).toMatchObject({ state: 'draft', returned: { note: 'Λείπει η ημερομηνία.' } })
  const saved = await supervisor.do('letters.saveDraft', { ...save, version: draft.version })
  expect(saved.version).toBe(draft.version + 1)
  await asked(supervisor, referralId)
  expect((await supervisor.do('letters.openDraft', { referralId })).returned).toBeNull()
})

test('a letter in which nobody typed waits too, and can be taken back', async () => {
  const { referralId } = await referralOf(worker)
  await asked(worker, referralId)
  expect((await worker.do('letters.openDraft', { referralId })).state).toBe('waiting')
  await worker.do('letters.takeBack', { referralId })
  expect((await worker.do('letters.openDraft', { referralId })).state).toBe('draft')
})

test('a drawing that fails says why, uses no number and leaves the letter waiting', async () => {
  const { referralId } = await referralOf(worker)
  const seen = await asked(worker, referralId)
  const supervisor = await app.signIn('supervisor')
  const failing = async (problem: ConstructorParameters<typeof DrawingFailed>[0]) => {
    drawing.before = () => Promise.reject(new DrawingFailed(problem))
    return supervisor.failure('letters.sign', { referralId, seen })
  }
  expect(await failing({ code: 'unprintableCharacters', characters: ['漢'] })).toMatchObject({
    rule: 'letters.unprintable',
    values: { characters: '漢' },
  })
  expect(await failing({ code: 'timedOut' })).toMatchObject({ rule: 'letters.drawingTimedOut' })
  expect(await failing({ code: 'badPicture', picture: 'logo', problem: 'damaged' })).toMatchObject({
    rule: 'letters.badPicture',
  })
  expect(await failing({ code: 'layoutFailed', detail: 'x' })).toMatchObject({ code: 'unexpected' })
  expect(count('letters') + count('letter_pdfs')).toBe(0)
  drawing.before = () => undefined
  expect((await supervisor.do('letters.sign', { referralId, seen })).serial).toBe(1)
})

test('the preview is marked as a draft and leaves nothing behind', async () => {
  const { referralId } = await referralOf(worker)
  const before = app.auditTrail().length
  const { pdf } = await worker.do('letters.preview', { referralId })
  expect(Buffer.from(pdf, 'base64').toString()).toContain('ΣΧΕΔΙΟ')
  expect(count('letters') + count('letter_drafts')).toBe(0)
  expect(app.auditTrail()).toHaveLength(before)
})

test('the paper says its number and its date, and the draft mark is gone', async () => {
  await signedLetter(app)
  const { layout, content } = drawing.drawn.at(-1)!
  expect(layout).toBe('referralLetter')
  expect(content).toMatchObject({
    date: '2026-11-23',
    placeAndDate: 'Ανεμόνησος, 23/11/2026',
    footer: { referenceLabel: 'Έγγραφο 1/2026 · Κωδικός παραπομπής:' },
    confidential: null,
  })
  expect(JSON.stringify(content)).not.toContain('ΣΧΕΔΙΟ')
})

test('a clock set back signs nothing', async () => {
  await signedLetter(app)
  app.clock.set('2026-11-20T08:00:00.000Z')
  worker = await app.signIn('socialWorker')
  const { referralId } = await referralOf(worker)
  const seen = await asked(worker, referralId)
  const supervisor = await app.signIn('supervisor')
  expect(await supervisor.failure('letters.sign', { referralId, seen })).toMatchObject({
    rule: 'letters.clockBehind',
    values: { last: '23/11/2026' },
  })
})
