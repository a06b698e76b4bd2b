import { makeReferenceCode } from '../../../../shared/values/referenceCode'
import { answer, chase, referralDesk, versionOf } from '../../../support/referralDesk'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
let desk: Awaited<ReturnType<typeof referralDesk>>
beforeEach(async () => {
  app = await createTestApp()
  desk = await referralDesk(app)
})
afterEach(() => app.close())

test('a code typed from the reply slip leads to the answer', async () => {
  const { person } = desk
  const sent = await desk.sent()
  for (const text of [
    sent.reference,
    ` ${sent.reference.replaceAll('-', '')}`,
    `Κωδ. ${sent.reference.replaceAll('-', ' ')}`,
  ])
    expect(await person.do('referrals.findByCode', { text })).toMatchObject({
      isCode: true,
      goTo: 'answer',
      referral: { id: sent.id, citizen: { surname: 'Παπαδάκη' } },
    })
  const nothing = { referral: null, goTo: null }
  expect(await person.do('referrals.findByCode', { text: '26-00001-6' })).toEqual({
    isCode: false,
    ...nothing,
  })
  expect(await person.do('referrals.findByCode', { text: 'Παπαδάκη' })).toEqual({ isCode: false, ...nothing })
  expect(await person.do('referrals.findByCode', { text: makeReferenceCode(2025, 1) })).toEqual({
    isCode: true,
    ...nothing,
  })
})

test('the chase list begins with the longest silence', async () => {
  const { person } = desk
  const first = await desk.sent()
  app.clock.set('2026-11-30T08:00:00.000Z')
  app.again(person.userId, 'socialWorker')
  const second = await desk.sent({ on: '2026-11-30', chaseOn: null })
  await desk.begin()
  app.clock.set('2026-12-11T08:00:00.000Z')
  app.again(person.userId, 'socialWorker')
  const list = await person.do('referrals.chaseList', {})
  expect(list).toMatchObject({
    count: 2,
    referrals: [
      { id: first.id, daysWaiting: 18, overdue: true },
      { id: second.id, daysWaiting: 11, overdue: false },
    ],
  })
  expect(await person.do('referrals.chaseList', { dueOnly: true })).toMatchObject({ count: 1 })
  expect(await person.do('referrals.chaseList', { bodyId: 'elsewhere' })).toMatchObject({ count: 0 })
  const page = await person.do('referrals.chaseList', { limit: 1 })
  const rest = await person.do('referrals.chaseList', { limit: 1, after: page.next })
  expect(rest.referrals.map(({ id }) => id)).toEqual([second.id])
  expect(await person.do('referrals.counts', {})).toEqual({
    toBeSigned: 0,
    toBeDelivered: 0,
    awaiting: 2,
    overdue: 1,
    myDrafts: 1,
  })
})

test('every filter of the list finds what it names', async () => {
  const { person } = desk
  const draft = await desk.begin()
  const waiting = await desk.begin()
  await desk.askForSignature(waiting.id)
  const sent = await desk.sent()
  const found = async (request: object) =>
    (await person.do('referrals.list', request)).referrals.map(({ id }) => id).sort()
  expect(await found({})).toEqual([draft.id, waiting.id, sent.id].sort())
  expect(await found({ states: ['draft'] })).toEqual([draft.id])
  expect(await found({ states: ['draft', 'sent'] })).toEqual([draft.id, sent.id].sort())
  expect(await found({ responsibleId: 'somebodyElse' })).toEqual([])
  expect(await found({ bodyId: desk.bodyId, states: ['toBeSigned'] })).toEqual([waiting.id])
  expect(await found({ overdueOnly: true })).toEqual([])
  expect(await found({ openedFrom: '2026-11-23', openedUntil: '2026-11-23' })).toHaveLength(3)
  expect(await found({ openedUntil: '2026-11-22' })).toEqual([])
  const first = await person.do('referrals.list', { limit: 2 })
  const second = await person.do('referrals.list', { limit: 2, after: first.next })
  expect([first.count, second.count, second.next]).toEqual([3, null, null])
  expect(new Set([...first.referrals, ...second.referrals].map(({ id }) => id)).size).toBe(3)
  expect(
    (await person.do('referrals.ofCitizen', { citizenId: desk.citizenId })).map(({ id }) => id).sort(),
  ).toEqual(await found({}))
})

