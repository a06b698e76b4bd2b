// Attack of nature: the power goes at any act while the key file is written; what was not synced is lost or torn.
// Afterwards the store must open with the last acknowledged password, or with the one that was just being set.
import type { IsoInstant } from '../../shared/values/isoDate'
import { openKeyFile } from '../../main/keys/openKeyFile'
import type { UnlockedKeys } from '../../main/keys/unlockedKeys'
import { pick, seededChance } from '../support/keys/chance'
import { firstPassword, folder, newStore, quickHasher, value } from '../support/keys/keyParts'
import { PowerCut, type MemoryDisk } from '../support/keys/memoryDisk'
import type { KeyStore, KeyStoreParts } from '../../main/keys/keyStore'

const cuts = 4000

type Known = { password: string; auditCount: number }

async function change(keys: KeyStore, signer: UnlockedKeys, from: Known, to: Known) {
  if (to.password !== from.password) return keys.changePassword(signer, from.password, to.password)
  const at = '2026-11-22T08:00:00.000Z' as IsoInstant
  return keys.setAnchor(signer, { generation: 1, auditCount: to.auditCount, head: new Uint8Array(32), at })
}

/** What the store knows after a restart, or why it does not open. */
async function found(parts: KeyStoreParts, candidates: readonly Known[]): Promise<Known | string> {
  const opened = await openKeyFile(folder, parts)
  if (opened.status !== 'ready') return opened.status
  const auditCount = opened.keys.anchor?.auditCount ?? 0
  for (const { password } of candidates) {
    if ((await opened.keys.unlockWithPassword('Μαρία', password)).ok) return { password, auditCount }
  }
  return 'no password'
}

test(`${cuts} power cuts: always opens, and no acknowledged change is lost`, async () => {
  const chance = seededChance(20261122)
  const { disk: firstDisk, parts: firstParts, first } = await newStore(quickHasher())
  let disk: MemoryDisk = firstDisk
  let known: Known = { password: firstPassword, auditCount: 0 }
  const lost: unknown[] = []
  let seenNew = 0
  let seenOld = 0

  for (let cut = 0; cut < cuts; cut += 1) {
    const parts = { ...firstParts, disk }
    const opened = await openKeyFile(folder, parts)
    if (opened.status !== 'ready') throw new Error(`cut ${cut}: ${opened.status}`)
    const last = disk.acts + 1 + Math.floor(chance() * 24)
    const power = { gone: false }
    disk.before = (_act, _path, count) => {
      if (count >= last) power.gone = true
      if (power.gone) throw new PowerCut('cut')
    }
    let tried = known
    while (!power.gone) {
      tried = pick(chance, [
        { ...known, password: `κωδικός ${cut} ${Math.floor(chance() * 1000)}` },
        { ...known, auditCount: known.auditCount + 1 },
      ])
      const answer = await change(opened.keys, first, known, tried)
      if (answer.ok) known = tried
    }

    disk = disk.afterPowerCut(chance)
    const now = await found({ ...firstParts, disk }, [tried, known])
    if (now !== known && JSON.stringify(now) === JSON.stringify(tried) && tried !== known) seenNew += 1
    else if (JSON.stringify(now) === JSON.stringify(known)) seenOld += 1
    else lost.push({ cut, now, known, tried })
    if (typeof now !== 'string') known = now
  }

  expect(lost).toEqual([])
  // Both outcomes happen, so the cuts fell where it matters.
  expect(Math.min(seenNew, seenOld)).toBeGreaterThan(cuts / 20)
}, 120_000)

test('4 power cuts in a row while the copies are being mended lose nothing either', async () => {
  const chance = seededChance(7)
  for (let round = 0; round < 200; round += 1) {
    const { disk: made, parts, first, keys } = await newStore(quickHasher())
    value(
      await keys.setAnchor(first, {
        generation: 1,
        auditCount: 5,
        head: new Uint8Array(32),
        at: parts.clock.now(),
      }),
    )
    made.put(pick(chance, ['/store/keys.a', '/store/keys.b']), new Uint8Array(Math.floor(chance() * 65536)))
    let disk = made
    for (let cut = 0; cut < 4; cut += 1) {
      const stop = disk.acts + 1 + Math.floor(chance() * 10)
      disk.before = (_act, _path, count) => {
        if (count >= stop) throw new PowerCut('cut')
      }
      await found({ ...parts, disk }, [{ password: firstPassword, auditCount: 5 }])
      disk = disk.afterPowerCut(chance)
    }
    expect(await found({ ...parts, disk }, [{ password: firstPassword, auditCount: 0 }])).toEqual({
      password: firstPassword,
      auditCount: 5,
    })
  }
}, 60_000)
