/**
 * Attack: somebody at reception, who books for everybody and so calls every operation of the appointment book, wants to
 * know why a citizen comes to counselling: by opening, by lists, by correcting the kind, by moving, by waiting lists, by
 * papers and call lists. And a colleague wants to know whose the restricted appointment is that stands in the way. The
 * reason never comes back, and of a restricted card there is nothing but taken time.
 */
import { contract } from '../../shared/contract'
import type { IsoDate } from '../../shared/values/isoDate'
import type { Role } from '../../shared/contract/operation'
import { createTestApp, type TestApp, type TestPerson } from '../support/testApp'

const canary = 'ΑΠΟΡΡΗΤΗ-ΑΙΤΙΑ-4711'
const day = '2026-11-24' as IsoDate
const to = '2026-11-26' as IsoDate

let app: TestApp
let owner: TestPerson
let citizenId: string
let appointment: { id: string; version: number }
let waiting: { id: string; version: number }
beforeEach(async () => {
  app = await createTestApp()
  owner = await app.signIn('psychologist', 'supervisor')
  citizenId = (await owner.do('citizens.enquire', { surname: 'Κρυφοπούλου', name: 'Ευφροσύνη' })).id
  const booked = await owner.do('appointments.book', {
    citizenIds: [citizenId],
    kind: 'counselling',
    room: 'counsellingRoom',
    day,
    time: '10:00',
    reason: canary,
  })
  appointment = booked.appointments[0]!
  waiting = await owner.do('appointments.addWaiting', { citizenId, kind: 'childCounselling', note: canary })
})
afterEach(() => app.close())

const wanted = () => ({ citizenIds: [citizenId], kind: 'benefit', day, time: '12:00' })
const itself = ({ id, version }: { id: string; version: number }) => ({ id, version })

type Inputs = { readonly [Name in keyof typeof contract.appointments]: () => readonly object[] }
/** A line per operation, or this does not compile; in this order, so that what changes the appointment comes last. */
const attacks: Inputs = {
  day: () => [{ day }, { day, staffId: owner.userId }, { day, room: 'counsellingRoom' }],
  week: () => [{ day }],
  open: () => [{ id: appointment.id }],
  ofCitizen: () => [{ citizenId }],
  unresolved: () => [{ whose: 'all' }, { whose: 'mine' }],
  freeTimes: () => [{ kind: 'counselling', staffId: owner.userId }],
  seriesDays: () => [
    {
      citizenIds: [citizenId],
      staffId: owner.userId,
      day,
      time: '10:00',
      minutes: 50,
      everyDays: 7,
      times: 2,
    },
  ],
  waiting: () => [{}, { citizenId }],
  addWaiting: () => [{ citizenId, kind: 'counselling' }],
  queue: () => [{}],
  queueBoard: () => [{}],
  enqueue: () => [{ citizenId }],
  callNext: () => [{}],
  queueState: () => [{ id: 'nowhere', version: 1, state: 'done' }],
  staffHours: () => [{}],
  setStaffHours: () => [{ userId: owner.userId, hours: [] }],
  absences: () => [{}],
  addAbsence: () => [{ userId: owner.userId, from: day, until: day }],
  removeAbsence: () => [{ id: 'nowhere', version: 1 }],
  closingDays: () => [{ year: 2026 }],
  addClosingDay: () => [{ month: 11, day: 24, year: null, el: 'Α', en: '' }],
  removeClosingDay: () => [{ id: 'nowhere', version: 1 }],
  callList: () => [{ day }],
  dayPaper: () => [{ day }],
  book: () => [
    { ...wanted(), staffId: owner.userId, time: '10:00' },
    { ...wanted(), despite: ['citizenBusy'] },
    { ...wanted(), kind: 'counselling', time: '13:00', waitingId: waiting.id },
  ],
  correct: () =>
    ['benefit', 'counselling', 'familyCounselling'].flatMap((kind) =>
      [null, ''].map((reason) => ({
        ...itself(appointment),
        citizenIds: [citizenId],
        kind,
        room: null,
        place: null,
        minutes: 45,
        reason,
      })),
    ),
  attend: () => [{ ...itself(appointment), state: 'came' }],
  endWaiting: () => [itself(waiting)],
  move: () => [
    { id: appointment.id, version: 1, day, time: '13:30' },
    { ...itself(appointment), version: 2, day, time: '13:30' },
  ],
  moveDay: () => [{ from: day, to }],
  cancel: () => [itself(appointment), { ...itself(appointment), by: 'us' }],
}

