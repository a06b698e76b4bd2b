// Notes sealed once and kept here: a later program must open them, or every centre's notes are lost.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toText } from '../../../main/keys/encoding'
import { keysBehindCode } from '../../../main/keys/personalCode'
import { sealsOf } from '../../../main/keys/sealsOf'
import { sodium, sodiumReady } from '../../../main/keys/sodium'
import { unlockedKeys } from '../../../main/keys/unlockedKeys'
import type { KeyPin, PersonalCodeWrap, SealedNote, SignedStatement } from '../../../main/ports/seals'
import { greekWords } from '../../support/keys/keyParts'
import { at } from '../../support/keys/sealPeople'

const storeId = 'store-of-the-format'
const text = 'Κείμενο που ανοίγει για πάντα.\nΔεύτερη γραμμή.'
const draftPlace = { sessionId: 's1', noteId: 'n1', citizenIds: ['c1', 'c2'] }
const policy = ['none', '', 'Δήμαρχος', '2026-11-20', at]

type Kept = {
  note: SealedNote
  hash: string
  rewrap: SealedNote['rewraps'][number]
  words: string[]
  keys: string
  pin: KeyPin
  draft: string
  policy: SignedStatement
  code: { groups: string[]; wrap: PersonalCodeWrap }
}
const file = join(__dirname, '..', '..', 'support', 'keys', 'sealedFormat.json')

/** Keys made of one number, the same on every machine. */
function keysOf(userId: string, seed: number) {
  const bytes = (of: number) => new Uint8Array(32).fill(of)
  const box = sodium.crypto_box_seed_keypair(bytes(seed))
  const sign = sodium.crypto_sign_seed_keypair(bytes(seed + 1))
  return unlockedKeys(userId, bytes(0), { box, sign })
}

/** As the reader has the first keys, or new ones. */
function people(readerHas: 'firstKeys' | 'newKeys' = 'firstKeys') {
  const first = { u1: keysOf('u1', 10), u2: keysOf('u2', 20) }
  const renewed = keysOf('u2', 30)
  const shown = (keys: typeof renewed) => ({
    boxPub: toText(keys.boxKeyPair.publicKey),
    sigPub: toText(keys.signKeyPair.publicKey),
  })
  const ever = (userId: string) => {
    if (userId === 'u1') return [shown(first.u1)]
    if (userId !== 'u2') return []
    return readerHas === 'newKeys' ? [shown(renewed), shown(first.u2)] : [shown(first.u2)]
  }
  const directory = { storeId, ever, present: (userId: string) => ever(userId)[0] ?? null }
  return {
    author: sealsOf(first.u1, directory, greekWords),
    reader: sealsOf(readerHas === 'newKeys' ? renewed : first.u2, directory, greekWords),
    private: toText(first.u1.boxKeyPair.privateKey),
  }
}

beforeAll(async () => {
  await sodiumReady()
  if (process.env['KENTRO_WRITE_SEALED_FORMAT']) writeFileSync(file, JSON.stringify(made(), null, 2))
})

/** How the file was made. */
function made(): Kept {
  const { author } = people()
  const later = people('newKeys').author
  const pin = author.pin('u2', author.keysOf('u2')!, at)
  const place = {
    noteId: 'n1',
    version: 2,
    kind: 'signed' as const,
    authorId: 'u1',
    sessionId: 's1',
    citizenIds: ['c1', 'c2'],
    previous: 'ab'.repeat(32),
    at,
  }
  const note = { place, sealed: author.seal(place, text, [pin]), rewraps: [] }
  const code = author.makePersonalCode()
  return {
    note,
    hash: author.hashOf(place, note.sealed),
    rewrap: later.rewrap(note, later.pin('u2', later.keysOf('u2')!, at))!,
    words: [...author.words('u2')!],
    keys: author.keysOf('u2')!,
    pin,
    draft: author.sealDraft(draftPlace, text),
    policy: author.signPolicy(policy),
    code: { groups: [...code.groups], wrap: code.wrap },
  }
}

test('everything that was ever sealed in this form opens', () => {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept
  const { author, reader, private: privateKey } = people()
  expect(author.open(kept.note)).toEqual({ ok: true, text })
  expect(reader.open(kept.note)).toEqual({ ok: true, text })
  expect(author.hashOf(kept.note.place, kept.note.sealed)).toBe(kept.hash)
  expect(author.words('u2')).toEqual(kept.words)
  expect(author.keysOf('u2')).toBe(kept.keys)
  expect(author.stateOf('u2', kept.pin)).toBe('confirmed')
  expect(author.openDraft(draftPlace, kept.draft)).toBe(text)
  expect(reader.policyHolds(policy, 'u1', kept.policy)).toBe(true)
  const old = keysBehindCode(storeId, 'u1', kept.code.groups.join(''), [kept.code.wrap])
  expect(toText(old!.privateKey)).toBe(privateKey)
})

test('a key that was given back in this form opens', () => {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept
  const { reader } = people('newKeys')
  expect(reader.open(kept.note)).toEqual({ ok: false, why: 'otherKeys' })
  expect(reader.open({ ...kept.note, rewraps: [kept.rewrap] })).toEqual({ ok: true, text })
})
