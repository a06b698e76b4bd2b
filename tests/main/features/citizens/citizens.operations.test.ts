import { fieldsOf } from '../../../../shared/features/citizens/citizen'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const maria = { surname: 'Παπαδάκη', name: 'Μαρία' }
const correct = (person: TestPerson, card: Parameters<typeof fieldsOf>[0], changes: object = {}) =>
  person.call('citizens.correct', { id: card.id, version: card.version, ...fieldsOf(card), ...changes })

test('a name and a request make an enquirer, and the audit trail knows', async () => {
  const reception = await app.signIn('reception')
  const card = await reception.do('citizens.enquire', { ...maria, request: 'Επίδομα στέγασης' })
  expect(card).toMatchObject({
    ...maria,
    standing: 'enquirer',
    fileNumber: null,
    fileStatus: 'active',
    request: 'Επίδομα στέγασης',
    firstContactOn: '2026-11-23',
    restricted: false,
    blocked: [],
    warnings: [],
  })
  expect(app.auditTrail().at(-1)).toMatchObject({ action: 'citizens.enquired', subject: card.id })
})

test('one of the two names is enough, none is not', async () => {
  const reception = await app.signIn('reception')
  expect(await reception.do('citizens.enquire', { surname: '', name: 'Αμίνα' })).toMatchObject({
    name: 'Αμίνα',
  })
  expect(await reception.failure('citizens.enquire', { surname: ' ', name: '' })).toEqual({
    code: 'invalidInput',
    fields: [{ path: 'surname', issue: 'required' }],
  })
})

test('file numbers count and none is ever given twice, also after a failure in between', async () => {
  const reception = await app.signIn('reception')
  const numbers: (number | null)[] = []
  for (const name of ['Άννα', 'Βάσω', 'Γεωργία']) {
    const card = await reception.do('citizens.enquire', { surname: 'Κανάρη', name })
    expect(await reception.failure('citizens.register', { id: card.id, version: 7 })).toEqual({
      code: 'stale',
    })
    const registered = await reception.do('citizens.register', { id: card.id, version: card.version })
    expect(registered.standing).toBe('registered')
    numbers.push(registered.fileNumber)
    expect(await reception.failure('citizens.register', { id: card.id, version: 2 })).toMatchObject({
      rule: 'citizens.alreadyRegistered',
    })
  }
  expect(numbers).toEqual([1, 2, 3])
})

test('numbers are stored in one spelling, and what is no number is refused by its field', async () => {
  const reception = await app.signIn('reception')
  const card = await reception.do('citizens.enquire', {
    ...maria,
    amka: '010130 99997',
    afm: '094259216',
    mobile: '+30 694 123 4567',
    postcode: '848 00',
    identityDocumentKind: 'identityCard',
    identityDocument: 'AB 123456',
    email: '',
  })
  expect(card).toMatchObject({
    amka: '01013099997',
    afm: '094259216',
    mobile: '6941234567',
    postcode: '84800',
    identityDocument: 'ΑΒ123456',
    email: null,
    warnings: [],
  })
  expect(
    await reception.failure('citizens.enquire', {
      ...maria,
      amka: '123',
      afm: '123456781',
      mobile: 'σπίτι',
      postcode: '1',
      email: 'x',
    }),
  ).toEqual({
    code: 'invalidInput',
    fields: expect.arrayContaining([
      { path: 'amka', issue: 'amka.checkDigit' },
      { path: 'afm', issue: 'afm.checkDigit' },
      { path: 'mobile', issue: 'phone.format' },
      { path: 'postcode', issue: 'postcode.format' },
      { path: 'email', issue: 'email.format' },
    ]),
  })
})

test('an ΑΜΚΑ that disagrees with birth date and sex is kept and warned of', async () => {
  const reception = await app.signIn('reception')
  const card = await reception.do('citizens.enquire', {
    ...maria,
    amka: '01013099997',
    birthDate: '1931-05-02',
    sex: 'female',
  })
  expect(card.warnings).toEqual(['amkaBirthDate', 'amkaSex'])
})

test('two cards never hold the same ΑΜΚΑ or ΑΦΜ', async () => {
  const reception = await app.signIn('reception')
  await reception.do('citizens.enquire', { ...maria, amka: '01013099997', afm: '094259216' })
  const other = await reception.do('citizens.enquire', { surname: 'Άλλη', name: 'Γυναίκα' })
  const duplicate = (field: string) => ({ code: 'duplicate', subject: 'citizens.citizen', field })
  expect(await reception.failure('citizens.enquire', { ...maria, amka: '01013099997' })).toEqual(
    duplicate('amka'),
  )
  expect(await correct(reception, other, { afm: '094259216' })).toEqual({
    ok: false,
    failure: duplicate('afm'),
  })
})

test('a correction keeps its own numbers, tells which fields changed and never their values', async () => {
  const reception = await app.signIn('reception')
  const card = await reception.do('citizens.enquire', { ...maria, amka: '01013099997' })
  const reply = await correct(reception, card, { settlement: 'Χώρα', surname: 'Παπαδάκη-Ξένου' })
  expect(reply).toMatchObject({ ok: true, value: { version: 2, amka: '01013099997', settlement: 'Χώρα' } })
  expect(app.auditTrail().at(-1)).toMatchObject({
    action: 'citizens.corrected',
    subject: card.id,
    detail: '{"fields":["surname","settlement"]}',
  })
  expect(await correct(reception, card, { settlement: 'Αλλού' })).toEqual({
    ok: false,
    failure: { code: 'stale' },
  })
  expect((await reception.do('citizens.search', { text: 'Ξένου' })).found).toHaveLength(1)
})

