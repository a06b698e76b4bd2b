import type { RuleKey } from '../../../shared/i18n'

/** From the first day to the day of leaving, which no longer counts; null: still there. */
export type Stay = { readonly from: string; readonly until: string | null }

/** Whether two stays share a day. */
export const overlap = (one: Stay, other: Stay): boolean =>
  (one.until === null || other.from < one.until) && (other.until === null || one.from < other.until)

export const livesThereOn = ({ from, until }: Stay, day: string): boolean =>
  from <= day && (until === null || day < until)

/** The rule that forbids this stay beside the citizen's other ones, or null. A citizen lives in one household at a time. */
export function whyNotLiving(stay: Stay, others: readonly Stay[]): RuleKey | null {
  if (stay.until !== null && stay.until <= stay.from) return 'households.untilBeforeFrom'
  return others.some((other) => overlap(stay, other)) ? 'households.alreadyInHousehold' : null
}
