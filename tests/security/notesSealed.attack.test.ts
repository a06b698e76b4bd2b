/**
 * Attack: a supervisor who is also the administrator wants to read or forge what the psychologist wrote. They have every
 * role, the database key, a copy of the database, the right to give people new keys, and can write both files by hand.
 * What stops them is arithmetic: real keys, a real key file, a real database.
 */
import { join } from 'node:path'
import { directoryOf } from '../../main/keys/keyDirectory'
import { toText } from '../../main/keys/encoding'
import { nothingWaiting, type KeyFile } from '../../main/keys/keyFile'
import { writtenKeyFile } from '../../main/keys/keyFileText'
import type { KeyStore } from '../../main/keys/keyStore'
import { sealNote } from '../../main/keys/sealedNotes'
import { sealsOf } from '../../main/keys/sealsOf'
import type { UnlockedKeys } from '../../main/keys/unlockedKeys'
import { newUserKeyPairs } from '../../main/keys/wraps'
import type { SealedNote } from '../../main/ports/seals'
import { writeFileSync } from 'node:fs'
import { bytesHoldCanary, canaries, holdsCanary } from '../support/canaries'
import { greekWords } from '../support/keys/keyParts'
import { makeRealStore } from '../support/realStore'
import { goodPassword, otherPassword, type RealApp, startRealApp } from '../support/realVault'

const text = canaries[0]!
const password = { danae: otherPassword, niki: 'πηγάδι κάβος λιόπανο ρόδι σκάλα' }
type Name = keyof typeof password | 'eleni'

