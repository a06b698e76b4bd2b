import type { IsoInstant } from '../../shared/values/isoDate'
import { fromText, statementBytes, toText } from './encoding'
import type { AnchorEntry, KeyFile } from './keyFile'
import { signMessage, signatureHolds } from './signatures'
import { signingKeysOf } from './trustChain'
import type { UnlockedKeys } from './unlockedKeys'

/** Where the audit chain stood. A store that stands before it is older than it should be. */
export type Anchor = {
  readonly generation: number
  readonly auditCount: number
  /** Hash of the newest audit entry, 32 bytes. */
  readonly head: Uint8Array
  readonly at: IsoInstant
}
/** `signedBy`: the user whose signature holds, `null` when none does. */
export type CheckedAnchor = Anchor & { readonly signedBy: string | null }

function anchorStatement(storeId: string, entry: Omit<AnchorEntry, 'sigs'>): Uint8Array {
  return statementBytes(['kk-anchor', storeId, entry.gen, entry.audit_n, entry.head, entry.at])
}

export function signedAnchor(file: KeyFile, anchor: Anchor, signer: UnlockedKeys): AnchorEntry {
  const entry = {
    gen: anchor.generation,
    audit_n: anchor.auditCount,
    head: toText(anchor.head),
    at: anchor.at,
  }
  const sig = signMessage('kk-anchor', anchorStatement(file.db_uuid, entry), signer.signKeyPair.privateKey)
  const sigs = [{ uid: signer.userId, sig_pub: toText(signer.signKeyPair.publicKey), sig: toText(sig) }]
  return { ...entry, sigs }
}

export function anchorOf(file: KeyFile): CheckedAnchor | null {
  const entry = file.anchor
  if (entry === null) return null
  const statement = anchorStatement(file.db_uuid, entry)
  const holds = entry.sigs.find(
    (one) =>
      signingKeysOf(file, one.uid).some((key) => toText(key) === one.sig_pub) &&
      signatureHolds('kk-anchor', statement, fromText(one.sig), fromText(one.sig_pub)),
  )
  return {
    generation: entry.gen,
    auditCount: entry.audit_n,
    head: fromText(entry.head),
    at: entry.at,
    signedBy: holds?.uid ?? null,
  }
}
