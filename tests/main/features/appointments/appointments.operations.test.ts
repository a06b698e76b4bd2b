import type { Appointment } from '../../../../shared/features/appointments/appointment'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let eleni: TestPerson
let petros: TestPerson
let maria: string
let nikos: string
beforeEach(async () => {
  app = await createTestApp()
  eleni = await app.signIn('psychologist')
  petros = await app.signIn('reception')
  app.again(eleni.userId, 'psychologist')
  maria = await card('Παπαδάκη', 'Μαρία')
  nikos = await card('Παπαδάκης', 'Νίκος')
})
afterEach(() => app.close())

// The clock of the tests stands on Monday 23/11/2026, 09:30.
const monday = '2026-11-23' as IsoDate
const tuesday = '2026-11-24' as IsoDate
const wednesday = '2026-11-25' as IsoDate
const card = async (surname: string, name: string) =>
  (await eleni.do('citizens.enquire', { surname, name })).id
const wanted = (more: object = {}) => ({
  citizenIds: [maria],
  staffId: eleni.userId,
  kind: 'counselling',
  day: tuesday,
  time: '10:00',
  ...more,
})
const book = async (more: object = {}, who = eleni): Promise<Appointment> =>
  (await who.do('appointments.book', wanted(more))).appointments[0]!
const itself = ({ id, version }: { id: string; version: number }) => ({ id, version })
const sheet = (day: IsoDate, who = eleni) => who.do('appointments.day', { day })
const broken = (rule: string, values?: object) => ({
  code: 'ruleBroken',
  rule,
  ...(values ? { values } : {}),
})

test('a citizen, a kind, a day and a time are an appointment, as long as its kind usually is', async () => {
  const booked = await book({ reason: 'άγχος' })
  expect(booked).toMatchObject({
    day: tuesday,
    time: '10:00',
    until: '10:50',
    minutes: 50,
    state: 'booked',
    counselling: true,
    reason: 'άγχος',
    citizens: [{ id: maria, blocked: [] }],
    others: 0,
  })
  expect((await sheet(tuesday)).appointments).toEqual([booked])
  expect(app.auditTrail()).toContainEqual(
    expect.objectContaining({
      action: 'appointments.booked',
      subject: booked.id,
      detail: JSON.stringify({ citizens: [maria] }),
    }),
  )
})

test('nobody and no room is booked twice; what was cancelled takes no time', async () => {
  const first = await book({ room: 'counsellingRoom' })
  expect(await eleni.failure('appointments.book', wanted({ citizenIds: [nikos], time: '10:45' }))).toEqual(
    broken('appointments.staffBusy', { from: '10:00', until: '10:50', who: 'Χρήστης psychologist' }),
  )
  const atPetros = wanted({ citizenIds: [nikos], staffId: petros.userId, room: 'counsellingRoom' })
  expect(await eleni.failure('appointments.book', atPetros)).toMatchObject(broken('appointments.roomBusy'))
  await book({ citizenIds: [nikos], time: '10:50' })
  await eleni.do('appointments.cancel', { ...itself(first), by: 'them', reason: 'illness' })
  await book({ citizenIds: [nikos] })
  expect((await sheet(tuesday)).appointments.map(({ state }) => state).sort()).toEqual([
    'booked',
    'booked',
    'cancelledByThem',
  ])
})

test('the same citizen at the same time elsewhere is asked about', async () => {
  await book()
  const elsewhere = { staffId: petros.userId, kind: 'benefit' }
  expect(await eleni.failure('appointments.book', wanted(elsewhere))).toMatchObject(
    broken('appointments.citizenBusy'),
  )
  await book({ ...elsewhere, despite: ['citizenBusy'] })
})

/** From everybody but Eleni. */
async function hideNikos() {
  const supervisor = await app.signIn('supervisor')
  const { version } = await supervisor.do('citizens.open', { id: nikos })
  await supervisor.do('citizens.restrict', { id: nikos, version })
  await supervisor.do('citizens.assign', { id: nikos, userId: eleni.userId })
  app.again(eleni.userId, 'psychologist')
}

