// Attack: somebody can write the key file but has neither a password nor the sheet. He moves slots, changes numbers,
// flips bits, brings back old copies, makes up a whole file of his own. Nothing of it opens, or it opens with an alarm
// and cannot be built upon.
import { fc } from '../support/properties'
import { canonicalJson, type CanonicalValue } from '../../main/keys/canonicalJson'
import { toText } from '../../main/keys/encoding'
import {
  isInviteSlot,
  isPasswordSlot,
  keyFileBytes,
  nothingWaiting,
  type KeyFile,
  type UserEntry,
} from '../../main/keys/keyFile'
import { readKeyFile, writtenKeyFile } from '../../main/keys/keyFileText'
import { openKeyFile } from '../../main/keys/openKeyFile'
import { prepareKeys } from '../../main/keys/prepareKeys'
import { sodium } from '../../main/keys/sodium'
import { sealDatabaseKey } from '../../main/keys/wraps'
import { seededChance } from '../support/keys/chance'
import {
  failure,
  firstPassword,
  folder,
  newStore,
  quickHasher,
  reopened,
  testParts,
  value,
} from '../support/keys/keyParts'
import type { MemoryDisk } from '../support/keys/memoryDisk'

const secondPassword = 'άλλος μακρύς κωδικός'
const a = '/store/keys.a'
const b = '/store/keys.b'

async function twoUsers(storeId?: string) {
  const store = await newStore(quickHasher(), storeId)
  const { code } = value(await store.keys.invite(store.first, { id: 'u2', name: 'Νίκος' }))
  const second = value(await store.keys.acceptInvite('Νίκος', code, secondPassword)).keys
  return { ...store, second }
}

/** What an attacker can make: a right sum, and the MAC that stood there before. */
function withOldMac(file: KeyFile, original: Uint8Array): Uint8Array {
  const lines = new TextDecoder().decode(original).split('\n')
  const json = canonicalJson(file as unknown as CanonicalValue)
  const above = `${lines[0]}\n${json}\n${lines[2]}\n${lines[3]}\n`
  const bytes = new Uint8Array(keyFileBytes)
  bytes.set(new TextEncoder().encode(`${above}sum:${toText(sodium.crypto_hash_sha256(above))}\n`))
  return bytes
}

function plant(disk: MemoryDisk, bytes: Uint8Array | undefined, paths = [a, b]): void {
  for (const path of paths) disk.put(path, bytes ?? new Uint8Array())
}

function withUsers(file: KeyFile, change: (user: UserEntry) => UserEntry): KeyFile {
  return { ...file, users: file.users.map(change) }
}

test('a slot moved to another user, with or without the rest of the entry, opens nothing', async () => {
  const { keys, disk, parts, first } = await twoUsers()
  const [one, two] = keys.file.users as [UserEntry, UserEntry]
  const moved = [
    withUsers(keys.file, (user) => (user.uid === 'u1' ? { ...user, slots: two.slots } : user)),
    withUsers(keys.file, (user) => ({ ...(user.uid === 'u1' ? two : one), uid: user.uid, name: user.name })),
  ]
  for (const file of moved) {
    // Even where the attacker can make the MAC, because he once knew the database key.
    plant(disk, writtenKeyFile(file, nothingWaiting, first.databaseKey))
    expect(failure(await (await reopened(parts)).unlockWithPassword('Μαρία', secondPassword))).toBe(
      'wrongPassword',
    )
  }
})

test('a user of another store, with password known, opens nothing here', async () => {
  const here = await twoUsers()
  const there = await newStore(quickHasher(), 'store-2')
  const [mallory] = there.keys.file.users as [UserEntry]
  const file = withUsers(here.keys.file, (user) => (user.uid === 'u1' ? mallory : user))
  plant(here.disk, withOldMac(file, here.disk.shown(a) ?? new Uint8Array()))
  const keys = await reopened(here.parts)
  expect(failure(await keys.unlockWithPassword('Μαρία', firstPassword))).toBe('wrongPassword')
  const renamed: KeyFile = { ...there.keys.file, db_uuid: here.keys.storeId }
  plant(here.disk, withOldMac(renamed, there.disk.shown(a) ?? new Uint8Array()))
  expect(failure(await (await reopened(here.parts)).unlockWithPassword('Μαρία', firstPassword))).toBe(
    'wrongPassword',
  )
})

