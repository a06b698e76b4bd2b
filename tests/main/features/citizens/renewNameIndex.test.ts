import { nameIndexIsOld, renewNameIndex } from '../../../../main/features/citizens'
import { nameKeysVersion } from '../../../../shared/values/personName'
import { makeRealStore } from '../../../support/realStore'
import { goodPassword, startRealApp } from '../../../support/realVault'
import { createTestApp, type TestApp } from '../../../support/testApp'

const silent = { action: null, userId: null, roles: [], at: () => '2026-11-23T08:00:00.000Z' as never }
const keysIn = (app: TestApp) => app.connection.prepare('SELECT count(*) FROM citizen_names').pluck().get()

test('the index is made anew for every card, beyond one page, and remembers by which rules', async () => {
  const app = await createTestApp()
  const reception = await app.signIn('reception')
  await reception.do('citizens.enquire', { surname: 'Παπαδοπούλου', name: 'Μαρία', birthSurname: 'Ξένου' })
  const columns = app.connection.prepare(`SELECT * FROM citizens`).get() as Record<string, string | number>
  const names = Object.keys(columns)
  const insert = app.connection.prepare(
    `INSERT INTO citizens (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`,
  )
  app.connection.exec('BEGIN')
  for (let serial = 2; serial <= 1500; serial++)
    insert.run({ ...columns, id: `c${serial}`, serial, surname: serial === 1500 ? 'Ζαχαρίου' : 'Άλλος' })
  app.connection.exec('COMMIT')
  expect(await app.transactions.read((reader) => nameIndexIsOld(reader))).toBe(false)
  expect(await app.transactions.read((reader) => nameIndexIsOld(reader, nameKeysVersion + 1))).toBe(true)
  await app.transactions.write(silent, (writer) => renewNameIndex(writer, nameKeysVersion + 1))
  expect(keysIn(app)).toBe(1500)
  expect(await app.transactions.read((reader) => nameIndexIsOld(reader, nameKeysVersion + 1))).toBe(false)
  const found = async (text: string) => (await reception.do('citizens.search', { text })).found
  expect(await found('ksenou maria')).toHaveLength(1)
  expect(await found('zaxariou')).toHaveLength(1)
  await app.close()
})

test('an interrupted renewal leaves the index as it was', async () => {
  const app = await createTestApp()
  const reception = await app.signIn('reception')
  await reception.do('citizens.enquire', { surname: 'Παπαδοπούλου', name: 'Μαρία' })
  const failing = app.transactions.write(silent, (writer) => {
    renewNameIndex(writer, nameKeysVersion + 1)
    throw new Error('the power went')
  })
  await expect(failing).rejects.toThrow('the power went')
  expect(keysIn(app)).toBe(1)
  expect(await app.transactions.read((reader) => nameIndexIsOld(reader))).toBe(false)
  await app.close()
})

test('a store whose names were indexed by other rules is put right at the sign-in', async () => {
  const real = await startRealApp()
  await makeRealStore(real)
  const { parts } = real.vault.open!
  await parts.transactions.write(silent, (writer) => {
    writer.run(`INSERT INTO citizen_names (rowid, keys) VALUES (999, 'fleft over')`)
    writer.run(`INSERT INTO citizen_counters (name, value) VALUES ('nameKeys', ?)`, nameKeysVersion + 7)
  })
  await real.do('vault.lock', {})
  await real.do('vault.signIn', { signInName: 'eleni', password: goodPassword })
  const { reader } = real.vault.open!.parts
  expect(nameIndexIsOld(reader)).toBe(false)
  expect(reader.get('SELECT rowid FROM citizen_names WHERE rowid = 999')).toBeUndefined()
  await real.stop()
})
