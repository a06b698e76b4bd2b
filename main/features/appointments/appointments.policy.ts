import type { Role } from '../../../shared/contract/operation'
import { caseRoles } from '../../../shared/features/citizens/access'

/**
 * Why somebody comes to counselling is told to those who work on cases, never to reception. What is said about several
 * citizens is told only to whoever may open all their cards.
 */
export const readsReasons = (roles: readonly Role[]): boolean =>
  caseRoles.some((role) => roles.includes(role))

/** The reason or note as this person may read it; null: withheld. */
export function readableReason(
  {
    text,
    counselling,
    whole,
  }: { readonly text: string; readonly counselling: number; readonly whole: boolean },
  roles: readonly Role[],
): string | null {
  return whole && (counselling === 0 || readsReasons(roles)) ? text : null
}
