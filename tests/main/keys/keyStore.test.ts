import { signMessage, signatureHolds } from '../../../main/keys/signatures'
import { wipe } from '../../../main/keys/unlockedKeys'
import type { KeyStore } from '../../../main/keys/keyStore'
import type { UnlockedKeys } from '../../../main/keys/unlockedKeys'
import { prepareKeys, writeKeysOfCopy } from '../../../main/keys/prepareKeys'
import { openKeyFile } from '../../../main/keys/openKeyFile'
import type { IsoInstant } from '../../../shared/values/isoDate'
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
import { DiskError, MemoryDisk } from '../../support/keys/memoryDisk'

const secondPassword = 'άλλος μακρύς κωδικός'

async function withSecond(keys: KeyStore, first: UnlockedKeys): Promise<UnlockedKeys> {
  const { code } = value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
  return value(await keys.acceptInvite('Νίκος', code, secondPassword)).keys
}

describe('making a store', () => {
  it('leaves nothing when it is not committed', async () => {
    const disk = new MemoryDisk()
    await prepared(testParts(disk))
    expect(disk.paths).toEqual([])
  })

  it('leaves nothing when the disk fails in the middle, and can be tried again', async () => {
    for (let failing = 1; failing <= 12; failing += 1) {
      const disk = new MemoryDisk()
      const made = await prepared(testParts(disk, quickHasher()))
      disk.before = (_act, _path, count) => {
        if (count === failing) throw new DiskError('ENOSPC')
      }
      const notSaved = { code: 'notSaved', errno: 'ENOSPC', uncertain: false }
      expect(await made.commit(folder, '/store/kentro.db')).toEqual({ ok: false, failure: notSaved })
      expect(disk.paths).toEqual([])
      disk.before = () => {}
      expect(failure(await made.commit(folder, '/store/kentro.db'))).toBe('ok')
    }
  })

  it('never makes a key where a database or a key file is', async () => {
    const { parts, disk } = await newStore()
    const other = await prepared(parts)
    expect(failure(await other.commit(folder, '/store/none.db'))).toBe('keyFileExists')
    await disk.remove('/store/keys.a')
    expect(failure(await other.commit(folder, '/store/none.db'))).toBe('keyFileExists')
    await disk.remove('/store/keys.b')
    disk.put('/store/kentro.db', new Uint8Array(1))
    expect(failure(await other.commit(folder, '/store/kentro.db'))).toBe('databaseExists')
    expect(disk.paths).toEqual(['/store/kentro.db'])
    expect(await openKeyFile(folder, parts)).toEqual({ status: 'absent' })
  })

  it('refuses a name that cannot be shown', async () => {
    const firstUser = { id: 'u1', name: 'Μα\u202eρία', password: firstPassword }
    const wanted = { storeId: 's', practice: false, firstUser }
    expect(failure(await prepareKeys(wanted, testParts(new MemoryDisk())))).toBe('nameNotUsable')
  })
})

describe('signing in', () => {
  it('gives the same database key, however the accents of name and password were typed', async () => {
    const { keys, first } = await newStore()
    const unlocked = value(await keys.unlockWithPassword('μαρια', firstPassword.normalize('NFD')))
    expect(unlocked.keys.databaseKey).toEqual(first.databaseKey)
    expect(unlocked.keys.databaseKey).toHaveLength(32)
    expect(unlocked.notices).toEqual([])
    expect(keys.users).toEqual([
      { id: 'u1', name: 'Μαρία', state: 'active', hasPassword: true, inviteExpires: null },
    ])
  })

  it('answers the same to a wrong password, an unknown name and a blocked user, after as much work', async () => {
    const hasher = quickHasher()
    const { keys, first } = await newStore(hasher)
    await withSecond(keys, first)
    value(await keys.block(first, 'u2'))
    const answers = []
    for (const [name, password] of [
      ['Μαρία', 'λάθος'],
      ['Κανείς', firstPassword],
      ['Νίκος', secondPassword],
    ] as const) {
      const before = hasher.calls
      answers.push([await keys.unlockWithPassword(name, password), hasher.calls - before])
    }
    const answer = [{ ok: false, failure: { code: 'wrongPassword' } }, 1]
    expect(answers).toEqual([answer, answer, answer])
  })

  it('refuses a huge text without deriving from it', async () => {
    const hasher = quickHasher()
    const { keys } = await newStore(hasher)
    const before = hasher.calls
    expect(failure(await keys.unlockWithPassword('Μαρία', 'α'.repeat(10_000_000)))).toBe('wrongPassword')
    expect(hasher.calls).toBe(before)
  })

  it('wraps the password anew when new slots have become dearer', async () => {
    const { keys, parts } = await newStore(quickHasher())
    const dearer = { ...parts, numbers: { memoryKib: 64 * 1024, passes: 3 } }
    value(await (await reopened(dearer)).unlockWithPassword('Μαρία', firstPassword))
    const again = await reopened(dearer)
    expect(again.file.users[0]?.slots).toMatchObject([{ type: 'pw', kdf: { m_kib: 64 * 1024, t: 3 } }])
    expect(again.seq).toBe(keys.seq + 1)
    expect(failure(await again.unlockWithPassword('Μαρία', firstPassword))).toBe('ok')
  })

  it('holds zeros after wiping', async () => {
    const { first } = await newStore(quickHasher())
    wipe(first)
    const zeros = (bytes: Uint8Array) => bytes.every((byte) => byte === 0)
    expect([first.databaseKey, first.boxKeyPair.privateKey, first.signKeyPair.privateKey].every(zeros)).toBe(
      true,
    )
  })
})

