import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toText } from '../../main/keys/encoding'
import type { KeyDirectory, KnownKeys } from '../../main/keys/keyDirectory'
import { sealsOf } from '../../main/keys/sealsOf'
import { sodium, sodiumReady } from '../../main/keys/sodium'
import { type UnlockedKeys, unlockedKeys } from '../../main/keys/unlockedKeys'
import { asWordList } from '../../main/keys/wordCode'
import { newUserKeyPairs } from '../../main/keys/wraps'
import type { Seals } from '../../main/ports/seals'

const storeId = 'test-store'

/**
 * Real keys for people who are signed in without passwords, made when they are first needed. Who vouches for whose keys
 * is left out here: everybody is known.
 */
export async function testKeys(root: string) {
  await sodiumReady()
  const words = asWordList(
    JSON.parse(readFileSync(join(root, 'resources/lists/greekWords.json'), 'utf8')) as string[],
  )
  const held = new Map<string, UnlockedKeys[]>()

  /** New keys, as after a forgotten password; the first ones where there are none. */
  function renew(userId: string): UnlockedKeys {
    const keys = unlockedKeys(userId, sodium.randombytes_buf(32), newUserKeyPairs())
    held.set(userId, [keys, ...(held.get(userId) ?? [])])
    return keys
  }
  const keysOf = (userId: string): UnlockedKeys => held.get(userId)?.[0] ?? renew(userId)
  const shown = ({ boxKeyPair, signKeyPair }: UnlockedKeys): KnownKeys => ({
    boxPub: toText(boxKeyPair.publicKey),
    sigPub: toText(signKeyPair.publicKey),
  })
  const directory: KeyDirectory = {
    storeId,
    present: (userId) => shown(keysOf(userId)),
    ever: (userId) => [keysOf(userId), ...(held.get(userId) ?? []).slice(1)].map(shown),
  }
  const seals = (userId: string): Seals => sealsOf(keysOf(userId), directory, words)
  return { renew, seals }
}
