import type { Connection } from '../../main/database/open'

export type Row = Readonly<Record<string, string | number | null>>
/** Rows by their table; a column that is left out and must not be empty is filled with whatever fits. */
export type Rows = Readonly<Record<string, Row | readonly Row[]>>

type Column = { name: string; type: string; notnull: number; dflt_value: string | null; pk: number }

/** Puts the rows in, in their order. A reference that is not given points to the first row of its table. */
export function putIn(connection: Connection, rows: Rows): void {
  for (const [table, given] of Object.entries(rows))
    for (const row of [given].flat() as Row[]) {
      const filled = { ...fillersOf(connection, table), ...row }
      const names = Object.keys(filled)
      connection
        .prepare(
          `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join()}) VALUES (${names.map(() => '?').join()})`,
        )
        .run(...Object.values(filled))
    }
}

function fillersOf(connection: Connection, table: string): Record<string, unknown> {
  const columns = connection.pragma(`table_info("${table}")`) as Column[]
  const targets = connection.pragma(`foreign_key_list("${table}")`) as {
    from: string
    to: string
    table: string
  }[]
  const needed = columns.filter(({ notnull, dflt_value: byItself }) => notnull === 1 && byItself === null)
  return Object.fromEntries(
    needed.map(({ name, type }) => {
      const target = targets.find(({ from }) => from === name)
      if (target)
        return [
          name,
          connection.prepare(`SELECT "${target.to}" FROM "${target.table}" LIMIT 1`).pluck().get(),
        ]
      const filler = { text: `${table} ${name}`, integer: 1, real: 1, blob: Buffer.from('bytes') }
      return [name, filler[type.toLowerCase() as keyof typeof filler]]
    }),
  )
}

/** What lies in every table, column by column as they are now, to be compared with later. */
export function contentOf(
  connection: Connection,
  columnsOf = columnsNow(connection),
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(columnsOf).map(([table, columns]) => [
      table,
      connection
        .prepare(`SELECT ${columns.map((name) => `"${name}"`).join()} FROM "${table}"`)
        .raw()
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  )
}

/** The tables of the program with their columns: not SQLite's own, and not the parts of a search index. */
export function columnsNow(connection: Connection): Record<string, string[]> {
  const tables = connection
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'`,
    )
    .pluck()
    .all() as string[]
  return Object.fromEntries(
    tables.map((table) => [
      table,
      (connection.pragma(`table_info("${table}")`) as Column[]).map(({ name }) => name),
    ]),
  )
}
