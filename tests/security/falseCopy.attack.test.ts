/**
 * Attack of nature, and of whoever holds the stick: a copy that was cut off opens with the right key, passes SQLite's own
 * check and holds nothing; another is an older state, or one value of it differs. Only what was read back and is equal
 * row by row is called a copy.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyStore } from '../../main/app/copyStore'
import { openDatabase } from '../../main/database/open'
import type { IsoInstant } from '../../shared/values/isoDate'
import { createTestApp, type TestApp } from '../support/testApp'

const at = '2026-11-23T07:30:00.000Z' as IsoInstant
let app: TestApp
let target: string
beforeEach(async () => {
  target = mkdtempSync(join(tmpdir(), 'kentro-stick-'))
  app = await createTestApp()
  const reception = await app.signIn('reception')
  await reception.do('citizens.enquire', { surname: 'Κανάρη', name: 'Άννα' })
})
afterEach(async () => {
  await app.close()
  rmSync(target, { recursive: true, force: true })
})

/** Makes a copy whose file is tampered with between its writing and its comparison. */
const copyWith = (tamper: (file: string) => void) =>
  app.transactions.alone((parts) =>
    copyStore(parts, app.key, target, at, (folder) => Promise.resolve(tamper(join(folder, 'kentro.db')))),
  )

const damaged = { failure: { code: 'ruleBroken', rule: 'vault.copyDamaged' } }

test('an empty database under the right key is no copy', async () => {
  const copied = copyWith((file) => {
    rmSync(file)
    const empty = openDatabase(file, app.key, 'create')
    // A file of one page that SQLite finds in order, as a killed VACUUM INTO leaves it.
    empty.exec('CREATE TABLE t (v TEXT) STRICT; DROP TABLE t')
    expect(empty.pragma('integrity_check', { simple: true })).toBe('ok')
    empty.close()
  })
  await expect(copied).rejects.toMatchObject(damaged)
  expect(readdirSync(target)).toEqual([])
})

test.each([
  ['a row is missing', 'DELETE FROM citizens'],
  ['a value differs', `UPDATE citizens SET name = 'Άνα'`],
  ['a table is missing', 'DROP TABLE drafts'],
])('it is no copy where %s', async (_what, sql) => {
  const copied = copyWith((file) => {
    const copy = openDatabase(file, app.key, 'existing')
    copy.pragma('foreign_keys = OFF')
    copy.exec(sql)
    copy.close()
  })
  await expect(copied).rejects.toMatchObject(damaged)
  expect(readdirSync(target)).toEqual([])
})

test('a copy is as encrypted as the store: no key, no reading', async () => {
  const { file } = await app.copyTo(target, at)
  const copy = join(target, file, 'kentro.db')
  expect(() => openDatabase(copy, new Uint8Array(32), 'existing')).toThrow('foreign')
  const opened = openDatabase(copy, app.key, 'existing')
  expect(opened.prepare('SELECT name FROM citizens').pluck().all()).toEqual(['Άννα'])
  opened.close()
})
