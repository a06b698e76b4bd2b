import { canonicalJson, type CanonicalValue } from './canonicalJson'
import { sodium } from './sodium'

export function toText(bytes: Uint8Array): string {
  return sodium.to_base64(bytes, sodium.base64_variants.URLSAFE_NO_PADDING)
}

/** Bytes of a text that `toText` wrote. libsodium refuses every other spelling of the same bytes. Throws. */
export function fromText(text: string): Uint8Array {
  return sodium.from_base64(text, sodium.base64_variants.URLSAFE_NO_PADDING)
}

/** Whether the text is the one spelling of exactly `length` bytes. */
export function isBytes(text: unknown, length: number): text is string {
  if (typeof text !== 'string' || text.length !== Math.ceil((length * 4) / 3)) return false
  try {
    return fromText(text).length === length
  } catch {
    return false
  }
}

/** The bytes a statement is signed or authenticated by. */
export function statementBytes(statement: CanonicalValue): Uint8Array {
  return new TextEncoder().encode(canonicalJson(statement))
}

/** A key for one purpose, made of another key: BLAKE2b keyed with it over the purpose's name. */
export function derivedKey(key: Uint8Array, purpose: string): Uint8Array {
  return sodium.crypto_generichash(32, purpose, key)
}
