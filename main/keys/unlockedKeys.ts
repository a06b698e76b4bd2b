import { sodium } from './sodium'
import { wipePairs, type KeyPair, type UserKeyPairs } from './wraps'

/** What one signed-in person holds in memory, and nowhere else. To be wiped at lock. */
export type UnlockedKeys = {
  readonly userId: string
  /** 32 bytes: the raw key of the database. */
  readonly databaseKey: Uint8Array
  /** X25519. */
  readonly boxKeyPair: KeyPair
  /** Ed25519; the private key in libsodium's 64-byte form. */
  readonly signKeyPair: KeyPair
}

export function unlockedKeys(userId: string, databaseKey: Uint8Array, pairs: UserKeyPairs): UnlockedKeys {
  return { userId, databaseKey, boxKeyPair: pairs.box, signKeyPair: pairs.sign }
}

export const pairsOfUnlocked = (unlocked: UnlockedKeys): UserKeyPairs => ({
  box: unlocked.boxKeyPair,
  sign: unlocked.signKeyPair,
})

/** Overwrites the secret bytes with zeros. The keys are of no use afterwards. */
export function wipe(unlocked: UnlockedKeys): void {
  sodium.memzero(unlocked.databaseKey)
  wipePairs(pairsOfUnlocked(unlocked))
}
