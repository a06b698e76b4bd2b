import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataSource, type OpenDatabase } from '../../main/database/dataSource'
import { migrate, type MigrationClass } from '../../main/database/migrate'
import { migrations } from '../../main/database/migrations'
import { cases } from './cases'
import { columnsNow, contentOf, putIn, type Rows } from './rows'

const nameOf = (Class: MigrationClass) => new Class().name
const noCopy = () => undefined

let folder: string
let database: OpenDatabase
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kentro-each-'))
  database = await openDataSource(join(folder, 'a.db'), new Uint8Array(32).fill(7), [], 'create')
  // Nothing here outlives a power cut.
  database.connection.pragma('synchronous = OFF')
})
afterEach(async () => {
  await database.dataSource.destroy()
  rmSync(folder, { recursive: true, force: true })
})

/** The store as it was before this migration: those before it ran one after the other, and the centre worked with each. */
async function asBefore(place: number): Promise<void> {
  for (const [done, Class] of migrations.slice(0, place).entries()) {
    // oxlint-disable-next-line no-await-in-loop -- each finds what the one before it left
    await migrate(database, migrations.slice(0, done + 1), noCopy)
    putIn(database.connection, cases[nameOf(Class)] ?? {})
  }
}

test('every migration has its case: a new one tells in cases.ts which rows its tables hold', () => {
  expect(migrations.map(nameOf).filter((name) => !(name in cases))).toEqual([])
})

test.each(migrations.map((Class, place) => [nameOf(Class), place] as const))(
  '%s keeps every row of the store before it, and takes its own',
  async (name, place) => {
    const { connection } = database
    await asBefore(place)
    const columns = columnsNow(connection)
    const before = contentOf(connection, columns)
    expect(await migrate(database, migrations.slice(0, place + 1), noCopy)).toEqual([name])
    expect(contentOf(connection, columns)).toEqual(before)
    const rows: Rows = cases[name] ?? {}
    putIn(connection, rows)
    expect(connection.pragma('foreign_key_check')).toEqual([])
    const filled = Object.entries(contentOf(connection)).flatMap(([table, found]) =>
      found.length > 0 ? [table] : [],
    )
    // What the store's tables hold is what the next case is tried on, so none of them may be left out.
    expect(filled.sort()).toEqual(Object.keys(columnsNow(connection)).sort())
  },
)
