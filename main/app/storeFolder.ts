import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'

/** The files of one store in its folder. The two key-file copies, keys.a and keys.b, lie beside the database. */
export class StoreFolder {
  constructor(readonly path: string) {}

  get database(): string {
    return join(this.path, 'kentro.db')
  }

  /** The database of a set-up that is under way; it gets its name when everything of it is on the disk. */
  get unfinished(): string {
    return join(this.path, 'kentro.db.partial')
  }

  /** Copy of the file as it was before a newer program changed its tables. */
  beforeMigration(stamp: string): string {
    return join(this.path, `kentro-before-${stamp.replace(/\D/g, '')}.db`)
  }

  hasDatabase(): boolean {
    return existsSync(this.database)
  }

  hasUnfinished(): boolean {
    return existsSync(this.unfinished)
  }

  make(): void {
    mkdirSync(this.path, { recursive: true })
  }

  /** Gives the finished database its name. */
  finish(): void {
    syncFile(this.unfinished)
    renameSync(this.unfinished, this.database)
    syncFolder(this.path)
  }

  /**
   * Where a group may write in the folder (an installed Linux package), its members may write the files too: they are
   * born as their maker's own. Only the maker may change that, so another member's attempt is let be.
   */
  shareWithGroup(): void {
    if (process.platform === 'win32' || !this.hasDatabase()) return
    if ((statSync(this.path).mode & 0o020) === 0) return
    for (const file of [this.database, join(this.path, 'keys.a'), join(this.path, 'keys.b')]) {
      try {
        chmodSync(file, 0o660)
      } catch {
        // Shared already, by whoever made it.
      }
    }
  }

  dropUnfinished(): void {
    rmSync(this.unfinished, { force: true })
    rmSync(`${this.unfinished}-journal`, { force: true })
  }
}

/** Makes a written file durable. Never called on a database that is open: closing the handle drops SQLite's lock. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes a renaming durable; Windows knows no such thing and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to)
  syncFile(to)
}
