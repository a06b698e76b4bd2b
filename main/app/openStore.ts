import { migrate, type MigrationClass } from '../database/migrate'
import { migrations } from '../database/migrations'
import { openDataSource } from '../database/dataSource'
import type { Opening } from '../database/open'
import { Reader, StatementCache } from '../database/reader'
import { type AuditSigner, AuditTrail } from '../dispatch/auditTrail'
import { type OpenParts, Transactions } from '../dispatch/transactions'
import { tables } from './tables'

export type OpenedParts = OpenParts & { readonly transactions: Transactions; close(): Promise<void> }

/**
 * Opens the database, brings its tables up to date and readies its readers, transactions and audit trail.
 * @param beforeMigrating where to put a copy before an existing database is changed
 * @throws DatabaseRefused, with nothing left open
 */
export async function openParts(
  file: string,
  key: Uint8Array,
  how: Opening,
  signer: AuditSigner,
  beforeMigrating: string,
  wanted: readonly MigrationClass[] = migrations,
): Promise<OpenedParts> {
  const database = await openDataSource(file, key, tables, how)
  try {
    await migrate(database, wanted, () => database.connection.prepare('VACUUM INTO ?').run(beforeMigrating))
    const statements = new StatementCache(database)
    const reader = new Reader(database, statements)
    const trail = new AuditTrail(reader, signer)
    const parts: OpenParts = { database, statements, reader, trail }
    return { ...parts, transactions: new Transactions(parts), close: () => database.dataSource.destroy() }
  } catch (error) {
    await database.dataSource.destroy()
    throw error
  }
}