let real: RealApp
let session: string
let citizen: string
let noteId: string
beforeEach(async () => {
  real = await startRealApp()
  await makeRealStore(real)
  for (const [signInName, role] of [
    ['danae', 'psychologist'],
    ['niki', 'socialWorker'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await newColleague(signInName, role)
  }
  await signIn('eleni')
  await real.do('notes.choosePolicy', {
    choice: 'none',
    coReaderId: null,
    decidedBy: 'Ο Δήμαρχος',
    decidedOn: '2026-11-20',
  })
  const wordsOfNiki = await ownWords('niki')
  await signIn('danae')
  await real.do('notes.confirmKeys', { userId: idOf('niki'), words: wordsOfNiki })
  citizen = (await real.do('citizens.enquire', { surname: 'Παπαδάκη' })).id
  session = (await real.do('sessions.record', { citizenIds: [citizen], kind: 'individual' })).id
  noteId = (await real.do('notes.sign', written())).id
  await real.do('notes.saveDraft', { sessionId: session, noteId: null, citizenIds: [citizen], text })
})
afterEach(() => real.stop())

async function newColleague(signInName: 'danae' | 'niki', role: 'psychologist' | 'socialWorker') {
  await signIn('eleni')
  const { code } = await real.do('users.invite', {
    signInName,
    fullName: signInName,
    title: '',
    roles: [role],
  })
  await accept(signInName, code, password[signInName])
}

async function accept(signInName: string, code: string, chosen: string) {
  await real.do('vault.lock', {})
  await real.do('vault.acceptInvitation', { signInName, code, password: chosen })
}

async function signIn(signInName: Name) {
  await real.do('vault.lock', {})
  const known = signInName === 'eleni' ? goodPassword : password[signInName]
  await real.do('vault.signIn', { signInName, password: known })
}

async function ownWords(name: Name) {
  await signIn(name)
  return (await real.do('notes.readers', {})).own
}

const idOf = (signInName: string): string =>
  connection().prepare('SELECT id FROM users WHERE signInName = ?').pluck().get(signInName) as string
const connection = () => real.vault.open!.parts.database.connection
/** What the attacker has in hand while signed in: their own keys and the key file. */
const inHand = () => real.vault.open as unknown as { keys: UnlockedKeys; keyStore: KeyStore }
const written = (more: object = {}) => ({
  id: null,
  seen: 0,
  sessionId: session,
  citizenIds: [citizen],
  readerIds: [],
  text,
  ...more,
})

test('every role at once gives no note, and gives none to whoever takes the psychologist’s role', async () => {
  await signIn('eleni')
  expect(await real.do('notes.ofSession', { sessionId: session })).toEqual([])
  expect(await real.call('notes.open', { id: noteId })).toMatchObject({ ok: false })
  const { id, version } = await real.do('users.me', {})
  await real.do('users.correct', {
    id,
    version,
    fullName: 'Ελένη',
    title: '',
    roles: ['administrator', 'supervisor', 'psychologist', 'socialWorker'],
  })
  await signIn('eleni')
  const replies = [
    await real.call('notes.ofSession', { sessionId: session }),
    await real.call('notes.ofCitizen', { citizenId: citizen, after: null, limit: 50 }),
    await real.call('notes.open', { id: noteId }),
    await real.call('notes.openMany', { ids: [noteId] }),
    await real.call('notes.readings', { id: noteId }),
    await real.call('notes.search', { text: 'ακουμπά', citizenId: null }),
    await real.call('notes.drafts', { sessionId: session }),
    await real.call('notes.openDraft', { sessionId: session, noteId: null, citizenIds: [citizen] }),
    await real.call('notes.lost', {}),
  ]
  expect(holdsCanary(JSON.stringify(replies))).toBe(false)
  expect(JSON.stringify(replies)).not.toContain(noteId)
})

test('the database key opens every table, and no cell of any holds the note', async () => {
  await signIn('eleni')
  const tables = connection()
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .pluck()
    .all() as string[]
  expect(tables).toEqual(expect.arrayContaining(['note_versions', 'note_drafts', 'audit', 'drafts']))
  for (const table of tables)
    for (const row of connection().prepare(`SELECT * FROM "${table}"`).raw().all() as unknown[][])
      for (const cell of row)
        expect(cell instanceof Uint8Array ? bytesHoldCanary(cell) : holdsCanary(String(cell))).toBe(false)
  // The sealed versions were among them, and the attacker's own keys do not open them either.
  const note = storedNote()
  expect(real.vault.open!.sealsOf({ userId: idOf('eleni') } as never).open(note)).toEqual({
    ok: false,
    why: 'notReader',
  })
})

function storedNote(): SealedNote {
  const row = connection().prepare('SELECT * FROM note_versions WHERE noteId = ?').get(noteId) as Record<
    string,
    string
  > & { version: number }
  const { kind, previous, at, commitment, nonce, ct, signer, signature } = row as never as Record<
    string,
    string
  >
  return {
    place: {
      noteId,
      version: row.version,
      kind: kind as 'signed',
      authorId: idOf('danae'),
      sessionId: session,
      citizenIds: JSON.parse(row['citizenIds']!) as string[],
      previous: previous!,
      at: at!,
    },
    sealed: {
      commitment: commitment!,
      nonce: nonce!,
      ct: ct!,
      signer: signer!,
      signature: signature!,
      readers: JSON.parse(row['readers']!) as SealedNote['sealed']['readers'],
    },
    rewraps: [],
  }
}

test('whoever invites the psychologist anew and takes the seat opens nothing of before', async () => {
  await signIn('eleni')
  const { code } = await real.do('users.reinvite', { id: idOf('danae') })
  await accept('danae', code, 'του επιτιθέμενου ο κωδικός')
  const opened = await real.do('notes.open', { id: noteId })
  expect(opened).toMatchObject({ whole: true, head: { opens: 'otherKeys' } })
  expect(opened.versions).toMatchObject([{ text: null, closed: 'otherKeys' }])
  const place = { sessionId: session, noteId: null, citizenIds: [citizen] }
  expect(await real.do('notes.openDraft', place)).toBeNull()
  expect(await real.do('notes.search', { text: 'ακουμπά', citizenId: null })).toMatchObject({ hits: [] })
})

test('a note made up with the administrator’s keys, or with none, is no note of the psychologist', async () => {
  await signIn('eleni')
  const { keys, keyStore } = inHand()
  const { place } = storedNote()
  const forged = sealNote(keyStore.storeId, keys, place, 'πλαστό', [])
  const put = (sealed: SealedNote['sealed']) =>
    connection()
      .prepare(
        `UPDATE note_versions SET readers = ?, commitment = ?, nonce = ?, ct = ?, signer = ?, signature = ?
         WHERE noteId = ?`,
      )
      .run(
        JSON.stringify(sealed.readers),
        sealed.commitment,
        sealed.nonce,
        sealed.ct,
        sealed.signer,
        sealed.signature,
        noteId,
      )
  // With the psychologist among its readers, so that it would be shown.
  const danae = keyStore.file.users.find(({ uid }) => uid === idOf('danae'))!.pair!
  const others = [{ userId: idOf('danae'), boxPub: danae.box_pub }]
  const shown = sealNote(keyStore.storeId, keys, place, 'πλαστό', others)
  for (const sealed of [shown, { ...shown, signer: danae.sig_pub }, { ...forged, readers: shown.readers }]) {
    put(sealed)
    // oxlint-disable-next-line no-await-in-loop
    await signIn('danae')
    // oxlint-disable-next-line no-await-in-loop
    expect(await real.do('notes.open', { id: noteId })).toMatchObject({ whole: false, versions: [] })
    // oxlint-disable-next-line no-await-in-loop
    expect(await real.call('notes.addAddendum', { id: noteId, seen: 1, readerIds: [], text: 'α' })).toEqual({
      ok: false,
      failure: { code: 'ruleBroken', rule: 'notes.forged' },
    })
    // oxlint-disable-next-line no-await-in-loop
    await signIn('eleni')
  }
})

test('a key file with a substituted pair: nothing is sealed to it', async () => {
  await signIn('eleni')
  const { keys, keyStore } = inHand()
  const mine = newUserKeyPairs()
  const niki = idOf('niki')
  // With the database key its MAC is right. The pair is the attacker's, and nobody vouches for it.
  const substituted: KeyFile = {
    ...keyStore.file,
    users: keyStore.file.users.map((user) =>
      user.uid === niki ? { ...user, pair: { ...user.pair!, box_pub: toText(mine.box.publicKey) } } : user,
    ),
  }
  const bytes = writtenKeyFile(substituted, nothingWaiting, keys.databaseKey)
  await real.do('vault.lock', {})
  for (const name of ['keys.a', 'keys.b']) writeFileSync(join(real.storeFolder, name), bytes)
  const restarted = await startRealApp({ folder: real.folder })
  await restarted.do('vault.signIn', { signInName: 'danae', password: password.danae })
  expect((await restarted.do('notes.readers', {})).readers).toContainEqual(
    expect.objectContaining({ userId: niki, keys: 'none', words: null }),
  )
  expect(await restarted.call('notes.save', written({ readerIds: [niki] }))).toMatchObject({
    failure: { rule: 'notes.notPossibleReader' },
  })
  await restarted.stop({ keep: true })
})

test('new keys of a co-reader, made by the administrator in the right way, do not pass the six words', async () => {
  await signIn('eleni')
  const { code } = await real.do('users.reinvite', { id: idOf('niki') })
  await accept('niki', code, 'του επιτιθέμενου ο κωδικός')
  const niki = idOf('niki')
  await signIn('danae')
  expect((await real.do('notes.readers', {})).readers).toContainEqual(
    expect.objectContaining({ userId: niki, keys: 'changed' }),
  )
  expect(await real.call('notes.save', written({ readerIds: [niki] }))).toMatchObject({
    failure: { rule: 'notes.keysChanged' },
  })
  const action = () =>
    connection().prepare('SELECT action, subject FROM audit ORDER BY serial DESC LIMIT 1').get()
  expect(action()).toEqual({ action: 'notes.keysMismatch', subject: niki })
  // A pin written into the database by somebody else is none.
  connection()
    .prepare('UPDATE key_pins SET keys = ?')
    .run(
      sealsOf(
        inHand().keys,
        directoryOf(() => inHand().keyStore.file),
        greekWords,
      ).keysOf(niki),
    )
  expect(await real.call('notes.save', written({ readerIds: [niki] }))).toMatchObject({
    failure: { rule: 'notes.keysNotConfirmed' },
  })
})

test('the keys of one person are not used in the name of another', async () => {
  await signIn('danae')
  expect(() => real.vault.open!.sealsOf({ userId: idOf('eleni') } as never)).toThrow('notSignedIn')
})
