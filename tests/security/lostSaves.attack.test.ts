/**
 * Attack of nature: the power goes just after the program has said "saved". The driver's own defaults lose such rows:
 * `synchronous` falls to NORMAL at the first write without a word. What keeps them is asserted after writes too, and
 * after the connection was used by the whole program.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configure, type Connection, openDatabase } from '../../main/database/open'
import { createTestApp } from '../support/testApp'

const durable = { journal_mode: 'truncate', synchronous: 2, locking_mode: 'exclusive', mmap_size: 0 }
const found = (connection: Connection) =>
  Object.fromEntries(Object.keys(durable).map((name) => [name, connection.pragma(name, { simple: true })]))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kentro-power-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('every commit is synced, also after the first write and after the file was opened again', () => {
  const [file, key] = [join(folder, 'a.db'), randomBytes(32)]
  for (const how of ['create', 'existing'] as const) {
    const connection = openDatabase(file, key, how)
    expect(found(connection)).toEqual(durable)
    connection.exec('CREATE TABLE IF NOT EXISTS t (v TEXT) STRICT; INSERT INTO t VALUES (1)')
    expect(found(connection)).toEqual(durable)
    connection.close()
  }
})

test('the program behind the gate never loosens it', async () => {
  const app = await createTestApp()
  const reception = await app.signIn('reception')
  await reception.do('citizens.enquire', { surname: 'Κανάρη' })
  await reception.do('citizens.search', { text: 'Κανάρη' })
  expect(found(app.connection)).toEqual(durable)
  await app.close()
})

test('a committed save needs no second file to be read: nothing of it waits in a log beside the database', async () => {
  const app = await createTestApp()
  const reception = await app.signIn('reception')
  await reception.do('citizens.enquire', { surname: 'Κανάρη' })
  expect(existsSync(`${app.file}-wal`)).toBe(false)
  const journal = `${app.file}-journal`
  expect(existsSync(journal) ? statSync(journal).size : 0).toBe(0)
  await app.close()
})

test('a setting that does not hold refuses the start', () => {
  const key = randomBytes(32)
  const deaf = openDatabase(join(folder, 'a.db'), key, 'create')
  const pragma = deaf.pragma.bind(deaf)
  // A driver that takes the setting without a word and does not keep it.
  deaf.pragma = (source, options) =>
    source === 'synchronous = FULL' ? pragma('synchronous = NORMAL') : pragma(source, options)
  expect(() => configure(deaf, key)).toThrow(
    expect.objectContaining({ reason: 'settings', driverCode: 'synchronous' }),
  )
  deaf.close()
})
