/** Days as whole numbers since 1 January 1970, which are quick to add and compare; ISO text only at the end. */
const msPerDay = 86_400_000

export const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / msPerDay)
export const dayOfParts = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / msPerDay)
export const yearOf = (day: number): number => Number(isoOf(day).slice(0, 4))
export const monthOf = (day: number): number => Number(isoOf(day).slice(5, 7))

/** The same few ten thousand days are written again and again. */
const written = new Map<number, string>()
export function isoOf(day: number): string {
  const known = written.get(day)
  if (known !== undefined) return known
  const iso = new Date(day * msPerDay).toISOString().slice(0, 10)
  written.set(day, iso)
  return iso
}

const fixedHolidays = new Set(['01-01', '01-06', '03-25', '05-01', '08-15', '10-28', '12-25', '12-26'])

/** Monday to Friday, fixed holidays left out. The movable ones are left in: nothing hangs on them here. */
export const isWorkingDay = (day: number): boolean => {
  // Day 0, 1 January 1970, was a Thursday.
  const weekday = (day + 4) % 7
  return weekday !== 0 && weekday !== 6 && !fixedHolidays.has(isoOf(day).slice(5))
}

/** The same day when offices are open, else the next that is. */
export const nextWorkingDay = (day: number): number => {
  let next = day
  while (!isWorkingDay(next)) next++
  return next
}

export const workingDaysBetween = (from: number, to: number): number[] => {
  const days: number[] = []
  for (let day = from; day <= to; day++) if (isWorkingDay(day)) days.push(day)
  return days
}
