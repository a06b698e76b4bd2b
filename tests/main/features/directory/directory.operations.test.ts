import { refreshByAnswer, seedDirectory } from '../../../../main/features/directory'
import seeds from '../../../../resources/lists/directory.json'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let eleni: TestPerson
beforeEach(async () => {
  app = await createTestApp()
  eleni = await app.signIn('socialWorker')
})
afterEach(() => app.close())

const by = { action: null, userId: null, roles: [], at: () => app.clock.now() }
const seed = () =>
  app.transactions.write(by, (writer) => seedDirectory(writer, seeds, () => app.ids.next(), app.clock.now()))
const service = { kind: 'RB01', name: 'Κοινωνική Υπηρεσία Δήμου Ανεμώνας' }

test('the rows the program comes with are added once and are to be checked', async () => {
  expect(await seed()).toBe(seeds.entries.length)
  expect(await seed()).toBe(0)
  const bodies = await eleni.do('directory.list', { status: 'toBeChecked' })
  expect(bodies).toHaveLength(seeds.entries.length)
  expect(await eleni.do('directory.list', { text: '15900' })).toMatchObject([
    { phone: '15900', restricted: true },
  ])
})

test('a seeded row that the centre corrected stays as it is', async () => {
  await seed()
  const [line] = await eleni.do('directory.list', { text: '15900' })
  const { source, status, closedNote, checkedOn, checkedBy, lastAnsweredOn, ...body } = await eleni.do(
    'directory.open',
    { id: line!.id },
  )
  const corrected = await eleni.do('directory.correct', { ...body, hours: 'Όλο το 24ωρο' })
  expect(corrected).toMatchObject({ hours: 'Όλο το 24ωρο', version: 2, phone: '15900' })
  expect(source).not.toBeNull()
  expect([status, closedNote, checkedOn, checkedBy, lastAnsweredOn]).toEqual([
    'toBeChecked',
    null,
    null,
    null,
    null,
  ])
  await seed()
  expect(await eleni.do('directory.open', { id: line!.id })).toMatchObject({ hours: 'Όλο το 24ωρο' })
  expect(await eleni.failure('directory.correct', { ...body, hours: null })).toEqual({ code: 'stale' })
  expect(app.auditTrail()).toContainEqual(
    expect.objectContaining({ action: 'directory.corrected', detail: '{"fields":["hours"]}' }),
  )
})

test('a body is added, checked, closed for a time and opened again', async () => {
  const added = await eleni.do('directory.add', service)
  expect(added).toMatchObject({ status: 'toBeChecked', languages: [], address: null })
  const checked = await eleni.do('directory.markChecked', { id: added.id, version: added.version })
  expect(checked).toMatchObject({ status: 'active', checkedOn: '2026-11-23', checkedBy: eleni.userId })
  const closing = { id: added.id, version: checked.version, status: 'closed' as const, note: 'Καταργήθηκε' }
  const closed = await eleni.do('directory.close', closing)
  expect(closed).toMatchObject({ status: 'closed', closedNote: 'Καταργήθηκε' })
  expect(await eleni.do('directory.list', { openOnly: true })).toEqual([])
  expect(await eleni.failure('directory.close', { ...closing, version: closed.version })).toEqual({
    code: 'ruleBroken',
    rule: 'directory.alreadyClosed',
  })
  const open = await eleni.do('directory.reopen', { id: added.id, version: closed.version })
  expect(open).toMatchObject({ status: 'active', closedNote: null })
  expect(await eleni.failure('directory.reopen', { id: added.id, version: open.version })).toEqual({
    code: 'ruleBroken',
    rule: 'directory.notClosed',
  })
})

test('the list is alphabetical and filtered', async () => {
  for (const name of ['Ψυχιατρική Μονάδα', 'άσυλο', 'Βρεφονηπιακός'])
    await eleni.do('directory.add', { kind: name === 'άσυλο' ? 'RB17' : 'RB02', name })
  const names = async (request: object) => (await eleni.do('directory.list', request)).map(({ name }) => name)
  expect(await names({})).toEqual(['άσυλο', 'Βρεφονηπιακός', 'Ψυχιατρική Μονάδα'])
  expect(await names({ kind: 'RB17' })).toEqual(['άσυλο'])
  expect(await names({ text: 'μοναδα ψυχ' })).toEqual(['Ψυχιατρική Μονάδα'])
})

test('an answer refreshes the entry and disturbs nobody who is correcting it', async () => {
  const added = await eleni.do('directory.add', service)
  const answer = (on: string) =>
    app.transactions.write(by, (writer) =>
      refreshByAnswer(writer, added.id, { on, today: '2026-11-23', userId: eleni.userId }),
    )
  await answer('2026-11-20')
  await answer('2026-11-10')
  expect(await eleni.do('directory.open', { id: added.id })).toMatchObject({
    version: added.version,
    status: 'active',
    lastAnsweredOn: '2026-11-20',
    checkedOn: '2026-11-23',
  })
})

test('the reception looks bodies up and does not change where letters go', async () => {
  await eleni.do('directory.add', service)
  const reception = await app.signIn('reception')
  const [line] = await reception.do('directory.list', {})
  expect(await reception.do('directory.open', { id: line!.id })).toMatchObject({ name: service.name })
  expect(await reception.failure('directory.add', service)).toEqual({ code: 'notAllowed' })
})
