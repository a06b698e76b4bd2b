import { statementBytes } from './encoding'
import type { KeyDirectory, KnownKeys } from './keyDirectory'
import { sodium } from './sodium'
import type { WordList } from './wordCode'

const wordsShown = 6
const bitsOfWord = 11n

/** One value for two public keys of one person in one store: BLAKE2b-256, hexadecimal. */
export function hashOfKeys(storeId: string, userId: string, { boxPub, sigPub }: KnownKeys): string {
  return sodium.to_hex(
    sodium.crypto_generichash(32, statementBytes(['kn-keys', 1, storeId, userId, boxPub, sigPub]), null),
  )
}

/** The hash of a user's present keys, or null without. */
export function presentKeys(directory: KeyDirectory, userId: string): string | null {
  const keys = directory.present(userId)
  return keys && hashOfKeys(directory.storeId, userId, keys)
}

/** The first 66 bits of the hash as six words of the list of 2,048, to be read aloud. */
export function wordsOfKeys(words: WordList, hash: string): readonly string[] {
  const bits = BigInt(`0x${hash}`)
  return Array.from({ length: wordsShown }, (_, at) => {
    const index = (bits >> (256n - bitsOfWord * BigInt(at + 1))) & (2n ** bitsOfWord - 1n)
    return words[Number(index)]!
  })
}
