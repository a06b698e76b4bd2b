// Session notes: a text under a random key, the key sealed to each reader, all of it signed by the author and bound to
// its place. A sealed box says nothing of who sealed it, hence the signature.
import type { Opened, Rewrap, SealedFor, SealedNote, SealedText, SealPlace } from '../ports/seals'
import type { CanonicalValue } from './canonicalJson'
import { derivedKey, fromText, isBytes, statementBytes, toText } from './encoding'
import type { KeyDirectory } from './keyDirectory'
import { lockText, unlockText } from './sealedBytes'
import { signatureHolds, signMessage } from './signatures'
import { sodium } from './sodium'
import type { UnlockedKeys } from './unlockedKeys'
import type { KeyPair } from './wraps'

const format = 1
const keyBytes = 32
const sealedKeyBytes = 80

type Recipient = { readonly userId: string; readonly boxPub: string }

/** What the ciphertext is bound to: exactly where it stands, and for whom. */
const boundTo = (
  storeId: string,
  place: SealPlace,
  readers: readonly Recipient[],
  commitment: string,
): CanonicalValue => [
  'kn-note',
  format,
  storeId,
  place.noteId,
  place.version,
  place.kind,
  place.authorId,
  place.sessionId,
  place.citizenIds,
  place.previous,
  place.at,
  readers.map(({ userId, boxPub }) => [userId, boxPub]),
  commitment,
]

/** What the author signs: all of it. */
const statementOf = (storeId: string, place: SealPlace, sealed: Omit<SealedText, 'signature'>) =>
  statementBytes([
    boundTo(storeId, place, sealed.readers, sealed.commitment),
    sealed.signer,
    sealed.nonce,
    sealed.ct,
    sealed.readers.map(({ wrap }) => wrap),
  ])

/** As `statementOf`; null where what lies in the database is not even written as a statement can be. */
function statementIfFormed(storeId: string, place: SealPlace, sealed: SealedText): Uint8Array | null {
  try {
    return statementOf(storeId, place, sealed)
  } catch {
    return null
  }
}

const commitmentTo = (key: Uint8Array) => toText(derivedKey(key, 'kn-note-commitment'))
const wrapped = (key: Uint8Array, boxPub: string) => toText(sodium.crypto_box_seal(key, fromText(boxPub)))

function unwrapped(wrap: string, box: KeyPair): Uint8Array | null {
  try {
    const key = sodium.crypto_box_seal_open(fromText(wrap), box.publicKey, box.privateKey)
    return key.length === keyBytes ? key : null
  } catch {
    return null
  }
}

export function sealNote(
  storeId: string,
  author: UnlockedKeys,
  place: SealPlace,
  text: string,
  others: readonly Recipient[],
): SealedText {
  const own = { userId: author.userId, boxPub: toText(author.boxKeyPair.publicKey) }
  const byId = new Map([...others, own].map((recipient) => [recipient.userId, recipient]))
  const recipients = [...byId.values()].sort((one, other) => (one.userId < other.userId ? -1 : 1))
  const key = sodium.randombytes_buf(keyBytes)
  const commitment = commitmentTo(key)
  const locked = lockText(text, boundTo(storeId, place, recipients, commitment), key)
  const readers = recipients.map(({ userId, boxPub }): SealedFor => ({
    userId,
    boxPub,
    wrap: wrapped(key, boxPub),
  }))
  sodium.memzero(key)
  const signer = toText(author.signKeyPair.publicKey)
  const sealed = { commitment, ...locked, readers, signer }
  const message = statementOf(storeId, place, sealed)
  return {
    ...sealed,
    signature: toText(signMessage('session-note', message, author.signKeyPair.privateKey)),
  }
}

/** BLAKE2b-256 of everything the author signed, hexadecimal; empty where it is no statement at all. */
export function hashOfNote(storeId: string, place: SealPlace, sealed: SealedText): string {
  const statement = statementIfFormed(storeId, place, sealed)
  return statement === null ? '' : sodium.to_hex(sodium.crypto_generichash(32, statement, null))
}

