import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { OpenDatabase } from './dataSource'
import { DatabaseRefused } from './refused'

export type Migration = MigrationInterface & { readonly name: string }
export type MigrationClass = new () => Migration

const table = 'migrations'

/**
 * Brings the database to this program's tables: refuses a newer file, then runs what is missing, each migration in
 * a transaction of its own with foreign keys checked before the commit. TypeORM's own runner opens a newer file
 * without a word and leaves foreign keys unchecked, hence this one.
 * @param beforeFirst makes a copy of the file; called once, only when an existing database is about to change
 * @returns the names that ran
 * @throws DatabaseRefused `newer`; or the failing migration's error, with nothing of it left behind
 */
export async function migrate(
  { dataSource, connection }: OpenDatabase,
  classes: readonly MigrationClass[],
  beforeFirst: () => void,
): Promise<string[]> {
  const migrations = classes.map((Class) => new Class())
  assertAscending(migrations.map(stampOf))
  connection.exec(
    `CREATE TABLE IF NOT EXISTS "${table}" ("name" TEXT PRIMARY KEY NOT NULL, "stamp" INTEGER NOT NULL) STRICT`,
  )
  const applied = connection.prepare(`SELECT name FROM "${table}" ORDER BY stamp`).all() as { name: string }[]
  const known = new Set(migrations.map((migration) => migration.name))
  if (applied.some(({ name }) => !known.has(name))) throw new DatabaseRefused('newer')
  const done = new Set(applied.map(({ name }) => name))
  const missing = migrations.filter(({ name }) => !done.has(name))
  if (missing.length > 0 && done.size > 0) beforeFirst()
  const runner = dataSource.createQueryRunner()
  for (const migration of missing) await runOne(connection, runner, migration)
  return missing.map(({ name }) => name)
}

async function runOne(
  connection: OpenDatabase['connection'],
  runner: QueryRunner,
  migration: Migration,
): Promise<void> {
  // SQLite ignores this pragma inside a transaction, and rebuilding a table with keys on deletes its children.
  connection.pragma('foreign_keys = OFF')
  connection.exec('BEGIN IMMEDIATE')
  try {
    await migration.up(runner)
    connection.prepare(`INSERT INTO "${table}" VALUES (?, ?)`).run(migration.name, stampOf(migration))
    const orphans = connection.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0) throw new Error(`${migration.name} leaves ${orphans.length} orphans`)
    const integrity = connection.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') throw new Error(`${migration.name} leaves a damaged database`)
    connection.exec('COMMIT')
  } catch (error) {
    connection.exec('ROLLBACK')
    throw error
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}

/** The 13-digit time stamp at the end of a migration's name, as TypeORM asks for. */
function stampOf({ name }: Migration): number {
  const stamp = /(\d{13})$/.exec(name)
  if (!stamp) throw new Error(`migration ${name} has no time stamp`)
  return Number(stamp[1])
}

function assertAscending(stamps: readonly number[]): void {
  for (let place = 1; place < stamps.length; place++) {
    if (stamps[place]! <= stamps[place - 1]!) throw new Error('migrations are not in ascending order')
  }
}
