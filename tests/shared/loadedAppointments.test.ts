import { minutesAt, overlaps } from '../../shared/values/timeOfDay'
import { dayOf } from '../support/invented/days'
import { loadAppointments } from '../support/loading/appointments'
import { createTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

test('the invented book is one the gate would have let through', async () => {
  const ada = await app.signIn('psychologist')
  const eleni = await app.signIn('socialWorker')
  const citizens = []
  for (const surname of ['Άλφα', 'Βήτα'])
    citizens.push((await eleni.do('citizens.enquire', { surname, name: 'Δοκιμή' })).id)
  const staff = [ada.userId, eleni.userId]
  const count = await loadAppointments(
    app.transactions,
    {
      seed: 'test',
      from: dayOf('2026-11-16'),
      until: dayOf('2026-11-27'),
      today: dayOf('2026-11-23'),
      staff,
      citizens,
    },
    () => app.ids.next(),
  )
  const days = [
    ...(await eleni.do('appointments.week', { day: '2026-11-16' })),
    ...(await eleni.do('appointments.week', { day: '2026-11-23' })),
  ]
  const all = days.flatMap(({ appointments }) => appointments)
  expect(all).toHaveLength(count)
  expect(count).toBeGreaterThan(50)
  for (const { day, appointments } of days) {
    expect(appointments.filter(({ state }) => day > '2026-11-22' && state !== 'booked')).toEqual([])
    const stretches = appointments.map(({ staffId, time, until }) => ({
      staffId,
      from: minutesAt(time),
      until: minutesAt(until),
    }))
    const twice = stretches.filter((one, index) =>
      stretches.some((other, at) => at > index && one.staffId === other.staffId && overlaps(one, other)),
    )
    expect({ day, twice }).toEqual({ day, twice: [] })
  }
})
