import type { NotesPolicy } from '../../../shared/features/notes/policy'
import type { PossibleReader } from '../../../shared/features/notes/reader'
import type { User } from '../../../shared/features/users/user'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { Alarming, ruleBroken } from '../../dispatch/failed'
import type { KeyPin, PersonalCodeWrap, Seals } from '../../ports/seals'
import { opensSocialFacts } from '../citizens'
import { findUser, listUsers } from '../users'
import type { PersonalCodeRow, PinRow, PolicyRow } from './readers.tables'

/** Whether a colleague may be named as a reader at all. */
export const mayRead = ({ state, roles }: User): boolean => state === 'active' && opensSocialFacts(roles)

/** What the actor noted of a colleague's keys; null where nothing. Whether it holds, the seals say. */
export function pinOf(reader: Reader, actor: Actor, ofUserId: string): KeyPin | null {
  return (
    reader.get<PinRow>(
      'SELECT ofUserId, keys, at, signature FROM key_pins WHERE userId = ? AND ofUserId = ?',
      actor.userId,
      ofUserId,
    ) ?? null
  )
}

/** A colleague as the actor knows the colleague's keys. */
export function asReader(
  reader: Reader,
  seals: Seals,
  actor: Actor,
  { id: userId, fullName, title }: User,
): PossibleReader {
  const words = seals.words(userId)
  return {
    userId,
    fullName,
    title,
    keys: seals.stateOf(userId, pinOf(reader, actor, userId)),
    words: words && [...words],
  }
}

/** Everybody but the actor who may be named as a reader. */
export function possibleReaders(reader: Reader, seals: Seals, actor: Actor): PossibleReader[] {
  return listUsers(reader)
    .filter((user) => user.id !== actor.userId && mayRead(user))
    .map((user) => asReader(reader, seals, actor, user))
}

/**
 * The pins of the readers an author names, each of whom may read and has today the keys that the author confirmed.
 * @throws Failed; a colleague's changed keys are recorded in the trail
 */
export function confirmedPins(
  reader: Reader,
  seals: Seals,
  actor: Actor,
  readerIds: readonly string[],
): KeyPin[] {
  const others = [...new Set(readerIds)].filter((id) => id !== actor.userId)
  return others.map((id) => {
    const user = findUser(reader, id)
    if (!user || !mayRead(user)) throw ruleBroken('notes.notPossibleReader')
    return confirmedPin(reader, seals, actor, user)
  })
}

/** @throws Failed where the colleague's keys are not those that the actor confirmed */
export function confirmedPin(reader: Reader, seals: Seals, actor: Actor, user: User): KeyPin {
  const pin = pinOf(reader, actor, user.id)
  const state = seals.stateOf(user.id, pin)
  const values = { name: user.fullName }
  if (state === 'none') throw ruleBroken('notes.notPossibleReader')
  if (state === 'changed')
    throw new Alarming(
      { code: 'ruleBroken', rule: 'notes.keysChanged', values },
      'notes.keysMismatch',
      user.id,
    )
  if (pin === null || state === 'new') throw ruleBroken('notes.keysNotConfirmed', values)
  return pin
}

/** The part of a decision that its recorder signs. */
export const policyFields = (policy: NotesPolicy): readonly string[] => [
  policy.choice,
  policy.coReaderId ?? '',
  policy.decidedBy,
  policy.decidedOn,
  policy.recordedAt,
]

/** What the centre decided last, as far as its recorder's signature holds; else null. */
export function presentPolicy(reader: Reader, seals: Seals): NotesPolicy | null {
  const row = reader.get<PolicyRow>('SELECT * FROM note_policies ORDER BY recordedAt DESC, id DESC LIMIT 1')
  if (!row) return null
  const { id: _id, signer, signature, ...policy } = row
  return seals.policyHolds(policyFields(policy), policy.recordedBy, { signer, signature }) ? policy : null
}

export const personalCodesOf = (reader: Reader, userId: string): PersonalCodeWrap[] =>
  reader.all<PersonalCodeRow>('SELECT boxPub, nonce, ct FROM personal_codes WHERE userId = ?', userId)

/** Whether the person made a code of the present keys. */
export const hasPersonalCode = (reader: Reader, seals: Seals, userId: string): boolean => {
  const present = seals.boxPubOf(userId)
  return personalCodesOf(reader, userId).some(({ boxPub }) => boxPub === present)
}
