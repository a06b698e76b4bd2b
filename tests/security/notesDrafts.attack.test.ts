/**
 * Attack and accident (CASA #3206): the saved draft of one contact turns up in the next one. Here a draft opens for its
 * author in exactly its place; the next person at the same PC, the next card, the next session see nothing of it, and
 * whoever has the database sees no word. A lock in the middle of typing loses nothing that was kept.
 */
import { fc } from '../support/properties'
import { read, sourcesBelow } from '../architecture/sources'
import { canaries, holdsCanary } from '../support/canaries'
import { noteDesk, type NoteDesk } from '../support/noteDesk'
import { makeRealStore } from '../support/realStore'
import { goodPassword, otherPassword, startRealApp } from '../support/realVault'
import { createTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let desk: NoteDesk
let sessions: string[]
let notes: (string | null)[]
beforeAll(async () => {
  app = await createTestApp()
  desk = await noteDesk(app)
  await desk.decide()
  sessions = [desk.session, await desk.sessionOf(desk.husband, desk.wife)]
  notes = [null, (await desk.note({ citizenIds: [desk.husband, desk.wife] })).id]
  app.connection.pragma('synchronous = OFF')
})
afterAll(() => app.close())

test('a draft is that of its place and of no other, whatever was kept where before', async () => {
  const files = [[desk.husband], [desk.wife], [desk.husband, desk.wife]]
  const place = fc.record({
    session: fc.constantFrom(0, 1),
    note: fc.constantFrom(0, 1),
    files: fc.constantFrom(0, 1, 2),
  })
  const placeOf = (at: { session: number; note: number; files: number }) => ({
    sessionId: at.note === 1 ? desk.session : sessions[at.session]!,
    noteId: notes[at.note]!,
    citizenIds: files[at.files]!,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 8 }), async (saved) => {
      app.connection.exec('DELETE FROM note_drafts')
      const me = desk.as(desk.author)
      const model = new Map<string, string>()
      for (const [count, at] of saved.entries()) {
        const text = `κείμενο ${count}`
        // oxlint-disable-next-line no-await-in-loop
        await me.do('notes.saveDraft', { ...placeOf(at), text })
        model.set(JSON.stringify(placeOf(at)), text)
      }
      for (const session of [0, 1])
        for (const note of [0, 1])
          for (const file of [0, 1, 2]) {
            const asked = placeOf({ session, note, files: file })
            // oxlint-disable-next-line no-await-in-loop
            const found = await me.do('notes.openDraft', asked)
            expect(found?.text ?? null).toBe(model.get(JSON.stringify(asked)) ?? null)
          }
    }),
    { numRuns: 20 },
  )
})

test('moved by hand to another card, session, note or person it is no draft at all', async () => {
  const me = () => desk.as(desk.author)
  const place = { sessionId: desk.session, noteId: null, citizenIds: [desk.husband] }
  const colleague = await app.signIn('psychologist')
  const moves: [string, string, object][] = [
    ['citizenIds', JSON.stringify([desk.wife]), { citizenIds: [desk.wife] }],
    ['sessionId', sessions[1]!, { sessionId: sessions[1]! }],
    ['noteId', notes[1]!, { noteId: notes[1]! }],
  ]
  for (const [column, value, elsewhere] of moves) {
    app.connection.exec('DELETE FROM note_drafts')
    // oxlint-disable-next-line no-await-in-loop
    await me().do('notes.saveDraft', { ...place, text: canaries[0]! })
    app.connection.prepare(`UPDATE note_drafts SET ${column} = ?`).run(value)
    // oxlint-disable-next-line no-await-in-loop
    expect(await me().do('notes.openDraft', { ...place, ...elsewhere })).toBeNull()
  }
  app.connection.exec('DELETE FROM note_drafts')
  await me().do('notes.saveDraft', { ...place, text: canaries[0]! })
  app.connection.prepare('UPDATE note_drafts SET userId = ?').run(colleague.userId)
  const other = app.again(colleague.userId, 'psychologist')
  expect(await other.do('notes.openDraft', place)).toBeNull()
})

