import { fc } from '../../support/properties'
import {
  addDays,
  ageOn,
  dayInAthens,
  daysBetween,
  formatGreekDate,
  formatGreekInstant,
  isIsoDate,
  isIsoInstant,
  parseGreekDate,
  weekdayOf,
  yearOf,
} from '../../../shared/values/isoDate'
import type { IsoDate, IsoInstant } from '../../../shared/values/isoDate'

const today = '2026-11-22' as IsoDate
const anyDay = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2149-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate)

describe('reading a typed day', () => {
  test.each([
    ['3/5/81', '1981-05-03'],
    ['3/5/1981', '1981-05-03'],
    ['3.5.1981', '1981-05-03'],
    ['3-5-1981', '1981-05-03'],
    [' 03 / 05 / 1981 ', '1981-05-03'],
    ['3 5 1981', '1981-05-03'],
    ['03051981', '1981-05-03'],
    ['030581', '1981-05-03'],
    ['1981-05-03', '1981-05-03'],
    ['29/2/2024', '2024-02-29'],
    ['σήμερα', '2026-11-22'],
    ['ΣΗΜΕΡΑ', '2026-11-22'],
    ['Χθες', '2026-11-21'],
    ['χτες', '2026-11-21'],
    ['αυριο', '2026-11-23'],
    ['Today', '2026-11-22'],
    ['yesterday', '2026-11-21'],
    ['tomorrow', '2026-11-23'],
  ])('%s is %s', (text, day) => expect(parseGreekDate(text, today)).toBe(day))

  test.each([
    '',
    '31/02/2026',
    '29/2/2026',
    '3/13/1981',
    '0/5/1981',
    '3/5',
    '3/5/981',
    '35/1/81',
    '30581',
    'constructor',
  ])('%s is no day and is not mended', (text) => expect(parseGreekDate(text, today)).toBeNull())

  test('a year of two digits: appointments look ahead, birth dates look back', () => {
    expect(parseGreekDate('3/5/27', today)).toBe('2027-05-03')
    expect(parseGreekDate('3/5/27', today, { past: true })).toBe('1927-05-03')
    expect(parseGreekDate('22/11/26', today, { past: true })).toBe('2026-11-22')
    expect(parseGreekDate('23/11/26', today, { past: true })).toBe('1926-11-23')
    expect(parseGreekDate('3/5/47', today)).toBe('1947-05-03')
    expect(parseGreekDate('3/5/00', today, { past: true })).toBe('2000-05-03')
  })

  test('with `past` no two-digit year lies in the future', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const short = `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(2, 4)}`
        const read = parseGreekDate(short, today, { past: true })
        // 29/2 exists in one century and not in the other: then nothing is guessed.
        const honest = read === null ? short.startsWith('29/02') : read <= today
        expect(honest).toBe(true)
      }),
    )
  })

  test('what is shown is read back as the same day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isIsoDate(day)).toBe(true)
        expect(parseGreekDate(formatGreekDate(day), today)).toBe(day)
      }),
    )
  })
})

describe('counting days', () => {
  test('addDays and daysBetween are each other’s inverse, across any year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
      }),
    )
    expect(addDays('2028-02-28' as IsoDate, 2)).toBe('2028-03-01')
    expect(weekdayOf(today)).toBe(0)
    expect(weekdayOf('1955-01-01' as IsoDate)).toBe(6)
  })

  test('age changes on the birthday', () => {
    expect(ageOn('1981-11-23' as IsoDate, today)).toBe(44)
    expect(ageOn('1981-11-22' as IsoDate, today)).toBe(45)
    expect(ageOn('2008-02-29' as IsoDate, '2026-02-28' as IsoDate)).toBe(17)
    expect(ageOn('2008-02-29' as IsoDate, '2026-03-01' as IsoDate)).toBe(18)
    expect(yearOf(today)).toBe(2026)
  })
})

describe('instants', () => {
  test('are shown on the wall clock of Greece, winter and summer', () => {
    expect(formatGreekInstant('2026-11-22T12:05:09.000Z' as IsoInstant)).toBe('22/11/2026 14:05')
    expect(formatGreekInstant('2026-07-01T21:30:00.000Z' as IsoInstant)).toBe('02/07/2026 00:30')
    expect(dayInAthens('2026-07-01T21:30:00.000Z' as IsoInstant)).toBe('2026-07-02')
    expect(dayInAthens('2026-12-31T21:59:59.999Z' as IsoInstant)).toBe('2026-12-31')
  })

  test('have one spelling', () => {
    expect(isIsoInstant('2026-11-22T12:05:09.000Z')).toBe(true)
    for (const wrong of ['2026-11-22T12:05:09Z', '2026-02-30T00:00:00.000Z', '2026-11-22', 5, null])
      expect(isIsoInstant(wrong)).toBe(false)
    for (const wrong of ['2026-2-3', '2026-02-30', '0001-01-01', 20260203, undefined])
      expect(isIsoDate(wrong)).toBe(false)
  })
})
