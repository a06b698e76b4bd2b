import { dayOf } from './days'
import type { InventedFamily } from './invented'
import { at, type Random } from './random'

/** The little that visits and referrals need to know of each citizen, by index: 16 bytes each instead of a card. */
export type Facts = {
  readonly count: number
  readonly firstContact: Int32Array
  /** The day the card was closed; the largest number where it is open. */
  readonly closedOn: Int32Array
  readonly familyFirst: Int32Array
  readonly familyLast: Int32Array
}

const never = 0x7fffffff

export function factsOf(families: Iterable<InventedFamily>, count: number): Facts {
  const facts: Facts = {
    count,
    firstContact: new Int32Array(count),
    closedOn: new Int32Array(count),
    familyFirst: new Int32Array(count),
    familyLast: new Int32Array(count),
  }
  for (const { citizens } of families) {
    const first = at(citizens, 0).index
    for (const { index, firstContact, closedOn } of citizens) {
      facts.firstContact[index] = dayOf(firstContact)
      facts.closedOn[index] = closedOn === null ? never : dayOf(closedOn)
      facts.familyFirst[index] = first
      facts.familyLast[index] = first + citizens.length - 1
    }
  }
  return facts
}

export const isOpenOn = (facts: Facts, citizen: number, day: number): boolean =>
  (facts.firstContact[citizen] ?? never) <= day && (facts.closedOn[citizen] ?? 0) >= day

/** How many cards exist on a day, since cards are opened in the order of their index. */
function knownOn(facts: Facts, day: number): number {
  let [low, high] = [0, facts.count]
  while (low < high) {
    const middle = (low + high) >> 1
    // A newborn's card is opened later than its place tells; its family's first member stands for it.
    if ((facts.firstContact[facts.familyFirst[middle] ?? 0] ?? never) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Somebody whose card is open that day. A fifth of the citizens come six times as often as the rest, as in every centre,
 * and the newer half comes more often than the older.
 */
export function drawCitizenOn(facts: Facts, random: Random, day: number): number {
  const known = Math.max(1, knownOn(facts, day))
  let citizen = 0
  for (let i = 0; i < 12; i++) {
    const newer = 1 - random.next() ** 1.25
    citizen = Math.floor(newer * known)
    if (random.chance(0.5)) citizen -= citizen % 5
    if (isOpenOn(facts, citizen, day)) return citizen
  }
  for (citizen = known - 1; citizen > 0; citizen--) if (isOpenOn(facts, citizen, day)) return citizen
  return citizen
}
