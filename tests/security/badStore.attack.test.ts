/**
 * Attack of people and disks: what lies in the store's folder is not what was left there. Whatever it is, sign-in
 * answers with the sentence that says so, writes nothing to it, and the store opens again once the file is back.
 */
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../main/database/open'
import { makeRealStore } from '../support/realStore'
import { goodPassword, type RealApp, startRealApp } from '../support/realVault'

let real: RealApp
let database: string
beforeEach(async () => {
  real = await startRealApp()
  await makeRealStore(real)
  await real.do('vault.lock', {})
  database = join(real.storeFolder, 'kentro.db')
})
afterEach(() => real.stop())

const signIn = (app = real) => app.call('vault.signIn', { signInName: 'eleni', password: goodPassword })
const rule = (name: string) => ({
  ok: false,
  failure: expect.objectContaining({ code: 'ruleBroken', rule: name }),
})

const damages: [string, (good: Buffer) => Buffer, string][] = [
  ['one flipped bit in the header', (good) => flipped(good, 40), 'vault.databaseForeign'],
  ['one flipped bit in the first page', (good) => flipped(good, 2000), 'vault.databaseForeign'],
  ['cut to nothing', () => Buffer.alloc(0), 'vault.databaseDamaged'],
  ['cut within the first page', (good) => good.subarray(0, 3000), 'vault.databaseDamaged'],
  [
    'a plaintext database',
    () => Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8000)]),
    'vault.databaseForeign',
  ],
  ['a picture under its name', () => Buffer.alloc(50_000, 'PNG'), 'vault.databaseForeign'],
]

test.each(damages)('%s: a sentence, and nothing written', async (_name, damage, expected) => {
  const good = readFileSync(database)
  const bad = damage(Buffer.from(good))
  writeFileSync(database, bad)
  expect(await signIn()).toEqual(rule(expected))
  expect(readFileSync(database).equals(bad)).toBe(true)
  writeFileSync(database, good)
  expect((await signIn()).ok).toBe(true)
})

test('a database that is gone is named as such, and no new one is made', async () => {
  rmSync(database)
  expect(await signIn()).toEqual(rule('vault.databaseMissing'))
  const again = await startRealApp({ folder: real.folder })
  expect(await again.do('vault.status', {})).toMatchObject({
    state: 'refused',
    reason: 'vault.databaseMissing',
  })
  await again.app.close()
})

test('a page damaged further in is told as damage wherever it is met, never as a bug', async () => {
  const good = readFileSync(database)
  const failures: unknown[] = []
  for (let page = 2; page < 20; page++) {
    writeFileSync(database, flipped(Buffer.from(good), page * 4096 + 777))
    const reply = await signIn()
    if (!reply.ok) failures.push(reply)
    await real.do('vault.lock', {})
    real.clock.pass(61_000)
  }
  // Which pages the opening reads may change; that it reads some does not.
  expect(failures.length).toBeGreaterThan(0)
  expect(failures).toEqual(failures.map(() => rule('vault.databaseDamaged')))
})

test('a database of a newer program is refused untouched', async () => {
  await signIn()
  real.vault.open!.parts.database.connection.exec(
    `INSERT INTO migrations VALUES ('Tomorrow4102444800000', 4102444800000)`,
  )
  await real.do('vault.lock', {})
  const before = readFileSync(database)
  expect(await signIn()).toEqual(rule('vault.databaseNewer'))
  expect(readFileSync(database).equals(before)).toBe(true)
})

test('a second program on the same store is refused, and the first works on', async () => {
  await signIn()
  const second = await startRealApp({ folder: real.folder })
  expect(await signIn(second)).toEqual(rule('vault.databaseInUse'))
  await second.app.close()
  expect((await real.call('users.me', {})).ok).toBe(true)
})

test('a full disk: the save says so, nothing is half-written, and it works again without a restart', async () => {
  await signIn()
  const { connection } = real.vault.open!.parts.database
  const pages = connection.pragma('page_count', { simple: true }) as number
  connection.pragma(`max_page_count = ${pages}`)
  const save = (length: number) =>
    real.call('drafts.save', { form: 'visit', record: 'r', content: 'κ'.repeat(length) })
  expect(await save(90_000)).toEqual({ ok: false, failure: { code: 'notSaved', reason: 'diskFull' } })
  expect(await real.do('drafts.open', { form: 'visit', record: 'r' })).toBeNull()
  connection.pragma('max_page_count = 1000000')
  expect((await save(90_000)).ok).toBe(true)
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('a clock set back is in the audit trail, and the order of the trail stays', async () => {
  real.clock.set('2026-11-20T08:00:00.000Z')
  await signIn()
  const entries = real.vault.open!.parts.reader.all<{ serial: number; action: string }>(
    'SELECT serial, action FROM audit ORDER BY serial',
  )
  expect(entries.map(({ action }) => action)).toContain('vault.clockSetBack')
  expect(await real.vault.open!.verifyAudit()).toBeNull()
})

test('a key file that was cut opens by its twin, and both are whole afterwards', async () => {
  const keys = join(real.storeFolder, 'keys.a')
  truncateSync(keys, 100)
  await real.app.close()
  const again = await startRealApp({ folder: real.folder })
  expect((await signIn(again)).ok).toBe(true)
  expect(readFileSync(keys).equals(readFileSync(join(real.storeFolder, 'keys.b')))).toBe(true)
  await again.app.close()
})

test('no log of all this repeats a name or a password', async () => {
  writeFileSync(database, Buffer.alloc(50_000, 'x'))
  await signIn()
  const text = JSON.stringify(real.log.entries)
  for (const secret of ['eleni', 'Βράχου', goodPassword, real.storeFolder]) expect(text).not.toContain(secret)
})

test('what the key opens is what was written: a store is never silently empty', () => {
  const file = join(real.folder, 'other.db')
  const key = new Uint8Array(32).fill(7)
  openDatabase(file, key, 'create').close()
  expect(() => openDatabase(file, new Uint8Array(32).fill(8), 'existing')).toThrow(
    expect.objectContaining({ name: 'DatabaseRefused' }),
  )
})

function flipped(bytes: Buffer, place: number): Buffer {
  bytes[place] = bytes[place]! ^ 1
  return bytes
}