test('a birth date that is still to come is refused', async () => {
  const reception = await app.signIn('reception')
  expect(await reception.failure('citizens.enquire', { ...maria, birthDate: '2027-01-01' })).toEqual({
    code: 'invalidInput',
    fields: [{ path: 'birthDate', issue: 'date.future' }],
  })
})

test('opening a card is recorded before it is shown; a card that is not there leaves no trace of opening', async () => {
  const reception = await app.signIn('reception')
  const card = await reception.do('citizens.enquire', maria)
  expect(await reception.do('citizens.open', { id: card.id })).toEqual(card)
  expect(app.auditTrail().at(-1)).toMatchObject({ action: 'citizens.opened', subject: card.id })
  expect(await reception.failure('citizens.open', { id: 'nobody' })).toEqual({
    code: 'notFound',
    subject: 'citizens.citizen',
  })
  expect(app.auditTrail().filter(({ action }) => action === 'citizens.opened')).toHaveLength(1)
})

test('safe-contact rules block ways of contact on the card and in every list', async () => {
  const worker = await app.signIn('socialWorker')
  const { id: citizenId } = await worker.do('citizens.enquire', { ...maria, landline: '2287012345' })
  const rule = { citizenId, rule: 'noHomeCall', note: '', blocks: ['landline' as const] }
  await worker.do('citizens.addSafeContact', rule)
  expect(await worker.failure('citizens.addSafeContact', rule)).toMatchObject({ code: 'duplicate' })
  const card = await worker.do('citizens.addSafeContact', {
    citizenId,
    rule: 'noLetter',
    note: 'Ανοίγει τα γράμματα ο σύζυγος',
    blocks: ['letter', 'landline'],
  })
  expect(card.blocked).toEqual(['landline', 'letter'])
  const { found } = await worker.do('citizens.search', { text: 'Παπαδάκη' })
  expect(found[0]?.blocked).toEqual(['landline', 'letter'])
  expect((await worker.do('citizens.list', {})).lines[0]?.blocked).toEqual(['landline', 'letter'])
  const noLetter = card.safeContact.find((one) => one.rule === 'noLetter')
  expect((await worker.do('citizens.removeSafeContact', { id: noLetter!.id })).blocked).toEqual(['landline'])
})

test('a rule forbids what the list says, even if the call forgets it', async () => {
  const reception = await app.signIn('reception')
  const { id: citizenId } = await reception.do('citizens.enquire', maria)
  const rule = { citizenId, rule: 'noLetter', note: '', blocks: [] }
  expect((await reception.do('citizens.addSafeContact', rule)).blocked).toEqual(['letter'])
})

test('a file is closed with a reason and opened again', async () => {
  const worker = await app.signIn('psychologist')
  const { id, version } = await worker.do('citizens.enquire', maria)
  expect(
    await worker.failure('citizens.archive', { id, version, status: 'closed', reason: null }),
  ).toMatchObject({ rule: 'citizens.closeNeedsReason' })
  const closed = await worker.do('citizens.archive', { id, version, status: 'closed', reason: 'moved' })
  expect(closed).toMatchObject({ fileStatus: 'closed', closeReason: 'moved', closedOn: '2026-11-23' })
  const open = await worker.do('citizens.reopen', { id, version: closed.version })
  expect(open).toMatchObject({ fileStatus: 'active', closeReason: null, closedOn: null })
  expect(await worker.failure('citizens.reopen', { id, version: open.version })).toMatchObject({
    rule: 'citizens.notArchived',
  })
})

test('the information on personal data is kept with its day and form', async () => {
  const reception = await app.signIn('reception')
  const { id, version } = await reception.do('citizens.enquire', maria)
  expect(
    await reception.do('citizens.informed', { id, version, on: '2026-11-23', form: 'v2' }),
  ).toMatchObject({ informedOn: '2026-11-23', informedForm: 'v2' })
  expect(
    await reception.failure('citizens.informed', { id, version: 2, on: '2026-11-24', form: 'v2' }),
  ).toMatchObject({ fields: [{ path: 'on', issue: 'date.future' }] })
})

test('ten megabytes in one field are refused and nothing is written', async () => {
  const reception = await app.signIn('reception')
  const huge = 'Α'.repeat(10_000_000)
  for (const field of ['surname', 'request', 'address', 'amka', 'mobile', 'email', 'birthDate'])
    expect(await reception.failure('citizens.enquire', { ...maria, [field]: huge })).toMatchObject({
      code: 'invalidInput',
      fields: [{ path: field }],
    })
  expect(await reception.failure('citizens.search', { text: huge })).toMatchObject({ code: 'invalidInput' })
  expect((await reception.do('citizens.list', {})).count).toBe(0)
})

test('a rule or problem that says nothing without its words needs them', async () => {
  const worker = await app.signIn('socialWorker')
  const { id: citizenId } = await worker.do('citizens.enquire', { surname: 'Παπαδάκη', name: 'Μαρία' })
  const missing = { code: 'invalidInput', fields: [{ path: 'note', issue: 'required' }] }
  const rule = { citizenId, rule: 'askFor', note: '', blocks: [] }
  expect(await worker.failure('citizens.addSafeContact', rule)).toEqual(missing)
  await worker.do('citizens.addSafeContact', { ...rule, note: 'Την αδελφή της' })
  const problem = { citizenId, code: 'PP99', from: '2026-01-01', note: '' }
  expect(await worker.failure('citizens.addProblem', problem)).toEqual(missing)
  await worker.do('citizens.addProblem', { ...problem, note: 'Διαφορά με γείτονα' })
})
