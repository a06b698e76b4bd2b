import type { Span } from '../../../shared/features/appointments/workingTime'
import { cardRoles } from '../../../shared/features/citizens/access'
import type { User } from '../../../shared/features/users/user'
import { addDays, type IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import { openCentre } from '../settings'
import { listUsers } from '../users'
import { holidayOn, type HolidayOn, openOn, spansOf, weekdayNumber } from './workingTime.rules'
import type { LocalHolidayRow, StaffHoursRow } from './workingTime.tables'

export const localHolidays = (reader: Reader): LocalHolidayRow[] =>
  reader.all<LocalHolidayRow>('SELECT * FROM local_holidays ORDER BY month, day, year, id LIMIT 500')

export const hoursOfStaff = (reader: Reader): Map<string, StaffHoursRow[]> =>
  Map.groupBy(
    reader.all<StaffHoursRow>('SELECT * FROM staff_hours ORDER BY userId, weekday, "from"'),
    ({ userId }) => userId,
  )

/** Whoever is away on the day. */
export const awayOn = (reader: Reader, day: IsoDate): Set<string> =>
  new Set(
    reader
      .all<{ userId: string }>(`SELECT userId FROM staff_absences WHERE until >= ? AND "from" <= ?`, day, day)
      .map(({ userId }) => userId),
  )

/** Whether appointments may be booked with this person: they work here and open cards. */
export const isBookable = ({ state, roles }: User): boolean =>
  state === 'active' && cardRoles.some((role) => roles.includes(role))

export type Calendar = {
  /** Everybody, by name. */
  readonly users: readonly User[]
  on(day: IsoDate): {
    readonly holiday: HolidayOn | null
    readonly open: Span[]
    readonly away: ReadonlySet<string>
    spans(userId: string): Span[]
  }
}

/** Hours, holidays and absences, read once and asked for many days. */
export function readCalendar(reader: Reader): Calendar {
  const { centre } = openCentre(reader)
  const local = localHolidays(reader)
  const own = hoursOfStaff(reader)
  return {
    users: listUsers(reader),
    on(day) {
      const holiday = holidayOn(day, local)
      const hours = centre.hours[weekdayNumber(day) - 1]
      const whole = hours && hours.from !== '' ? [hours] : []
      const away = awayOn(reader, day)
      return {
        holiday,
        open: openOn(whole, holiday),
        away,
        spans: (userId) =>
          away.has(userId) ? [] : openOn(spansOf(day, own.get(userId) ?? [], whole), holiday),
      }
    },
  }
}

/** How far ahead free times are looked for. */
export const daysAhead = (from: IsoDate, count: number): IsoDate[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index))
