import Holidays from 'date-holidays'
import {
  holidaysOf,
  isWorkingDay,
  orthodoxEaster,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../../shared/values/greekHolidays'
import { addDays, weekdayOf } from '../../../shared/values/isoDate'
import type { IsoDate } from '../../../shared/values/isoDate'

const day = (text: string) => text as IsoDate
const years = Array.from({ length: 110 }, (_, index) => 1990 + index)

test.each([
  [2025, '03-03', '04-18', '04-20', '04-21', '06-09'],
  [2026, '02-23', '04-10', '04-12', '04-13', '06-01'],
  [2027, '03-15', '04-30', '05-02', '05-03', '06-21'],
  [2028, '02-28', '04-14', '04-16', '04-17', '06-05'],
  [2029, '02-19', '04-06', '04-08', '04-09', '05-28'],
  [2030, '03-11', '04-26', '04-28', '04-29', '06-17'],
  [2031, '02-24', '04-11', '04-13', '04-14', '06-02'],
  [2032, '03-15', '04-30', '05-02', '05-03', '06-21'],
])('the movable days of %s', (year, ...expected) => {
  const found = ['cleanMonday', 'goodFriday', 'easterSunday', 'easterMonday', 'whitMonday'].map((id) =>
    holidaysOf(year)
      .find((holiday) => holiday.id === id)
      ?.day.slice(5),
  )
  expect(found).toEqual(expected)
})

test('Easter and all closing days agree with an independent library, 1990–2099', () => {
  const library = new Holidays('GR')
  for (const year of years) {
    const theirs = library
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public' && !holiday.substitute)
      .map((holiday) => holiday.date.slice(0, 10))
    // Half days and Holy Saturday close public services by their own rules; Whit Sunday is a Sunday anyway.
    const ours = holidaysOf(year)
      .filter((holiday) => !holiday.halfDay && holiday.id !== 'holySaturday')
      .map((holiday) => holiday.day as string)
    const whitSunday = addDays(orthodoxEaster(year), 49)
    expect([...new Set(theirs)].filter((date) => date !== whitSunday).sort()).toEqual(
      [...new Set(ours)].sort(),
    )
    expect(theirs).toContain(orthodoxEaster(year))
  }
})

test('weekdays are what their names say', () => {
  for (const year of years) {
    const on = Object.fromEntries(holidaysOf(year).map((holiday) => [holiday.id, weekdayOf(holiday.day)]))
    expect(on).toMatchObject({
      cleanMonday: 1,
      goodFriday: 5,
      holySaturday: 6,
      easterSunday: 0,
      whitMonday: 1,
    })
  }
})

test('offices are closed on holidays and weekends, open on half days, closed on the day of the local saint', () => {
  expect(isWorkingDay(day('2026-11-20'))).toBe(true)
  expect(isWorkingDay(day('2026-11-22'))).toBe(false)
  expect(isWorkingDay(day('2026-10-28'))).toBe(false)
  expect(isWorkingDay(day('2026-12-24'))).toBe(true)
  expect(isWorkingDay(day('2026-05-07'), [{ month: 5, day: 7 }])).toBe(false)
  expect(workingDayOnOrBefore(day('2026-04-13'))).toBe('2026-04-09')
  expect(workingDayOnOrAfter(day('2026-04-10'))).toBe('2026-04-14')
  expect(workingDayOnOrBefore(day('2027-01-01'))).toBe('2026-12-31')
})

test('in 2027 Holy Saturday is 1 May: both stand', () => {
  const ids = holidaysOf(2027).filter((holiday) => holiday.day === '2027-05-01')
  expect(ids.map((holiday) => holiday.id).sort()).toEqual(['holySaturday', 'labourDay'])
  expect(() => orthodoxEaster(2100)).toThrow(RangeError)
})
