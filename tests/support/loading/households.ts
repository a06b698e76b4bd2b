import { householdMembersTable, householdsTable } from '../../../main/features/households/households.tables'
import type { InventedFamily } from '../invented/invented'
import { openedAt } from './cards'
import { inserter } from './inserter'
import type { Loading } from '../loadCentre'

/** Who enters households: the first social worker. */
export const entersHouseholds = 1

export function householdLoader({ writer, users, newId }: Loading, citizens: readonly string[]) {
  const insertHousehold = inserter(writer, householdsTable)
  const insertMember = inserter(writer, householdMembersTable)

  return function load({ citizens: cards, households, memberships }: InventedFamily): void {
    const createdAt = openedAt(cards[0]!)
    const ids = new Map(households.map(({ index }) => [index, newId()]))
    for (const id of ids.values())
      insertHousehold({ id, version: 1, note: '', createdAt, createdBy: users[entersHouseholds]! })
    for (const { household, citizen, relation, from, to } of memberships)
      insertMember({
        id: newId(),
        // Moving in is the first version, moving out the second.
        version: to === null ? 1 : 2,
        householdId: ids.get(household)!,
        citizenId: citizens[citizen]!,
        relation,
        fromDay: from,
        untilDay: to,
      })
  }
}