describe('people', () => {
  it('invites, and the invited person makes their own keys', async () => {
    const { keys, first, parts } = await newStore()
    const invited = value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
    expect(invited.code.split(' ')).toHaveLength(8)
    expect(invited.expires - parts.clock.wall).toBe(72 * 3600 * 1000)
    expect(keys.users[1]).toMatchObject({
      state: 'invited',
      hasPassword: false,
      inviteExpires: invited.expires,
    })
    expect(failure(await keys.acceptInvite('Νίκος', 'άλλος κωδικός', secondPassword))).toBe('wrongPassword')

    const typed = invited.code.toUpperCase().replaceAll(' ', ' - ')
    const second = value(await keys.acceptInvite('νικος', typed, secondPassword)).keys
    expect(second.databaseKey).toEqual(first.databaseKey)
    expect(keys.users[1]).toMatchObject({ state: 'active', hasPassword: true, inviteExpires: null })
    expect(failure(await keys.acceptInvite('Νίκος', invited.code, 'τρίτος'))).toBe('wrongPassword')

    const later = await reopened(parts)
    expect(failure(await later.unlockWithPassword('Νίκος', secondPassword))).toBe('ok')
    expect(later.verifyChain()).toEqual([])
  })

  it('refuses a code after 72 hours, and drops it with the next change', async () => {
    const { keys, first, parts } = await newStore(quickHasher())
    const { code } = value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
    parts.clock.pass(72 * 3600 + 1)
    expect(failure(await keys.acceptInvite('Νίκος', code, secondPassword))).toBe('inviteExpired')
    value(await keys.changePassword(first, firstPassword, 'ένας εντελώς νέος κωδικός'))
    expect(keys.users[1]?.inviteExpires).toBeNull()
  })

  it('lets the forgotten password work until the new code is used, and keeps the old public key', async () => {
    const { keys, first } = await newStore(quickHasher())
    const before = await withSecond(keys, first)
    const { code } = value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
    expect(failure(await keys.unlockWithPassword('Νίκος', secondPassword))).toBe('ok')
    const after = value(await keys.acceptInvite('Νίκος', code, 'τρίτος μακρύς κωδικός')).keys
    expect(failure(await keys.unlockWithPassword('Νίκος', secondPassword))).toBe('wrongPassword')
    expect(failure(await keys.unlockWithPassword('Νίκος', 'τρίτος μακρύς κωδικός'))).toBe('ok')
    expect(keys.signingKeysOf('u2')).toEqual([after.signKeyPair.publicKey, before.signKeyPair.publicKey])
    expect(keys.verifyChain()).toEqual([])
  })

  it('blocks at once, brings back by an invite, and never blocks the last user', async () => {
    const { keys, first } = await newStore(quickHasher())
    const second = await withSecond(keys, first)
    value(await keys.block(first, 'u2'))
    expect(failure(await keys.unlockWithPassword('Νίκος', secondPassword))).toBe('wrongPassword')
    expect(failure(await keys.invite(second, { id: 'u3', name: 'Ελένη' }))).toBe('signerNotActive')
    expect(failure(await keys.block(second, 'u1'))).toBe('signerNotActive')
    expect(failure(await keys.changePassword(second, secondPassword, 'νέος'))).toBe('wrongPassword')
    expect(failure(await keys.block(first, 'u1'))).toBe('lastUser')
    const { code } = value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
    expect(keys.users[1]?.state).toBe('revoked')
    value(await keys.acceptInvite('Νίκος', code, secondPassword))
    expect(keys.users[1]?.state).toBe('active')
  })

  it('refuses a second user of a name that differs in accents only', async () => {
    const { keys, first } = await newStore(quickHasher())
    expect(failure(await keys.invite(first, { id: 'u2', name: 'ΜΑΡΙΑ' }))).toBe('nameTaken')
    expect(failure(await keys.invite(first, { id: 'u2', name: '' }))).toBe('nameNotUsable')
  })

  it('changes a password by one write that needs the current one', async () => {
    const { keys, first, parts } = await newStore(quickHasher())
    const before = keys.seq
    expect(failure(await keys.changePassword(first, 'λάθος', 'νέος'))).toBe('wrongPassword')
    expect(keys.seq).toBe(before)
    value(await keys.changePassword(first, firstPassword, 'νέος μακρύς κωδικός'))
    expect(keys.seq).toBe(before + 1)
    const later = await reopened(parts)
    expect(failure(await later.unlockWithPassword('Μαρία', firstPassword))).toBe('wrongPassword')
    expect(failure(await later.unlockWithPassword('Μαρία', 'νέος μακρύς κωδικός'))).toBe('ok')
  })
})

