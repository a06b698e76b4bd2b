// Who vouches for whose public keys. Every voucher leads back to the recovery key, whose public half each person's
// password protects: a key file made up by somebody without the database key and the sheet does not hold together.
import { fromText, statementBytes } from './encoding'
import type { InviteSlot, KeyFile, PublicPair, Seal, UserEntry } from './keyFile'
import { signatureHolds } from './signatures'
import { sealStatement } from './wraps'

export const recoverySigner = 'recovery'

/** What is signed when somebody vouches for a user's own pair of public keys. */
export function pairStatement(
  storeId: string,
  userId: string,
  pair: { readonly box_pub: string; readonly sig_pub: string },
): Uint8Array {
  return statementBytes(['kk-pair', storeId, userId, pair.box_pub, pair.sig_pub])
}

/** What an inviter signs: this one-time pair is meant for this user and ends then. */
export function onceStatement(
  storeId: string,
  userId: string,
  once: { readonly box_pub: string; readonly sig_pub: string; readonly expires: number },
): Uint8Array {
  return statementBytes(['kk-once', storeId, userId, once.box_pub, once.sig_pub, once.expires])
}

type Signer = { readonly by: string; readonly by_pub: string }

function pairsOf(user: UserEntry): readonly PublicPair[] {
  return user.pair === null ? user.earlier : [user.pair, ...user.earlier]
}

function signerTrusted(file: KeyFile, signer: Signer, passed: ReadonlySet<string>): boolean {
  if (signer.by === recoverySigner) return signer.by_pub === file.recovery.sig_pub
  if (passed.has(signer.by_pub)) return false
  const user = file.users.find((entry) => entry.uid === signer.by)
  const pair = user && pairsOf(user).find((known) => known.sig_pub === signer.by_pub)
  return user !== undefined && pair !== undefined && pairTrusted(file, user.uid, pair, passed)
}

function pairTrusted(file: KeyFile, userId: string, pair: PublicPair, passed: ReadonlySet<string>): boolean {
  const { once, by_pub: byPub, sig } = pair.pub_sig
  const signedBy = fromText(once === null ? byPub : once.sig_pub)
  if (!signatureHolds('kk-pair', pairStatement(file.db_uuid, userId, pair), fromText(sig), signedBy))
    return false
  if (once !== null) {
    const statement = onceStatement(file.db_uuid, userId, once)
    if (!signatureHolds('kk-once', statement, fromText(once.sig), fromText(byPub))) return false
  }
  return signerTrusted(file, pair.pub_sig, new Set([...passed, pair.sig_pub]))
}

/** Whether this one-time pair was made for this user by somebody the chain knows. */
export function inviteTrusted(file: KeyFile, userId: string, slot: InviteSlot): boolean {
  const statement = onceStatement(file.db_uuid, userId, slot)
  return (
    signatureHolds('kk-once', statement, fromText(slot.sig), fromText(slot.by_pub)) &&
    signerTrusted(file, slot, new Set())
  )
}

/** Whether the sealed database key for this recipient was sealed by somebody the chain knows. */
export function sealTrusted(file: KeyFile, userId: string, recipient: string, seal: Seal): boolean {
  const statement = sealStatement({ storeId: file.db_uuid, userId }, recipient, seal.gen, seal.ct)
  return (
    signatureHolds('kk-seal', statement, fromText(seal.sig), fromText(seal.by_pub)) &&
    signerTrusted(file, seal, new Set())
  )
}

/** The users one of whose public keys nobody rightly vouches for; empty when the whole chain holds. */
export function verifyChain(file: KeyFile): readonly string[] {
  return file.users
    .filter((user) => !pairsOf(user).every((pair) => pairTrusted(file, user.uid, pair, new Set())))
    .map((user) => user.uid)
}

/** Every public signing key this user ever had; for checking what they signed. Empty for an unknown user. */
export function signingKeysOf(file: KeyFile, userId: string): readonly Uint8Array[] {
  const user = file.users.find((entry) => entry.uid === userId)
  return user === undefined ? [] : pairsOf(user).map((pair) => fromText(pair.sig_pub))
}

/** A user's public keys that somebody rightly vouches for, the present ones first. */
export function trustedPairsOf(file: KeyFile, userId: string): readonly PublicPair[] {
  const user = file.users.find((entry) => entry.uid === userId)
  return user === undefined ? [] : pairsOf(user).filter((pair) => pairTrusted(file, userId, pair, new Set()))
}
