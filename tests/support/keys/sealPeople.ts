import { directoryOf } from '../../../main/keys/keyDirectory'
import type { KeyStore } from '../../../main/keys/keyStore'
import { sealsOf } from '../../../main/keys/sealsOf'
import type { UnlockedKeys } from '../../../main/keys/unlockedKeys'
import type { KeyPin, SealedNote, Seals, SealPlace } from '../../../main/ports/seals'
import { greekWords, newStore, quickHasher, value } from './keyParts'

export const at = '2026-11-22T10:00:00.000Z'

export type SealPerson = { readonly id: string; readonly keys: UnlockedKeys; readonly seals: Seals }

/** A real key file with these people beside its first user `u1`, each with own keys by an invitation. */
export async function sealPeople(...ids: string[]) {
  const store = await newStore(quickHasher())
  const directory = directoryOf(() => store.keys.file)
  const person = (id: string, keys: UnlockedKeys): SealPerson => ({
    id,
    keys,
    seals: sealsOf(keys, directory, greekWords),
  })
  /** New keys for a user, by an invitation of `u1`: at first, and after a forgotten password. */
  async function enrol(id: string): Promise<SealPerson> {
    const { code } = value(await store.keys.invite(store.first, { id, name: `name-${id}` }))
    const unlock = value(await store.keys.acceptInvite(`name-${id}`, code, 'ένας άλλος μακρύς κωδικός'))
    return person(id, unlock.keys)
  }
  const people: SealPerson[] = []
  // One after another: each change of the key file builds on the one before.
  // oxlint-disable-next-line no-await-in-loop
  for (const id of ids) people.push(await enrol(id))
  return { ...store, directory, people, enrol, administrator: person('u1', store.first) }
}

/** The keys, the directory and the words that go with a key file that was changed by hand. */
export const seenBy = (keys: UnlockedKeys, file: KeyStore['file']): Seals =>
  sealsOf(
    keys,
    directoryOf(() => file),
    greekWords,
  )

/** As if the six words had been compared just now. */
export const pinned = (owner: SealPerson, other: string): KeyPin =>
  owner.seals.pin(other, owner.seals.keysOf(other)!, at)

export const placeOf = (author: SealPerson, changes: Partial<SealPlace> = {}): SealPlace => ({
  noteId: 'n1',
  version: 1,
  kind: 'version',
  authorId: author.id,
  sessionId: 's1',
  citizenIds: ['c1', 'c2'],
  previous: '',
  at,
  ...changes,
})

/** A note of the author, sealed to these colleagues. */
export function sealedBy(
  author: SealPerson,
  text: string,
  readers: readonly string[] = [],
  changes: Partial<SealPlace> = {},
): SealedNote {
  const place = placeOf(author, changes)
  const pins = readers.map((reader) => pinned(author, reader))
  return { place, sealed: author.seals.seal(place, text, pins), rewraps: [] }
}
