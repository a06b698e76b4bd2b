/**
 * Attack: the card itself is closed to a colleague, so they go for what hangs on it: the book of visits, the next steps,
 * the referrals, the chase list, the code on a reply slip, the counts and the figures of the bodies. Nothing of the
 * restricted citizen may come back by any operation, and nothing may change.
 */
import type { contract } from '../../shared/contract'
import type { Reply } from '../../shared/contract/failure'
import type { Role } from '../../shared/contract/operation'
import { answer, chase, referralDesk } from '../support/referralDesk'
import { createTestApp, type TestApp, type TestPerson } from '../support/testApp'

type Target = {
  citizenId: string
  visitId: string
  sharedVisitId: string
  draftId: string
  sentId: string
  reference: string
  bodyId: string
  userId: string
}
type Inputs<Feature> = { readonly [Operation in keyof Feature]: (target: Target) => readonly object[] }

const visit = {
  manner: 'inPerson',
  services: ['A01'],
  minutes: null,
  place: null,
  placeNote: '',
  outcome: null,
}
const wide = { from: '2020-01-01', until: '2027-01-01' }
const step = { kind: 'callCitizen', on: '2026-11-25', forId: null }

/** A line per operation, or this does not compile. */
const visitsAttacks: Inputs<typeof contract.visits> = {
  record: ({ citizenId }) => [{ ...visit, citizenIds: [citizenId] }],
  correct: ({ visitId, sharedVisitId, userId }) =>
    [visitId, sharedVisitId].flatMap((id) =>
      [1, 2].map((version) => ({
        ...visit,
        id,
        version,
        citizenIds: [userId],
        day: '2026-11-20',
        time: null,
        byId: userId,
        nextStep: null,
        note: '',
      })),
    ),
  undo: ({ visitId, sharedVisitId }) =>
    [visitId, sharedVisitId].map((id) => ({ id, version: 1, reason: 'Λάθος' })),
  ofCitizen: ({ citizenId }) => [{ citizenId }],
  day: () => [wide, { ...wide, service: 'C01' }, { ...wide, newestFirst: false, limit: 1 }],
  nextSteps: () => [{ whose: 'all' }, { whose: 'mine' }],
  nextStepDone: ({ visitId, sharedVisitId }) =>
    [visitId, sharedVisitId].map((id) => ({ visitId: id, version: 1, done: true })),
}

const both = ({ draftId, sentId }: Target, more: object = {}) =>
  [draftId, sentId].flatMap((id) => [1, 4].map((version) => ({ id, version, ...more })))
const delivery = {
  manner: 'post',
  handedOver: false,
  on: '2026-11-23',
  toWhom: '',
  number: '',
  chaseOn: null,
}
const typed = {
  asked: 'B01',
  askedText: '',
  reason: 'Άλλος',
  ground: null,
  groundText: '',
  consentOn: null,
  documents: [],
  copies: [],
  language: 'el',
  confidential: false,
}
const referralsAttacks: Inputs<typeof contract.referrals> = {
  begin: ({ citizenId, bodyId }) => [{ citizenId, bodyId }],
  open: ({ draftId, sentId }) => [{ id: draftId }, { id: sentId }],
  correct: (target) => both(target, { ...typed, bodyId: target.bodyId, responsibleId: target.userId }),
  withdraw: (target) => both(target),
  recordDelivery: (target) => both(target, delivery),
  recordChase: (target) => both(target, chase()),
  recordAnswer: (target) => both(target, answer()),
  close: (target) => both(target, { note: 'Τέλος' }),
  reopen: (target) => both(target),
  undo: (target) => both(target, { reason: 'Λάθος' }),
  list: ({ bodyId }) => [{}, { states: ['sent'] }, { bodyId }, { overdueOnly: true }],
  ofCitizen: ({ citizenId }) => [{ citizenId }],
  chaseList: ({ bodyId }) => [{}, { bodyId }, { dueOnly: true }],
  perBody: ({ bodyId }) => [{ bodyId: null }, { bodyId }],
  statusOf: ({ draftId, sentId }) => [{ id: draftId }, { id: sentId }],
  statusList: ({ bodyId }) => [{}, { bodyId }],
  statusOfCitizen: ({ citizenId }) => [{ citizenId }],
  findByCode: ({ reference }) => [{ text: reference }],
  counts: () => [{}],
}

let app: TestApp
let owner: TestPerson
let anna: string
let target: Target
beforeEach(async () => {
  app = await createTestApp()
  const desk = await referralDesk(app, 'supervisor')
  owner = desk.person
  const { citizenId, bodyId } = desk
  anna = (await owner.do('citizens.enquire', { surname: 'Φανερού', name: 'Άννα' })).id
  const secret = { ...visit, services: ['C01'], note: 'ΑΠΟΡΡΗΤΟ', nextStep: step }
  const own = await owner.do('visits.record', { ...secret, citizenIds: [citizenId] })
  const shared = await owner.do('visits.record', { ...secret, citizenIds: [citizenId, anna] })
  const draft = await desk.begin({ reason: 'ΑΠΟΡΡΗΤΟ' })
  const sent = await desk.sent({ chaseOn: '2026-11-24' })
  const { version } = await owner.do('citizens.open', { id: citizenId })
  await owner.do('citizens.restrict', { id: citizenId, version })
  target = {
    citizenId,
    bodyId,
    visitId: own.id,
    sharedVisitId: shared.id,
    draftId: draft.id,
    sentId: sent.id,
    reference: sent.reference,
    userId: '',
  }
})
afterEach(() => app.close())

