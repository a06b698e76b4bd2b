import { canonicalJson, parseCanonicalJson, type CanonicalValue } from '../../../main/keys/canonicalJson'
import { toText } from '../../../main/keys/encoding'
import { keyFileBytes, nothingWaiting } from '../../../main/keys/keyFile'
import { macHolds, readKeyFile, withWaiting, writtenKeyFile } from '../../../main/keys/keyFileText'
import { sodium } from '../../../main/keys/sodium'
import {
  failure,
  firstPassword,
  folder,
  newStore,
  quickHasher,
  reopened,
  value,
} from '../../support/keys/keyParts'
import { openKeyFile } from '../../../main/keys/openKeyFile'

type Json = { [name: string]: CanonicalValue }

async function written() {
  const store = await newStore(quickHasher())
  const bytes = store.disk.shown('/store/keys.a') ?? new Uint8Array()
  const text = new TextDecoder().decode(bytes).replace(/\0+$/, '')
  return { ...store, bytes, text, json: JSON.parse(text.split('\n')[1] ?? '') as Json }
}

/** A file with a right sum and a right MAC, whatever its content. */
function file(
  databaseKey: Uint8Array,
  json: string,
  magic = 'KKEYS1',
  waiting = '{"delays":[],"dropped":0,"failures":[],"turn":0}',
) {
  const head = `${magic}\n${json}\n`
  const macKey = sodium.crypto_generichash(32, 'keys-v1-mac', databaseKey)
  const above = `${head}mac:${toText(sodium.crypto_auth_hmacsha256(head, macKey))}\nwait:${waiting}\n`
  const bytes = new Uint8Array(keyFileBytes)
  bytes.set(new TextEncoder().encode(`${above}sum:${toText(sodium.crypto_hash_sha256(above))}\n`))
  return bytes
}

