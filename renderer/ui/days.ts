import { formatGreekDate, formatGreekInstant, isIsoDate, isIsoInstant } from '../../shared/values/isoDate'

/** `22/11/2026`; empty where no day is known. */
export const shownDay = (day: string | null): string => (isIsoDate(day) ? formatGreekDate(day) : '')

/** `22/11/2026 14:05` on the wall clock of Greece; empty where no instant is known. */
export const shownInstant = (instant: string | null): string =>
  isIsoInstant(instant) ? formatGreekInstant(instant) : ''
