import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Writer } from '../../main/database/writer'
import type { Transactions } from '../../main/dispatch/transactions'
import { seedDirectory } from '../../main/features/directory'
import { listEntries } from '../../main/features/settings'
import { usersTable } from '../../main/features/users'
import type { StoredEntry } from '../../shared/features/settings/storedEntry'
import type { IsoInstant } from '../../shared/values/isoDate'
import type { ListName } from '../../shared/values/listEntry'
import { type CentreOptions, defaultUntil, inventCentre } from './invented/centre'
import { elot743 } from './invented/greeklish'
import type { InventedUser } from './invented/invented'
import { cardLoader } from './loading/cards'
import { householdLoader } from './loading/households'
import { inserter } from './loading/inserter'
import { referralLoader } from './loading/referrals'
import { visitLoader } from './loading/visits'

/** What each part of the loading works with. */
export type Loading = {
  readonly writer: Writer
  /** Ids of the invented users, by their index. */
  readonly users: readonly string[]
  readonly newId: () => string
  /** The last day of the invented time. */
  readonly until: string
}

/** Ids by the index of the invented thing. */
export type LoadedCentre = {
  readonly users: readonly string[]
  readonly citizens: readonly string[]
  readonly visits: readonly string[]
  readonly referrals: readonly string[]
}

export const signInNameOf = ({ surname }: InventedUser) => elot743(surname).toLowerCase()

const root = join(__dirname, '..', '..')

/**
 * Fills an open store with an invented centre in one transaction, by the columns and keys the features themselves
 * write. A test compares it with the same work done through the gate. The store needs its lists; receiving bodies are
 * added where they are missing. Signed letters are not invented: their referrals have the signature in their history and
 * no paper. Nothing of it stands in the audit trail.
 */
export function loadCentre(
  transactions: Transactions,
  options: CentreOptions,
  newId: () => string,
): Promise<LoadedCentre> {
  const centre = inventCentre(options)
  const until = options.until ?? defaultUntil
  const at = () => `${until}T12:00:00.000Z` as IsoInstant
  return transactions.write({ action: null, userId: null, roles: [], at }, async (writer) => {
    const users = loadUsers(writer, centre.users, newId)
    const loading: Loading = { writer, users, newId, until }
    await seedDirectory(writer, readList('directory'), newId, at())
    const citizens = loadFamilies(loading, centre)
    const loadVisit = visitLoader(loading, citizens)
    const visits = [...centre.visits()].map(loadVisit)
    const referrals = referralLoader(loading, citizens, knownOf(writer))
    const referralIds = [...centre.referrals()].map(referrals.load)
    referrals.keepCounters()
    return { users, citizens, visits, referrals: referralIds }
  })
}

const readList = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, 'resources', 'lists', `${name}.json`), 'utf8'))

export function loadUsers(writer: Writer, users: readonly InventedUser[], newId: () => string): string[] {
  const insertUser = inserter(writer, usersTable)
  const titles = meaningOf(writer)
  return users.map((user) => {
    const id = newId()
    insertUser({
      id,
      version: 1,
      signInName: signInNameOf(user),
      fullName: `${user.name} ${user.surname}`,
      title: titles('staffTitles', user.title).el,
      roles: user.roles.join(' '),
      state: 'active',
      createdAt: `${defaultUntil}T08:00:00.000Z`,
      language: null,
    })
    return id
  })
}

/** The entries of the store's lists, each list read once. */
export function meaningOf(writer: Writer) {
  const lists = new Map<ListName, Map<string, StoredEntry>>()
  return (list: ListName, code: string): StoredEntry => {
    let entries = lists.get(list)
    if (!entries) {
      entries = new Map(listEntries(writer, list).map((entry) => [entry.code, entry]))
      lists.set(list, entries)
    }
    const entry = entries.get(code)
    if (!entry) throw new RangeError(`The list ${list} has no ${code}`)
    return entry
  }
}

/** What referrals need to know of bodies and lists. */
export function knownOf(writer: Writer) {
  const bodies = writer.all<{ id: string; seedCode: string }>(
    'SELECT id, seedCode FROM bodies WHERE seedCode IS NOT NULL',
  )
  return { bodies: new Map(bodies.map(({ id, seedCode }) => [seedCode, id])), meaning: meaningOf(writer) }
}

function loadFamilies(loading: Loading, centre: ReturnType<typeof inventCentre>): string[] {
  const { writer } = loading
  const meaning = meaningOf(writer)
  const counter = (name: string) =>
    writer.get<{ value: number }>('SELECT value FROM citizen_counters WHERE name = ?', name)?.value ?? 0
  const last = { serial: counter('serial'), fileNumber: counter('fileNumber') }
  const loadCard = cardLoader(loading, (rule) => meaning('safeContactRules', rule).blocks ?? [])
  const citizens: string[] = []
  const loadHousehold = householdLoader(loading, citizens)
  for (const family of centre.families()) {
    for (const card of family.citizens) {
      last.serial += 1
      if (card.kind === 'registered') last.fileNumber += 1
      citizens.push(loadCard(card, last))
    }
    loadHousehold(family)
  }
  for (const [name, value] of Object.entries(last))
    writer.run('INSERT OR REPLACE INTO citizen_counters (name, value) VALUES (?, ?)', name, value)
  return citizens
}
