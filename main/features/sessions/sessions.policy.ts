import type { Role } from '../../../shared/contract/operation'

/**
 * Who may see what of counselling. A session record is seen by whoever may open the card of at least one who took part; of
 * the others it then tells only how many they are. A serious risk is seen by few, and by them only while they may open
 * the card.
 */

type Viewer = { readonly userId: string; readonly roles: readonly Role[] }
/** A condition of SQL and what is bound to its question marks. */
type Condition = { readonly sql: string; readonly values: readonly string[] }

/** The condition that somebody took part in the session `s` whose card may be opened; `card`: that of the citizen `c`. */
export const sessionVisible = (card: Condition): Condition => ({
  sql: `EXISTS (SELECT 1 FROM session_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
      WHERE o.sessionId = s.id AND ${card.sql})`,
  values: card.values,
})

/**
 * The condition that the viewer may see the risk report `r` of the citizen `c`, whose card may be opened under `card`: the
 * supervisor, who noticed it, who is responsible for the card or assigned to it.
 */
export function riskVisible({ userId, roles }: Viewer, card: Condition): Condition {
  if (roles.includes('supervisor')) return card
  return {
    sql: `(${card.sql} AND (r.noticedBy = ? OR c.responsibleId = ? OR EXISTS (
      SELECT 1 FROM citizen_assignments g WHERE g.citizenId = c.id AND g.userId = ?)))`,
    values: [...card.values, userId, userId, userId],
  }
}
