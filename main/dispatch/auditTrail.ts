import { createHash } from 'node:crypto'
import type { Role } from '../../shared/contract/operation'
import type { IsoInstant } from '../../shared/values/isoDate'
import type { Writer } from '../database/writer'
import type { Reader } from '../database/reader'
import type { AuditDetail } from './context'

export type AuditEntry = {
  readonly serial: number
  readonly at: IsoInstant
  /** Who acted; null for a failed sign-in under an unknown name. */
  readonly userId: string | null
  readonly roles: string
  /** Who signed: the person at the keyboard when the entry was written. */
  readonly signerId: string
  readonly action: string
  readonly subject: string | null
  readonly detail: string
  readonly previousHash: string
  readonly hash: string
  readonly signature: string
}

/** Signs an entry's hash with the key of the person at the keyboard. */
export type AuditSigner = { readonly userId: string; sign(hash: Uint8Array): Uint8Array }
export type VerifyAudit = (hash: Uint8Array, signature: Uint8Array, signerId: string) => boolean

/** Where the chain ends: kept outside the database too, so that a cut or a roll-back shows. */
export type AuditHead = { readonly serial: number; readonly hash: string }

export const emptyHead: AuditHead = { serial: 0, hash: '0'.repeat(64) }

/**
 * The only writer of the audit table. Each entry repeats the hash of the one before it and is signed by the person
 * who acted: an edited, removed, added or moved entry breaks the chain, and nobody can sign for somebody else.
 */
export class AuditTrail {
  private current: AuditHead

  constructor(
    reader: Reader,
    private readonly signer: AuditSigner,
  ) {
    this.current = readHead(reader)
  }

  get head(): AuditHead {
    return this.current
  }

  /** After a rollback the chain ends where it did before. */
  restore(head: AuditHead): void {
    this.current = head
  }

  append(
    writer: Writer,
    entry: {
      at: IsoInstant
      userId: string | null
      roles: readonly Role[]
      action: string
      subject: string | null
      detail?: AuditDetail
    },
  ): void {
    const fields = {
      serial: this.current.serial + 1,
      at: entry.at,
      userId: entry.userId,
      roles: entry.roles.join(' '),
      signerId: this.signer.userId,
      action: entry.action,
      subject: entry.subject,
      detail: JSON.stringify(entry.detail ?? {}),
      previousHash: this.current.hash,
    }
    const hash = hashOf(fields)
    const signature = Buffer.from(this.signer.sign(hash)).toString('base64')
    const hex = hash.toString('hex')
    writer.run(
      `INSERT INTO audit (serial, at, userId, roles, signerId, action, subject, detail, previousHash, hash, signature)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      fields.serial,
      fields.at,
      fields.userId,
      fields.roles,
      fields.signerId,
      fields.action,
      fields.subject,
      fields.detail,
      fields.previousHash,
      hex,
      signature,
    )
    this.current = { serial: fields.serial, hash: hex }
  }
}

export function readHead(reader: Reader): AuditHead {
  return reader.get<AuditHead>('SELECT serial, hash FROM audit ORDER BY serial DESC LIMIT 1') ?? emptyHead
}

type HashedFields = Omit<AuditEntry, 'hash' | 'signature'>

/** SHA-256 over the fields in a fixed order, as JSON, so that no two different entries read alike. */
function hashOf(fields: HashedFields): Buffer {
  const { serial, at, userId, roles, signerId, action, subject, detail, previousHash } = fields
  return createHash('sha256')
    .update(JSON.stringify([serial, at, userId, roles, signerId, action, subject, detail, previousHash]))
    .digest()
}

export type ChainFault = {
  readonly serial: number
  readonly fault: 'gap' | 'edited' | 'broken' | 'signature' | 'olderThanAnchor'
}

/** Follows the whole chain and returns its first fault, or null. `anchor` is a head that was kept elsewhere. */
export function verifyChain(
  reader: Reader,
  verify: VerifyAudit,
  anchor: AuditHead = emptyHead,
): ChainFault | null {
  let before = emptyHead
  let metAnchor = anchor.serial === 0
  const page = 5000
  for (;;) {
    const entries = reader.all<AuditEntry>(
      'SELECT * FROM audit WHERE serial > ? ORDER BY serial LIMIT ?',
      before.serial,
      page,
    )
    for (const entry of entries) {
      if (entry.serial !== before.serial + 1) return { serial: before.serial + 1, fault: 'gap' }
      if (entry.previousHash !== before.hash) return { serial: entry.serial, fault: 'broken' }
      const hash = hashOf(entry)
      if (hash.toString('hex') !== entry.hash) return { serial: entry.serial, fault: 'edited' }
      if (!verify(hash, Buffer.from(entry.signature, 'base64'), entry.signerId))
        return { serial: entry.serial, fault: 'signature' }
      before = { serial: entry.serial, hash: entry.hash }
      if (entry.serial === anchor.serial) metAnchor = entry.hash === anchor.hash
    }
    if (entries.length < page) break
  }
  return metAnchor ? null : { serial: anchor.serial, fault: 'olderThanAnchor' }
}