/** Whether the author, by keys that the chain of trust calls the author's, signed exactly this in exactly this place. */
function isGenuine(directory: KeyDirectory, { place, sealed }: SealedNote): boolean {
  if (!isBytes(sealed.signer, 32) || !isBytes(sealed.signature, 64)) return false
  if (!directory.ever(place.authorId).some(({ sigPub }) => sigPub === sealed.signer)) return false
  const message = statementIfFormed(directory.storeId, place, sealed)
  if (message === null) return false
  return signatureHolds('session-note', message, fromText(sealed.signature), fromText(sealed.signer))
}

const rewrapStatement = (storeId: string, { place, sealed }: SealedNote, rewrap: Omit<Rewrap, 'signature'>) =>
  statementBytes([
    'kn-rewrap',
    format,
    storeId,
    hashOfNote(storeId, place, sealed),
    rewrap.userId,
    rewrap.boxPub,
    rewrap.wrap,
    rewrap.byId,
  ])

/** Whether one of the note's readers gave its key to another one of them. */
function isRewrapGenuine(directory: KeyDirectory, note: SealedNote, rewrap: Rewrap): boolean {
  if (!isBytes(rewrap.signer, 32) || !isBytes(rewrap.signature, 64)) return false
  const isReader = (id: string) => note.sealed.readers.some(({ userId }) => userId === id)
  if (!isReader(rewrap.byId) || !isReader(rewrap.userId)) return false
  if (!directory.ever(rewrap.byId).some(({ sigPub }) => sigPub === rewrap.signer)) return false
  const message = rewrapStatement(directory.storeId, note, rewrap)
  return signatureHolds('session-note-rewrap', message, fromText(rewrap.signature), fromText(rewrap.signer))
}

type KeyOfNote =
  | { readonly ok: true; readonly key: Uint8Array }
  | { readonly ok: false; readonly why: 'notReader' | 'otherKeys' | 'forged' }

/**
 * The note's key for these sealing keys of the person. Signatures are checked before anything is opened.
 * @param box the person's present keys, or earlier ones that a personal code gave back
 */
export function keyOfNote(
  directory: KeyDirectory,
  note: SealedNote,
  userId: string,
  box: KeyPair,
): KeyOfNote {
  const { sealed } = note
  if (!isGenuine(directory, note)) return { ok: false, why: 'forged' }
  const own = sealed.readers.find((reader) => reader.userId === userId)
  if (own === undefined) return { ok: false, why: 'notReader' }
  const boxPub = toText(box.publicKey)
  const fitting = own.boxPub === boxPub ? own : fittingRewrap(directory, note, userId, boxPub)
  if (fitting === null) return { ok: false, why: 'otherKeys' }
  if (!isBytes(fitting.wrap, sealedKeyBytes)) return { ok: false, why: 'forged' }
  const key = unwrapped(fitting.wrap, box)
  if (key === null || commitmentTo(key) !== sealed.commitment) return { ok: false, why: 'forged' }
  return { ok: true, key }
}

function fittingRewrap(
  directory: KeyDirectory,
  note: SealedNote,
  userId: string,
  boxPub: string,
): Rewrap | null {
  const candidates = note.rewraps.filter((rewrap) => rewrap.userId === userId && rewrap.boxPub === boxPub)
  return candidates.find((rewrap) => isRewrapGenuine(directory, note, rewrap)) ?? null
}

/** The text, or why not. */
export function openNote(directory: KeyDirectory, reader: UnlockedKeys, note: SealedNote): Opened {
  const found = keyOfNote(directory, note, reader.userId, reader.boxKeyPair)
  if (!found.ok) return found
  const { place, sealed } = note
  const associated = boundTo(directory.storeId, place, sealed.readers, sealed.commitment)
  const text = unlockText(sealed, associated, found.key)
  sodium.memzero(found.key)
  return text === null ? { ok: false, why: 'forged' } : { ok: true, text }
}

/** The note's key sealed to other keys of one of its readers, in the name of the reader who does it. */
export function rewrapNote(
  storeId: string,
  by: UnlockedKeys,
  note: SealedNote,
  key: Uint8Array,
  recipient: Recipient,
): Rewrap {
  const rewrap = {
    ...recipient,
    wrap: wrapped(key, recipient.boxPub),
    byId: by.userId,
    signer: toText(by.signKeyPair.publicKey),
  }
  const message = rewrapStatement(storeId, note, rewrap)
  const signature = toText(signMessage('session-note-rewrap', message, by.signKeyPair.privateKey))
  return { ...rewrap, signature }
}
