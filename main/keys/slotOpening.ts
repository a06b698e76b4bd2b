import { argon2Default } from './argon2'
import { fromText, toText } from './encoding'
import {
  isPasswordSlot,
  type InviteSlot,
  type Kdf,
  type KeyFile,
  type PasswordSlot,
  type Seal,
  type UserEntry,
} from './keyFile'
import type { PasswordHasher } from './passwordHash'
import { sodium } from './sodium'
import { sealTrusted } from './trustChain'
import { openPairs, openSeal, wipePairs, type UserKeyPairs } from './wraps'

/** Longer texts are no secrets of ours; deriving from them would only cost time. */
const longestSecret = 1024

export type OpenedSlot<S> = { readonly slot: S; readonly pairs: UserKeyPairs; readonly root: string }

const numbersOf = (kdf: Kdf) => ({ memoryKib: kdf.m_kib, passes: kdf.t })

/** Tries the secret on each slot. With none to try it derives all the same, so that time tells nothing of the name. */
export async function openFirstSlot<S extends PasswordSlot | InviteSlot>(
  hasher: PasswordHasher,
  file: KeyFile,
  user: UserEntry | undefined,
  slots: readonly S[],
  secret: string,
): Promise<OpenedSlot<S> | null> {
  if (secret.length > longestSecret) return null
  if (user === undefined || slots.length === 0) {
    await hasher.hash(secret, usualNumbers(file), new Uint8Array(16))
    return null
  }
  for (const slot of slots) {
    // One after another: each derivation takes as much memory as one may.
    // oxlint-disable-next-line no-await-in-loop
    const key = await hasher.hash(secret, numbersOf(slot.kdf), fromText(slot.kdf.salt))
    const opened = openPairs({ storeId: file.db_uuid, userId: user.uid }, slot, key)
    sodium.memzero(key)
    if (opened !== null) return { slot, ...opened }
  }
  return null
}

function usualNumbers(file: KeyFile) {
  const slot = file.users.flatMap((user) => user.slots).find(isPasswordSlot)
  return slot === undefined ? argon2Default : numbersOf(slot.kdf)
}

/**
 * The database key behind an opened slot. `null` when the file around the slot does not belong to it: another root of
 * trust, other public keys, or a seal that nobody known signed. The pairs are wiped then.
 */
export function databaseKeyBehind(
  file: KeyFile,
  userId: string,
  opened: OpenedSlot<unknown>,
  stated: { readonly box_pub: string; readonly sig_pub: string } | null,
  seal: Seal | null,
): Uint8Array | null {
  const { pairs, root } = opened
  const boxPublic = toText(pairs.box.publicKey)
  const fits =
    stated !== null &&
    seal !== null &&
    root === file.recovery.sig_pub &&
    stated.box_pub === boxPublic &&
    stated.sig_pub === toText(pairs.sign.publicKey) &&
    sealTrusted(file, userId, boxPublic, seal)
  const databaseKey = fits ? openSeal(seal, pairs.box) : null
  if (databaseKey === null || databaseKey.length !== 32) {
    wipePairs(pairs)
    return null
  }
  return databaseKey
}