const everywhere = async (thief: TestPerson) => {
  const replies: { operation: string; text: string }[] = []
  for (const [name, inputs] of Object.entries(attacks))
    for (const input of inputs())
      replies.push({
        operation: name,
        text: JSON.stringify(await thief.call(`appointments.${name}` as never, input as never)),
      })
  for (const at of [day, to])
    for (const name of ['day', 'callList', 'dayPaper'] as const)
      replies.push({
        operation: name,
        text: JSON.stringify(await thief.call(`appointments.${name}`, { day: at })),
      })
  replies.push({
    operation: 'ofCitizen',
    text: JSON.stringify(await thief.call('appointments.ofCitizen', { citizenId })),
  })
  return replies
}

test('reception reads the book, books, corrects and moves, and never reads the reason', async () => {
  const reception = await app.signIn('reception', 'administrator')
  const replies = await everywhere(reception)
  expect(replies.filter(({ text }) => text.includes(canary))).toEqual([])
  // The attack went through the doors, not against them: reception saw the appointment itself.
  expect(replies.filter(({ text }) => text.includes(appointment.id)).length).toBeGreaterThan(4)
  expect(replies.filter(({ text }) => text.includes('"unexpected"'))).toEqual([])
  // Nor was it lost: whoever works on the case still has it after all that.
  app.again(owner.userId, 'psychologist', 'supervisor')
  const all = await owner.do('appointments.ofCitizen', { citizenId })
  expect(all.find(({ id }) => id === appointment.id)?.reason).toBe(canary)
})

test('reception does not make counselling something else, and writes no reason into it', async () => {
  const reception = await app.signIn('reception')
  const same = { ...itself(appointment), citizenIds: [citizenId], room: null, place: null, minutes: 50 }
  const correct = (more: { kind: string; reason: string | null }) =>
    reception.failure('appointments.correct', { ...same, ...more })
  expect(await correct({ kind: 'benefit', reason: null })).toMatchObject({
    rule: 'appointments.kindNotYours',
  })
  expect(await correct({ kind: 'counselling', reason: 'άλλη' })).toMatchObject({
    rule: 'appointments.reasonNotYours',
  })
  expect(
    await reception.failure('appointments.book', { ...wanted(), kind: 'counselling', reason: 'γιατί' }),
  ).toMatchObject({ rule: 'appointments.reasonNotYours' })
})

test('whoever works on the case may make it something else; what was said in counselling stays with them', async () => {
  const same = { ...itself(appointment), citizenIds: [citizenId], room: null, place: null, minutes: 50 }
  await owner.do('appointments.correct', { ...same, kind: 'benefit', reason: null })
  const reception = await app.signIn('reception')
  expect(await reception.do('appointments.open', { id: appointment.id })).toMatchObject({
    kind: 'benefit',
    counselling: true,
    reason: null,
  })
})

const strangers: readonly (readonly Role[])[] = [
  ['reception'],
  ['socialWorker'],
  ['psychologist'],
  ['supervisor', 'administrator'],
]
test.each(strangers)('of a restricted card %s sees taken time and nothing else', async (...roles) => {
  const { id, version } = await owner.do('citizens.open', { id: citizenId })
  await owner.do('appointments.enqueue', { citizenId })
  await owner.do('citizens.restrict', { id, version })
  const thief = await app.signIn(...roles)
  const secrets = [canary, appointment.id, waiting.id, citizenId, 'Κρυφοπούλου', 'Ευφροσύνη', 'counselling"']
  const before = await thief.do('appointments.day', { day })
  expect(before).toMatchObject({
    appointments: [],
    taken: [{ staffId: owner.userId, room: 'counsellingRoom', time: '10:00', until: '10:50' }],
  })
  const replies = await everywhere(thief)
  const told = replies.filter(({ text }) => secrets.some((secret) => text.includes(secret)))
  expect(told).toEqual([])
  expect(replies.filter(({ text }) => text.includes('"unexpected"'))).toEqual([])
  // Nobody is booked into it either.
  const another = (await thief.do('citizens.enquire', { surname: 'Φανερού', name: 'Άννα' })).id
  const owners = { ...wanted(), citizenIds: [another], staffId: owner.userId, day: to }
  expect(await thief.failure('appointments.book', { ...owners, time: '10:10' })).toMatchObject({
    rule: 'appointments.staffBusy',
  })
})
