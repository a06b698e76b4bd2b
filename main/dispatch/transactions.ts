import type { AuditAction, Role } from '../../shared/contract/operation'
import type { IsoInstant } from '../../shared/values/isoDate'
import type { OpenDatabase } from '../database/dataSource'
import type { Reader, StatementCache } from '../database/reader'
import { Writer } from '../database/writer'
import type { AuditTrail } from './auditTrail'
import type { AuditDetail, RecordAudit } from './context'
import { Queue } from './queue'

/** Everything that works on the one open database. */
export type OpenParts = {
  readonly database: OpenDatabase
  readonly statements: StatementCache
  readonly reader: Reader
  readonly trail: AuditTrail
}

/** For whom and under which name audit entries are written; `null` where the contract asks for none. */
export type AuditFor = {
  readonly action: AuditAction | null
  readonly userId: string | null
  readonly roles: readonly Role[]
  readonly at: () => IsoInstant
}

type Noted = { subject: string | null; detail?: AuditDetail }

/** A bug in a handler: the contract asks for an audit entry and the handler wrote none. */
export class NothingAudited extends Error {
  override readonly name = 'NothingAudited'
}

/** Reads and transactions of one open store, one at a time. */
export class Transactions {
  private readonly queue = new Queue()

  constructor(private readonly parts: OpenParts) {}

  /** Reads while SQLite itself refuses every write. */
  read<T>(work: (reader: Reader) => T | Promise<T>): Promise<T> {
    return this.queue.run(() => this.readNow(work))
  }

  /** Reads, and commits the record of the reading before the result leaves; without it there is no result. */
  auditedRead<T>(by: AuditFor, work: (reader: Reader, audit: RecordAudit) => T | Promise<T>): Promise<T> {
    return this.queue.run(async () => {
      const noted: Noted[] = []
      const result = await this.readNow((reader) => work(reader, note(noted)))
      await this.writeNow(by, noted, () => undefined)
      return result
    })
  }

  /** One transaction with its audit entries; afterwards everything of it is on the disk, or nothing. */
  write<T>(by: AuditFor, work: (writer: Writer, audit: RecordAudit) => T | Promise<T>): Promise<T> {
    return this.queue.run(() => this.writeNow(by, [], work))
  }

  /** Waits for what is under way, then does something that must be alone with the database. */
  alone<T>(work: (parts: OpenParts) => T | Promise<T>): Promise<T> {
    return this.queue.run(() => work(this.parts))
  }

  private async readNow<T>(work: (reader: Reader) => T | Promise<T>): Promise<T> {
    const { connection } = this.parts.database
    // By `exec`: each `pragma()` would leave a statement that waits for the garbage collector, and this setting makes
    // SQLite walk through all of them.
    connection.exec('PRAGMA query_only = 1')
    try {
      return await work(this.parts.reader)
    } finally {
      connection.exec('PRAGMA query_only = 0')
    }
  }

  private async writeNow<T>(
    by: AuditFor,
    noted: Noted[],
    work: (writer: Writer, audit: RecordAudit) => T | Promise<T>,
  ): Promise<T> {
    const { database, statements, trail } = this.parts
    const head = trail.head
    const writer = new Writer(database, statements)
    writer.run('BEGIN IMMEDIATE')
    try {
      const result = await work(writer, note(noted))
      this.append(writer, by, noted)
      writer.run('COMMIT')
      return result
    } catch (error) {
      trail.restore(head)
      // A full disk may have ended the transaction already.
      if (database.connection.inTransaction) writer.run('ROLLBACK')
      throw error
    } finally {
      writer.end()
    }
  }

  private append(writer: Writer, by: AuditFor, noted: readonly Noted[]): void {
    if (by.action === null) return
    if (noted.length === 0) throw new NothingAudited(by.action)
    for (const { subject, detail } of noted)
      this.parts.trail.append(writer, {
        at: by.at(),
        userId: by.userId,
        roles: by.roles,
        action: by.action,
        subject,
        ...(detail ? { detail } : {}),
      })
  }
}

function note(noted: Noted[]): RecordAudit {
  return (subject, detail) => {
    noted.push({ subject, ...(detail ? { detail } : {}) })
  }
}
