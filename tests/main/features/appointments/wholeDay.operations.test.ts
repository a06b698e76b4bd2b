import type { IsoDate } from '../../../../shared/values/isoDate'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let eleni: TestPerson
let maria: string
let nikos: string
beforeEach(async () => {
  app = await createTestApp()
  eleni = await app.signIn('supervisor')
  maria = await card({ surname: 'Παπαδάκη', name: 'Μαρία', mobile: '6940000001', landline: '2299000001' })
  nikos = await card({ surname: 'Παπαδάκης', name: 'Νίκος', mobile: '6940000002' })
})
afterEach(() => app.close())

const tuesday = '2026-11-24' as IsoDate
const wednesday = '2026-11-25' as IsoDate
const card = async (fields: { surname: string; name: string; mobile: string; landline?: string }) =>
  (await eleni.do('citizens.enquire', fields)).id
const book = async (citizenId: string, time: string, more: object = {}) =>
  (
    await eleni.do('appointments.book', {
      citizenIds: [citizenId],
      kind: 'benefit',
      day: tuesday,
      time,
      ...more,
    })
  ).appointments[0]!
const sailing = { from: tuesday, to: wednesday }

test('the boat did not sail: the whole day moves, each at its time where that is free', async () => {
  await book(maria, '09:00', { place: 'KIM' })
  await book(nikos, '10:00', { place: 'KIM' })
  const stays = await book(nikos, '12:00')
  await book(nikos, '09:15', { day: wednesday })
  const { moved, lines, hidden } = await eleni.do('appointments.moveDay', { ...sailing, place: 'KIM' })
  expect({ moved, hidden }).toEqual({ moved: 2, hidden: 0 })
  expect(lines.map(({ citizen, time, movedFrom }) => [citizen.id, time, movedFrom])).toEqual([
    [nikos, '10:00', { day: tuesday, time: '10:00' }],
    [maria, '10:45', { day: tuesday, time: '09:00' }],
  ])
  expect(lines[1]).toMatchObject({ mobile: '6940000001', landline: '2299000001', withheld: false })
  const { appointments } = await eleni.do('appointments.day', { day: tuesday })
  expect(appointments.map(({ state }) => state)).toEqual(['moved', 'moved', 'booked'])
  expect((await eleni.do('appointments.open', { id: stays.id })).state).toBe('booked')
  const list = await eleni.do('appointments.callList', { day: wednesday })
  expect(list.lines).toHaveLength(3)
})

test('a day that does not fit moves nothing', async () => {
  await book(maria, '09:00', { minutes: 240 })
  await book(nikos, '13:00', { minutes: 120 })
  await book(nikos, '08:00', { day: wednesday, minutes: 120 })
  expect(await eleni.failure('appointments.moveDay', sailing)).toMatchObject({
    rule: 'appointments.dayIsFull',
    values: { day: '25/11/2026', time: '09:00' },
  })
  const { appointments } = await eleni.do('appointments.day', { day: tuesday })
  expect(appointments.map(({ state }) => state)).toEqual(['booked', 'booked'])
  expect(await eleni.failure('appointments.moveDay', { from: tuesday, to: '2026-12-25' })).toMatchObject({
    rule: 'appointments.holiday',
  })
  expect(await eleni.failure('appointments.moveDay', { from: wednesday, to: wednesday })).toMatchObject({
    rule: 'appointments.sameDay',
  })
  expect(await eleni.failure('appointments.moveDay', { from: '2026-12-01', to: wednesday })).toMatchObject({
    rule: 'appointments.nothingToMove',
  })
})

test('the call list gives no number that must not be used, and tells what is forbidden for anybody who comes along', async () => {
  await eleni.do('citizens.addSafeContact', {
    citizenId: maria,
    rule: 'noHomeCall',
    note: '',
    blocks: ['landline', 'voicemail'],
  })
  await book(maria, '09:00', { citizenIds: [maria, nikos] })
  const { lines } = await eleni.do('appointments.callList', { day: tuesday })
  expect(lines).toMatchObject([
    { citizen: { id: maria }, mobile: '6940000001', landline: null, withheld: true },
    { citizen: { id: nikos }, mobile: '6940000002', landline: null, withheld: false },
  ])
  for (const { citizen } of lines) expect(citizen.blocked).toEqual(['landline', 'voicemail'])
})

test('the paper of the day holds file numbers and no name, and no kind of counselling', async () => {
  const { id, version } = await eleni.do('citizens.open', { id: maria })
  const { fileNumber } = await eleni.do('citizens.register', { id, version })
  await book(maria, '09:00', { citizenIds: [maria, nikos], reason: 'ΑΠΟΡΡΗΤΟ' })
  await book(nikos, '11:00', { kind: 'counselling' })
  const paper = await eleni.do('appointments.dayPaper', { day: tuesday })
  expect(paper).toMatchObject([
    { time: '09:00', until: '09:45', kind: 'benefit', codes: [fileNumber, null] },
    { time: '11:00', until: '11:50', kind: null, codes: [null] },
  ])
  for (const word of ['Παπαδάκη', 'Μαρία', 'Νίκος', 'ΑΠΟΡΡΗΤΟ', maria, nikos])
    expect(JSON.stringify(paper)).not.toContain(word)
  expect(app.auditTrail().at(-1)).toMatchObject({ action: 'appointments.dayPaperRead' })
})