test('how a body answers: share served and median of the days to the first answer', async () => {
  const { person } = desk
  const answeredAfter = async (days: number, served: boolean | null) => {
    app.clock.set('2026-11-23T08:00:00.000Z')
    app.again(person.userId, 'socialWorker')
    const sent = await desk.sent()
    const on = `2026-12-${String(days - 7).padStart(2, '0')}`
    app.clock.set(`${on}T08:00:00.000Z`)
    app.again(person.userId, 'socialWorker')
    const reason = served === false ? 'noPlaces' : null
    await person.do('referrals.recordAnswer', { ...versionOf(sent), ...answer({ on, served, reason }) })
  }
  await answeredAfter(10, true)
  await answeredAfter(12, false)
  await answeredAfter(30, true)
  await answeredAfter(14, null)
  await desk.sent({ on: '2026-12-07' })
  const [figures] = await person.do('referrals.perBody', { bodyId: desk.bodyId })
  expect(figures).toEqual({
    bodyId: desk.bodyId,
    sent: 5,
    answered: 4,
    awaiting: 1,
    served: 2,
    notServed: 1,
    servedPercent: 50,
    medianDays: 13,
    lastAnsweredOn: '2026-12-23',
  })
  expect(await person.do('referrals.perBody', { bodyId: null })).toEqual([figures])
  expect(await person.do('referrals.perBody', { bodyId: 'elsewhere' })).toEqual([])
})

test('the reception hands over and enters answers, and never learns what for', async () => {
  const signed = await desk.signed({ askedText: 'ΜΥΣΤΙΚΟ', reason: 'ΜΥΣΤΙΚΟ', groundText: 'ΜΥΣΤΙΚΟ' })
  const reception = await app.signIn('reception')
  const seen: unknown[] = []
  const look = async () => {
    seen.push(await reception.do('referrals.statusOf', { id: signed.id }))
    seen.push(await reception.do('referrals.statusList', {}))
    seen.push(await reception.do('referrals.statusOfCitizen', { citizenId: desk.citizenId }))
    seen.push(await reception.do('referrals.findByCode', { text: signed.reference }))
  }
  await look()
  const handed = await reception.do('referrals.recordDelivery', {
    ...versionOf(signed),
    ...desk.delivery({ handedOver: true, manner: 'handedToCitizen' }),
  })
  expect(handed.state).toBe('handedOver')
  const answered = await reception.do('referrals.recordAnswer', { ...versionOf(handed), ...answer() })
  const undone = await reception.do('referrals.undo', { ...versionOf(answered), reason: 'Λάθος' })
  seen.push(handed, answered, undone)
  await look()
  const text = JSON.stringify(seen)
  expect(text).not.toContain('ΜΥΣΤΙΚΟ')
  for (const field of ['asked', 'reason', 'ground', 'served', 'history', 'confidential'])
    expect(text).not.toContain(`"${field}"`)
  for (const operation of ['open', 'list', 'chaseList', 'close', 'recordChase'] as const)
    expect(await reception.failure(`referrals.${operation}`, {} as never)).toEqual({ code: 'notAllowed' })
})

test('the reception does not take back what others did', async () => {
  const sent = await desk.sent()
  const chased = await desk.person.do('referrals.recordChase', { ...versionOf(sent), ...chase() })
  const reception = await app.signIn('reception')
  expect(await reception.failure('referrals.undo', { ...versionOf(chased), reason: 'Λάθος' })).toEqual({
    code: 'ruleBroken',
    rule: 'referrals.undoNotYours',
  })
})

test('opening a referral is recorded before it is shown', async () => {
  const { id } = await desk.begin()
  await desk.person.do('referrals.open', { id })
  expect(app.auditTrail().at(-1)).toMatchObject({
    action: 'referrals.opened',
    subject: id,
    detail: JSON.stringify({ citizen: desk.citizenId }),
  })
})
