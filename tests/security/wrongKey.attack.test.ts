/**
 * Attack: a database is opened with a key that is not its own, or the key is taken for a passphrase. SQLite accepts any
 * key in silence and tells only at the first read, with the code of a destroyed file; a write in between would be ruin.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { openDatabase } from '../../main/database/open'

const key = randomBytes(32)
let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kentro-key-'))
  file = join(folder, 'a.db')
  const connection = openDatabase(file, key, 'create')
  connection.exec(`CREATE TABLE t (v TEXT) STRICT; INSERT INTO t VALUES ('here')`)
  connection.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a hundred wrong keys are refused as foreign at the opening, and the file stays the same byte for byte', () => {
  const before = readFileSync(file)
  const near = Uint8Array.from(key, (byte, place) => (place === 31 ? byte ^ 1 : byte))
  for (const wrong of [near, new Uint8Array(32), ...Array.from({ length: 98 }, () => randomBytes(32))])
    expect(() => openDatabase(file, wrong, 'existing')).toThrow(
      expect.objectContaining({ name: 'DatabaseRefused', reason: 'foreign' }),
    )
  expect(readFileSync(file).equals(before)).toBe(true)
  const connection = openDatabase(file, key, 'existing')
  expect(connection.prepare('SELECT v FROM t').pluck().get()).toBe('here')
  connection.close()
})

test('no error of the opening repeats the key', () => {
  const wrong = randomBytes(32)
  let text = ''
  try {
    openDatabase(file, wrong, 'existing')
  } catch (error) {
    text = `${(error as Error).message} ${(error as Error).stack ?? ''} ${JSON.stringify(error)}`
  }
  expect(text).not.toBe('')
  for (const spelled of [wrong.toString('hex'), wrong.toString('base64')]) expect(text).not.toContain(spelled)
})

test('the 32 bytes are the key itself, not a passphrase: a bare driver opens the file with them', () => {
  const bare = new Database(file)
  bare.pragma(`cipher = 'sqlcipher'`)
  bare.pragma('legacy = 4')
  bare.pragma(`key = "x'${key.toString('hex')}'"`)
  expect(bare.prepare('SELECT v FROM t').pluck().get()).toBe('here')
  bare.close()
})

test.each([16, 31, 33, 64])('a key of %d bytes is refused before anything is opened', (length) => {
  expect(() => openDatabase(join(folder, 'b.db'), randomBytes(length), 'create')).toThrow(RangeError)
})