test('who waits comes by urgency and age, and the wait ends with the appointment', async () => {
  const wait = (citizenId: string, more: object = {}) =>
    eleni.do('appointments.addWaiting', { citizenId, kind: 'counselling', ...more })
  const long = await wait(maria, { since: '2026-10-24', note: 'πρωινές ώρες' })
  await wait(nikos, { urgent: true })
  const list = await eleni.do('appointments.waiting', {})
  expect(list.map(({ citizen, days, urgent }) => [citizen.id, days, urgent])).toEqual([
    [nikos, 0, true],
    [maria, 30, false],
  ])
  expect(
    await eleni.failure('appointments.addWaiting', { citizenId: maria, kind: 'counselling' }),
  ).toMatchObject({
    rule: 'appointments.alreadyWaiting',
  })
  const wrong = { citizenIds: [nikos], kind: 'counselling', day: tuesday, time: '09:00', waitingId: long.id }
  expect(await eleni.failure('appointments.book', wrong)).toMatchObject({
    rule: 'appointments.waitingOfAnother',
  })
  expect((await eleni.do('appointments.day', { day: tuesday })).appointments).toEqual([])
  await book(maria, '09:00', { kind: 'counselling', waitingId: long.id })
  const [left] = await eleni.do('appointments.waiting', {})
  expect(left?.citizen.id).toBe(nikos)
  const ended = await eleni.do('appointments.endWaiting', { id: left!.id, version: left!.version })
  expect(ended.ended).toMatchObject({ on: '2026-11-23', outcome: 'withdrawn' })
  expect(await eleni.do('appointments.waiting', {})).toEqual([])
  expect(
    await eleni.failure('appointments.endWaiting', { id: long.id, version: long.version + 1 }),
  ).toMatchObject({ rule: 'appointments.waitingEnded' })
})

test('the queue calls by number those who wait for me or for nobody in particular', async () => {
  const other = await app.signIn('socialWorker')
  app.again(eleni.userId, 'supervisor')
  await eleni.do('appointments.enqueue', { citizenId: maria, forId: other.userId })
  const second = await eleni.do('appointments.enqueue', {})
  expect(second).toMatchObject({ number: 2, citizen: null, state: 'waiting' })
  expect(await eleni.do('appointments.callNext', {})).toMatchObject({ number: 2, state: 'called' })
  expect(await eleni.failure('appointments.callNext', {})).toMatchObject({ rule: 'appointments.queueEmpty' })
  expect(await eleni.do('appointments.queueBoard', {})).toEqual({ called: [2], waiting: [1] })
  await eleni.do('appointments.queueState', { id: second.id, version: 2, state: 'done' })
  expect((await eleni.do('appointments.queue', {})).map(({ number, state }) => [number, state])).toEqual([
    [1, 'waiting'],
    [2, 'done'],
  ])
  app.clock.set('2026-11-24T08:00:00.000Z')
  app.again(eleni.userId, 'supervisor')
  expect(await eleni.do('appointments.queue', {})).toEqual([])
  expect((await eleni.do('appointments.enqueue', {})).number).toBe(1)
})

test('own hours and local days close the book; each keeps their own and the supervisor those of all', async () => {
  const worker = await app.signIn('socialWorker')
  const hours = [{ weekday: 2, from: '10:00', until: '13:00' }]
  await worker.do('appointments.setStaffHours', { userId: worker.userId, hours })
  expect(await worker.failure('appointments.setStaffHours', { userId: eleni.userId, hours })).toMatchObject({
    rule: 'appointments.hoursNotYours',
  })
  expect(
    await worker.failure('appointments.setStaffHours', {
      userId: worker.userId,
      hours: [...hours, ...hours],
    }),
  ).toMatchObject({ rule: 'appointments.hoursOverlap' })
  app.again(eleni.userId, 'supervisor')
  await eleni.do('appointments.setStaffHours', { userId: worker.userId, hours })
  await eleni.do('appointments.addClosingDay', { month: 12, day: 1, year: null, el: 'Πολιούχος', en: '' })
  const week = await eleni.do('appointments.week', { day: '2026-12-03', staffId: worker.userId })
  expect(week.map(({ day, staff, holiday }) => [day, staff[0]?.spans, holiday?.el])).toEqual([
    ['2026-11-30', [], undefined],
    ['2026-12-01', [], 'Πολιούχος'],
    ...[2, 3, 4, 5, 6].map((at) => [`2026-12-0${at}`, [], undefined]),
  ])
  const free = await eleni.do('appointments.freeTimes', { staffId: worker.userId, kind: 'intake', limit: 1 })
  expect(free).toEqual([{ day: tuesday, time: '10:00', until: '11:00' }])
  const local = (await eleni.do('appointments.closingDays', { year: 2030 })).filter((day) => day.local)
  expect(local).toMatchObject([{ day: '2030-12-01', el: 'Πολιούχος', en: 'Πολιούχος' }])
  const again = { month: 12, day: 1, year: 2030, el: 'Πάλι', en: '' }
  expect(await eleni.failure('appointments.addClosingDay', again)).toMatchObject({
    rule: 'appointments.alreadyClosed',
  })
  expect(await eleni.failure('appointments.addClosingDay', { ...again, month: 2, day: 30 })).toMatchObject({
    rule: 'appointments.noSuchDay',
  })
  await eleni.do('appointments.removeClosingDay', { id: local[0]!.local!.id, version: 1 })
  expect((await eleni.do('appointments.closingDays', { year: 2030 })).filter((day) => day.local)).toEqual([])
})
