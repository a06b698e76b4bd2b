// Symmetric sealing, as used for the texts of notes and drafts and for personal codes.
import type { CanonicalValue } from './canonicalJson'
import { fromText, statementBytes, toText } from './encoding'
import { sodium } from './sodium'

/** The length of a text tells what it may be about, so it is rounded up to this many bytes. */
const blockBytes = 256

/** Both base64. */
export type Locked = { readonly nonce: string; readonly ct: string }

/** XChaCha20-Poly1305 under a fresh random nonce, bound to what `associated` says. */
export function lock(plain: Uint8Array, associated: CanonicalValue, key: Uint8Array): Locked {
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  const data = statementBytes(associated)
  const ct = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, data, null, nonce, key)
  return { nonce: toText(nonce), ct: toText(ct) }
}

/** Null where the key, the bytes or what they are bound to is another. */
export function unlock(
  { nonce, ct }: Locked,
  associated: CanonicalValue,
  key: Uint8Array,
): Uint8Array | null {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      fromText(ct),
      statementBytes(associated),
      fromText(nonce),
      key,
    )
  } catch {
    return null
  }
}

export function lockText(text: string, associated: CanonicalValue, key: Uint8Array): Locked {
  const plain = sodium.pad(new TextEncoder().encode(text), blockBytes)
  const locked = lock(plain, associated, key)
  sodium.memzero(plain)
  return locked
}

export function unlockText(locked: Locked, associated: CanonicalValue, key: Uint8Array): string | null {
  const plain = unlock(locked, associated, key)
  if (plain === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(sodium.unpad(plain, blockBytes))
  } catch {
    return null
  } finally {
    sodium.memzero(plain)
  }
}