describe('the recovery sheet', () => {
  it('opens the store and gives the first user new keys', async () => {
    const { keys, first, sheet, parts } = await newStore(quickHasher())
    const recovered = value(await keys.unlockWithRecovery(sheet.toLowerCase()))
    expect(recovered.databaseKey).toEqual(first.databaseKey)
    value(await keys.recoverAs(recovered, 'u1', 'κωδικός μετά το χαρτί'))
    const later = await reopened(parts)
    expect(failure(await later.unlockWithPassword('Μαρία', firstPassword))).toBe('wrongPassword')
    expect(failure(await later.unlockWithPassword('Μαρία', 'κωδικός μετά το χαρτί'))).toBe('ok')
    expect(later.verifyChain()).toEqual([])
    expect(failure(await keys.recoverAs(recovered, 'u9', 'x'))).toBe('unknownUser')
  })

  it('tells a slip of the pen from the sheet of another store', async () => {
    const one = await newStore(quickHasher())
    const other = await newStore(quickHasher())
    expect(failure(await one.keys.unlockWithRecovery(other.sheet))).toBe('sheetOfAnotherStore')
    expect(failure(await one.keys.unlockWithRecovery(one.sheet.slice(1)))).toBe('sheetNotRead')
    expect(one.keys.failedSignIns.failures).toHaveLength(1)
  })

  it('opens a copy of the store, in which passwords are left out', async () => {
    const { keys, first, sheet, parts, disk } = await newStore(quickHasher())
    const second = await withSecond(keys, first)
    value(await writeKeysOfCopy(disk, '/copy', keys.file, first.databaseKey, ['u2']))
    const opened = await openKeyFile('/copy', parts)
    if (opened.status !== 'ready') throw new Error(opened.status)
    const copy = opened.keys
    expect(failure(await copy.unlockWithPassword('Μαρία', firstPassword))).toBe('wrongPassword')
    expect(value(await copy.unlockWithPassword('Νίκος', secondPassword)).keys).toEqual(second)
    const recovered = value(await copy.unlockWithRecovery(sheet))
    expect(failure(await copy.recoverAs(recovered, 'u1', 'ο κωδικός στο νέο PC'))).toBe('ok')
  })
})

describe('what the audit trail leaves in the key file', () => {
  const anchor = {
    generation: 7,
    auditCount: 1234,
    head: new Uint8Array(32).fill(9),
    at: '2026-11-22T10:00:00.000Z' as IsoInstant,
  }

  it('keeps the anchor with the signature of who set it, also after that person was given new keys', async () => {
    const { keys, first, sheet, parts } = await newStore(quickHasher())
    expect(keys.anchor).toBeNull()
    value(await keys.setAnchor(first, anchor))
    const later = await reopened(parts)
    expect(later.anchor).toEqual({ ...anchor, signedBy: 'u1' })
    value(await later.recoverAs(value(await later.unlockWithRecovery(sheet)), 'u1', 'νέος κωδικός'))
    expect(later.anchor?.signedBy).toBe('u1')
  })

  it('lets each entry be checked against the keys of the one who signed it', async () => {
    const { keys, first } = await newStore(quickHasher())
    const entry = new TextEncoder().encode('entry')
    const signature = signMessage('audit-entry', entry, first.signKeyPair.privateKey)
    const holds = (context: 'audit-entry' | 'letter') =>
      keys.signingKeysOf('u1').some((key) => signatureHolds(context, entry, signature, key))
    expect(holds('audit-entry')).toBe(true)
    expect(holds('letter')).toBe(false)
    expect(keys.signingKeysOf('u9')).toEqual([])
  })

  it('keeps failed sign-ins until they are cleared, across a restart', async () => {
    const { keys, parts } = await newStore(quickHasher())
    await keys.unlockWithPassword('Μαρία', 'λάθος')
    await keys.unlockWithPassword('Κανείς', 'λάθος')
    const later = await reopened(parts)
    const at = parts.clock.now()
    expect(later.failedSignIns).toEqual({
      failures: [
        { at, userId: 'u1' },
        { at, userId: null },
      ],
      dropped: 0,
    })
    await later.clearFailedSignIns(2)
    expect((await reopened(parts)).failedSignIns.failures).toEqual([])
  })
})
