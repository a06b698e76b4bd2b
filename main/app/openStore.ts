import { migrate, type MigrationClass } from '../database/migrate'
import { migrations } from '../database/migrations'
import { openDataSource } from '../database/dataSource'
import { openDatabase, type Opening } from '../database/open'
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

/** Whether this user is an administrator, asked before anybody can sign in: the sheet gives an administrator new keys. */
export function isAdministrator(file: string, key: Uint8Array, userId: string): boolean {
  const connection = openDatabase(file, key, 'existing')
  try {
    const roles = connection.prepare('SELECT roles FROM users WHERE id = ?').pluck().get(userId)
    return typeof roles === 'string' && roles.split(' ').includes('administrator')
  } finally {
    connection.close()
  }
}
