import type { IsoDate } from '../../../../shared/values/isoDate'
import { timeAt } from '../../../../shared/values/timeOfDay'
import { fc } from '../../../support/properties'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let person: TestPerson
let other: string
let citizens: string[]
beforeEach(async () => {
  app = await createTestApp()
  other = (await app.signIn('socialWorker')).userId
  person = await app.signIn('psychologist')
  citizens = []
  for (const surname of ['Άλφα', 'Βήτα', 'Γάμα'])
    citizens.push((await person.do('citizens.enquire', { surname, name: 'Δοκιμή' })).id)
})
afterEach(() => app.close())

type Booked = {
  id: string
  version: number
  staffId: string
  room: string | null
  day: string
  start: number
  minutes: number
}
const despite = ['hours' as const, 'citizenBusy' as const]

const step = fc.record({
  what: fc.constantFrom(
    'book' as const,
    'book' as const,
    'move' as const,
    'cancel' as const,
    'correct' as const,
  ),
  which: fc.nat(30),
  citizen: fc.nat(2),
  second: fc.boolean(),
  room: fc.constantFrom(null, 'office1', 'groupRoom'),
  later: fc.nat(1),
  start: fc.integer({ min: 8 * 60, max: 14 * 60 }),
  minutes: fc.integer({ min: 5, max: 120 }),
})

/** As a child would find out: minute by minute. */
const minutesOf = ({ staffId, room, day, start, minutes }: Omit<Booked, 'id' | 'version'>) =>
  Array.from({ length: minutes }, (_, index) => start + index).flatMap((at) => [
    `${staffId} ${day} ${at}`,
    ...(room === null ? [] : [`${room} ${day} ${at}`]),
  ])

test('whatever is booked, moved, corrected and cancelled, exactly the free times are given', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      // Each run has working days of its own, without holidays, so that one store serves them all.
      const week = 7 * run++
      const days = [0, 1].map((later) => day('2027-06-28', week + later))
      const model = new Map<string, Booked>()
      /** Whether it was given, and whether it was free. */
      const answers: [boolean, boolean][] = []
      const isFree = (wish: Omit<Booked, 'id' | 'version'>, except?: string) => {
        const taken = new Set([...model.values()].filter(({ id }) => id !== except).flatMap(minutesOf))
        return minutesOf(wish).every((minute) => !taken.has(minute))
      }
      for (const { what, which, citizen, second, room, later, start, minutes } of steps) {
        const place = { staffId: second ? other : person.userId, room, day: days[later]!, start, minutes }
        const chosen = [...model.values()][which % Math.max(model.size, 1)]
        if (what === 'book') {
          const reply = await person.call('appointments.book', {
            citizenIds: [citizens[citizen]!],
            kind: 'otherKind',
            time: timeAt(start),
            despite,
            staffId: place.staffId,
            room,
            day: place.day,
            minutes,
          })
          answers.push([reply.ok, isFree(place)])
          if (reply.ok) {
            const { id, version } = reply.value.appointments[0]!
            model.set(id, { ...place, id, version })
          }
        } else if (chosen && what === 'move') {
          const wish = { ...place, minutes: chosen.minutes }
          const { id, version } = chosen
          const reply = await person.call('appointments.move', {
            id,
            version,
            room,
            despite,
            day: wish.day,
            staffId: wish.staffId,
            time: timeAt(start),
          })
          answers.push([reply.ok, isFree(wish, id)])
          if (reply.ok) {
            model.delete(id)
            model.set(reply.value.id, { ...wish, id: reply.value.id, version: reply.value.version })
          }
        } else if (chosen && what === 'correct') {
          const wish = { ...chosen, room, minutes }
          const { id, version } = chosen
          const reply = await person.call('appointments.correct', {
            id,
            version,
            room,
            minutes,
            despite,
            citizenIds: [citizens[citizen]!],
            kind: 'otherKind',
            place: null,
            reason: null,
          })
          answers.push([reply.ok, isFree(wish, id)])
          if (reply.ok) model.set(id, { ...wish, version: reply.value.version })
        } else if (chosen && what === 'cancel') {
          const { id, version } = chosen
          await person.do('appointments.cancel', { id, version, by: 'us' })
          model.delete(id)
        }
      }
      expect(answers.map(([given]) => given)).toEqual(answers.map(([, free]) => free))
      for (const each of days) {
        const { appointments } = await person.do('appointments.day', { day: each as IsoDate })
        const standing = appointments.filter(({ state }) => state === 'booked').map(({ id }) => id)
        const expected = [...model.values()].filter((booked) => booked.day === each).map(({ id }) => id)
        expect(standing.sort()).toEqual(expected.sort())
      }
    }),
    { numRuns: 15, endOnFailure: true },
  )
})

const day = (first: string, later: number): string =>
  new Date(Date.parse(first) + later * 86_400_000).toISOString().slice(0, 10)
