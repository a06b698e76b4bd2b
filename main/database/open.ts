import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import Database from 'better-sqlite3-multiple-ciphers'
import { DatabaseRefused, refusalOf } from './refused'

export type Connection = Database.Database
export type Opening = 'create' | 'existing'

/**
 * The settings under which nothing acknowledged is lost and nothing leaves the encrypted file, in the order they
 * are made. Measured on this driver: its defaults lose acknowledged rows on a power cut (synchronous falls to
 * NORMAL) and spill sorted rows to the temp folder in plaintext (temp_store is FILE).
 */
const settings = [
  ['journal_mode', 'TRUNCATE', 'truncate'],
  ['synchronous', 'FULL', 2],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['temp_store', 'MEMORY', 2],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['cache_size', '-65536', -65536],
  ['busy_timeout', '500', 500],
] as const

/** Below this SQLite lost rows in WAL resets; kept as a floor even though we do not use WAL. */
const oldestSqlite = [3, 51, 3] as const

const plaintextHeader = 'SQLite format 3\0'

/**
 * Opens the encrypted database with its raw 32-byte key and proves that it fits.
 * Every setting is read back; a difference refuses the start.
 * @throws DatabaseRefused
 */
export function openDatabase(file: string, key: Uint8Array, how: Opening): Connection {
  checkBeforeOpening(file, how)
  let connection: Connection | undefined
  try {
    connection = new Database(file, { fileMustExist: how === 'existing' })
    configure(connection, key)
    return connection
  } catch (error) {
    connection?.close()
    throw refusalOf(error)
  }
}

/** Makes a fresh connection our kind of database: cipher, key, proof, settings, the exclusive lock. */
export function configure(connection: Connection, key: Uint8Array): void {
  if (key.length !== 32) throw new RangeError('the database key has 32 bytes')
  connection.pragma("cipher = 'sqlcipher'")
  connection.pragma('legacy = 4')
  // The x'…' form alone is a raw key: 32 bare bytes would be taken for a passphrase, silently.
  const rawKey = Buffer.from(`x'${Buffer.from(key).toString('hex')}'`)
  try {
    connection.key(rawKey)
  } finally {
    rawKey.fill(0)
  }
  connection.prepare('SELECT count(*) FROM sqlite_schema').get()
  for (const [name, value] of settings) connection.pragma(`${name} = ${value}`)
  // The exclusive lock is taken at the first write, so make one: a second program must not read what we change.
  connection.exec('BEGIN EXCLUSIVE; COMMIT')
  const wrong = settings.filter(
    ([name, , expected]) => connection.pragma(name, { simple: true }) !== expected,
  )
  if (wrong.length > 0) throw new DatabaseRefused('settings', wrong.map(([name]) => name).join(','))
  const version = connection.prepare('SELECT sqlite_version() AS version').get() as { version: string }
  if (isOlder(version.version, oldestSqlite)) throw new DatabaseRefused('settings', 'sqlite_version')
}

function isOlder(version: string, floor: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  for (const [place, least] of floor.entries()) {
    const part = parts[place] ?? 0
    if (part !== least) return part < least
  }
  return false
}

/** Looks before SQLite does: an empty file would be taken for a new, plaintext database. */
export function checkBeforeOpening(file: string, how: Opening): void {
  // On an older Node the driver ends the process at the first connection, without a word.
  if (Number(process.versions['napi']) < 10) throw new DatabaseRefused('settings', 'NODE_API')
  if (how === 'existing') refuseWhatIsNoDatabase(file)
  else if (existsSync(file)) throw new DatabaseRefused('inUse')
}

function refuseWhatIsNoDatabase(file: string): void {
  if (!existsSync(file)) throw new DatabaseRefused('missing')
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch {
    throw new DatabaseRefused('readOnly')
  }
  try {
    const header = Buffer.alloc(16)
    const read = readSync(handle, header, 0, 16, 0)
    if (read < 16 || fstatSync(handle).size < 4096) throw new DatabaseRefused('damaged')
    if (header.toString('latin1') === plaintextHeader) throw new DatabaseRefused('foreign')
  } finally {
    closeSync(handle)
  }
}
