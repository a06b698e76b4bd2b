import type { Reader } from '../../database/reader'

/** What of the open database is told apart: nobody looks for a note in the last two, and there it would be found last. */
export const cellPlaces = ['records', 'drafts', 'audit', 'searchIndex'] as const
export type CellPlace = (typeof cellPlaces)[number]

type Table = { readonly name: string; readonly withoutRowid: boolean; readonly place: CellPlace }
export type CellsPage = {
  readonly cells: number
  readonly bytes: number
  readonly hits: number
  /** To be given back for the page that follows; null after the last one. */
  readonly next: number | null
}

const pageRows = 2000
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Every table of the store, those of the search index too, which SQLite keeps beside each virtual table. */
export function tablesOf(reader: Reader): readonly Table[] {
  const indices = reader
    .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%' LIMIT 100`)
    .map(({ name }) => name)
  const isIndex = (name: string) => indices.some((index) => name.startsWith(`${index}_`))
  return reader
    .all<{ name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' LIMIT 1000`,
    )
    .map(({ name, sql }) => ({
      name,
      withoutRowid: /WITHOUT\s+ROWID/iu.test(sql),
      place: isIndex(name)
        ? 'searchIndex'
        : name === 'audit'
          ? 'audit'
          : /drafts$/iu.test(name)
            ? 'drafts'
            : 'records',
    }))
}

/** One page of a table's cells, texts and bytes alike, searched for the patterns. */
export function searchCells(
  reader: Reader,
  table: Table,
  patterns: readonly Uint8Array[],
  after: number | null,
): CellsPage {
  const rows = table.withoutRowid
    ? reader.all<Record<string, unknown>>(`SELECT * FROM ${quoted(table.name)}`)
    : reader.all<Record<string, unknown>>(
        `SELECT rowid AS "rowid of the page", * FROM ${quoted(table.name)}
         WHERE rowid > ? ORDER BY rowid LIMIT ${pageRows}`,
        after ?? Number.MIN_SAFE_INTEGER,
      )
  const cells = rows.flatMap((row) => Object.values(row).flatMap(bytesOf))
  const all = Buffer.concat(cells)
  const found = patterns.map((pattern) => Buffer.from(pattern)).filter((pattern) => all.includes(pattern))
  // The page as a whole says quickly that there is nothing; only where there is, its cells are looked at one by one.
  const hits =
    found.length === 0
      ? 0
      : cells.filter((cell) => found.some((pattern) => Buffer.from(cell).includes(pattern))).length
  const last = rows.length === pageRows ? rows.at(-1)?.['rowid of the page'] : null
  const next = !table.withoutRowid && typeof last === 'number' ? last : null
  return { cells: cells.length, bytes: all.length, hits, next }
}

const bytesOf = (cell: unknown): Uint8Array[] =>
  typeof cell === 'string' ? [Buffer.from(cell)] : cell instanceof Uint8Array ? [cell] : []
