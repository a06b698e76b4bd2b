import { asked, FakeDrawing, referralOf, signedLetter } from '../../../support/letterCase'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
let drawing: FakeDrawing
beforeEach(async () => {
  drawing = new FakeDrawing()
  app = await createTestApp({ drawing })
})
afterEach(() => app.close())

const run = (sql: string, ...values: string[]) => app.connection.prepare(sql).run(...values)
const list = { year: null, text: '', withoutProtocol: false, after: null, limit: 100 }

test('the database itself refuses to change or remove a signed letter', async () => {
  const { letter, supervisor } = await signedLetter(app)
  await supervisor.do('letters.recordProtocol', {
    id: letter.id,
    replaces: null,
    number: '1234',
    date: '2026-11-23',
  })
  const tables = { letters: 'serial = 7', letter_pdfs: `bytes = x'00'`, letter_protocols: `number = '9'` }
  for (const [table, change] of Object.entries(tables)) {
    expect(() => run(`UPDATE ${table} SET ${change}`)).toThrow('a signed letter never changes')
    expect(() => run(`DELETE FROM ${table}`)).toThrow('a signed letter never changes')
  }
  for (const change of [`UPDATE letter_templates SET content = ''`, 'DELETE FROM letter_templates'])
    expect(() => run(change)).toThrow('letters refer to this text')
})

test('what is opened, printed and saved are the stored bytes, each with its trace', async () => {
  const { letter, supervisor } = await signedLetter(app)
  const first = await supervisor.do('letters.open', { id: letter.id })
  app.clock.set('2027-03-01T08:00:00.000Z')
  app.connection.prepare(`UPDATE citizens SET surname = 'Άλλη'`).run()
  const later = app.again(supervisor.userId, 'supervisor')
  expect((await later.do('letters.open', { id: letter.id })).pdf).toBe(first.pdf)
  expect(await later.do('letters.print', { id: letter.id })).toEqual({ printed: true })
  expect(app.printer.prints).toEqual([`window-${supervisor.userId}`])
  expect(await later.do('letters.saveAs', { id: letter.id })).toEqual({
    fileName: `2026-0001_${letter.reference}.pdf`,
  })
  expect(Buffer.from(app.files.saved[0]!.bytes).toString('base64')).toBe(first.pdf)
  expect(drawing.drawn).toHaveLength(1)
  expect(
    app
      .auditTrail()
      .map(({ action }) => action)
      .slice(-4),
  ).toEqual(['letters.opened', 'letters.opened', 'letters.printed', 'letters.savedOutside'])
})

test('a cancelled print or save leaves no trace of one', async () => {
  const { letter, supervisor } = await signedLetter(app)
  const before = app.auditTrail().length
  app.printer.print = () => Promise.resolve(false)
  app.files.saveAs = () => Promise.resolve(null)
  expect(await supervisor.do('letters.print', { id: letter.id })).toEqual({ printed: false })
  expect(await supervisor.do('letters.saveAs', { id: letter.id })).toEqual({ fileName: null })
  expect(app.auditTrail()).toHaveLength(before)
})

test('the municipality’s number is entered later; a correction keeps the first entry', async () => {
  const { letter } = await signedLetter(app)
  const reception = await app.signIn('reception')
  const entry = { id: letter.id, number: '4711', date: '2026-11-24' }
  const first = await reception.do('letters.recordProtocol', { ...entry, replaces: null })
  expect(first).toMatchObject({ protocolNumber: '4711', protocolDate: '2026-11-24' })
  expect(await reception.failure('letters.recordProtocol', { ...entry, replaces: null })).toEqual({
    code: 'stale',
  })
  const worker = await app.signIn('socialWorker')
  const [wrong] = (await worker.do('letters.open', { id: letter.id })).protocol
  const mended = { ...entry, number: '4117', replaces: wrong!.id }
  expect(await worker.do('letters.recordProtocol', mended)).toMatchObject({ protocolNumber: '4117' })
  expect(await worker.failure('letters.recordProtocol', mended)).toEqual({ code: 'stale' })
  const { protocol } = await worker.do('letters.open', { id: letter.id })
  expect(protocol.map(({ number }) => number)).toEqual(['4117', '4711'])
  const found = await worker.do('letters.list', { ...list, text: '4117' })
  expect(found.letters.map(({ id }) => id)).toEqual([letter.id])
  expect((await worker.do('letters.list', { ...list, text: '4711' })).letters).toEqual([])
})

test('a correction is a new letter that cites the old; the old one stays as it is', async () => {
  const { letter, referralId, supervisor } = await signedLetter(app)
  expect(await supervisor.do('letters.correctByNew', { id: letter.id })).toEqual({ referralId })
  expect(await supervisor.failure('letters.correctByNew', { id: letter.id })).toMatchObject({
    rule: 'letters.correctionOpen',
  })
  const draft = await supervisor.do('letters.openDraft', { referralId })
  expect(draft).toMatchObject({ state: 'draft', corrects: { id: letter.id, serial: 1 } })
  expect(draft.derived.related[0]).toContain('1/2026 έγγραφό μας της 23/11/2026')
  const seen = await asked(supervisor, referralId)
  expect(await supervisor.do('letters.toSign', {})).toMatchObject([{ corrects: { serial: 1 } }])
  const second = await supervisor.do('letters.sign', { referralId, seen })
  expect(second).toMatchObject({ serial: 2, corrects: { serial: 1 } })
  expect(JSON.stringify(drawing.drawn.at(-1)!.content)).toContain('διορθώνεται')
  const both = await supervisor.do('letters.ofReferral', { referralId })
  expect(both).toMatchObject([
    { serial: 2, correctedBy: null },
    { serial: 1, correctedBy: { serial: 2 } },
  ])
  expect(await supervisor.failure('letters.correctByNew', { id: letter.id })).toMatchObject({
    rule: 'letters.alreadyCorrected',
  })
  const status = await supervisor.do('referrals.statusOf', { id: referralId })
  expect(status).toMatchObject({ state: 'signed', letterId: second.id })
})

