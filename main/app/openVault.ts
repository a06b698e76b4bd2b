import type { IsoInstant } from '../../shared/values/isoDate'
import { faultsOf } from '../database/check'
import { type ChainFault, emptyHead, verifyChain } from '../dispatch/auditTrail'
import type { Actor } from '../dispatch/context'
import { Failed, ruleBroken } from '../dispatch/failed'
import type { CopyResult, Invitation, OpenStore } from '../dispatch/vault'
import { openCentre } from '../features/settings'
import { findUser } from '../features/users'
import { directoryOf } from '../keys/keyDirectory'
import { systemDisk } from '../keys/keyFileDisk'
import type { KeyStore } from '../keys/keyStore'
import { writeKeysOfCopy } from '../keys/prepareKeys'
import { sealsOf } from '../keys/sealsOf'
import { signatureHolds, signMessage } from '../keys/signatures'
import type { UnlockedKeys } from '../keys/unlockedKeys'
import { wipe } from '../keys/unlockedKeys'
import type { WordList } from '../keys/wordCode'
import type { AuditSigner } from '../dispatch/auditTrail'
import type { Clock } from '../ports/clock'
import type { Seals } from '../ports/seals'
import { copyStore } from './copyStore'
import { keysOrFail } from './keyFailures'
import type { NewPasswords } from './newPasswords'
import type { OpenedParts } from './openStore'

/** The audit trail is signed with the key of the person at the keyboard. */
export function auditSignerOf(keys: UnlockedKeys): AuditSigner {
  return {
    userId: keys.userId,
    sign: (hash) => signMessage('audit-entry', hash, keys.signKeyPair.privateKey),
  }
}

/** The open store of the signed-in person: the database and the keys that are in memory while it is open. */
export class OpenVault implements OpenStore {
  /** The actor of the window, once the sign-in has begun. */
  actor: Actor | null = null
  /** The database is older than the anchor that was kept outside it. */
  readonly olderThanAnchor: boolean
  private readonly seals: Seals

  constructor(
    readonly parts: OpenedParts,
    private readonly keys: UnlockedKeys,
    private readonly keyStore: KeyStore,
    private readonly clock: Clock,
    private readonly newPasswords: NewPasswords,
    words: WordList,
  ) {
    this.seals = sealsOf(
      keys,
      directoryOf(() => keyStore.file),
      words,
    )
    this.olderThanAnchor = !this.meetsAnchor()
  }

  get transactions() {
    return this.parts.transactions
  }

  get userId(): string {
    return this.keys.userId
  }

  /** What the keys in memory can seal and open, for their own person alone. @throws Failed notSignedIn */
  sealsOf(actor: Actor): Seals {
    if (actor.userId !== this.keys.userId) throw new Failed({ code: 'notSignedIn' })
    return this.seals
  }

  async changePassword(current: string, next: string): Promise<void> {
    this.newPasswords.check(next, 'next', this.knownNames())
    const changed = await this.keyStore.changePassword(this.keys, current, next)
    if (!changed.ok && changed.failure.code === 'wrongPassword')
      throw ruleBroken('users.wrongCurrentPassword')
    keysOrFail(changed)
  }

  async invite(person: { userId: string; signInName: string }): Promise<Invitation> {
    const { code, expires } = keysOrFail(
      await this.keyStore.invite(this.keys, { id: person.userId, name: person.signInName }),
    )
    return { code, validUntil: new Date(expires).toISOString() as IsoInstant }
  }

  async block(userId: string): Promise<void> {
    keysOrFail(await this.keyStore.block(this.keys, userId))
  }

  copyTo(folder: string): Promise<CopyResult> {
    return this.transactions.alone((parts) =>
      copyStore(parts, this.keys.databaseKey, folder, this.clock.now(), async (target) => {
        keysOrFail(await writeKeysOfCopy(systemDisk, target, this.keyStore.file, this.keys.databaseKey))
      }),
    )
  }

  check(): Promise<number> {
    return this.transactions.alone(({ database }) => faultsOf(database.connection))
  }

  async anchor(): Promise<void> {
    await this.transactions.alone(({ trail }) => this.anchorNow(trail.head))
  }

  verifyAudit(): Promise<ChainFault | null> {
    const known = new Map<string, readonly Uint8Array[]>()
    const keysOf = (userId: string) => {
      const keys = known.get(userId) ?? this.keyStore.signingKeysOf(userId)
      known.set(userId, keys)
      return keys
    }
    const anchor = this.keyStore.anchor
    return this.transactions.alone(({ reader }) =>
      verifyChain(
        reader,
        (hash, signature, signerId) =>
          keysOf(signerId).some((key) => signatureHolds('audit-entry', hash, signature, key)),
        anchor ? { serial: anchor.auditCount, hash: Buffer.from(anchor.head).toString('hex') } : emptyHead,
      ),
    )
  }

  /** Closes the database and overwrites the keys in memory. */
  async close(): Promise<void> {
    await this.transactions.alone(() => this.parts.close())
    wipe(this.keys)
  }

  /** What everybody at the centre knows, and nobody should make a password of. */
  private knownNames(): readonly string[] {
    const { reader } = this.parts
    const user = findUser(reader, this.keys.userId)
    const { name, place, address } = openCentre(reader).centre
    return [user?.fullName ?? '', user?.signInName ?? '', name.el, name.en, place.el, place.en, address.el]
  }

  private async anchorNow({ serial, hash }: { serial: number; hash: string }): Promise<void> {
    const last = this.keyStore.anchor
    if (serial === 0 || this.olderThanAnchor || last?.auditCount === serial) return
    const head = new Uint8Array(Buffer.from(hash, 'hex'))
    const anchor = { generation: serial, auditCount: serial, head, at: this.clock.now() }
    keysOrFail(await this.keyStore.setAnchor(this.keys, anchor))
  }

  private meetsAnchor(): boolean {
    const anchor = this.keyStore.anchor
    if (!anchor) return true
    const entry = this.parts.reader.get<{ hash: string }>(
      'SELECT hash FROM audit WHERE serial = ?',
      anchor.auditCount,
    )
    return entry?.hash === Buffer.from(anchor.head).toString('hex')
  }
}
