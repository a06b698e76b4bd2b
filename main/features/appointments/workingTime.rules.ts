import type { Span } from '../../../shared/features/appointments/workingTime'
import { holidaysOf } from '../../../shared/values/greekHolidays'
import { type IsoDate, weekdayOf, yearOf } from '../../../shared/values/isoDate'
import { minutesAt, overlaps, type Stretch } from '../../../shared/values/timeOfDay'

/** When people work: the centre's hours or their own, without holidays and absences. */

/** 1 Monday … 7 Sunday. */
export const weekdayNumber = (day: IsoDate): number => weekdayOf(day) || 7

// On 24 and 31 December public services close at this time.
const halfDayUntil = '13:00'

export type LocalDay = {
  readonly month: number
  readonly day: number
  readonly year: number | null
  readonly el: string
  readonly en: string
}
export type HolidayOn = { readonly el: string; readonly en: string; readonly halfDay: boolean }

/** Whether a closing day of the municipality falls on this day. */
export const fallsOn = ({ month, day: number, year }: LocalDay, day: IsoDate): boolean =>
  month === Number(day.slice(5, 7)) &&
  number === Number(day.slice(8)) &&
  (year === null || year === yearOf(day))

/** Easter is reckoned for these years. A day outside them was typed by mistake and is a day like others. */
const publicHolidays = (year: number) => (year >= 1900 && year <= 2099 ? holidaysOf(year) : [])

/** The holiday of a day; a whole one before a half one, and a public one before one of the municipality. */
export function holidayOn(day: IsoDate, local: readonly LocalDay[]): HolidayOn | null {
  const found: HolidayOn[] = [
    ...publicHolidays(yearOf(day)).filter((holiday) => holiday.day === day),
    ...local.filter((own) => fallsOn(own, day)).map((own) => ({ ...own, halfDay: false })),
  ]
  const best = found.find(({ halfDay }) => !halfDay) ?? found[0]
  return best ? { el: best.el, en: best.en || best.el, halfDay: best.halfDay } : null
}

/** These stretches of a day, cut short on a half day and none on a holiday. */
export function openOn(spans: readonly Span[], holiday: HolidayOn | null): Span[] {
  if (!holiday) return [...spans]
  if (!holiday.halfDay) return []
  return spans
    .map(({ from, until }) => ({ from, until: until < halfDayUntil ? until : halfDayUntil }))
    .filter(({ from, until }) => from < until)
}

export type OwnHours = { readonly weekday: number; readonly from: string; readonly until: string }

/** A person's stretches on a day, before holidays: their own hours, or the centre's where they have none at all. */
export function spansOf(day: IsoDate, own: readonly OwnHours[], centre: readonly Span[]): Span[] {
  if (own.length === 0) return [...centre]
  return own
    .filter(({ weekday }) => weekday === weekdayNumber(day))
    .map(({ from, until }) => ({ from, until }))
    .sort((one, other) => (one.from < other.from ? -1 : 1))
}

/** Whether two stretches of one weekday share a minute. */
export const hoursOverlap = (hours: readonly OwnHours[]): boolean =>
  hours.some((one, index) =>
    hours.some(
      (other, at) =>
        at > index && one.weekday === other.weekday && one.from < other.until && other.from < one.until,
    ),
  )

/**
 * The times, in minutes of the day, at which something of this length could begin inside the spans and beside what is
 * busy: one after the other from the beginning of each gap, on full five minutes.
 */
export function freeStarts(
  spans: readonly Span[],
  busy: readonly Stretch[],
  minutes: number,
  notBefore = 0,
): number[] {
  const inOrder = [...busy].sort((one, other) => one.from - other.from)
  return spans.flatMap((span) => {
    const starts: number[] = []
    const end = minutesAt(span.until)
    let start = upToFive(Math.max(minutesAt(span.from), notBefore))
    while (start + minutes <= end) {
      const hit = inOrder.find((taken) => overlaps(taken, { from: start, until: start + minutes }))
      if (hit) start = upToFive(hit.until)
      else {
        starts.push(start)
        start = upToFive(start + minutes)
      }
    }
    return starts
  })
}

const upToFive = (minutes: number) => Math.ceil(minutes / 5) * 5
