import { fc } from '../../support/properties'
import { KeysNotConfirmed } from '../../../main/keys/keyPins'
import { sealNote } from '../../../main/keys/sealedNotes'
import { KeysWiped } from '../../../main/keys/sealsOf'
import { wipe } from '../../../main/keys/unlockedKeys'
import type { SealedNote } from '../../../main/ports/seals'
import { pinned, placeOf, sealedBy, sealPeople, type SealPerson } from '../../support/keys/sealPeople'

const text = 'Φοβάται να γυρίσει στο σπίτι.'
type World = Awaited<ReturnType<typeof sealPeople>>
let world: World
let author: SealPerson
let colleague: SealPerson
let other: SealPerson
beforeAll(async () => {
  world = await sealPeople('u2', 'u3', 'u4')
  ;[author, colleague, other] = world.people as [SealPerson, SealPerson, SealPerson]
})

test('the author and the readers open it, nobody else does', () => {
  const note = sealedBy(author, text, ['u3'])
  expect(author.seals.open(note)).toEqual({ ok: true, text })
  expect(colleague.seals.open(note)).toEqual({ ok: true, text })
  expect(other.seals.open(note)).toEqual({ ok: false, why: 'notReader' })
  expect(world.administrator.seals.open(note)).toEqual({ ok: false, why: 'notReader' })
})

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (typed) => {
      const note = sealedBy(author, typed)
      expect(author.seals.open(note)).toEqual({ ok: true, text: typed })
    }),
    { numRuns: 100 },
  )
})

test('its length tells only how many blocks of 256 bytes it fills', () => {
  const lengthOf = (letters: number) => sealedBy(author, 'α'.repeat(letters)).sealed.ct.length
  expect(lengthOf(1)).toBe(lengthOf(127))
  expect(lengthOf(128)).toBeGreaterThan(lengthOf(127))
})

test('two seals of one text have nothing in common', () => {
  const [one, two] = [sealedBy(author, text).sealed, sealedBy(author, text).sealed]
  expect([one.nonce, one.ct, one.commitment, one.readers[0]!.wrap]).not.toContain(two.nonce)
  expect(one.ct).not.toBe(two.ct)
  expect(one.commitment).not.toBe(two.commitment)
})

/** Every text and list of a note, as a path to it. */
const members = [
  ['place', 'noteId'],
  ['place', 'kind'],
  ['place', 'authorId'],
  ['place', 'sessionId'],
  ['place', 'previous'],
  ['place', 'at'],
  ['place', 'citizenIds', 0],
  ['sealed', 'commitment'],
  ['sealed', 'nonce'],
  ['sealed', 'ct'],
  ['sealed', 'signer'],
  ['sealed', 'signature'],
  ['sealed', 'readers', 0, 'userId'],
  ['sealed', 'readers', 0, 'boxPub'],
  ['sealed', 'readers', 0, 'wrap'],
  ['sealed', 'readers', 1, 'userId'],
  ['sealed', 'readers', 1, 'boxPub'],
  ['sealed', 'readers', 1, 'wrap'],
] as const

/** The note with another character in one place of one member. */
function flipped(note: SealedNote, path: (typeof members)[number], position: number, by: number): SealedNote {
  const copy = structuredClone(note) as unknown as Record<string, unknown>
  const owner = path.slice(0, -1).reduce((part: never, name) => part[name], copy as never) as Record<
    string,
    string
  >
  const name = String(path.at(-1))
  const before = owner[name] ?? ''
  const index = before === '' ? 0 : position % before.length
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const was = letters.indexOf(before.charAt(index))
  const letter = letters.charAt((was + 1 + (by % (letters.length - 1))) % letters.length)
  owner[name] = before.slice(0, index) + letter + before.slice(index + 1)
  return copy as unknown as SealedNote
}

test('a note of which one character was changed opens for nobody', () => {
  const note = sealedBy(author, text, ['u3'], { previous: 'ab'.repeat(32) })
  fc.assert(
    fc.property(fc.constantFrom(...members), fc.nat(), fc.nat(), (path, position, by) => {
      const changed = flipped(note, path, position, by)
      expect(changed).not.toEqual(note)
      for (const { seals } of [author, colleague]) expect(seals.open(changed).ok).toBe(false)
    }),
    { numRuns: 400 },
  )
})

