import type { KeyFile, Waiting } from './keyFile'
import { repairCopy, writeCopies, type CopiesRead, type CopyName, type ValidCopy } from './keyFileCopies'
import type { KeyFileDisk } from './keyFileDisk'
import { KeyFileFull, macHolds, readKeyFile, withWaiting, writtenKeyFile } from './keyFileText'
import { done, refused, type KeyResult } from './keyFailure'

/** What was noticed about the copies once the database key was there; to be audited. */
export type KeyFileNotice =
  /** One copy was bad, missing or older and was written again. */
  | 'copyRepaired'
  | 'copyNotRepaired'
  /** One copy was changed by somebody without the database key; the other was right and replaced it. */
  | 'forgedCopyReplaced'
  /** The key file was changed by somebody without the database key. It opens, but cannot be changed. */
  | 'forged'

/** The key file as it stands, in memory and on the disk. Its changes are made one at a time by `KeyStore`. */
export class KeyFileState {
  waiting: Waiting
  private current: ValidCopy
  private twin: ValidCopy | null
  private stale: CopyName | null

  constructor(
    private readonly disk: KeyFileDisk,
    private readonly folder: string,
    read: Extract<CopiesRead, { kind: 'read' }>,
  ) {
    this.current = read.chosen
    this.twin = read.twin
    this.stale = read.stale
    this.waiting = read.chosen.waiting
  }

  get file(): KeyFile {
    return this.current.file
  }

  genuine(databaseKey: Uint8Array): boolean {
    return macHolds(this.current.bytes, databaseKey)
  }

  /** Compares with the key that was just opened, and mends the copies by it. Called once after each unlock. */
  async settle(
    databaseKey: Uint8Array,
    stillIn: (file: KeyFile) => boolean,
  ): Promise<readonly KeyFileNotice[]> {
    if (this.genuine(databaseKey)) {
      if (this.stale === null) return []
      if (!(await repairCopy(this.disk, this.folder, this.stale, this.current.bytes)))
        return ['copyNotRepaired']
      this.settled(this.current.bytes, null)
      return ['copyRepaired']
    }
    const twin = this.twin
    if (twin === null || !macHolds(twin.bytes, databaseKey) || !stillIn(twin.file)) return ['forged']
    const forged = this.current.copy
    this.current = twin
    this.twin = null
    this.stale = forged
    if (await repairCopy(this.disk, this.folder, forged, twin.bytes)) this.stale = null
    return ['forgedCopyReplaced']
  }

  /** Durable when it resolves `ok`; otherwise nothing has changed. `edit` sees the file as it stands. */
  async change(
    databaseKey: Uint8Array,
    app: string,
    edit: (file: KeyFile) => KeyFile,
  ): Promise<KeyResult<null>> {
    if (!this.genuine(databaseKey)) return refused({ code: 'forged' })
    const { file } = this
    const next: KeyFile = { ...edit(file), app, seq: file.seq + 1 }
    try {
      return await this.write(writtenKeyFile(next, this.waiting, databaseKey))
    } catch (error) {
      if (error instanceof KeyFileFull) return refused({ code: 'keyFileFull' })
      throw error
    }
  }

  /** Notes what must wait for the database key. Kept in memory also when it cannot be written. */
  async wait(waiting: Omit<Waiting, 'turn'>): Promise<KeyResult<null>> {
    this.waiting = { ...this.waiting, ...waiting, turn: this.waiting.turn + 1 }
    try {
      return await this.write(withWaiting(this.current.bytes, this.waiting))
    } catch (error) {
      if (error instanceof KeyFileFull) return refused({ code: 'keyFileFull' })
      throw error
    }
  }

  private async write(bytes: Uint8Array): Promise<KeyResult<null>> {
    // Nothing is ever written that could not be read again.
    if (readKeyFile(bytes).kind !== 'valid') return refused({ code: 'keyFileFull' })
    const before = this.current.bytes
    const written = await writeCopies(this.disk, this.folder, { bytes, before, stale: this.stale })
    if (!written.ok) {
      if (written.uncertain) this.stale ??= 'b'
      return refused({ code: 'notSaved', errno: written.errno, uncertain: written.uncertain })
    }
    this.settled(bytes, written.stale)
    return done(null)
  }

  private settled(bytes: Uint8Array, stale: CopyName | null): void {
    const read = readKeyFile(bytes)
    if (read.kind !== 'valid') throw new KeyFileFull()
    this.current = { ...read, copy: stale === 'a' ? 'b' : 'a' }
    this.twin = null
    this.stale = stale
  }
}
