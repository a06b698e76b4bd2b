// What becomes of notes when a person gets new keys: a forgotten password, an invitation, a personal code, a colleague.
import { keysBehindCode } from '../../../main/keys/personalCode'
import { keyOfNote, rewrapNote } from '../../../main/keys/sealedNotes'
import { toText } from '../../../main/keys/encoding'
import type { KeyFile } from '../../../main/keys/keyFile'
import { KeysNotConfirmed } from '../../../main/keys/keyPins'
import { newUserKeyPairs } from '../../../main/keys/wraps'
import { pinned, sealedBy, sealPeople, seenBy, type SealPerson } from '../../support/keys/sealPeople'

const text = 'Δεν το έχει πει σε κανέναν.'

async function afterNewKeys() {
  const world = await sealPeople('u2', 'u3')
  const [author, colleague] = world.people as [SealPerson, SealPerson]
  const note = sealedBy(author, text, ['u3'])
  const alone = sealedBy(author, text)
  const code = author.seals.makePersonalCode()
  const pinOfAuthor = pinned(colleague, 'u2')
  const pinOfColleague = pinned(author, 'u3')
  const again = await world.enrol('u2')
  return { ...world, author, again, colleague, note, alone, code, pinOfAuthor, pinOfColleague }
}

test('new keys open nothing that was sealed to the old ones', async () => {
  const { again, note, alone } = await afterNewKeys()
  expect(again.seals.open(note)).toEqual({ ok: false, why: 'otherKeys' })
  expect(again.seals.fits('u2', { ...alone.sealed, rewraps: [] })).toBe('otherKeys')
})

test('what the old keys signed is still the author’s, and is told to be signed by other keys', async () => {
  const { again, colleague, note, pinOfAuthor } = await afterNewKeys()
  expect(colleague.seals.open(note)).toEqual({ ok: true, text })
  expect(colleague.seals.signedWith(note.sealed, 'u2', pinOfAuthor)).toBe('unconfirmed')
  expect(again.seals.signedWith(note.sealed, 'u2', null)).toBe('unconfirmed')
  expect(again.seals.signedWith(sealedBy(again, text).sealed, 'u2', null)).toBe('own')
})

test('a colleague who confirmed the old keys seals nothing to the new ones, and gives nothing back', async () => {
  const { colleague, note, pinOfAuthor } = await afterNewKeys()
  expect(colleague.seals.stateOf('u2', pinOfAuthor)).toBe('changed')
  expect(() => colleague.seals.rewrap(note, pinOfAuthor)).toThrow(KeysNotConfirmed)
  const place = { ...note.place, authorId: 'u3' }
  expect(() => colleague.seals.seal(place, text, [pinOfAuthor])).toThrow(KeysNotConfirmed)
})

test('new keys know no colleague: what the old ones confirmed does not count', async () => {
  const { again, pinOfColleague } = await afterNewKeys()
  expect(again.seals.stateOf('u3', pinOfColleague)).toBe('new')
})

test('once the new words were compared, a co-reader gives the note back', async () => {
  const { again, colleague, note } = await afterNewKeys()
  const rewrap = colleague.seals.rewrap(note, pinned(colleague, 'u2'))!
  const given = { ...note, rewraps: [rewrap] }
  expect(again.seals.fits('u2', { ...note.sealed, rewraps: [rewrap] })).toBe('yes')
  expect(again.seals.open(given)).toEqual({ ok: true, text })
})

test('a note is given back only to somebody who was its reader, by somebody who opens it', async () => {
  const { administrator, again, colleague, note, alone } = await afterNewKeys()
  expect(colleague.seals.rewrap(note, pinned(colleague, 'u1'))).toBeNull()
  expect(colleague.seals.rewrap(alone, pinned(colleague, 'u2'))).toBeNull()
  expect(administrator.seals.rewrap(note, pinned(administrator, 'u2'))).toBeNull()
  expect(again.seals.rewrap(note, pinned(again, 'u3'))).toBeNull()
})

