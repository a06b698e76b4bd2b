// The private half of a person's sealing keys under a code on paper, which the person keeps. With it, notes that were
// sealed to these keys open also after the person got other ones. It opens neither the database nor signs anything.
import type { PersonalCodeWrap } from '../ports/seals'
import type { CanonicalValue } from './canonicalJson'
import { derivedKey, toText } from './encoding'
import { newRecoveryKey, readRecoverySheet, recoverySheetOf } from './recoverySheet'
import { lock, unlock } from './sealedBytes'
import { sodium } from './sodium'
import type { UnlockedKeys } from './unlockedKeys'
import type { KeyPair } from './wraps'

const boundTo = (storeId: string, userId: string, boxPub: string): CanonicalValue => [
  'kn-personal-code',
  1,
  storeId,
  userId,
  boxPub,
]

const keyOf = (code: Uint8Array, storeId: string) => derivedKey(code, `kn-personal-code/${storeId}`)

/** 160 random bits, printed as the recovery sheet is: eight groups and a check group. */
export function newPersonalCode(
  storeId: string,
  keys: UnlockedKeys,
): { readonly groups: readonly string[]; readonly wrap: PersonalCodeWrap } {
  const code = newRecoveryKey()
  const { groups, check } = recoverySheetOf(code)
  const boxPub = toText(keys.boxKeyPair.publicKey)
  const key = keyOf(code, storeId)
  const locked = lock(keys.boxKeyPair.privateKey, boundTo(storeId, keys.userId, boxPub), key)
  sodium.memzero(code)
  sodium.memzero(key)
  return { groups: [...groups, check], wrap: { boxPub, ...locked } }
}

/** The sealing keys that a typed code gives back; to be wiped. Null where it is none of this person's wraps. */
export function keysBehindCode(
  storeId: string,
  userId: string,
  typed: string,
  wraps: readonly PersonalCodeWrap[],
): KeyPair | null {
  const read = readRecoverySheet(typed)
  if (!read.ok) return null
  const key = keyOf(read.recoveryKey, storeId)
  sodium.memzero(read.recoveryKey)
  const opened = wraps.map((wrap) => pairBehind(wrap, boundTo(storeId, userId, wrap.boxPub), key))
  sodium.memzero(key)
  return opened.find((pair) => pair !== null) ?? null
}

function pairBehind(wrap: PersonalCodeWrap, associated: CanonicalValue, key: Uint8Array): KeyPair | null {
  const privateKey = unlock(wrap, associated, key)
  if (privateKey?.length !== 32) return null
  const publicKey = sodium.crypto_scalarmult_base(privateKey)
  return toText(publicKey) === wrap.boxPub ? { publicKey, privateKey } : null
}
