import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

// What a session record does to what stands around it: the appointment it came of, the notes that hang on it.
let app: TestApp
let danae: TestPerson
let maria: string
let petros: string
beforeEach(async () => {
  app = await createTestApp()
  const supervisor = await app.signIn('supervisor')
  await supervisor.do('notes.choosePolicy', {
    choice: 'none',
    coReaderId: null,
    decidedBy: 'Δήμαρχος',
    decidedOn: app.clock.today(),
  })
  danae = await app.signIn('psychologist')
  maria = (await danae.do('citizens.enquire', { surname: 'Παπαδάκη', name: 'Μαρία' })).id
  petros = (await danae.do('citizens.enquire', { surname: 'Παπαδάκης', name: 'Πέτρος' })).id
})
afterEach(() => app.close())

async function booked(): Promise<string> {
  const { appointments } = await danae.do('appointments.book', {
    citizenIds: [maria],
    kind: 'counselling',
    day: app.clock.today(),
    time: '12:00',
  })
  return appointments[0]!.id
}
const record = (more: object) =>
  danae.do('sessions.record', { citizenIds: [maria], kind: 'individual', ...more })
const stateOf = async (id: string) => (await danae.do('appointments.open', { id })).state

test('the record says how its appointment went, in the book and in the trail', async () => {
  for (const attendance of ['came', 'late', 'noShow'] as const) {
    /* oxlint-disable no-await-in-loop */
    const appointmentId = await booked()
    await record({ appointmentId, attendance })
    expect(await stateOf(appointmentId)).toBe(attendance)
    expect(
      app
        .auditTrail()
        .filter(({ subject, action }) => subject === appointmentId && action === 'sessions.recorded')
        .map(({ detail }) => JSON.parse(detail) as unknown),
    ).toEqual([{ state: attendance }])
    const { version } = await danae.do('appointments.open', { id: appointmentId })
    await danae.do('appointments.attend', { id: appointmentId, version, state: 'booked' })
    await danae.do('appointments.cancel', { id: appointmentId, version: version + 1, by: 'us' })
    /* oxlint-enable no-await-in-loop */
  }
})

test('what was said of the appointment before stands, and a calling off is for the book', async () => {
  const late = await booked()
  await danae.do('appointments.attend', { id: late, version: 1, state: 'late' })
  await record({ appointmentId: late, attendance: 'came' })
  expect(await stateOf(late)).toBe('late')

  const { appointments } = await danae.do('appointments.book', {
    citizenIds: [petros],
    kind: 'counselling',
    day: app.clock.today(),
    time: '14:00',
  })
  const called = appointments[0]!.id
  await danae.do('sessions.record', {
    citizenIds: [petros],
    kind: 'individual',
    appointmentId: called,
    attendance: 'cancelledByThem',
  })
  expect(await stateOf(called)).toBe('booked')
})

test('nobody is taken out of a session while the author’s note of it lies in their file', async () => {
  const session = await record({ citizenIds: [maria, petros], kind: 'couple' })
  const note = { sessionId: session.id, readerIds: [], text: 'Μίλησαν για το σπίτι.' }
  const { id } = await danae.do('notes.save', { ...note, id: null, seen: 0, citizenIds: [petros] })
  const correction = {
    id: session.id,
    version: session.version,
    day: app.clock.today(),
    time: null,
    minutes: null,
    kind: 'couple',
    place: null,
    room: null,
    attendance: 'came' as const,
    nextOn: null,
    referralId: null,
    summary: '',
    broughtBy: '',
    despite: [],
  }
  expect(await danae.failure('sessions.correct', { ...correction, citizenIds: [maria] })).toMatchObject({
    code: 'ruleBroken',
    rule: 'sessions.noteInFile',
  })
  // The one without a note may go, and so may the other one once the note is in another file.
  const without = await danae.do('sessions.correct', { ...correction, citizenIds: [petros] })
  expect(without.citizens.map((citizen) => citizen.id)).toEqual([petros])
  const both = await danae.do('sessions.correct', {
    ...correction,
    version: without.version,
    citizenIds: [maria, petros],
  })
  await danae.do('notes.save', { ...note, id, seen: 1, citizenIds: [maria] })
  const last = { ...correction, version: both.version, citizenIds: [maria] }
  expect((await danae.do('sessions.correct', last)).citizens.map((citizen) => citizen.id)).toEqual([maria])
})

test('a session is not recorded from an appointment of others', async () => {
  const appointmentId = await booked()
  expect(
    await danae.failure('sessions.record', { citizenIds: [petros], kind: 'individual', appointmentId }),
  ).toMatchObject({ code: 'ruleBroken', rule: 'sessions.appointmentOfOthers' })
  expect(await stateOf(appointmentId)).toBe('booked')
})
