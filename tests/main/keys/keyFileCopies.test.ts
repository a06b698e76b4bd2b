import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemDisk } from '../../../main/keys/keyFileDisk'
import { openKeyFile } from '../../../main/keys/openKeyFile'
import {
  failure,
  firstPassword,
  folder,
  newStore,
  prepared,
  quickHasher,
  reopened,
  testParts,
  value,
} from '../../support/keys/keyParts'
import { seededChance } from '../../support/keys/chance'
import { DiskError, PowerCut } from '../../support/keys/memoryDisk'

const nextPassword = 'ο επόμενος κωδικός'

describe('one of the two copies', () => {
  it.each(['a', 'b'])(
    '%s may be missing, torn or older: it is mended at the next unlock, and said so',
    async (copy) => {
      const { disk, parts, keys, first } = await newStore(quickHasher())
      const path = `/store/keys.${copy}`
      const old = disk.shown(path) ?? new Uint8Array()
      value(await keys.changePassword(first, firstPassword, nextPassword))
      const whole = disk.shown(path) ?? new Uint8Array()
      const torn = new Uint8Array([...whole.subarray(0, 512), ...old.subarray(512)])
      for (const bytes of [null, torn, old, new Uint8Array(), new Uint8Array(65536)]) {
        if (bytes === null) await disk.remove(path)
        else disk.put(path, bytes)
        const unlocked = value(await (await reopened(parts)).unlockWithPassword('Μαρία', nextPassword))
        expect(unlocked.notices).toEqual(['copyRepaired'])
        expect(disk.shown(path)).toEqual(whole)
      }
    },
  )

  it('may be unreadable as long as the other is good', async () => {
    const { disk, parts } = await newStore(quickHasher())
    disk.before = (act, path) => {
      if (path.endsWith('.a') && act !== 'close') throw new DiskError('EIO')
    }
    const unlocked = value(await (await reopened(parts)).unlockWithPassword('Μαρία', firstPassword))
    expect(unlocked.notices).toEqual(['copyNotRepaired'])
  })
})

describe('both copies', () => {
  it('bad: an honest answer, and nothing is written', async () => {
    const { disk, parts } = await newStore(quickHasher())
    for (const copy of ['a', 'b'])
      disk.put(`/store/keys.${copy}`, (disk.shown('/store/keys.a') ?? new Uint8Array()).fill(7, 100, 200))
    expect(await openKeyFile(folder, parts)).toEqual({ status: 'damaged' })
    disk.before = () => {
      throw new DiskError('EACCES')
    }
    expect(await openKeyFile(folder, parts)).toEqual({ status: 'unreadable', errno: 'EACCES' })
  })

  it('of two stores: neither is taken', async () => {
    const { disk, parts } = await newStore(quickHasher())
    const other = await newStore(quickHasher(), 'store-2')
    disk.put('/store/keys.b', other.disk.shown('/store/keys.b') ?? new Uint8Array())
    expect(await openKeyFile(folder, parts)).toEqual({ status: 'foreign' })
  })
})

describe('writing', () => {
  it('waits for a scanner that holds the file, then says it is not saved', async () => {
    const { disk, keys, first, parts } = await newStore(quickHasher())
    let busy = 3
    disk.before = (act) => {
      if (act === 'open' && (busy -= 1) >= 0) throw new DiskError('EBUSY')
    }
    expect(failure(await keys.changePassword(first, firstPassword, nextPassword))).toBe('ok')
    busy = 1000
    const refused = await keys.changePassword(first, nextPassword, 'τρίτος κωδικός')
    expect(refused).toEqual({ ok: false, failure: { code: 'notSaved', errno: 'EBUSY', uncertain: true } })
    disk.before = () => {}
    expect(failure(await (await reopened(parts)).unlockWithPassword('Μαρία', nextPassword))).toBe('ok')
  })

  it('begins with the copy that is bad already, never with the only good one', async () => {
    const chance = seededChance(3)
    for (let cut = 1; cut <= 12; cut += 1) {
      const { disk, keys, first, parts } = await newStore(quickHasher())
      disk.before = (act, path) => {
        if (path.endsWith('.a') && act === 'sync') throw new DiskError('EIO')
      }
      value(await keys.changePassword(first, firstPassword, nextPassword))
      disk.put('/store/keys.a', new Uint8Array(65536))
      const start = disk.acts
      disk.before = (_act, _path, count) => {
        if (count >= start + cut) throw new PowerCut('cut')
      }
      const answer = await keys.changePassword(first, nextPassword, 'τρίτος κωδικός')
      const after = await reopened({ ...parts, disk: disk.afterPowerCut(chance) })
      const old = await after.unlockWithPassword('Μαρία', nextPassword)
      const changed = await after.unlockWithPassword('Μαρία', 'τρίτος κωδικός')
      expect([answer.ok && !changed.ok, old.ok || changed.ok]).toEqual([false, true])
    }
  })

  it('never needs room on a full disk', async () => {
    const { disk, keys, first } = await newStore(quickHasher())
    const sizes = () => ['a', 'b'].map((copy) => disk.shown(`/store/keys.${copy}`)?.length)
    const before = sizes()
    value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
    expect(sizes()).toEqual(before)
  })

  it('at whichever act the disk fails: saved as said, or not changed at all', async () => {
    for (let failing = 1; failing < 40; failing += 1) {
      const { disk, keys, first, parts } = await newStore(quickHasher())
      const start = disk.acts
      disk.before = (_act, _path, count) => {
        if (count === start + failing) throw new DiskError('EIO')
      }
      const answer = await keys.changePassword(first, firstPassword, nextPassword)
      const acts = disk.acts - start
      disk.before = () => {}
      const works = answer.ok ? nextPassword : firstPassword
      expect(failure(await keys.unlockWithPassword('Μαρία', works))).toBe('ok')
      expect(failure(await (await reopened(parts)).unlockWithPassword('Μαρία', works))).toBe('ok')
      if (acts < failing) break
    }
  })
})

describe('on a real disk', () => {
  const store = mkdtempSync(join(tmpdir(), 'kentro-keys-'))
  afterAll(() => rmSync(store, { recursive: true }))

  it('is made, opened, changed and mended', async () => {
    const parts = testParts(systemDisk, quickHasher())
    const made = await prepared(parts)
    value(await made.commit(join(store, 'inner'), join(store, 'inner', 'kentro.db')))
    const open = async () => {
      const opened = await openKeyFile(join(store, 'inner'), parts)
      if (opened.status !== 'ready') throw new Error(opened.status)
      return opened.keys
    }
    value(await (await open()).changePassword(made.unlocked, firstPassword, nextPassword))
    const [a, b] = ['a', 'b'].map((copy) => join(store, 'inner', `keys.${copy}`)) as [string, string]
    expect(readFileSync(a)).toEqual(readFileSync(b))
    expect(readFileSync(a)).toHaveLength(65536)
    writeFileSync(a, 'x'.repeat(100_000))
    expect(value(await (await open()).unlockWithPassword('Μαρία', nextPassword)).notices).toEqual([
      'copyRepaired',
    ])
    expect(readFileSync(a)).toEqual(readFileSync(b))
  })
})