test.each([
  ['memory', { m_kib: 20 * 1024 }],
  ['passes', { t: 2 }],
  ['salt', { salt: 'A'.repeat(22) }],
])(
  'a slot whose numbers were changed (%s) does not open, even with the right secret',
  async (_what, changed) => {
    const { keys, disk, parts } = await twoUsers()
    // A hasher blind to the numbers, so that only the binding of the numbers can refuse.
    const quick = quickHasher()
    const original = keys.file.users[0]?.slots.find(isPasswordSlot)?.kdf
    const blind = {
      ...quick,
      hash: (password: string) => {
        if (original === undefined) throw new Error('no slot')
        const salt = sodium.from_base64(original.salt, sodium.base64_variants.URLSAFE_NO_PADDING)
        return quick.hash(password, { memoryKib: original.m_kib, passes: original.t }, salt)
      },
    }
    const unchanged = await reopened({ ...parts, hasher: blind })
    expect(failure(await unchanged.unlockWithPassword('Μαρία', firstPassword))).toBe('ok')
    const file = withUsers(keys.file, (user) => ({
      ...user,
      slots: user.slots.map((slot) =>
        isPasswordSlot(slot) ? { ...slot, kdf: { ...slot.kdf, ...changed } } : slot,
      ),
    }))
    plant(disk, withOldMac(file, disk.shown(a) ?? new Uint8Array()))
    const forged = await reopened({ ...parts, hasher: blind })
    expect(failure(await forged.unlockWithPassword('Μαρία', firstPassword))).toBe('wrongPassword')
  },
)

test('2,000 flipped bits anywhere in the file: every one is seen', async () => {
  const { disk } = await twoUsers()
  const bytes = disk.shown(a) ?? new Uint8Array()
  const written = bytes.indexOf(0)
  const chance = seededChance(1)
  const unseen = []
  for (let flip = 0; flip < 2000; flip += 1) {
    const at = Math.floor(chance() * (flip % 4 === 0 ? keyFileBytes : written))
    const flipped = bytes.slice()
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
    if (readKeyFile(flipped).kind === 'valid') unseen.push(at)
  }
  expect(unseen).toEqual([])
})

