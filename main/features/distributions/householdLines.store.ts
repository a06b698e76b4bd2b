import type { HouseholdLine } from '../../../shared/features/distributions/entitlement'
import { officialName } from '../../../shared/values/greekGrammar'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { type HouseholdMember, membersOn } from '../households'
import { listEntries } from '../settings'
import { islandFinder } from './places.rules'

export const householdNotFound = () => new Failed({ code: 'notFound', subject: 'households.household' })

/** A household as this actor sees it, with whom it has. */
export type SeenHousehold = {
  readonly line: HouseholdLine
  readonly sortKey: string
  /** Present ones that the actor may see. */
  readonly members: readonly HouseholdMember[]
}

/**
 * The households of which the actor may see somebody who lives there on the day (or lived there, where nobody does now); the
 * others are not in the map. `householdIds` null: all.
 */
export function seenHouseholds(
  reader: Reader,
  actor: Actor,
  householdIds: readonly string[] | null,
  day: string,
): ReadonlyMap<string, SeenHousehold> {
  const byHousehold = new Map<string, HouseholdMember[]>()
  for (const member of membersOn(reader, actor, householdIds, day, { everybody: true })) {
    const known = byHousehold.get(member.householdId)
    if (known) known.push(member)
    else byHousehold.set(member.householdId, [member])
  }
  const islandOf = islandsByWords(reader)
  const seen = new Map<string, SeenHousehold>()
  for (const [householdId, everybody] of byHousehold) {
    const present = everybody.filter((member) => member.present === 1)
    const shown = (present.length > 0 ? present : everybody).filter((member) => member.seen === 1)
    const head = shown.find(({ relation }) => relation === 'head') ?? shown[0]
    if (!head) continue
    const members = present.filter((member) => member.seen === 1)
    seen.set(householdId, {
      line: {
        householdId,
        citizenId: head.citizenId,
        name: officialName(head),
        fileNumber: head.fileNumber,
        size: present.length,
        hiddenMembers: present.length - members.length,
        settlement: head.settlement,
        island: firstOf([head, ...shown], islandOf),
      },
      sortKey: head.sortKey,
      members,
    })
  }
  return seen
}

/** @throws Failed notFound, also where all its members are hidden */
export function openSeenHousehold(
  reader: Reader,
  actor: Actor,
  householdId: string,
  day: string,
): SeenHousehold {
  const found = seenHouseholds(reader, actor, [householdId], day).get(householdId)
  if (!found) throw householdNotFound()
  return found
}

/** The islands of households whoever may see them, for planning; a household without a known one is not in the map. */
export function islandsOf(
  reader: Reader,
  actor: Actor,
  householdIds: readonly string[],
  day: string,
): ReadonlyMap<string, string> {
  const islandOf = islandsByWords(reader)
  const islands = new Map<string, string>()
  for (const member of membersOn(reader, actor, householdIds, day)) {
    const island = islands.has(member.householdId) ? null : islandOf(member)
    if (island) islands.set(member.householdId, island)
  }
  return islands
}

/** The list of places is read when the first card that names one comes by. */
function islandsByWords(reader: Reader): ReturnType<typeof islandFinder> {
  let find: ReturnType<typeof islandFinder> | null = null
  return (lives) => {
    if (!lives.settlement && !lives.municipality) return null
    find ??= islandFinder(listEntries(reader, 'localities'))
    return find(lives)
  }
}

function firstOf<T>(list: readonly T[], find: (one: T) => string | null): string | null {
  for (const one of list) {
    const found = find(one)
    if (found !== null) return found
  }
  return null
}
