import type { Role } from '../../../shared/contract/operation'
import { cardRoles, caseRoles } from '../../../shared/features/citizens/access'

/**
 * Who may see which card. A card is seen by every role that opens cards; a restricted card only by the users assigned
 * to it, whatever their role. To everybody else it does not exist: not in a list, not in a search, not by its id.
 */

type Viewer = { readonly userId: string; readonly roles: readonly Role[] }

/** A condition of SQL and what is bound to its question marks, in their order. */
export type Visible = { readonly sql: string; readonly values: readonly string[] }

/** The one visibility rule, for every statement that reads or writes what belongs to a citizen; `alias` names the row of `citizens`. */
export function visibleTo({ userId, roles }: Viewer, alias = 'c'): Visible {
  if (!opensCards(roles)) return { sql: '0', values: [] }
  return {
    sql: `(${alias}.restricted = 0 OR EXISTS (SELECT 1 FROM citizen_assignments a
      WHERE a.citizenId = ${alias}.id AND a.userId = ?))`,
    values: [userId],
  }
}

/** Exactly the cards that `visibleTo` leaves out, said so that SQLite looks at the few restricted cards alone. */
export function hiddenFrom(viewer: Viewer, alias = 'c'): Visible {
  const { sql, values } = visibleTo(viewer, alias)
  return { sql: opensCards(viewer.roles) ? `(${alias}.restricted = 1 AND NOT ${sql})` : '1', values }
}

/** Whether these roles open cards at all, and so may be assigned to one. */
export const opensCards = (roles: readonly Role[]): boolean => cardRoles.some((role) => roles.includes(role))

/** Whether these roles see social facts, groups and problems; a list filtered by group tells the group of everybody in it. */
export const opensSocialFacts = (roles: readonly Role[]): boolean =>
  caseRoles.some((role) => roles.includes(role))
