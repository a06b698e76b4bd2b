import type { Household, Member } from '../../../shared/features/households/household'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { visibleTo } from '../citizens'
import { overlap, type Stay } from './households.rules'
import type { MembershipRow } from './households.tables'

type MemberRow = Member & { householdId: string; seen: number }

const memberNotFound = () => new Failed({ code: 'notFound', subject: 'households.member' })
const householdNotFound = () => new Failed({ code: 'notFound', subject: 'households.household' })

/** All memberships that fulfil the condition, with `seen` 1 where the actor may open the card. */
function memberRows(reader: Reader, actor: Actor, condition: string, value: string): MemberRow[] {
  const { sql, values } = visibleTo(actor)
  return reader.all<MemberRow>(
    `SELECT m.id, m.version, m.householdId, m.citizenId, m.relation, m.fromDay AS "from", m.untilDay AS until,
       c.surname, c.name, c.birthDate, ${sql} AS seen
     FROM household_members m JOIN citizens c ON c.id = m.citizenId
     WHERE ${condition} ORDER BY m.fromDay, m.id LIMIT 500`,
    ...values,
    value,
  )
}

/**
 * The household with those members whose stay passes; hidden ones are counted, nothing of them leaves.
 * @throws Failed notFound, also where every member it ever had is hidden
 */
export function openHousehold(
  reader: Reader,
  actor: Actor,
  id: string,
  passes: (stay: Stay) => boolean = () => true,
): Household {
  const household = reader.get<{ version: number; note: string }>(
    'SELECT version, note FROM households WHERE id = ?',
    id,
  )
  const rows = memberRows(reader, actor, 'm.householdId = ?', id)
  if (!household || !rows.some(({ seen }) => seen)) throw householdNotFound()
  const present = rows.filter(passes)
  const seen = present.filter((row) => row.seen)
  return { id, ...household, members: seen, hiddenMembers: present.length - seen.length }
}

/** A citizen's stays, the latest first, each with those who lived there in the same time. */
export const residencesOf = (reader: Reader, actor: Actor, citizenId: string) =>
  memberRows(reader, actor, 'm.citizenId = ?', citizenId)
    .toReversed()
    .map((membership) => ({
      membership,
      household: openHousehold(reader, actor, membership.householdId, (stay) => overlap(stay, membership)),
    }))

/** Every stay of a citizen but one, for the rule that they do not overlap. */
export const staysOf = (reader: Reader, citizenId: string, exceptId: string | null = null): (Stay & Key)[] =>
  reader.all<Stay & Key>(
    `SELECT id, version, householdId, fromDay AS "from", untilDay AS until FROM household_members
     WHERE citizenId = ? AND id IS NOT ? ORDER BY fromDay LIMIT 500`,
    citizenId,
    exceptId,
  )
type Key = { readonly id: string; readonly version: number; readonly householdId: string }

/** @throws Failed notFound, also where the member's card is hidden */
export function openMembership(reader: Reader, actor: Actor, id: string): MembershipRow {
  const { sql, values } = visibleTo(actor)
  const row = reader.get<MembershipRow>(
    `SELECT m.* FROM household_members m JOIN citizens c ON c.id = m.citizenId WHERE m.id = ? AND ${sql}`,
    id,
    ...values,
  )
  if (!row) throw memberNotFound()
  return row
}