test('a draft of several files is one draft, in whatever order they are named', async () => {
  const me = desk.as(desk.author)
  const place = { sessionId: desk.session, noteId: null }
  const text = 'και για τους δύο'
  await me.do('notes.saveDraft', { ...place, citizenIds: [desk.wife, desk.husband], text })
  const found = await me.do('notes.openDraft', { ...place, citizenIds: [desk.husband, desk.wife] })
  expect(found?.text).toBe(text)
})

test('the next person at the PC has no draft there, and cannot ask for anybody else’s', async () => {
  const place = { sessionId: desk.session, noteId: null, citizenIds: [desk.husband] }
  await desk.as(desk.author).do('notes.saveDraft', { ...place, text: canaries[1]! })
  const colleague = desk.as(desk.colleague)
  expect(await colleague.do('notes.openDraft', place)).toBeNull()
  expect(await colleague.do('notes.drafts', { sessionId: desk.session })).toEqual([])
  expect(await colleague.do('drafts.list', {})).toEqual([])
  for (const person of [desk.supervisor, desk.administrator, desk.reception])
    // oxlint-disable-next-line no-await-in-loop
    expect((await desk.as(person).failure('notes.openDraft', place)).code).toBe('notAllowed')
})

test('no draft is kept where no note could be', async () => {
  const me = desk.as(desk.author)
  const other = (await me.do('citizens.enquire', { surname: 'Ξένου' })).id
  const place = { sessionId: desk.session, noteId: null, citizenIds: [other], text: 'α' }
  expect(await me.failure('notes.saveDraft', place)).toEqual({
    code: 'ruleBroken',
    rule: 'notes.notOfSession',
  })
  expect((await me.failure('notes.saveDraft', { ...place, sessionId: 'none' })).code).toBe('notFound')
  expect((await me.failure('notes.saveDraft', { ...place, noteId: 'none' })).code).toBe('notFound')
})

test('in the database it is no text, and after saving the note it is gone', async () => {
  const me = desk.as(desk.author)
  const place = { sessionId: desk.session, noteId: null, citizenIds: [desk.husband] }
  await me.do('notes.saveDraft', { ...place, text: canaries[2]! })
  const rows = app.connection.prepare('SELECT * FROM note_drafts').all()
  expect(rows.length).toBeGreaterThan(0)
  expect(holdsCanary(JSON.stringify(rows))).toBe(false)
  await desk.note({ text: canaries[2]! })
  expect(await me.do('notes.openDraft', place)).toBeNull()
})

test('a lock in the middle of typing: what was kept is there for its author, and for nobody in between', async () => {
  const real = await startRealApp()
  try {
    await makeRealStore(real)
    const { code } = await real.do('users.invite', {
      signInName: 'danae',
      fullName: 'Δανάη',
      title: '',
      roles: ['psychologist', 'supervisor'],
    })
    await real.do('vault.lock', {})
    await real.do('vault.acceptInvitation', { signInName: 'danae', code, password: otherPassword })
    const citizen = (await real.do('citizens.enquire', { surname: 'Παπαδάκη' })).id
    const session = (await real.do('sessions.record', { citizenIds: [citizen], kind: 'individual' })).id
    const place = { sessionId: session, noteId: null, citizenIds: [citizen] }
    await real.do('notes.saveDraft', { ...place, text: canaries[3]! })
    const { savedAt } = await real.do('notes.saveDraft', { ...place, text: `${canaries[3]!} και` })
    await real.app.lock()
    expect(await real.call('notes.openDraft', place)).toEqual({
      ok: false,
      failure: { code: 'notSignedIn' },
    })
    await real.do('vault.signIn', { signInName: 'eleni', password: goodPassword })
    expect(holdsCanary(JSON.stringify(await real.call('notes.openDraft', place)))).toBe(false)
    await real.do('vault.lock', {})
    await real.do('vault.signIn', { signInName: 'danae', password: otherPassword })
    expect(await real.do('notes.openDraft', place)).toEqual({ text: `${canaries[3]!} και`, savedAt })
  } finally {
    await real.stop()
  }
})

test('no screen of the notes keeps what is typed as an ordinary draft', () => {
  const faults = sourcesBelow('renderer')
    .filter((file) => /notes/i.test(file) || /notes\.(save|sign|addAddendum)/.test(read(file)))
    .filter((file) => /\b(useDraft|useKeptDraft)\(|'drafts\./.test(read(file)))
  expect(faults).toEqual([])
})
