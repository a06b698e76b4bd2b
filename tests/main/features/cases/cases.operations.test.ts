import { fieldsOf } from '../../../../shared/features/citizens/citizen'
import { chase, answer, referralDesk } from '../../../support/referralDesk'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let desk: Awaited<ReturnType<typeof referralDesk>>
let colleague: TestPerson
beforeEach(async () => {
  app = await createTestApp()
  app.clock.set('2026-11-20T10:00:00.000Z')
  desk = await referralDesk(app)
})
afterEach(() => app.close())

/** The next working day; a colleague is at the desk. */
async function nextDay(...roles: ('reception' | 'supervisor')[]) {
  app.clock.set('2026-11-23T08:00:00.000Z')
  colleague = await app.signIn(...(roles.length > 0 ? roles : (['supervisor'] as const)))
}
const comeBack = (role: 'socialWorker' | 'reception' = 'socialWorker') => app.again(desk.person.userId, role)
const open = (id: string) => desk.person.do('citizens.open', { id })

/** The desk's person answers for the card from now on. */
async function answerFor(id: string) {
  const card = await open(id)
  return desk.person.do('citizens.correct', {
    ...fieldsOf(card),
    id,
    version: card.version,
    responsibleId: desk.person.userId,
  })
}

const addGroup = () =>
  colleague.do('citizens.addGroup', {
    citizenId: desk.citizenId,
    code: 'singleParent',
    from: '2026-11-01',
    evidence: 'selfDeclared',
    evidenceNote: '',
  })

test('on the first day nothing can have changed', async () => {
  expect(await desk.person.do('cases.changes', {})).toEqual({ since: null, cases: [] })
})

test('tells what colleagues did in my cases since the last day I was here, not what I did and not what was only read', async () => {
  const card = await answerFor(desk.citizenId)
  app.clock.set('2026-11-20T13:30:00.000Z')
  await open(desk.citizenId)
  await nextDay()
  await colleague.do('citizens.open', { id: desk.citizenId })
  expect((await comeBack().do('cases.changes', {})).cases).toEqual([])
  colleague = app.again(colleague.userId, 'supervisor')
  await colleague.do('citizens.informed', {
    id: desk.citizenId,
    version: card.version,
    on: '2026-11-23',
    form: '2026-1',
  })
  await colleague.do('visits.record', { citizenIds: [desk.citizenId], manner: 'inPerson', services: ['A01'] })
  app.clock.set('2026-11-23T09:00:00.000Z')
  await addGroup()
  expect(await comeBack().do('cases.changes', {})).toEqual({
    since: '2026-11-20T13:30:00.000Z',
    cases: [
      {
        citizen: { id: desk.citizenId, surname: 'Παπαδάκη', name: 'Μαρία', fatherName: null },
        lastAt: '2026-11-23T09:00:00.000Z',
        acts: ['citizens.groupAdded', 'visits.recorded', 'citizens.informed'],
        byIds: [colleague.userId],
      },
    ],
  })
})

test('a case is mine by an open referral too, and no longer when it is closed', async () => {
  const { id, version } = await desk.sent({ on: '2026-11-20' })
  await nextDay()
  const chased = await colleague.do('referrals.recordChase', { ...chase(), id, version })
  expect((await comeBack().do('cases.changes', {})).cases.map(({ acts }) => acts)).toEqual([
    ['referrals.chased'],
  ])
  colleague = app.again(colleague.userId, 'supervisor')
  const answered = await colleague.do('referrals.recordAnswer', { ...answer(), id, version: chased.version })
  await colleague.do('referrals.close', { id, version: answered.version, note: '' })
  expect((await comeBack().do('cases.changes', {})).cases).toEqual([])
})

test('what others answer for is not told, and a restricted card only to those assigned', async () => {
  const { version } = await answerFor(desk.citizenId)
  const other = await desk.person.do('citizens.enquire', { surname: 'Ξένου', name: 'Άννα' })
  await nextDay()
  await colleague.do('citizens.informed', { id: other.id, version: 1, on: '2026-11-23', form: '1' })
  await colleague.do('citizens.restrict', { id: desk.citizenId, version })
  expect((await comeBack().do('cases.changes', {})).cases).toEqual([])
  colleague = app.again(colleague.userId, 'supervisor')
  await colleague.do('citizens.assign', { id: desk.citizenId, userId: desk.person.userId })
  expect((await comeBack().do('cases.changes', {})).cases).toMatchObject([
    { citizen: { id: desk.citizenId }, acts: ['citizens.assigned', 'citizens.restricted'] },
  ])
})

test('the reception learns nothing of groups and problems; the administrator has no cases', async () => {
  await answerFor(desk.citizenId)
  await nextDay()
  await addGroup()
  expect((await comeBack('reception').do('cases.changes', {})).cases).toEqual([])
  expect((await comeBack().do('cases.changes', {})).cases).toHaveLength(1)
  const administrator = await app.signIn('administrator')
  expect(await administrator.failure('cases.changes', {})).toEqual({ code: 'notAllowed' })
})

test('failed attempts under my name are not being here', async () => {
  await answerFor(desk.citizenId)
  const by = { action: 'vault.signInFailed' as const, userId: desk.person.userId, roles: [] }
  await app.transactions.write({ ...by, at: () => '2026-11-22T03:00:00.000Z' as never }, (_writer, audit) =>
    audit(desk.person.userId),
  )
  await nextDay()
  expect(await comeBack().do('cases.changes', {})).toMatchObject({ since: '2026-11-20T10:00:00.000Z' })
})
