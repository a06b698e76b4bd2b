// The key file, format version 1: who may open the store and how. Nothing in it opens anything without a password, a
// one-time code or the recovery sheet, and nothing personal is in it but the short sign-in names.
//
//   KKEYS1
//   <canonical JSON: KeyFile>
//   mac:<HMAC-SHA-256 over all above, under a key made of the database key>
//   wait:<canonical JSON: Waiting, what happens before anybody has the database key>
//   sum:<SHA-256 over all above, so that a torn copy is known without any key>
//   zero bytes up to 64 KiB, so that a full disk never stands in the way of a later change
//
// Every later version keeps the first line's form, the last line and the padding.
import type { IsoInstant } from '../../shared/values/isoDate'

export const keyFileBytes = 64 * 1024
export const keyFileVersion = 1

export type Kdf = {
  readonly alg: 'argon2id13'
  readonly m_kib: number
  readonly t: number
  readonly p: 1
  readonly salt: string
}

/** The database key for one public key, by an anonymous sealed box, therefore signed. */
export type Seal = {
  readonly gen: number
  readonly ct: string
  readonly by: string
  readonly by_pub: string
  readonly sig: string
}

export type PasswordSlot = {
  readonly sid: string
  readonly type: 'pw'
  readonly kdf: Kdf
  readonly nonce: string
  readonly ct: string
}

/** A one-time key pair under an 8-word code, vouched for by the inviter; the database key is sealed to it. */
export type InviteSlot = {
  readonly sid: string
  readonly type: 'invite'
  readonly kdf: Kdf
  readonly nonce: string
  readonly ct: string
  readonly box_pub: string
  readonly sig_pub: string
  /** Milliseconds since 1970, UTC. */
  readonly expires: number
  readonly by: string
  readonly by_pub: string
  readonly sig: string
  readonly seal: Seal
}

/** A kind of a later program: ignored, kept. */
export type OtherSlot = { readonly sid: string; readonly type: string }
export type Slot = PasswordSlot | InviteSlot | OtherSlot

export const isPasswordSlot = (slot: Slot): slot is PasswordSlot => slot.type === 'pw'
export const isInviteSlot = (slot: Slot): slot is InviteSlot => slot.type === 'invite'

/** Who vouches that this pair of public keys is this user's: the recovery key itself, or an inviter by a one-time key. */
export type Voucher = {
  readonly by: string
  readonly by_pub: string
  readonly once: {
    readonly box_pub: string
    readonly sig_pub: string
    readonly expires: number
    readonly sig: string
  } | null
  readonly sig: string
}

export type PublicPair = { readonly box_pub: string; readonly sig_pub: string; readonly pub_sig: Voucher }

export type UserEntry = {
  readonly uid: string
  readonly name: string
  readonly state: 'invited' | 'active' | 'revoked'
  readonly pair: PublicPair | null
  /** Pairs of before a forgotten password: what they signed can still be checked. */
  readonly earlier: readonly PublicPair[]
  readonly slots: readonly Slot[]
  readonly dbk_seal: Seal | null
}

export type RecoveryWrap = {
  readonly rid: string
  readonly gen: number
  readonly check: string
  /** The root of trust: what the recovery key signed needs no further voucher. */
  readonly sig_pub: string
  readonly nonce: string
  readonly ct: string
}

/** The audit chain's head as of `at`, kept outside the database, where a rolled-back database cannot take it along. */
export type AnchorEntry = {
  readonly gen: number
  readonly audit_n: number
  readonly head: string
  readonly at: IsoInstant
  readonly sigs: readonly { readonly uid: string; readonly sig_pub: string; readonly sig: string }[]
}

export type KeyFile = {
  readonly v: 1
  readonly min_reader: number
  readonly app: string
  readonly db_uuid: string
  /** Made by the stand-in shell: not for real data. */
  readonly practice: boolean
  readonly seq: number
  readonly dbk_gen: number
  readonly users: readonly UserEntry[]
  readonly recovery: RecoveryWrap
  /** A change of the database key under way. This program begins none. */
  readonly pending: null
  readonly anchor: AnchorEntry | null
}

export type FailedSignIn = { readonly at: IsoInstant; readonly userId: string | null }

/** Written without the database key, hence outside the MAC: an attacker who can write the file can also empty it. */
export type Waiting = {
  readonly turn: number
  readonly failures: readonly { readonly at: IsoInstant; readonly uid: string | null }[]
  /** Failures that found no room. */
  readonly dropped: number
  readonly delays: readonly { readonly uid: string | null; readonly n: number; readonly at: number }[]
}

export const nothingWaiting: Waiting = { turn: 0, failures: [], dropped: 0, delays: [] }
export const mostFailures = 100
export const mostUsers = 60
