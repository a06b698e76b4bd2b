import { createHash } from 'node:crypto'
import type { Connection } from './open'

/** What a database holds: rows per table, and one hash over the content of all rows. */
export type Manifest = {
  readonly tables: Readonly<Record<string, number>>
  readonly rows: number
  readonly hash: string
}

/**
 * Reads every row of every table. A half-written copy may open with the right key, pass SQLite's own check and be
 * empty (measured), so only the content tells whether a copy is one.
 */
export function manifestOf(connection: Connection): Manifest {
  const names = connection
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%'
       ORDER BY name`,
    )
    .pluck()
    .all() as string[]
  const hash = createHash('sha256')
  const tables: Record<string, number> = {}
  let rows = 0
  for (const name of names) {
    hash.update(`\n${name}\n`)
    let count = 0
    // Both sides list the rows in the order of their keys, which VACUUM keeps.
    for (const row of connection
      .prepare(`SELECT * FROM "${name}" ORDER BY ${keyOf(connection, name)}`)
      .raw()
      .iterate()) {
      for (const value of row as unknown[])
        hash.update(Buffer.isBuffer(value) ? value : `${typeof value}:${String(value)}\0`)
      count += 1
    }
    tables[name] = count
    rows += count
  }
  return { tables, rows, hash: hash.digest('hex') }
}

function keyOf(connection: Connection, table: string): string {
  const columns = connection
    .prepare(`SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk`)
    .pluck()
    .all(table)
  return columns.length > 0 ? columns.map((name) => `"${String(name)}"`).join(', ') : 'rowid'
}