test('2,000 flipped bits in the wraps, with sum mended: none opens', async () => {
  const { keys, disk, parts } = await twoUsers()
  const original = disk.shown(a) ?? new Uint8Array()
  const text = canonicalJson(keys.file as unknown as CanonicalValue)
  const chance = seededChance(2)
  const fields = [...text.matchAll(/"(?:ct|nonce|salt|box_pub|sig_pub|sig|by_pub)":"([\w-]+)"/g)]
  const opened = []
  let tried = 0
  for (let flip = 0; flip < 2000; flip += 1) {
    const field = fields[Math.floor(chance() * fields.length)]
    const secret = sodium.from_base64(field?.[1] ?? '', sodium.base64_variants.URLSAFE_NO_PADDING)
    const at = Math.floor(chance() * secret.length)
    secret[at] = (secret[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
    const start = (field?.index ?? 0) + (field?.[0].indexOf(':"') ?? 0) + 2
    const changed = text.slice(0, start) + toText(secret) + text.slice(start + (field?.[1]?.length ?? 0))
    plant(disk, withOldMac(JSON.parse(changed) as KeyFile, original))
    const store = await openKeyFile(folder, parts)
    if (store.status !== 'ready') throw new Error(store.status)
    tried += 1
    const name = flip % 2 === 0 ? 'Μαρία' : 'Νίκος'
    const answer = await store.keys.unlockWithPassword(
      name,
      name === 'Μαρία' ? firstPassword : secondPassword,
    )
    // A change in somebody else's entry lets this user in, with the alarm, and nothing can be changed.
    if (answer.ok && !answer.value.notices.includes('forged')) opened.push(field?.[0])
    if (answer.ok && failure(await store.keys.block(answer.value.keys, 'u2')) !== 'forged')
      opened.push('changed')
  }
  expect([tried, opened]).toEqual([2000, []])
}, 60_000)

test('a key file made up without the database key is refused for the user it wants to let in', async () => {
  const { keys, disk, parts, first } = await twoUsers()
  const original = disk.shown(a) ?? new Uint8Array()
  const revived = withUsers(keys.file, (user) =>
    user.uid === 'u1' ? { ...user, state: 'revoked', slots: [] } : user,
  )
  plant(disk, withOldMac({ ...revived, seq: 99 }, original))
  const forged = await reopened(parts)
  const second = value(await forged.unlockWithPassword('Νίκος', secondPassword))
  expect(second.notices).toEqual(['forged'])
  expect(failure(await forged.invite(second.keys, { id: 'u3', name: 'Ελένη' }))).toBe('forged')
  expect(
    failure(
      await forged.setAnchor(first, {
        generation: 1,
        auditCount: 1,
        head: new Uint8Array(32),
        at: parts.clock.now(),
      }),
    ),
  ).toBe('forged')
})

test('one forged copy, however new it says it is, gives way to the genuine one', async () => {
  const { keys, disk, parts } = await twoUsers()
  const original = disk.shown(a) ?? new Uint8Array()
  const other = withUsers(keys.file, (user) =>
    user.uid === 'u1' ? { ...user, state: 'revoked', slots: [] } : user,
  )
  plant(disk, withOldMac({ ...other, seq: 99 }, original), [b])
  const reread = await reopened(parts)
  const unlocked = value(await reread.unlockWithPassword('Νίκος', secondPassword))
  expect(unlocked.notices).toEqual(['forgedCopyReplaced'])
  expect(disk.shown(b)).toEqual(original)
  expect(failure(await reread.unlockWithPassword('Μαρία', firstPassword))).toBe('ok')
})

test('a database key of the attacker, sealed to the user by himself, is not taken', async () => {
  const { keys, disk, parts, first } = await twoUsers()
  const evilKey = sodium.randombytes_buf(32)
  const evil = value(
    await prepareKeys(
      { storeId: keys.storeId, practice: true, firstUser: { id: 'u9', name: 'Κακός', password: 'x' } },
      testParts(disk, quickHasher()),
    ),
  ).unlocked
  const seal = (by: string) =>
    sealDatabaseKey({ storeId: keys.storeId, userId: 'u1' }, evilKey, first.boxKeyPair.publicKey, 1, {
      userId: by,
      sign: evil.signKeyPair,
    })
  const refusedAll = async (file: KeyFile) => {
    plant(disk, writtenKeyFile(file, nothingWaiting, evilKey))
    expect(failure(await (await reopened(parts)).unlockWithPassword('Μαρία', firstPassword))).toBe('forged')
  }
  // Also where he puts himself at the root of trust.
  const evilRoot = { ...keys.file.recovery, sig_pub: toText(evil.signKeyPair.publicKey) }
  for (const by of ['u1', 'u2', 'recovery', 'u9']) {
    const file = withUsers(keys.file, (user) => (user.uid === 'u1' ? { ...user, dbk_seal: seal(by) } : user))
    await refusedAll(file)
    await refusedAll({ ...file, recovery: evilRoot })
  }
})

test('an invite nobody known vouches for is refused, even to the right code', async () => {
  const { keys, disk, parts, first } = await newStore(quickHasher())
  const { code } = value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
  const forged = withUsers(keys.file, (user) => ({
    ...user,
    slots: user.slots.map((slot) => (isInviteSlot(slot) ? { ...slot, sig: slot.seal.sig } : slot)),
  }))
  plant(disk, writtenKeyFile(forged, nothingWaiting, first.databaseKey))
  expect(failure(await (await reopened(parts)).acceptInvite('Νίκος', code, secondPassword))).toBe('forged')
})

test('a public key put in another user’s place is named by the chain', async () => {
  const { keys, disk, parts, first } = await twoUsers()
  const evil = sodium.crypto_sign_keypair()
  const file = withUsers(keys.file, (user) =>
    user.uid === 'u2' && user.pair !== null
      ? { ...user, pair: { ...user.pair, sig_pub: toText(evil.publicKey) } }
      : user,
  )
  plant(disk, writtenKeyFile(file, nothingWaiting, first.databaseKey))
  expect(keys.verifyChain()).toEqual([])
  expect((await reopened(parts)).verifyChain()).toEqual(['u2'])
})

test('vouchers in a ring, leading nowhere, are not believed', async () => {
  const { keys, disk, parts, first } = await twoUsers()
  const root = sodium.crypto_sign_keypair()
  const file: KeyFile = { ...keys.file, recovery: { ...keys.file.recovery, sig_pub: toText(root.publicKey) } }
  plant(disk, writtenKeyFile(file, nothingWaiting, first.databaseKey))
  const forged = await reopened(parts)
  expect(forged.verifyChain()).toEqual(['u1', 'u2'])
  expect(failure(await forged.unlockWithPassword('Μαρία', firstPassword))).toBe('forged')
})

test('whatever bytes lie there, reading answers and does not throw', async () => {
  const { disk } = await twoUsers()
  const genuine = disk.shown(a) ?? new Uint8Array()
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(`KKEYS1\n${text}`)),
    fc.tuple(fc.nat(4000), fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([at, put]) => {
      const changed = genuine.slice()
      changed.set(put, at)
      return changed
    }),
    fc.json().map((json) => {
      const above = `KKEYS1\n${json}\nmac:x\nwait:{}\n`
      return new TextEncoder().encode(`${above}sum:${toText(sodium.crypto_hash_sha256(above))}\n`)
    }),
  )
  fc.assert(
    fc.property(bytes, (some) => {
      expect(['damaged', 'foreign', 'newer', 'valid']).toContain(readKeyFile(some).kind)
    }),
    { numRuns: 5000 },
  )
}, 60_000)
