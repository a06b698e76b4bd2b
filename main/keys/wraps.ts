// What is wrapped how. Every wrap is bound by its associated data to its store, user, kind and derivation numbers, so
// that a slot moved elsewhere or with changed numbers does not open.
import type { CanonicalValue } from './canonicalJson'
import { derivedKey, fromText, statementBytes, toText } from './encoding'
import {
  keyFileVersion,
  type InviteSlot,
  type Kdf,
  type PasswordSlot,
  type RecoveryWrap,
  type Seal,
} from './keyFile'
import { signMessage } from './signatures'
import { sodium } from './sodium'

export type KeyPair = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }
/** X25519 for what is sealed to the user, Ed25519 for what the user signs. */
export type UserKeyPairs = { readonly box: KeyPair; readonly sign: KeyPair }

export type SlotPlace = { readonly storeId: string; readonly userId: string }

/** Without the name of the kind, which libsodium adds. */
const bare = ({ publicKey, privateKey }: KeyPair): KeyPair => ({ publicKey, privateKey })

export function newUserKeyPairs(): UserKeyPairs {
  return { box: bare(sodium.crypto_box_keypair()), sign: bare(sodium.crypto_sign_keypair()) }
}

export function wipePairs(pairs: UserKeyPairs): void {
  sodium.memzero(pairs.box.privateKey)
  sodium.memzero(pairs.sign.privateKey)
}

function opened(ct: string, nonce: string, associated: CanonicalValue, key: Uint8Array): Uint8Array | null {
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

function locked(
  plain: Uint8Array,
  associated: CanonicalValue,
  key: Uint8Array,
): { nonce: string; ct: string } {
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  const ct = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    plain,
    statementBytes(associated),
    null,
    nonce,
    key,
  )
  return { nonce: toText(nonce), ct: toText(ct) }
}

type SlotHead =
  | Pick<PasswordSlot, 'sid' | 'type' | 'kdf'>
  | Pick<InviteSlot, 'sid' | 'type' | 'kdf' | 'box_pub' | 'sig_pub' | 'expires' | 'by'>

function slotData(place: SlotPlace, slot: SlotHead): CanonicalValue {
  const bound: CanonicalValue[] = [
    'kk-slot',
    keyFileVersion,
    place.storeId,
    place.userId,
    slot.sid,
    slot.type,
    slot.kdf,
  ]
  return slot.type === 'pw' ? bound : [...bound, slot.box_pub, slot.sig_pub, slot.expires, slot.by]
}

/** The private keys and the root of trust, 96 bytes, under the key derived from a password or a code. */
export function lockPairs(
  place: SlotPlace,
  slot: SlotHead,
  pairs: UserKeyPairs,
  root: string,
  key: Uint8Array,
): { nonce: string; ct: string } {
  const plain = new Uint8Array(96)
  plain.set(pairs.box.privateKey)
  plain.set(sodium.crypto_sign_ed25519_sk_to_seed(pairs.sign.privateKey), 32)
  plain.set(fromText(root), 64)
  const result = locked(plain, slotData(place, slot), key)
  sodium.memzero(plain)
  return result
}

/** `null`: the key is not this slot's, or the slot was changed or moved. */
export function openPairs(
  place: SlotPlace,
  slot: PasswordSlot | InviteSlot,
  key: Uint8Array,
): { readonly pairs: UserKeyPairs; readonly root: string } | null {
  const plain = opened(slot.ct, slot.nonce, slotData(place, slot), key)
  if (plain === null) return null
  const privateKey = plain.slice(0, 32)
  const box = { privateKey, publicKey: sodium.crypto_scalarmult_base(privateKey) }
  const pairs = { box, sign: bare(sodium.crypto_sign_seed_keypair(plain.subarray(32, 64))) }
  const root = toText(plain.slice(64))
  sodium.memzero(plain)
  return { pairs, root }
}

export function newKdf(numbers: { readonly memoryKib: number; readonly passes: number }): Kdf {
  const salt = toText(sodium.randombytes_buf(16))
  return { alg: 'argon2id13', m_kib: numbers.memoryKib, t: numbers.passes, p: 1, salt }
}

export function newId(prefix: string): string {
  return prefix + toText(sodium.randombytes_buf(9))
}

export function sealStatement(place: SlotPlace, recipient: string, gen: number, ct: string): Uint8Array {
  return statementBytes(['kk-seal', place.storeId, place.userId, recipient, gen, ct])
}

/** The database key sealed to a public key and signed by the one who seals it. */
export function sealDatabaseKey(
  place: SlotPlace,
  databaseKey: Uint8Array,
  recipient: Uint8Array,
  gen: number,
  sealer: { readonly userId: string; readonly sign: KeyPair },
): Seal {
  const ct = toText(sodium.crypto_box_seal(databaseKey, recipient))
  const sig = signMessage('kk-seal', sealStatement(place, toText(recipient), gen, ct), sealer.sign.privateKey)
  return { gen, ct, by: sealer.userId, by_pub: toText(sealer.sign.publicKey), sig: toText(sig) }
}

export function openSeal(seal: Seal, box: KeyPair): Uint8Array | null {
  try {
    return sodium.crypto_box_seal_open(fromText(seal.ct), box.publicKey, box.privateKey)
  } catch {
    return null
  }
}

/** The key pair that stands at the root of all vouchers. Made again from the sheet whenever the sheet is typed. */
export function recoverySignPair(recoveryKey: Uint8Array, storeId: string): KeyPair {
  const seed = derivedKey(recoveryKey, `kk-recovery-sign/${storeId}`)
  const pair = bare(sodium.crypto_sign_seed_keypair(seed))
  sodium.memzero(seed)
  return pair
}

const recoveryData = (
  storeId: string,
  wrap: Pick<RecoveryWrap, 'rid' | 'gen' | 'sig_pub'>,
): CanonicalValue => ['kk-recovery', keyFileVersion, storeId, wrap.rid, wrap.gen, wrap.sig_pub]

export function lockForRecovery(
  storeId: string,
  databaseKey: Uint8Array,
  recoveryKey: Uint8Array,
  sheet: { readonly check: string; readonly gen: number },
): RecoveryWrap {
  const head = {
    rid: newId('r'),
    ...sheet,
    sig_pub: toText(recoverySignPair(recoveryKey, storeId).publicKey),
  }
  const key = derivedKey(recoveryKey, `kk-recovery-wrap/${storeId}`)
  const wrap = { ...head, ...locked(databaseKey, recoveryData(storeId, head), key) }
  sodium.memzero(key)
  return wrap
}

/** The database key, or `null` when the sheet is not this store's. */
export function openByRecovery(
  storeId: string,
  wrap: RecoveryWrap,
  recoveryKey: Uint8Array,
): Uint8Array | null {
  const key = derivedKey(recoveryKey, `kk-recovery-wrap/${storeId}`)
  const databaseKey = opened(wrap.ct, wrap.nonce, recoveryData(storeId, wrap), key)
  sodium.memzero(key)
  return databaseKey
}
