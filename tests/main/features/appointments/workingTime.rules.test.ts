import {
  fallsOn,
  freeStarts,
  holidayOn,
  hoursOverlap,
  openOn,
  spansOf,
  weekdayNumber,
} from '../../../../main/features/appointments/workingTime.rules'
import { minutesAt, timeAt } from '../../../../shared/values/timeOfDay'
import { isWorkingDay } from '../../../../shared/values/greekHolidays'
import { addDays, type IsoDate } from '../../../../shared/values/isoDate'

const day = (text: string) => text as IsoDate
const centre = [{ from: '07:00', until: '15:00' }]
const saint = { month: 5, day: 7, year: null, el: 'Πολιούχος', en: '' }

test('the week begins on Monday', () => {
  expect([weekdayNumber(day('2026-11-23')), weekdayNumber(day('2026-11-29'))]).toEqual([1, 7])
})

test('a whole holiday closes, a half day closes at 13:00, a working day closes nothing', () => {
  expect(openOn(centre, holidayOn(day('2026-12-25'), []))).toEqual([])
  expect(openOn(centre, holidayOn(day('2026-12-24'), []))).toEqual([{ from: '07:00', until: '13:00' }])
  expect(openOn([{ from: '14:00', until: '18:00' }], holidayOn(day('2026-12-31'), []))).toEqual([])
  expect(openOn(centre, holidayOn(day('2026-12-23'), []))).toEqual(centre)
})

test('a day outside the years whose holidays are known is no fault of the program', () => {
  for (const far of ['1899-12-31', '2100-01-01', '2126-11-23']) expect(holidayOn(day(far), [])).toBeNull()
  expect(holidayOn(day('2126-05-07'), [saint])).toMatchObject({ el: 'Πολιούχος' })
  expect([holidayOn(day('1900-01-01'), []), holidayOn(day('2099-12-25'), [])]).not.toContain(null)
})

test('where two holidays meet, the whole one counts', () => {
  const eve = { month: 12, day: 24, year: 2027, el: 'Απόφαση Δημάρχου', en: 'Decision of the mayor' }
  expect(holidayOn(day('2027-12-24'), [eve])).toEqual({
    el: 'Απόφαση Δημάρχου',
    en: 'Decision of the mayor',
    halfDay: false,
  })
})

test('a day of the municipality returns every year, a decided one does not', () => {
  expect(holidayOn(day('2027-05-07'), [saint])).toEqual({ el: 'Πολιούχος', en: 'Πολιούχος', halfDay: false })
  expect(fallsOn({ ...saint, year: 2026 }, day('2027-05-07'))).toBe(false)
})

test('on every weekday of 2025–2032 the book closes exactly when public services do', () => {
  for (let at = day('2025-01-01'); at < '2033-01-01'; at = addDays(at, 1)) {
    const weekend = weekdayNumber(at) > 5
    const closed = openOn(weekend ? [] : centre, holidayOn(at, [saint])).length === 0
    expect({ at, closed }).toEqual({ at, closed: !isWorkingDay(at, [saint]) })
  }
})

test('own hours replace those of the centre on all days; none means the centre’s', () => {
  const own = [
    { weekday: 1, from: '16:00', until: '19:00' },
    { weekday: 1, from: '08:00', until: '12:00' },
  ]
  expect(spansOf(day('2026-11-23'), [], centre)).toEqual(centre)
  expect(spansOf(day('2026-11-23'), own, centre)).toEqual([
    { from: '08:00', until: '12:00' },
    { from: '16:00', until: '19:00' },
  ])
  expect(spansOf(day('2026-11-24'), own, centre)).toEqual([])
})

test('stretches of one weekday may touch but not overlap', () => {
  const morning = { weekday: 1, from: '08:00', until: '12:00' }
  expect(hoursOverlap([morning, { weekday: 1, from: '12:00', until: '14:00' }])).toBe(false)
  expect(hoursOverlap([morning, { weekday: 2, from: '08:00', until: '12:00' }])).toBe(false)
  expect(hoursOverlap([morning, { weekday: 1, from: '11:59', until: '14:00' }])).toBe(true)
  expect(hoursOverlap([morning, morning])).toBe(true)
})

test('free times fill the gaps one after the other, on full five minutes', () => {
  const spans = [{ from: '08:00', until: '11:00' }]
  const free = (...more: [{ from: number; until: number }[], number, number?]) =>
    freeStarts(spans, ...more).map(timeAt)
  expect(free([], 50)).toEqual(['08:00', '08:50', '09:40'])
  expect(free([{ from: minutesAt('08:30'), until: minutesAt('09:12') }], 50)).toEqual(['09:15', '10:05'])
  expect(free([], 60, minutesAt('08:31'))).toEqual(['08:35', '09:35'])
  expect(free([], 181)).toEqual([])
})
