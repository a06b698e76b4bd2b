import { addDays, isoDateOf, weekdayOf, yearOf } from './isoDate'
import type { IsoDate } from './isoDate'

/** A day on which the public sector is closed, or closes early. */
export type Holiday = {
  readonly day: IsoDate
  readonly id: string
  readonly el: string
  readonly en: string
  /** Open in the morning only. */
  readonly halfDay: boolean
}
/** A yearly closing day of one municipality: its patron saint, its liberation. */
export type LocalHoliday = { readonly month: number; readonly day: number }

type Rule = {
  readonly id: string
  /** `MM-DD`, or the days from Orthodox Easter. */
  readonly on: string | number
  readonly el: string
  readonly en: string
  readonly halfDay?: true
}

// The closing days of public services, last checked for 2026. 1 May may be moved by decision when it meets Easter days.
const rules: readonly Rule[] = [
  { id: 'newYear', on: '01-01', el: 'Πρωτοχρονιά', en: 'New Year’s Day' },
  { id: 'epiphany', on: '01-06', el: 'Θεοφάνια', en: 'Epiphany' },
  { id: 'cleanMonday', on: -48, el: 'Καθαρά Δευτέρα', en: 'Clean Monday' },
  { id: 'independence', on: '03-25', el: '25η Μαρτίου', en: 'Independence Day' },
  { id: 'goodFriday', on: -2, el: 'Μεγάλη Παρασκευή', en: 'Good Friday' },
  { id: 'holySaturday', on: -1, el: 'Μεγάλο Σάββατο', en: 'Holy Saturday' },
  { id: 'easterSunday', on: 0, el: 'Κυριακή του Πάσχα', en: 'Easter Sunday' },
  { id: 'easterMonday', on: 1, el: 'Δευτέρα του Πάσχα', en: 'Easter Monday' },
  { id: 'labourDay', on: '05-01', el: 'Πρωτομαγιά', en: 'Labour Day' },
  { id: 'whitMonday', on: 50, el: 'Δευτέρα του Αγίου Πνεύματος', en: 'Whit Monday' },
  { id: 'dormition', on: '08-15', el: 'Κοίμηση της Θεοτόκου', en: 'Dormition of the Mother of God' },
  { id: 'ohiDay', on: '10-28', el: '28η Οκτωβρίου', en: 'Ohi Day' },
  { id: 'christmasEve', on: '12-24', el: 'Παραμονή Χριστουγέννων', en: 'Christmas Eve', halfDay: true },
  { id: 'christmas', on: '12-25', el: 'Χριστούγεννα', en: 'Christmas Day' },
  { id: 'secondChristmas', on: '12-26', el: 'Σύναξη της Θεοτόκου', en: 'Second day of Christmas' },
  { id: 'newYearEve', on: '12-31', el: 'Παραμονή Πρωτοχρονιάς', en: 'New Year’s Eve', halfDay: true },
]

/** Easter Sunday of the Orthodox Church, after Meeus; the 13 days between the calendars hold for 1900–2099. */
export function orthodoxEaster(year: number): IsoDate {
  if (!Number.isInteger(year) || year < 1900 || year > 2099) throw new RangeError('year')
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const julian = isoDateOf(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1)
  if (julian === null) throw new RangeError('year')
  return addDays(julian, 13)
}

/** The holidays of one year (1900–2099) in order; where two meet on one day, both stand. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = orthodoxEaster(year)
  return rules
    .map(({ id, on, el, en, halfDay }) => ({
      day: typeof on === 'number' ? addDays(easter, on) : (`${year}-${on}` as IsoDate),
      id,
      el,
      en,
      halfDay: halfDay ?? false,
    }))
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
}

const isLocal = (day: IsoDate, local: readonly LocalHoliday[]) =>
  local.some((holiday) => holiday.month === Number(day.slice(5, 7)) && holiday.day === Number(day.slice(8)))

/** Whether offices are open on that day, if only in the morning: Monday to Friday and no holiday. */
export function isWorkingDay(day: IsoDate, local: readonly LocalHoliday[] = []): boolean {
  const weekday = weekdayOf(day)
  if (weekday === 0 || weekday === 6 || isLocal(day, local)) return false
  return !holidaysOf(yearOf(day)).some((holiday) => holiday.day === day && !holiday.halfDay)
}

/** That day if it is a working day, else the last one before it: when to remind of a deadline. */
export function workingDayOnOrBefore(day: IsoDate, local: readonly LocalHoliday[] = []): IsoDate {
  let candidate = day
  while (!isWorkingDay(candidate, local)) candidate = addDays(candidate, -1)
  return candidate
}

/** That day if it is a working day, else the next one after it. */
export function workingDayOnOrAfter(day: IsoDate, local: readonly LocalHoliday[] = []): IsoDate {
  let candidate = day
  while (!isWorkingDay(candidate, local)) candidate = addDays(candidate, 1)
  return candidate
}
