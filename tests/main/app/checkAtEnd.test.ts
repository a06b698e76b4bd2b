import { openSync, closeSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { makeRealStore } from '../../support/realStore'
import { goodPassword, type RealApp, startRealApp } from '../../support/realVault'

let real: RealApp
beforeEach(async () => {
  real = await startRealApp()
  await makeRealStore(real)
})
afterEach(() => real.stop())

const signIn = () => real.do('vault.signIn', { signInName: 'eleni', password: goodPassword })
const daysLater = (days: number) =>
  real.clock.set(new Date(Date.parse(real.clock.now()) + days * 24 * 3_600_000).toISOString())
const entries = async () =>
  (await real.do('audit.search', { action: 'backup.checked' })).entries.map(({ detail }) => detail)

test('the first lock reads the database through; the next ones only when a week is over', async () => {
  await real.do('vault.lock', {})
  await signIn()
  const { lastAt } = await real.do('backup.checks', {})
  expect(lastAt).toBe(real.clock.now())
  daysLater(6)
  await signIn()
  await real.do('vault.lock', {})
  await signIn()
  expect(await real.do('backup.checks', {})).toMatchObject({ lastAt, lastFaults: 0 })
  daysLater(1)
  await signIn()
  await real.do('vault.lock', {})
  await signIn()
  expect(await real.do('backup.checks', {})).toMatchObject({ lastAt: real.clock.now(), lastFaults: 0 })
  expect(await entries()).toEqual([{ faults: 0 }, { faults: 0 }])
})

/** Something no statement of the day reads: pages of their own, with their own authentication codes. */
async function fillPages() {
  const { parts } = real.vault.open!
  const silent = { action: null, userId: null, roles: [], at: () => real.clock.now() }
  await parts.transactions.write(silent, (writer) => {
    for (let number = 0; number < 300; number++)
      writer.run(
        `INSERT INTO pictures (id, format, width, height, bytes, createdAt) VALUES (?, 'png', 1, 1, zeroblob(9000), '')`,
        `p${number}`,
      )
  })
}

test('a page that went bad on the disk is told to the supervisor at the next sign-in, and stands in the trail', async () => {
  await fillPages()
  const file = openSync(join(real.storeFolder, 'kentro.db'), 'r+')
  writeSync(file, Buffer.alloc(64, 7), 0, 64, 4096 * 300 + 1000)
  closeSync(file)
  await real.do('vault.lock', {})
  await signIn()
  const checks = await real.do('backup.checks', {})
  expect(checks.lastFaults).toBeGreaterThan(0)
  expect(await entries()).toEqual([{ faults: checks.lastFaults }])
  expect(real.log.entries).toContainEqual({ event: 'storeDamaged', faults: checks.lastFaults })
})
