import type { CardContext } from './cards'
import { dayOf } from './days'
import { factsOf, type Facts } from './facts'
import { nextFamily } from './families'
import type {
  InventedCitizen,
  InventedFamily,
  InventedReferral,
  InventedUser,
  InventedVisit,
} from './invented'
import { numberSource } from './numbers'
import { seededRandom } from './random'
import { inventReferrals } from './referrals'
import { inventVisits } from './visits'

export const defaultUntil = '2026-11-20'
const daysOpen = 7 * 365

/** Sizes of the benchmark and the tour. */
export const centreSizes = {
  tour: { people: 60, visits: 300, referrals: 40 },
  small: { people: 1_000, visits: 6_000, referrals: 750 },
  full: { people: 20_000, visits: 120_000, referrals: 15_000 },
  large: { people: 100_000, visits: 600_000, referrals: 75_000 },
} as const

/** The staff of the invented centre; the place in the list is the index that visits and referrals name. */
export const inventedUsers: readonly InventedUser[] = [
  { index: 0, surname: 'Αρμενιστή', name: 'Θάλεια', sex: 'female', title: 'ST05', roles: ['supervisor'] },
  { index: 1, surname: 'Κυματάρη', name: 'Ελένη', sex: 'female', title: 'ST01', roles: ['socialWorker'] },
  {
    index: 2,
    surname: 'Πελαγίσιος',
    name: 'Μάρκος',
    sex: 'male',
    title: 'ST01',
    roles: ['socialWorker', 'reception'],
  },
  { index: 3, surname: 'Γλαρένιος', name: 'Ορέστης', sex: 'male', title: 'ST02', roles: ['psychologist'] },
  { index: 4, surname: 'Αφρουδάκη', name: 'Νεφέλη', sex: 'female', title: 'ST04', roles: ['reception'] },
  {
    index: 5,
    surname: 'Μουραγιώτης',
    name: 'Στέφανος',
    sex: 'male',
    title: 'ST11',
    roles: ['administrator'],
  },
]

export type PeopleOptions = {
  readonly seed: string
  readonly count: number
  /** The last day of the invented time. */
  readonly until?: string
}

/** Yields families one at a time, exactly `count` citizens in all; indexes of citizens and households count from 0. */
export function* inventFamilies({
  seed,
  count,
  until = defaultUntil,
}: PeopleOptions): Generator<InventedFamily> {
  const last = dayOf(until)
  const context: CardContext = {
    random: seededRandom(`${seed}/families`),
    numbers: numberSource(seed),
    opened: last - daysOpen,
    until: last,
    count,
    users: inventedUsers.length,
    fileNumber: 1,
  }
  let [citizens, households] = [0, 0]
  while (citizens < count) {
    const family = nextFamily(context, citizens, households, count - citizens)
    citizens += family.citizens.length
    households += family.households.length
    yield family
  }
}

/** Yields the citizens alone, in the order of their index. */
export function* inventPeople(options: PeopleOptions): Generator<InventedCitizen> {
  for (const { citizens } of inventFamilies(options)) yield* citizens
}

export type InventedCentre = {
  readonly users: readonly InventedUser[]
  readonly families: () => Generator<InventedFamily>
  readonly visits: () => Generator<InventedVisit>
  readonly referrals: () => Generator<InventedReferral>
}

export type CentreOptions = {
  readonly seed: string
  readonly people: number
  readonly visits: number
  readonly referrals: number
  readonly until?: string
}

/**
 * A whole centre. Each part is a generator that can be run again and gives the same each time; nothing is held in memory
 * but 16 bytes for each citizen.
 */
export function inventCentre(options: CentreOptions): InventedCentre {
  const { seed, people, visits, referrals, until = defaultUntil } = options
  const families = () => inventFamilies({ seed, count: people, until })
  let facts: Facts | undefined
  const known = (): Facts => (facts ??= factsOf(families(), people))
  return {
    users: inventedUsers,
    families,
    visits: () => inventVisits(seed, known(), until, visits),
    referrals: () => inventReferrals(seed, known(), until, referrals),
  }
}
