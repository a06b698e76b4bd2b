import { daysBetween, dayInAthens, type IsoInstant } from '../../../shared/values/isoDate'

/** Whether leaving the program (or locking it) should make a copy first: not every lock, but every so many hours. */
export function copyIsDue(
  copies: {
    readonly folder: string | null
    readonly atQuit: boolean
    readonly lastAt: IsoInstant | null
    readonly everyHours: number
  },
  now: IsoInstant,
): boolean {
  if (!copies.folder || !copies.atQuit) return false
  if (copies.lastAt === null) return true
  const hours = (Date.parse(now) - Date.parse(copies.lastAt)) / 3_600_000
  // A last copy from the future means that the clock was set back: better one copy too many.
  return hours >= copies.everyHours || hours < 0
}

/** Whether the open database is to be read through, counted in days of the calendar. */
export function checkIsDue(
  checks: { readonly everyDays: number; readonly lastAt: IsoInstant | null },
  now: IsoInstant,
): boolean {
  if (checks.lastAt === null) return true
  const days = daysBetween(dayInAthens(checks.lastAt), dayInAthens(now))
  // From the future: the clock was set back, and waiting for that day may take years.
  return days >= checks.everyDays || days < 0
}