test('the rest of a series that is cancelled is the rest that one may see', async () => {
  const series = { everyDays: 7, times: 2, leaveOut: false }
  const { appointments } = await eleni.do('appointments.book', wanted({ citizenIds: [maria, nikos], series }))
  const [first, second] = appointments
  const { room, place, minutes, kind } = second!
  const his = { ...itself(second!), citizenIds: [nikos], room, place, minutes, kind, reason: null }
  await eleni.do('appointments.correct', his)
  await hideNikos()
  app.again(petros.userId, 'reception')
  await petros.do('appointments.cancel', { ...itself(first!), by: 'them', withRest: true })
  app.again(eleni.userId, 'psychologist')
  expect(await eleni.do('appointments.open', { id: second!.id })).toMatchObject({ state: 'booked' })
})

test('whoever moves an appointment is not told of another one of a member whose card is hidden from them', async () => {
  const together = await book({ citizenIds: [maria, nikos] })
  await book({ citizenIds: [nikos], staffId: petros.userId, time: '11:00' })
  await hideNikos()
  const later = { ...itself(together), day: tuesday, time: '11:00' }
  expect(await eleni.failure('appointments.move', later)).toMatchObject(broken('appointments.citizenBusy'))
  app.again(petros.userId, 'reception')
  const moved = await petros.do('appointments.move', later)
  expect(moved).toMatchObject({ time: '11:00', others: 1 })
  // And whoever does not see everybody takes nobody out.
  const shorter = { ...itself(moved), citizenIds: [maria], minutes: 30, reason: null }
  const kept = { kind: 'counselling', room: null, place: null }
  expect(await petros.failure('appointments.correct', { ...shorter, ...kept })).toEqual(
    broken('appointments.notYours'),
  )
})

test('holidays, absences and the past refuse; hours outside the own ones are asked about', async () => {
  expect(await eleni.failure('appointments.book', wanted({ day: '2026-12-25' }))).toEqual(
    broken('appointments.holiday', { day: '25/12/2026' }),
  )
  expect(await eleni.failure('appointments.book', wanted({ day: '2026-11-20' }))).toMatchObject(
    broken('appointments.inThePast'),
  )
  expect(await eleni.failure('appointments.book', wanted({ time: '16:00' }))).toMatchObject(
    broken('appointments.outsideHours'),
  )
  await book({ time: '16:00', despite: ['hours'] })
  const absence = await eleni.do('appointments.addAbsence', {
    userId: eleni.userId,
    from: tuesday,
    until: wednesday,
  })
  expect(absence.booked).toBe(1)
  expect(await eleni.failure('appointments.book', wanted())).toMatchObject(broken('appointments.absent'))
  expect((await sheet(tuesday)).staff.find(({ userId }) => userId === eleni.userId)).toMatchObject({
    spans: [],
    closed: 'absent',
  })
  await eleni.do('appointments.removeAbsence', itself(absence))
  await book()
})

test('a series leaves holidays out when asked, and is booked whole or not at all when not', async () => {
  // 4/12, 11/12, 18/12 and Christmas Day.
  const series = { everyDays: 7, times: 4 }
  const friday = { day: '2026-12-04', time: '09:00' }
  expect(
    await eleni.failure('appointments.book', wanted({ ...friday, series: { ...series, leaveOut: false } })),
  ).toEqual(broken('appointments.seriesBlocked', { days: '25/12/2026' }))
  expect((await sheet('2026-12-04' as IsoDate)).appointments).toEqual([])
  expect(
    await eleni.do('appointments.seriesDays', {
      citizenIds: [maria],
      day: '2026-12-04',
      time: '09:00',
      minutes: 50,
      ...series,
    }),
  ).toContainEqual({ day: '2026-12-25', why: 'appointments.holiday' })
  const booked = await eleni.do(
    'appointments.book',
    wanted({ ...friday, series: { ...series, leaveOut: true } }),
  )
  expect(booked.appointments.map(({ day }) => day)).toEqual(['2026-12-04', '2026-12-11', '2026-12-18'])
  expect(booked.leftOut).toEqual([{ day: '2026-12-25', why: 'appointments.holiday' }])
  const [, second] = booked.appointments
  await eleni.do('appointments.cancel', { ...itself(second!), by: 'us', withRest: true })
  const states = (await eleni.do('appointments.ofCitizen', { citizenId: maria })).map(({ state }) => state)
  expect(states).toEqual(['cancelledByUs', 'cancelledByUs', 'booked'])
})

test('free times are in working time and beside what is taken; booking the first needs no warning', async () => {
  await book({ day: monday, time: '11:00' })
  const free = await eleni.do('appointments.freeTimes', { kind: 'counselling', limit: 3 })
  expect(free).toEqual([
    { day: monday, time: '09:30', until: '10:20' },
    { day: monday, time: '11:50', until: '12:40' },
    { day: monday, time: '12:40', until: '13:30' },
  ])
  await book({ day: free[0]!.day, time: free[0]!.time, citizenIds: [nikos] })
})

