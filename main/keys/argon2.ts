import { sodium } from './sodium'

/** Numbers of one Argon2id derivation, kept beside each wrap. */
export type Argon2Numbers = { readonly memoryKib: number; readonly passes: number }

export const argon2Default: Argon2Numbers = { memoryKib: 128 * 1024, passes: 3 }
export const saltBytes = 16
const leastMemoryKib = 19 * 1024
const mostMemoryKib = 1024 * 1024
const mostPasses = 20

/**
 * Whether the numbers may be derived with at all. Asked before deriving, so that a tampered file can neither demand
 * gigabytes nor lower the cost below OWASP's floor.
 */
export function argon2NumbersAllowed(numbers: Argon2Numbers): boolean {
  const { memoryKib, passes } = numbers
  return (
    Number.isInteger(memoryKib) &&
    Number.isInteger(passes) &&
    memoryKib >= leastMemoryKib &&
    memoryKib <= mostMemoryKib &&
    passes >= 1 &&
    passes <= mostPasses
  )
}

/** Argon2id version 1.3, one lane, 32 bytes. Synchronous: belongs in a worker. Throws outside the bounds. */
export function argon2id(password: Uint8Array, salt: Uint8Array, numbers: Argon2Numbers): Uint8Array {
  if (!argon2NumbersAllowed(numbers)) throw new RangeError('Argon2id numbers out of bounds')
  if (salt.length !== saltBytes) throw new RangeError('Argon2id salt of a wrong length')
  return sodium.crypto_pwhash(
    32,
    password,
    salt,
    numbers.passes,
    numbers.memoryKib * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  )
}
