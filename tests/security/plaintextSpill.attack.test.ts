/**
 * Attack: whoever finds the disk looks into the temp folder. A large sort or a temporary table of an encrypted database
 * is spilled there unencrypted by the driver's default; the program keeps it in memory.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, openDatabase } from '../../main/database/open'

const marker = 'ΜΥΣΤΙΚΟ-ΣΗΜΕΙΩΜΑ'

/** Files that SQLite made for what did not fit. On Unix they have no name any more, but this process holds them open. */
function spilled(): string[] {
  if (process.platform !== 'linux')
    return readdirSync(tmpdir())
      .filter((name) => name.startsWith('etilqs_'))
      .map((name) => join(tmpdir(), name))
  return readdirSync('/proc/self/fd')
    .map((handle) => join('/proc/self/fd', handle))
    .filter((path) => {
      try {
        return readlinkSync(path).includes('etilqs_')
      } catch {
        return false
      }
    })
}

let folder: string
let connection: Connection
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kentro-spill-'))
  connection = openDatabase(join(folder, 'a.db'), randomBytes(32), 'create')
  // A small cache, so that little is enough to overflow it.
  connection.pragma('cache_size = -500')
  connection.pragma('temp.cache_size = 10')
})
afterEach(() => {
  connection.close()
  rmSync(folder, { recursive: true, force: true })
})

const rows = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
  SELECT '${marker}' || hex(randomblob(200)) AS v FROM n`

test('a large sort leaves no file, readable or not', () => {
  const before = spilled()
  const sorted = connection.prepare(`SELECT v FROM (${rows}) ORDER BY v`).pluck().iterate()
  sorted.next()
  const during = spilled().filter((path) => !before.includes(path))
  const readable = during.filter((path) => readFileSync(path).includes(marker))
  sorted.return?.()
  expect({ during, readable }).toEqual({ during: [], readable: [] })
})

test('a temporary table leaves no file, readable or not', () => {
  const before = spilled()
  connection.exec(`CREATE TEMP TABLE t AS ${rows}`)
  expect(spilled().filter((path) => !before.includes(path))).toEqual([])
})
