/** A stretch of one day in minutes from midnight, the end not included. */
export type Stretch = { readonly from: number; readonly until: number }

/** `07:30` → 450. */
export const minutesAt = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** 450 → `07:30`; 1440 → `24:00`. */
export const timeAt = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Whether two stretches share a minute; one that ends when the other begins is beside it. */
export const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.from < other.until && other.from < one.until
