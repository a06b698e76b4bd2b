import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { QueryRunner } from 'typeorm'
import { openDataSource, type OpenDatabase } from '../../../main/database/dataSource'
import { migrate, type MigrationClass } from '../../../main/database/migrate'
import { migrations } from '../../../main/database/migrations'

let folder: string
let database: OpenDatabase
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kentro-migrate-'))
  database = await openDataSource(join(folder, 'a.db'), randomBytes(32), [], 'create')
})
afterEach(async () => {
  await database.dataSource.destroy()
  rmSync(folder, { recursive: true, force: true })
})

const step = (name: string, ...statements: string[]): MigrationClass =>
  class {
    readonly name = name
    async up(runner: QueryRunner) {
      for (const statement of statements) await runner.query(statement)
    }
    async down() {}
  }

const parents = step(
  'Parents1000000000001',
  'CREATE TABLE parents (id TEXT PRIMARY KEY) STRICT',
  'CREATE TABLE children (id TEXT PRIMARY KEY, parent TEXT NOT NULL REFERENCES parents (id) ON DELETE CASCADE) STRICT',
  `INSERT INTO parents VALUES ('p')`,
  `INSERT INTO children VALUES ('c', 'p')`,
)
const noCopy = () => undefined
const names = () => database.connection.prepare('SELECT name FROM migrations ORDER BY stamp').pluck().all()
const count = (table: string) => database.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()

test('what is missing runs once, in order', async () => {
  const more = step('More1000000000002', 'ALTER TABLE parents ADD COLUMN note TEXT')
  expect(await migrate(database, [parents, more], noCopy)).toEqual([
    'Parents1000000000001',
    'More1000000000002',
  ])
  expect(await migrate(database, [parents, more], noCopy)).toEqual([])
})

test('a failing migration leaves nothing behind, and foreign keys are on again', async () => {
  await migrate(database, [parents], noCopy)
  const failing = step('Failing1000000000002', `INSERT INTO parents VALUES ('q')`, 'SELECT * FROM nowhere')
  await expect(migrate(database, [parents, failing], noCopy)).rejects.toThrow('no such table')
  expect(count('parents')).toBe(1)
  expect(names()).toEqual(['Parents1000000000001'])
  expect(database.connection.pragma('foreign_keys', { simple: true })).toBe(1)
})

test('a migration that leaves an orphan is taken back', async () => {
  await migrate(database, [parents], noCopy)
  const orphaning = step('Orphaning1000000000002', `DELETE FROM parents`)
  await expect(migrate(database, [parents, orphaning], noCopy)).rejects.toThrow('orphan')
  expect(count('parents')).toBe(1)
})

test('rebuilding a table keeps its children', async () => {
  await migrate(database, [parents], noCopy)
  const rebuilding = step(
    'Rebuilding1000000000002',
    'CREATE TABLE parents2 (id TEXT PRIMARY KEY, note TEXT) STRICT',
    'INSERT INTO parents2 SELECT id, NULL FROM parents',
    'DROP TABLE parents',
    'ALTER TABLE parents2 RENAME TO parents',
  )
  await migrate(database, [parents, rebuilding], noCopy)
  expect(count('children')).toBe(1)
})

test('a newer file is refused before anything runs', async () => {
  const tomorrow = step('Tomorrow1000000000009', 'CREATE TABLE t (v TEXT) STRICT')
  await migrate(database, [parents, tomorrow], noCopy)
  const mine = step('Mine1000000000010', 'CREATE TABLE mine (v TEXT) STRICT')
  await expect(migrate(database, [parents, mine], noCopy)).rejects.toMatchObject({ reason: 'newer' })
  expect(names()).not.toContain('Mine1000000000010')
})

test('a copy is made once before an existing store changes, and none for a new one', async () => {
  let copies = 0
  const copy = () => void copies++
  await migrate(database, [parents], copy)
  expect(copies).toBe(0)
  const two = step('Two1000000000002', 'CREATE TABLE two (v TEXT) STRICT')
  const three = step('Three1000000000003', 'CREATE TABLE three (v TEXT) STRICT')
  await migrate(database, [parents, two, three], copy)
  expect(copies).toBe(1)
})

test('the list of this program is in ascending order and can run twice on the same file', async () => {
  await migrate(database, migrations, noCopy)
  expect(await migrate(database, migrations, noCopy)).toEqual([])
  await expect(migrate(database, migrations.toReversed(), noCopy)).rejects.toThrow('ascending')
})
