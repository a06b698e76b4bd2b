import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownFiles } from '../../../main/app/ownFiles'
import { openDatabase } from '../../../main/database/open'
import { filePlaces } from '../../../main/ports/ownFiles'

const pattern = Buffer.from('Το μυστικό που δεν πρέπει να βρεθεί')
let folder: string
const at = (...parts: string[]) => join(folder, ...parts)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kentro-own-'))
  for (const name of ['store', 'window', 'window/logs', 'window/session', 'copies', 'temporary'])
    mkdirSync(at(name))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const search = (copies: string | null = at('copies'), store = 'store') =>
  ownFiles({
    databaseFile: at(store, 'kentro.db'),
    storeFolder: at(store),
    windowFolder: at('window'),
    temporaryFolder: at('temporary'),
  }).search([pattern], copies, () => undefined)
const hits = async () => (await search()).filter((place) => place.hits > 0).map(({ place }) => place)

test.each([
  ['databaseFile', 'store/kentro.db'],
  ['storeFolder', 'store/keys.a'],
  ['storeFolder', 'store/kentro.db-journal'],
  ['copies', 'copies/kentro.copy/kentro.db'],
  ['log', 'window/logs/kentro.log'],
  ['window', 'window/session/Local Storage/000003.log'],
  ['temporary', 'temporary/etilqs_1'],
])('finds what lies in %s: %s', async (place, file) => {
  mkdirSync(join(at(file), '..'), { recursive: true })
  writeFileSync(at(file), Buffer.concat([randomBytes(5000), pattern, randomBytes(100)]))
  expect(await hits()).toEqual([place])
})

test('looks at every place once and counts what it read', async () => {
  writeFileSync(at('store', 'kentro.db'), randomBytes(1000))
  writeFileSync(at('store', 'keys.a'), randomBytes(10))
  const places = await search()
  expect(places.map(({ place }) => place)).toEqual(filePlaces)
  expect(places[0]).toEqual({ place: 'databaseFile', files: 1, bytes: 1000, hits: 0, skipped: 0 })
  expect(places[1]).toMatchObject({ files: 1, bytes: 10 })
})

test('a pattern that falls between two readings is found', async () => {
  const chunk = 1024 * 1024
  const bytes = Buffer.alloc(chunk + 1000)
  pattern.copy(bytes, chunk - 10)
  writeFileSync(at('copies', 'a.db'), bytes)
  expect(await hits()).toEqual(['copies'])
})

test.each([
  ['its own folder', 'store', null],
  ['a folder that is a link to it', 'link', null],
  ['a folder that is a link, and once more among the copies', 'link', '.'],
])(
  'the open database stays locked against every other program after it was read in %s',
  async (_, store, copies) => {
    const key = randomBytes(32)
    symlinkSync(at('store'), at('link'), 'junction')
    const file = at(store, 'kentro.db')
    const connection = openDatabase(file, key, 'create')
    try {
      connection.exec('CREATE TABLE t (v TEXT) STRICT; INSERT INTO t VALUES (1)')
      const [database] = await search(copies && at(copies), store)
      expect(database).toMatchObject({ files: 1, hits: 0, skipped: 0 })
      expect(database!.bytes).toBeGreaterThan(4096)
      // Another process asks for the lock that SQLite holds here.
      const other = `const d = new (require('better-sqlite3-multiple-ciphers'))(process.argv[1], { timeout: 0 })
      d.pragma("cipher = 'sqlcipher'"); d.pragma('legacy = 4'); d.key(Buffer.from(process.argv[2], 'base64'))
      try { d.exec('BEGIN IMMEDIATE'); console.log('opened') } catch (error) { console.log(error.code) }`
      const { stdout } = spawnSync(process.execPath, ['-e', other, file, key.toString('base64')], {
        encoding: 'utf8',
      })
      expect(stdout.trim()).toBe('SQLITE_BUSY')
    } finally {
      connection.close()
    }
  },
)
