import type { KeyPin, KeyState } from '../ports/seals'
import { fromText, isBytes, statementBytes, toText } from './encoding'
import { presentKeys } from './fingerprint'
import type { KeyDirectory } from './keyDirectory'
import { signatureHolds, signMessage } from './signatures'
import type { UnlockedKeys } from './unlockedKeys'

/** Something was to be sealed to keys that the person has not confirmed, or that changed since. */
export class KeysNotConfirmed extends Error {
  override readonly name = 'KeysNotConfirmed'
}

const pinStatement = (storeId: string, ownerId: string, pin: Omit<KeyPin, 'signature'>) =>
  statementBytes(['kn-pin', 1, storeId, ownerId, pin.ofUserId, pin.keys, pin.at])

export function signPin(storeId: string, keys: UnlockedKeys, pin: Omit<KeyPin, 'signature'>): KeyPin {
  const message = pinStatement(storeId, keys.userId, pin)
  return { ...pin, signature: toText(signMessage('key-pin', message, keys.signKeyPair.privateKey)) }
}

/**
 * What a pin says of a colleague's keys today. Only pins that the owner's present keys signed count: with new keys every
 * colleague is compared anew, and a pin that somebody else wrote into the database is none.
 */
export function stateOfKeys(
  directory: KeyDirectory,
  owner: UnlockedKeys,
  userId: string,
  pin: KeyPin | null,
): KeyState {
  const present = presentKeys(directory, userId)
  if (present === null) return 'none'
  if (pin === null || pin.ofUserId !== userId || !isBytes(pin.signature, 64)) return 'new'
  const message = pinStatement(directory.storeId, owner.userId, pin)
  if (!signatureHolds('key-pin', message, fromText(pin.signature), owner.signKeyPair.publicKey)) return 'new'
  return pin.keys === present ? 'confirmed' : 'changed'
}

/** The public sealing key behind a pin. @throws KeysNotConfirmed */
export function confirmedBoxKey(directory: KeyDirectory, owner: UnlockedKeys, pin: KeyPin): string {
  const keys = directory.present(pin.ofUserId)
  if (keys === null || stateOfKeys(directory, owner, pin.ofUserId, pin) !== 'confirmed')
    throw new KeysNotConfirmed('a reader has other keys than those confirmed')
  return keys.boxPub
}
