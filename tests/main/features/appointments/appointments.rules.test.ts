import {
  type DayFacts,
  endOf,
  isCounselling,
  mondayOf,
  type Plan,
  seriesDaysOf,
  whyNot,
} from '../../../../main/features/appointments/appointments.rules'
import { timeAt } from '../../../../shared/values/timeOfDay'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { fc } from '../../../support/properties'

const day = '2026-11-23' as IsoDate
const plan: Plan = { staffId: 'ada', room: 'office1', day, time: '10:00', minutes: 50 }
const facts: DayFacts = {
  today: day,
  holiday: null,
  absent: false,
  spans: [{ from: '08:00', until: '15:00' }],
  who: 'Άντα Λιμάνη',
  taken: [],
}
const taken = (more: object = {}) => ({
  staffId: 'bob',
  room: null,
  time: '10:30',
  minutes: 30,
  sameCitizen: false,
  ...more,
})
const rule = (more: Partial<DayFacts>, changes: Partial<Plan> = {}) =>
  whyNot({ ...plan, ...changes }, { ...facts, ...more })?.rule ?? null

test('a free time in working hours is booked', () => {
  expect(rule({})).toBeNull()
  expect(rule({ taken: [taken()] })).toBeNull()
})

test('a person or a room is never booked twice, and the sentence says when', () => {
  expect(whyNot(plan, { ...facts, taken: [taken({ staffId: 'ada' })] })).toEqual({
    rule: 'appointments.staffBusy',
    values: { from: '10:30', until: '11:00', who: 'Άντα Λιμάνη' },
  })
  expect(rule({ taken: [taken({ room: 'office1' })] })).toBe('appointments.roomBusy')
  expect(rule({ taken: [taken({ room: 'office1' })] }, { room: null })).toBeNull()
})

test('one that ends when the other begins is beside it', () => {
  expect(rule({ taken: [taken({ staffId: 'ada', time: '10:50' })] })).toBeNull()
  expect(rule({ taken: [taken({ staffId: 'ada', time: '10:49' })] })).toBe('appointments.staffBusy')
})

test('no insisting opens a holiday, an absence, the past or a taken time', () => {
  const closed: Partial<DayFacts>[] = [
    { holiday: { halfDay: false } },
    { absent: true },
    { today: '2026-11-24' as IsoDate },
    { taken: [taken({ staffId: 'ada' })] },
  ]
  for (const more of closed)
    expect(whyNot(plan, { ...facts, ...more }, ['hours', 'citizenBusy'])).not.toBeNull()
  expect(rule({ holiday: { halfDay: true } })).toBeNull()
})

test('outside the hours and a citizen twice at once are warnings that can be answered', () => {
  const early = { ...plan, time: '07:30' }
  expect(whyNot(early, facts)?.rule).toBe('appointments.outsideHours')
  expect(whyNot(early, facts, ['hours'])).toBeNull()
  const twice = { ...facts, taken: [taken({ sameCitizen: true })] }
  expect(whyNot(plan, twice)?.rule).toBe('appointments.citizenBusy')
  expect(whyNot(plan, twice, ['citizenBusy'])).toBeNull()
})

test('the last minute of the day is midnight', () => {
  expect(rule({ spans: [{ from: '20:00', until: '24:00' }] }, { time: '23:10' })).toBeNull()
  expect(rule({ spans: [{ from: '20:00', until: '24:00' }] }, { time: '23:11' })).toBe(
    'appointments.overMidnight',
  )
})

test('a series and a week', () => {
  expect(seriesDaysOf(day, 14, 3)).toEqual(['2026-11-23', '2026-12-07', '2026-12-21'])
  expect(mondayOf('2026-11-29' as IsoDate, 7)).toBe(day)
  expect(endOf({ time: '09:40', minutes: 50 })).toBe('10:30')
})

test('a kind that says nothing is withheld like counselling', () => {
  expect([
    isCounselling({}),
    isCounselling({ counselling: true }),
    isCounselling({ counselling: false }),
  ]).toEqual([true, true, false])
})

test('however people book, no minute of a person or a room is given twice', () => {
  const wish = fc.record({
    staffId: fc.constantFrom('ada', 'bob', 'eva'),
    room: fc.constantFrom(null, 'office1', 'office2'),
    start: fc.integer({ min: 8 * 60, max: 15 * 60 }),
    minutes: fc.integer({ min: 5, max: 120 }),
  })
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const booked: ReturnType<typeof taken>[] = []
      // Each minute of each person and room by itself: slower than comparing intervals, and cannot be wrong.
      const minutes = new Set<string>()
      for (const { staffId, room, start, minutes: length } of wishes) {
        const asked: Plan = { staffId, room, day, time: timeAt(start), minutes: length }
        const keys = Array.from({ length }, (_, index) => start + index).flatMap((at) => [
          `${staffId} ${at}`,
          ...(room === null ? [] : [`${room} ${at}`]),
        ])
        const free = keys.every((key) => !minutes.has(key))
        const refusal = whyNot(asked, { ...facts, taken: booked }, ['hours', 'citizenBusy'])
        expect(refusal === null).toBe(free)
        if (refusal) continue
        for (const key of keys) minutes.add(key)
        booked.push(taken({ staffId, room, time: asked.time, minutes: length }))
      }
    }),
    { numRuns: 200 },
  )
})