describe('the key file', () => {
  it('is five lines and zero bytes up to 64 KiB, and holds no personal data but the sign-in name', async () => {
    const { bytes, text } = await written()
    expect(bytes).toHaveLength(65536)
    expect(text).toMatch(/^KKEYS1\n\{.*\}\nmac:[\w-]{43}\nwait:\{.*\}\nsum:[\w-]{43}\n$/)
    expect(text.match(/\p{Script=Greek}+/gu)).toEqual(['Μαρία'])
  })

  it('is read back as it was written', async () => {
    const { bytes, first } = await written()
    const read = readKeyFile(bytes)
    if (read.kind !== 'valid') throw new Error(read.kind)
    expect(writtenKeyFile(read.file, read.waiting, first.databaseKey)).toEqual(bytes)
    expect(macHolds(bytes, first.databaseKey)).toBe(true)
    expect(macHolds(bytes, new Uint8Array(32))).toBe(false)
    expect(macHolds(withWaiting(bytes, { ...nothingWaiting, turn: 9 }), first.databaseKey)).toBe(true)
  })

  it('keeps what a later program added: members, and slots of kinds unknown here', async () => {
    const { json, first, disk, parts } = await written()
    const [user] = json['users'] as Json[]
    const slots = [
      ...((user?.['slots'] ?? []) as Json[]),
      { sid: 'd1', type: 'device', anything: [1, { x: null }] },
    ]
    const changed = { ...json, colour: 'green', users: [{ ...user, shoe: 42, slots }] }
    const bytes = file(first.databaseKey, canonicalJson(changed))
    for (const copy of ['a', 'b']) disk.put(`/store/keys.${copy}`, bytes)
    const keys = await reopened(parts)
    expect(failure(await keys.unlockWithPassword('Μαρία', firstPassword))).toBe('ok')
    value(await keys.changePassword(first, firstPassword, 'νέος μακρύς κωδικός'))
    const again = await reopened(parts)
    expect(again.file).toMatchObject({
      colour: 'green',
      users: [{ shoe: 42, slots: [{ type: 'device', anything: [1, { x: null }] }, { type: 'pw' }] }],
    })
  })

  it.each([
    ['a later major version', (json: Json) => [json, 'KKEYS2'] as const],
    ['a later reader', (json: Json) => [{ ...json, min_reader: 2, v: 1 }, 'KKEYS1'] as const],
  ])('of %s is said to be newer, and never touched', async (_what, change) => {
    const { json, first, disk, parts } = await written()
    const [content, magic] = change(json)
    const bytes = file(first.databaseKey, canonicalJson(content), magic)
    disk.put('/store/keys.b', bytes)
    expect(await openKeyFile(folder, parts)).toEqual({ status: 'newer' })
    await disk.remove('/store/keys.a')
    expect(await openKeyFile(folder, parts)).toEqual({ status: 'newer' })
    expect(disk.shown('/store/keys.b')).toEqual(bytes)
  })

  const user = (json: Json) => (json['users'] as Json[])[0] as Json
  const slot = (json: Json) => (user(json)['slots'] as Json[])[0] as Json
  const kdf = (json: Json) => slot(json)['kdf'] as Json
  it.each<[string, (json: Json) => unknown]>([
    ['no users list', (json) => delete json['users']],
    ['a user twice', (json) => (json['users'] as Json[]).push(user(json))],
    ['a slot twice', (json) => (user(json)['slots'] as Json[]).push(slot(json))],
    ['four gigabytes asked for', (json) => (kdf(json)['m_kib'] = 4 * 1024 * 1024)],
    ['a cost below the floor', (json) => (kdf(json)['m_kib'] = 1024)],
    ['two lanes', (json) => (kdf(json)['p'] = 2)],
    ['another derivation', (json) => (kdf(json)['alg'] = 'scrypt')],
    ['a short salt', (json) => (kdf(json)['salt'] = 'AAAA')],
    ['a nonce one byte short', (json) => (slot(json)['nonce'] = 'A'.repeat(31))],
    ['padding in base64', (json) => (slot(json)['nonce'] = `${'A'.repeat(30)}==`)],
    ['base64 of another alphabet', (json) => (slot(json)['nonce'] = `${'A'.repeat(31)}+`)],
    ['left-over bits in base64', (json) => (kdf(json)['salt'] = `${'A'.repeat(21)}B`)],
    ['an unknown state', (json) => (user(json)['state'] = 'super')],
    ['an active user without keys', (json) => (user(json)['pair'] = null)],
    ['a negative sequence', (json) => (json['seq'] = -1)],
    ['a sequence in words', (json) => (json['seq'] = '7')],
    ['practice neither true nor false', (json) => (json['practice'] = 1)],
    ['a change of key under way', (json) => (json['pending'] = { gen: 2 })],
  ])('is damaged with %s, although sum and MAC are right', async (_what, change) => {
    const { json, first } = await written()
    change(json)
    expect(readKeyFile(file(first.databaseKey, canonicalJson(json))).kind).toBe('damaged')
  })

  it.each<[string, (json: string) => string]>([
    ['a blank', (json) => json.replace('{', '{ ')],
    ['a member twice', (json) => json.replace('{', '{"v":1,')],
    ['members in another order', (json) => json.replace(/^\{("anchor":null),(.*)\}$/, '{$2,$1}')],
    ['a fraction', (json) => json.replace('"seq":1', '"seq":1.0')],
    ['an exponent', (json) => json.replace('"seq":1', '"seq":1e0')],
    ['an escape by choice', (json) => json.replace('"app"', '"\\u0061pp"')],
    ['a lone surrogate', (json) => json.replace('"app":"', '"app":"\\ud800')],
    ['__proto__', (json) => json.replace('{', '{"__proto__":{},')],
    ['a depth of ten thousand', () => '['.repeat(10_000) + ']'.repeat(10_000)],
    ['a line more', (json) => `${json}\n${json}`],
    ['nothing', () => ''],
  ])('is damaged with %s in its line', async (_what, change) => {
    const { json, first } = await written()
    const line = canonicalJson(json)
    expect(change(line)).not.toBe(line)
    expect(readKeyFile(file(first.databaseKey, line)).kind).toBe('valid')
    expect(readKeyFile(file(first.databaseKey, change(line))).kind).toBe('damaged')
  })

  it('is foreign when it never was one', async () => {
    await written()
    for (const bytes of [new Uint8Array(), new Uint8Array(70000), new TextEncoder().encode('MZ hello')]) {
      expect(readKeyFile(bytes).kind).toBe('foreign')
    }
  })

  it('is refused, not cut, when it would not fit', async () => {
    const { keys, first } = await written()
    const answers = []
    for (let number = 2; number < 62; number += 1) {
      const name = `${'Ω'.repeat(37)}${number}`
      const invited = await keys.invite(first, { id: `${'u'.repeat(34)}${number}`, name })
      answers.push(invited.ok ? 'ok' : invited.failure.code)
    }
    expect(answers).toContain('ok')
    expect(answers.at(-1)).toBe('keyFileFull')
    expect(failure(await keys.unlockWithPassword('Μαρία', firstPassword))).toBe('ok')
  })
})

describe('canonicalJson', () => {
  it('writes each value one way and reads only that', () => {
    const value = { b: [1, -2, null, true], a: { 'κλειδί "': '\u0001\n' } }
    const line = '{"a":{"κλειδί \\"":"\\u0001\\n"},"b":[1,-2,null,true]}'
    expect(canonicalJson(value)).toBe(line)
    expect(parseCanonicalJson(line)).toEqual(value)
    expect(() => canonicalJson(0.5)).toThrow('whole')
    expect(() => canonicalJson(-0)).toThrow('whole')
  })
})
