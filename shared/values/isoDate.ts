/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __brand: 'IsoDate' }
/** An instant in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export type IsoInstant = string & { readonly __brand: 'IsoInstant' }

const millisecondsOfDay = 86_400_000
/** Outside these years a typed date is a slip of the finger, not a date. */
const firstYear = 1850
const lastYear = 2149

const days = (day: IsoDate): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / millisecondsOfDay

/** The day of these numbers, or `null` where the calendar has none (31/02, 29/02/2026). */
export function isoDateOf(year: number, month: number, day: number): IsoDate | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? (date.toISOString().slice(0, 10) as IsoDate) : null
}

/** Whether the value is a day that exists, written `YYYY-MM-DD`, of the years 1850–2149. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  return match !== null && isoDateOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null
}

/** Whether the value is an instant exactly as `Date.prototype.toISOString` writes it. */
export function isIsoInstant(value: unknown): value is IsoInstant {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false
  const milliseconds = Date.parse(value)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === value
}

const dayWords: Readonly<Record<string, number>> = {
  ΠΡΟΧΘΕΣ: -2,
  ΠΡΟΧΤΕΣ: -2,
  ΧΘΕΣ: -1,
  ΕΧΘΕΣ: -1,
  ΧΤΕΣ: -1,
  YESTERDAY: -1,
  ΣΗΜΕΡΑ: 0,
  TODAY: 0,
  ΑΥΡΙΟ: 1,
  TOMORROW: 1,
  ΜΕΘΑΥΡΙΟ: 2,
}

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toUpperCase()

/**
 * The century of a two-digit year. `past` (birth dates): the latest that leaves the day not after `today`;
 * else the one from 79 years back to 20 years ahead.
 */
function fullYear(twoDigits: number, month: number, day: number, today: IsoDate, past: boolean): number {
  const thisYear = yearOf(today)
  const latest = past ? thisYear : thisYear + 20
  const year = latest - ((((latest - twoDigits) % 100) + 100) % 100)
  const date = isoDateOf(year, month, day)
  return past && date !== null && date > today ? year - 100 : year
}

/**
 * Reads a day as people type it: `3/5/1981`, `3.5.81`, `3-5-1981`, `03051981`, `030581`, `1981-05-03`, `σήμερα`, `χθες`,
 * `αύριο`, `today`. Returns `null` for what is no day; never guesses a nearby one. With `past` a two-digit year is
 * chosen so that the day is not in the future; a day written with four digits is returned as it stands.
 */
export function parseGreekDate(
  text: string,
  today: IsoDate,
  options: { readonly past?: boolean } = {},
): IsoDate | null {
  if (text.length > 40) return null
  const word = withoutMarks(text)
  const shift = dayWords[word]
  if (shift !== undefined && Object.hasOwn(dayWords, word)) return addDays(today, shift)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word)
  if (iso) return isoDateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const match =
    /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{2}|\d{4})$/.exec(word) ??
    /^(\d\d)(\d\d)(\d{2}|\d{4})$/.exec(word)
  if (!match) return null
  const [day, month, typedYear] = [Number(match[1]), Number(match[2]), match[3] ?? '']
  const year =
    typedYear.length === 4
      ? Number(typedYear)
      : fullYear(Number(typedYear), month, day, today, options.past ?? false)
  return isoDateOf(year, month, day)
}

/** `2026-11-22` → `22/11/2026`. */
export const formatGreekDate = (day: IsoDate): string =>
  `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Athens',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function athensParts(instant: IsoInstant): Readonly<Record<string, string>> {
  return Object.fromEntries(
    wallClock.formatToParts(Date.parse(instant)).map((part) => [part.type, part.value]),
  )
}

/** An instant on the wall clock of Greece: `22/11/2026 14:05`. */
export function formatGreekInstant(instant: IsoInstant): string {
  const { day, month, year, hour, minute } = athensParts(instant)
  return `${day}/${month}/${year} ${hour}:${minute}`
}

/** The day it is in Greece at that instant. */
export function dayInAthens(instant: IsoInstant): IsoDate {
  const { day, month, year } = athensParts(instant)
  return `${year}-${month}-${day}` as IsoDate
}

/** The day so many days later (earlier when negative). */
export const addDays = (day: IsoDate, count: number): IsoDate =>
  new Date((days(day) + count) * millisecondsOfDay).toISOString().slice(0, 10) as IsoDate

/** How many days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => days(to) - days(from)

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: IsoDate): number => (((days(day) + 4) % 7) + 7) % 7

/** Full years of age on that day; someone born on 29/2 comes of age on 1/3. Negative before birth. */
export const ageOn = (birth: IsoDate, day: IsoDate): number =>
  yearOf(day) - yearOf(birth) - (day.slice(5) < birth.slice(5) ? 1 : 0)
