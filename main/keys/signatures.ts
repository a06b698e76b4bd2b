import { sodium } from './sodium'

/** What a signature is for. A signature for one purpose is never valid for another. */
export type SignatureContext =
  | 'kk-pair'
  | 'kk-once'
  | 'kk-seal'
  | 'kk-anchor'
  | 'audit-entry'
  | 'letter'
  | 'session-note'
  | 'session-note-rewrap'
  | 'key-pin'
  | 'notes-policy'

function inContext(context: SignatureContext, message: Uint8Array): Uint8Array {
  const prefix = new TextEncoder().encode(`kentro/${context}\0`)
  const whole = new Uint8Array(prefix.length + message.length)
  whole.set(prefix)
  whole.set(message, prefix.length)
  return whole
}

/** Ed25519, 64 bytes. `privateKey` is libsodium's 64-byte form, as in `UnlockedKeys.sign`. */
export function signMessage(
  context: SignatureContext,
  message: Uint8Array,
  privateKey: Uint8Array,
): Uint8Array {
  return sodium.crypto_sign_detached(inContext(context, message), privateKey)
}

/** False for anything that is not this key's signature of this message in this context, also for bad lengths. */
export function signatureHolds(
  context: SignatureContext,
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  if (signature.length !== sodium.crypto_sign_BYTES) return false
  if (publicKey.length !== sodium.crypto_sign_PUBLICKEYBYTES) return false
  return sodium.crypto_sign_verify_detached(signature, inContext(context, message), publicKey)
}