test('a moved appointment stays and points to where it went', async () => {
  const booked = await book({ reason: 'άγχος' })
  const moved = await eleni.do('appointments.move', { ...itself(booked), day: wednesday, time: '12:00' })
  expect(moved).toMatchObject({
    day: wednesday,
    time: '12:00',
    state: 'booked',
    reason: 'άγχος',
    movedFrom: { day: tuesday, time: '10:00' },
  })
  expect(await eleni.do('appointments.open', { id: booked.id })).toMatchObject({
    state: 'moved',
    movedTo: { id: moved.id, day: wednesday, time: '12:00' },
  })
  await book()
  expect(
    await eleni.failure('appointments.move', { ...itself(booked), day: wednesday, time: '08:00' }),
  ).toMatchObject(broken('appointments.notBooked'))
})

test('an appointment may be moved by less than its own length', async () => {
  const booked = await book()
  const moved = await eleni.do('appointments.move', { ...itself(booked), day: tuesday, time: '10:20' })
  expect(moved.time).toBe('10:20')
})

test('attendance is told from the day on and may be corrected; what was not told is asked for', async () => {
  const tomorrow = await book()
  expect(await eleni.failure('appointments.attend', { ...itself(tomorrow), state: 'came' })).toEqual(
    broken('appointments.notYet', { day: '24/11/2026' }),
  )
  app.clock.set('2026-11-25T08:00:00.000Z')
  app.again(eleni.userId, 'psychologist')
  expect(await eleni.do('appointments.unresolved', { whose: 'mine' })).toMatchObject([{ id: tomorrow.id }])
  expect(await eleni.do('appointments.unresolved', { whose: 'all' })).toHaveLength(1)
  const noShow = await eleni.do('appointments.attend', { ...itself(tomorrow), state: 'noShow' })
  expect(await eleni.do('appointments.unresolved', { whose: 'all' })).toEqual([])
  expect(await eleni.do('appointments.attend', { ...itself(noShow), state: 'late' })).toMatchObject({
    state: 'late',
  })
})

test('a correction keeps what it is not given and refuses what is taken', async () => {
  const booked = await book({ reason: 'άγχος' })
  await book({ citizenIds: [nikos], time: '11:00' })
  const { kind, room, place } = booked
  const change = { ...itself(booked), kind, room, place, citizenIds: [maria, nikos], reason: null }
  expect(await eleni.failure('appointments.correct', { ...change, minutes: 70 })).toMatchObject(
    broken('appointments.staffBusy'),
  )
  expect(await eleni.do('appointments.correct', { ...change, minutes: 60 })).toMatchObject({
    until: '11:00',
    reason: 'άγχος',
    citizens: [{ id: maria }, { id: nikos }],
    version: 2,
  })
  expect(await eleni.failure('appointments.correct', { ...change, minutes: 60 })).toEqual({ code: 'stale' })
})

test('a correction that takes nothing new asks nothing again', async () => {
  const booked = await book({ time: '16:00', despite: ['hours'] })
  await eleni.do('appointments.addAbsence', { userId: eleni.userId, from: tuesday, until: tuesday })
  const { kind, room, place, minutes } = booked
  const same = { ...itself(booked), kind, room, place, minutes, citizenIds: [maria] }
  const corrected = await eleni.do('appointments.correct', { ...same, minutes: 40, reason: 'άγχος' })
  expect(corrected).toMatchObject({ reason: 'άγχος', until: '16:40' })
  const more = { ...same, version: 2, reason: null }
  for (const change of [{ room: 'office1' }, { minutes: 45 }, { citizenIds: [maria, nikos] }])
    expect(await eleni.failure('appointments.correct', { ...more, minutes: 40, ...change })).toMatchObject(
      broken('appointments.absent'),
    )
})

test('codes are those of the lists, and only staff who open cards are booked', async () => {
  const admin = await app.signIn('administrator')
  app.again(eleni.userId, 'psychologist')
  for (const more of [{ kind: 'nothing' }, { room: 'nowhere' }, { place: 'nowhere' }])
    expect(await eleni.failure('appointments.book', wanted(more))).toMatchObject({ code: 'invalidInput' })
  expect(await eleni.failure('appointments.book', wanted({ staffId: admin.userId }))).toMatchObject(
    broken('appointments.notBookable'),
  )
})
