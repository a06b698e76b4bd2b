import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../main/database/open'
import { manifestOf } from '../../../main/database/manifest'
import { randomBytes } from 'node:crypto'
import { createTestApp } from '../../support/testApp'
import { copyStore } from '../../../main/app/copyStore'
import type { IsoInstant } from '../../../shared/values/isoDate'

const at = '2026-11-23T07:30:00.000Z' as IsoInstant
let target: string
beforeEach(() => {
  target = mkdtempSync(join(tmpdir(), 'kentro-stick-'))
})
afterEach(() => rmSync(target, { recursive: true, force: true }))

test('a copy gets its name only after it was read back and is equal row by row', async () => {
  const app = await createTestApp()
  await app.signIn('administrator')
  const copy = await app.copyTo(target, at)
  expect(copy).toMatchObject({ file: 'kentro-2026-11-23-073000', rows: expect.any(Number) })
  expect(readdirSync(target)).toEqual([copy.file])
  const opened = openDatabase(join(target, copy.file, 'kentro.db'), app.key, 'existing')
  expect(manifestOf(opened)).toEqual(manifestOf(app.connection))
  opened.close()
  await app.close()
})

test('a copy whose key file cannot be written leaves nothing that looks like one', async () => {
  const app = await createTestApp()
  const failing = app.transactions.alone((parts) =>
    copyStore(parts, app.key, target, at, () =>
      Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })),
    ),
  )
  await expect(failing).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readdirSync(target)).toEqual([])
  await app.close()
})

test('an interrupted earlier copy is not in the way', async () => {
  const app = await createTestApp()
  mkdirSync(join(target, 'kentro-2026-11-23-073000.partial'))
  writeFileSync(join(target, 'kentro-2026-11-23-073000.partial', 'kentro.db'), 'half')
  const copy = await app.copyTo(target, at)
  expect(existsSync(join(target, copy.file, 'kentro.db'))).toBe(true)
  expect(readdirSync(target)).toEqual([copy.file])
  await app.close()
})

test('the manifest sees one changed value among equal counts', async () => {
  const file = join(target, 'a.db')
  const connection = openDatabase(file, randomBytes(32), 'create')
  connection.exec(
    `CREATE TABLE t (id TEXT PRIMARY KEY, v TEXT) STRICT; INSERT INTO t VALUES ('1', 'a'), ('2', 'b')`,
  )
  const before = manifestOf(connection)
  connection.exec(`UPDATE t SET v = 'c' WHERE id = '2'`)
  const after = manifestOf(connection)
  expect(after.tables).toEqual(before.tables)
  expect(after.hash).not.toBe(before.hash)
  connection.close()
})