test('a key that was given back does not open another note, for another person, or with another key', async () => {
  const { administrator, again, colleague, note, keys, directory } = await afterNewKeys()
  const rewrap = colleague.seals.rewrap(note, pinned(colleague, 'u2'))!
  const second = sealedBy(colleague, 'άλλο', [], { noteId: 'n2' })
  expect(again.seals.open({ ...second, rewraps: [rewrap] }).ok).toBe(false)
  const recipient = { userId: 'u2', boxPub: again.seals.boxPubOf('u2')! }
  const random = new Uint8Array(32).fill(7)
  const byStranger = rewrapNote(keys.storeId, administrator.keys, note, random, recipient)
  expect(again.seals.open({ ...note, rewraps: [byStranger] })).toEqual({ ok: false, why: 'otherKeys' })
  // A reader who would show another text: the note's own commitment names its one key.
  const byReader = rewrapNote(keys.storeId, colleague.keys, note, random, recipient)
  const deceiving = { ...note, rewraps: [byReader] }
  expect(again.seals.open(deceiving)).toEqual({ ok: false, why: 'forged' })
  expect(keyOfNote(directory, deceiving, 'u2', again.keys.boxKeyPair)).toEqual({ ok: false, why: 'forged' })
  const changed = { ...rewrap, byId: 'u2' }
  expect(again.seals.open({ ...note, rewraps: [changed] })).toEqual({ ok: false, why: 'otherKeys' })
})

test('the personal code of the old keys opens the old notes with the new ones', async () => {
  const { again, colleague, note, alone, code } = await afterNewKeys()
  const foreign = sealedBy(colleague, text, [], { noteId: 'n9' })
  const typed = code.groups.join(' ').toLowerCase()
  const rewraps = again.seals.rewrapByCode(typed, [code.wrap], [note, alone, foreign])!
  expect(rewraps[2]).toBeNull()
  expect(again.seals.open({ ...alone, rewraps: [rewraps[1]!] })).toEqual({ ok: true, text })
})

test('after new keys for the second time the second code opens what the first one gave back', async () => {
  const world = await afterNewKeys()
  const [first] = world.again.seals.rewrapByCode(
    world.code.groups.join(''),
    [world.code.wrap],
    [world.alone],
  )!
  const second = world.again.seals.makePersonalCode()
  const third = await world.enrol('u2')
  const held = { ...world.alone, rewraps: [first!] }
  expect(third.seals.open(held)).toEqual({ ok: false, why: 'otherKeys' })
  const [again] = third.seals.rewrapByCode(second.groups.join(''), [second.wrap], [held])!
  expect(third.seals.open({ ...held, rewraps: [first!, again!] })).toEqual({ ok: true, text })
})

test('a code is of one person and one store, and nothing of it may be changed', async () => {
  const { again, author, colleague, code, sheet, keys } = await afterNewKeys()
  const typed = code.groups.join('')
  const wrap = { ...code.wrap, boxPub: toText(newUserKeyPairs().box.publicKey) }
  expect(again.seals.rewrapByCode(typed, [wrap], [])).toBeNull()
  expect(colleague.seals.rewrapByCode(typed, [code.wrap], [])).toBeNull()
  expect(again.seals.rewrapByCode(sheet, [code.wrap], [])).toBeNull()
  expect(again.seals.rewrapByCode('', [code.wrap], [])).toBeNull()
  expect(keysBehindCode('store-2', 'u2', typed, [code.wrap])).toBeNull()
  expect(keysBehindCode(keys.storeId, 'u2', typed, [wrap, code.wrap])?.privateKey).toEqual(
    author.keys.boxKeyPair.privateKey,
  )
})

test('keys that nobody vouches for are no keys: nothing is sealed to them, and what they signed is forged', async () => {
  const { keys, people } = await sealPeople('u2', 'u3')
  const [author, colleague] = people as [SealPerson, SealPerson]
  const mine = newUserKeyPairs()
  const substituted = (changes: { box_pub?: string; sig_pub?: string }): KeyFile => ({
    ...keys.file,
    users: keys.file.users.map((user) =>
      user.uid === 'u3' ? { ...user, pair: { ...user.pair!, ...changes } } : user,
    ),
  })
  const box = seenBy(author.keys, substituted({ box_pub: toText(mine.box.publicKey) }))
  expect(box.words('u3')).toBeNull()
  expect(() => box.seal(sealedBy(author, text).place, text, [pinned(author, 'u3')])).toThrow(KeysNotConfirmed)
  const note = sealedBy(colleague, text, ['u2'])
  const sign = seenBy(author.keys, substituted({ sig_pub: toText(mine.sign.publicKey) }))
  expect(sign.open(note)).toEqual({ ok: false, why: 'forged' })
})

test('somebody who may no longer open the store is no reader, but what they signed stays theirs', async () => {
  const { keys, first, people } = await sealPeople('u2', 'u3')
  const [author, colleague] = people as [SealPerson, SealPerson]
  const note = sealedBy(colleague, text, ['u2'])
  const pin = pinned(author, 'u3')
  await keys.block(first, 'u3')
  expect(author.seals.stateOf('u3', pin)).toBe('none')
  expect(author.seals.words('u3')).toBeNull()
  expect(author.seals.open(note)).toEqual({ ok: true, text })
})