const tables = [
  'visits',
  'visit_citizens',
  'visit_services',
  'referrals',
  'referral_documents',
  'referral_events',
  'referral_counters',
  'bodies',
]
const contents = () => tables.map((table) => app.connection.prepare(`SELECT * FROM ${table}`).all())

const others: readonly (readonly Role[])[] = [
  ['reception'],
  ['socialWorker'],
  ['psychologist'],
  ['supervisor'],
  ['administrator'],
  ['supervisor', 'administrator', 'reception'],
]

test.each(others)('%s gets nothing and changes nothing', async (...roles) => {
  const before = contents()
  const thief = await app.signIn(...roles)
  target.userId = thief.userId
  const { citizenId, visitId, draftId, sentId, reference } = target
  const traces = [
    'Παπαδάκη',
    'Μαρία',
    'ΑΠΟΡΡΗΤΟ',
    'callCitizen',
    citizenId,
    visitId,
    draftId,
    sentId,
    reference,
  ]
  for (const [feature, attacks] of Object.entries({ visits: visitsAttacks, referrals: referralsAttacks }))
    for (const [operation, inputs] of Object.entries(attacks as Inputs<Record<string, unknown>>))
      for (const input of inputs(target)) {
        const reply: Reply<unknown> = await thief.call(`${feature}.${operation}` as never, input as never)
        const text = JSON.stringify(reply)
        const found = traces.filter((trace) => text.includes(trace))
        expect({ operation, found, fault: /unexpected|invalidInput/.test(text) }).toEqual({
          operation,
          found: [],
          fault: false,
        })
      }
  expect(contents()).toEqual(before)
})

test('what hangs on a hidden card and what does not exist give the same answer', async () => {
  const thief = await app.signIn('supervisor')
  for (const operation of ['open', 'close', 'recordAnswer', 'statusOf', 'undo'] as const) {
    const ask = (of: Target) =>
      thief.call(`referrals.${operation}`, referralsAttacks[operation](of)[0] as never)
    expect(await ask(target)).toEqual(await ask({ ...target, draftId: 'nowhere', sentId: 'nowhere' }))
  }
  const nowhere = { ...target, visitId: 'nowhere', sharedVisitId: 'nowhere' }
  const undo = (of: Target) => thief.call('visits.undo', visitsAttacks.undo(of)[0] as never)
  expect(await undo(target)).toEqual(await undo(nowhere))
})

test('no count, total or figure tells of a hidden card', async () => {
  const thief = await app.signIn('socialWorker')
  const none = { toBeSigned: 0, toBeDelivered: 0, awaiting: 0, overdue: 0, myDrafts: 0 }
  expect(await thief.do('referrals.counts', {})).toEqual(none)
  expect(await thief.do('referrals.perBody', { bodyId: null })).toEqual([])
  expect(await thief.do('referrals.list', {})).toMatchObject({ count: 0 })
  expect(await thief.do('referrals.chaseList', {})).toMatchObject({ count: 0 })
  expect((await thief.do('visits.nextSteps', { whose: 'all' })).counts).toEqual({
    overdue: 0,
    today: 0,
    later: 0,
  })
  expect((await thief.do('visits.day', wide)).totals).toMatchObject({ entries: 1, contacts: 1, citizens: 1 })
})

test('a visit shared with an open card shows the open one, without the words about both', async () => {
  const reception = await app.signIn('reception')
  const { visits } = await reception.do('visits.ofCitizen', { citizenId: anna })
  expect(visits).toMatchObject([
    { id: target.sharedVisitId, citizens: [{ id: anna }], note: '', nextStep: null, correctable: false },
  ])
  const undo = { id: target.sharedVisitId, version: 1, reason: 'Λάθος' }
  expect(await reception.failure('visits.undo', undo)).toEqual({
    code: 'ruleBroken',
    rule: 'visits.notYours',
  })
})

test('the assigned colleague sees all of it', async () => {
  const worker = await app.signIn('socialWorker')
  await app
    .again(owner.userId, 'supervisor')
    .do('citizens.assign', { id: target.citizenId, userId: worker.userId })
  const again = app.again(worker.userId, 'socialWorker')
  expect(await again.do('referrals.open', { id: target.draftId })).toMatchObject({ reason: 'ΑΠΟΡΡΗΤΟ' })
  expect((await again.do('visits.day', wide)).visits).toHaveLength(2)
  expect((await again.do('visits.nextSteps', { whose: 'all' })).steps).toHaveLength(2)
  expect(await again.do('referrals.counts', {})).toMatchObject({ awaiting: 1 })
})