test('a closed referral is reopened before its letter is corrected', async () => {
  const { letter, referralId, supervisor } = await signedLetter(app)
  const { version } = await supervisor.do('referrals.statusOf', { id: referralId })
  await supervisor.do('referrals.close', { id: referralId, version, note: 'Δεν χρειάζεται πια.' })
  expect(await supervisor.failure('letters.correctByNew', { id: letter.id })).toMatchObject({
    rule: 'letters.correctionClosed',
  })
})

test('the reception hands out what is signed, and prints it unless it is confidential', async () => {
  const open = await signedLetter(app)
  const secret = await signedLetter(app, { confidential: true })
  const reception = await app.signIn('reception')
  const waiting = await reception.do('letters.handOutList', {})
  expect(waiting.map(({ id }) => id)).toEqual([open.letter.id, secret.letter.id])
  const { pdf } = await reception.do('letters.openToHandOut', { id: open.letter.id })
  expect(Buffer.from(pdf, 'base64').toString()).toMatch(/^%PDF/)
  expect(await reception.do('letters.print', { id: open.letter.id })).toEqual({ printed: true })
  for (const operation of ['letters.openToHandOut', 'letters.print'] as const)
    expect(await reception.failure(operation, { id: secret.letter.id })).toMatchObject({
      rule: 'letters.notForTheDoor',
    })
  const { version } = await reception.do('referrals.statusOf', { id: open.referralId })
  await reception.do('referrals.recordDelivery', {
    id: open.referralId,
    version,
    manner: 'handedToCitizen',
    handedOver: true,
    on: '2026-11-23',
    toWhom: '',
    number: '',
    chaseOn: null,
  })
  expect((await reception.do('letters.handOutList', {})).map(({ id }) => id)).toEqual([secret.letter.id])
  expect(await reception.failure('letters.openToHandOut', { id: open.letter.id })).toMatchObject({
    rule: 'letters.notForTheDoor',
  })
})

test('the register: newest first, page by page, by number, code and missing protocol', async () => {
  for (let made = 0; made < 5; made++) await signedLetter(app)
  const supervisor = await app.signIn('supervisor')
  const first = await supervisor.do('letters.list', { ...list, limit: 2 })
  expect(first.letters.map(({ serial }) => serial)).toEqual([5, 4])
  expect(first).toMatchObject({ count: 5, next: { year: 2026, serial: 4 } })
  const second = await supervisor.do('letters.list', { ...list, limit: 2, after: first.next })
  expect(second.letters.map(({ serial }) => serial)).toEqual([3, 2])
  expect(second.count).toBeNull()
  const serials = async (change: object) =>
    (await supervisor.do('letters.list', { ...list, ...change })).letters.map(({ serial }) => serial)
  expect(await serials({ text: '3' })).toEqual([3])
  expect(await serials({ text: first.letters[0]!.reference })).toEqual([5])
  expect(await serials({ year: 2025 })).toEqual([])
  await supervisor.do('letters.recordProtocol', {
    id: first.letters[0]!.id,
    replaces: null,
    number: 'Π-1',
    date: '2026-11-23',
  })
  expect(await serials({ withoutProtocol: true })).toEqual([4, 3, 2, 1])
})

test('letters of a hidden card are nowhere for those it is hidden from', async () => {
  const { letter, referralId, citizenId, supervisor } = await signedLetter(app)
  const waiting = await referralOf(supervisor, { surname: 'Κρυφού' })
  const seen = await asked(supervisor, waiting.referralId)
  app.connection.prepare('UPDATE citizens SET restricted = 1').run()
  expect(await supervisor.do('letters.toSign', {})).toEqual([])
  expect((await supervisor.do('letters.list', list)).letters).toEqual([])
  expect((await supervisor.do('letters.list', list)).count).toBe(0)
  expect(await supervisor.do('letters.handOutList', {})).toEqual([])
  expect(await supervisor.do('letters.ofReferral', { referralId })).toEqual([])
  for (const operation of ['open', 'openToHandOut', 'print', 'saveAs', 'correctByNew'] as const)
    expect(await supervisor.failure(`letters.${operation}`, { id: letter.id })).toMatchObject({
      code: 'notFound',
    })
  for (const operation of ['openDraft', 'check', 'preview', 'takeBack'] as const)
    expect(
      await supervisor.failure(`letters.${operation}`, { referralId: waiting.referralId }),
    ).toMatchObject({ code: 'notFound' })
  expect(await supervisor.failure('letters.sign', { referralId: waiting.referralId, seen })).toMatchObject({
    code: 'notFound',
  })
  expect(citizenId).toBeDefined()
})