test('a note does not open in another place, with another number, or with more or fewer files', () => {
  const note = sealedBy(author, text, ['u3'])
  const elsewhere: Partial<SealedNote['place']>[] = [
    { noteId: 'n2' },
    { version: 2 },
    { kind: 'signed' },
    { authorId: 'u3' },
    { sessionId: 's2' },
    { citizenIds: ['c1'] },
    { citizenIds: ['c1', 'c2', 'c3'] },
    { citizenIds: ['c3', 'c2'] },
    { previous: 'ab'.repeat(32) },
    { at: '2026-11-22T10:00:00.001Z' },
  ]
  for (const change of elsewhere) {
    const moved = { ...note, place: { ...note.place, ...change } }
    expect(author.seals.open(moved)).toEqual({ ok: false, why: 'forged' })
    expect(colleague.seals.open(moved)).toEqual({ ok: false, why: 'forged' })
  }
})

test('parts of two notes do not make a third', () => {
  const one = sealedBy(author, text, ['u3'])
  const two = sealedBy(author, 'άλλο κείμενο', ['u3'])
  fc.assert(
    fc.property(
      fc.subarray(['commitment', 'nonce', 'ct', 'readers', 'signer', 'signature'] as const, {
        minLength: 1,
        maxLength: 5,
      }),
      (parts) => {
        const taken = Object.fromEntries(parts.map((part) => [part, two.sealed[part]]))
        const mixed = { ...one, sealed: { ...one.sealed, ...taken } }
        if (JSON.stringify(mixed.sealed) === JSON.stringify(one.sealed)) return
        const opened = author.seals.open(mixed)
        expect(opened.ok && opened.text).toBe(false)
      },
    ),
    { numRuns: 62 },
  )
})

test('the wraps of two readers cannot be swapped, and no reader added', () => {
  const note = sealedBy(author, text, ['u3'])
  const [first, second] = note.sealed.readers
  const swapped = [
    { ...first!, wrap: second!.wrap },
    { ...second!, wrap: first!.wrap },
  ]
  const added = [...note.sealed.readers, { ...second!, userId: 'u4' }]
  for (const readers of [swapped, added, [first!]])
    expect(author.seals.open({ ...note, sealed: { ...note.sealed, readers } })).toEqual({
      ok: false,
      why: 'forged',
    })
})

test('nobody writes in the name of another', () => {
  // With own keys under the author's name: what somebody with the database in hand can make.
  const place = placeOf(author)
  const own = colleague.seals.seal({ ...place, authorId: 'u3' }, 'πλαστό', [])
  expect(author.seals.open({ place, sealed: own, rewraps: [] })).toEqual({ ok: false, why: 'forged' })
  // And in the author's own place, signed by whoever made it.
  const recipient = { userId: 'u2', boxPub: author.seals.boxPubOf('u2')! }
  const forged = sealNote(world.keys.storeId, colleague.keys, place, 'πλαστό', [recipient])
  expect(author.seals.open({ place, sealed: forged, rewraps: [] })).toEqual({ ok: false, why: 'forged' })
  expect(() => colleague.seals.seal(place, 'πλαστό', [])).toThrow('a note is sealed by its author')
})

test('a note is sealed only to keys that the author confirmed', () => {
  const place = placeOf(author)
  const pin = pinned(author, 'u3')
  const bad = [
    { ...pin, keys: author.seals.keysOf('u4')! },
    { ...pin, signature: colleague.seals.pin('u3', pin.keys, pin.at).signature },
    { ...pin, at: '2026-11-23T10:00:00.000Z' },
    { ...pin, ofUserId: 'u4' },
    { ...pin, ofUserId: 'unknown' },
    colleague.seals.pin('u3', pin.keys, pin.at),
  ]
  for (const one of bad) expect(() => author.seals.seal(place, text, [one])).toThrow(KeysNotConfirmed)
  expect(author.seals.stateOf('u3', pin)).toBe('confirmed')
  expect(author.seals.stateOf('u3', null)).toBe('new')
  expect(author.seals.stateOf('unknown', null)).toBe('none')
})

test('rubbish from the database is a forged note, not a crash', () => {
  const note = sealedBy(author, text)
  const rubbish: SealedNote[] = [
    { ...note, place: { ...note.place, version: 1.5 } },
    { ...note, place: { ...note.place, noteId: '\uD800' } },
    { ...note, sealed: { ...note.sealed, signature: '' } },
    { ...note, sealed: { ...note.sealed, signer: 'x' } },
    { ...note, sealed: { ...note.sealed, readers: [] } },
  ]
  for (const one of rubbish) expect(author.seals.open(one)).toEqual({ ok: false, why: 'forged' })
})

test('after the store was closed nothing is sealed or opened', async () => {
  const { people } = await sealPeople('u2')
  const [gone] = people
  const note = sealedBy(gone!, text)
  wipe(gone!.keys)
  expect(() => gone!.seals.open(note)).toThrow(KeysWiped)
  expect(() => gone!.seals.seal(note.place, text, [])).toThrow(KeysWiped)
})
