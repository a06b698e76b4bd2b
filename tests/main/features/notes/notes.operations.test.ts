import { noteDesk, type NoteDesk, noteText } from '../../../support/noteDesk'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
let desk: NoteDesk
beforeEach(async () => {
  app = await createTestApp()
  desk = await noteDesk(app)
  await desk.decide()
})
afterEach(() => app.close())

const me = () => desk.as(desk.author)
const them = () => desk.as(desk.colleague)
const textsOf = async (id: string, who = me()) =>
  (await who.do('notes.open', { id })).versions.map(({ text }) => text)

test('a note is saved, changed, signed, and opens as it was', async () => {
  const first = await desk.note()
  expect(first).toMatchObject({
    sessionId: desk.session,
    authorId: desk.author.userId,
    mine: true,
    signedAt: null,
    newest: 1,
    addenda: 0,
    citizenIds: [desk.husband],
    readerIds: [],
    opens: 'yes',
  })
  const second = await desk.note({ id: first.id, seen: 1, text: 'δεύτερο' })
  const signed = await desk.note({ id: first.id, seen: 2, text: 'τελικό' }, 'notes.sign')
  expect([second.newest, signed.newest]).toEqual([2, 3])
  expect(signed.signedAt).toBe(app.clock.now())
  const opened = await me().do('notes.open', { id: first.id })
  expect(opened.whole).toBe(true)
  expect(opened.versions.map(({ kind, text, signedWith }) => [kind, text, signedWith])).toEqual([
    ['version', noteText, 'own'],
    ['version', 'δεύτερο', 'own'],
    ['signed', 'τελικό', 'own'],
  ])
  expect(await me().do('notes.ofSession', { sessionId: desk.session })).toEqual([signed])
})

test('a signed note takes addenda and nothing else', async () => {
  const { id } = await desk.note({}, 'notes.sign')
  const rule = (name: string) => ({ code: 'ruleBroken', rule: name })
  expect(await me().failure('notes.save', desk.written({ id, seen: 1 }))).toEqual(rule('notes.signed'))
  expect(await me().failure('notes.sign', desk.written({ id, seen: 1 }))).toEqual(rule('notes.signed'))
  const added = await me().do('notes.addAddendum', { id, seen: 1, readerIds: [], text: 'και κάτι ακόμη' })
  expect(added).toMatchObject({ newest: 2, addenda: 1 })
  expect(await textsOf(id)).toEqual([noteText, 'και κάτι ακόμη'])
  const unsigned = await desk.note()
  expect(
    await me().failure('notes.addAddendum', { id: unsigned.id, seen: 1, readerIds: [], text: 'α' }),
  ).toEqual(rule('notes.notSigned'))
})

test('what was changed meanwhile in another window is not written over', async () => {
  const { id } = await desk.note()
  await desk.note({ id, seen: 1, text: 'δεύτερο' })
  expect(await me().failure('notes.save', desk.written({ id, seen: 1, text: 'τρίτο' }))).toEqual({
    code: 'stale',
  })
  expect(await textsOf(id)).toEqual([noteText, 'δεύτερο'])
})

test('a note lies in the files that were chosen, all of them of its session', async () => {
  const other = (await me().do('citizens.enquire', { surname: 'Ξένου' })).id
  const refused = { code: 'ruleBroken', rule: 'notes.notOfSession' }
  expect(await me().failure('notes.save', desk.written({ citizenIds: [other] }))).toEqual(refused)
  expect(await me().failure('notes.save', desk.written({ citizenIds: [desk.husband, other] }))).toEqual(
    refused,
  )
  const { id } = await desk.note()
  const notesOf = async (citizenId: string) =>
    (await me().do('notes.ofCitizen', { citizenId, after: null, limit: 20 })).notes.map((head) => head.id)
  expect([await notesOf(desk.husband), await notesOf(desk.wife)]).toEqual([[id], []])
  await desk.note({ id, seen: 1, citizenIds: [desk.wife] })
  expect([await notesOf(desk.husband), await notesOf(desk.wife)]).toEqual([[], [id]])
  const elsewhere = await desk.sessionOf(desk.husband)
  expect(await me().failure('notes.save', desk.written({ id, seen: 2, sessionId: elsewhere }))).toEqual(
    refused,
  )
})

test('no note is written into an undone session; what is there stays', async () => {
  const { id } = await desk.note()
  await me().do('sessions.undo', { id: desk.session, version: 1, reason: 'Λάθος ημέρα' })
  expect(await me().failure('notes.save', desk.written())).toEqual({
    code: 'ruleBroken',
    rule: 'notes.sessionUndone',
  })
  expect(await textsOf(id)).toEqual([noteText])
})

test('the earlier notes of a file come page by page, the newest first, and several open at once', async () => {
  const ids: string[] = []
  for (const text of ['πρώτη', 'δεύτερη', 'τρίτη']) {
    // oxlint-disable-next-line no-await-in-loop
    ids.unshift((await desk.note({ text })).id)
    app.clock.pass(60_000)
  }
  const page = await me().do('notes.ofCitizen', { citizenId: desk.husband, after: null, limit: 2 })
  expect([page.notes.map(({ id }) => id), page.more]).toEqual([ids.slice(0, 2), true])
  const { createdAt, id } = page.notes.at(-1)!
  const next = await me().do('notes.ofCitizen', {
    citizenId: desk.husband,
    after: { createdAt, id },
    limit: 2,
  })
  expect([next.notes.map((head) => head.id), next.more]).toEqual([ids.slice(2), false])
  const many = await me().do('notes.openMany', { ids })
  expect(many.map(({ versions }) => versions[0]?.text)).toEqual(['τρίτη', 'δεύτερη', 'πρώτη'])
  expect(app.auditTrail().filter(({ action }) => action === 'notes.read')).toHaveLength(3)
})

test('the author’s own notes are searched without accents, word by word', async () => {
  await desk.note({ text: 'Η μητέρα της φοβάται πολύ.' })
  const signed = await desk.note({ text: 'Μίλησε για τη δουλειά.', citizenIds: [desk.wife] }, 'notes.sign')
  await me().do('notes.addAddendum', { id: signed.id, seen: 1, readerIds: [], text: 'Ξαναείπε: ΦΟΒΑΜΑΙ' })
  const found = await me().do('notes.search', { text: 'φοβ', citizenId: null })
  expect(found).toMatchObject({ looked: 2, closed: 0 })
  expect(found.hits.map(({ found: word, kind }) => [word, kind]).sort()).toEqual([
    ['ΦΟΒΑΜΑΙ', 'addendum'],
    ['φοβάται', 'version'],
  ])
  const both = await me().do('notes.search', { text: 'μητερα φοβ', citizenId: desk.husband })
  expect(both.hits.map(({ before }) => before)).toEqual(['Η '])
  expect((await me().do('notes.search', { text: 'μητέρα', citizenId: desk.wife })).hits).toEqual([])
  // The trail tells that it was searched, and neither for what nor how many notes are there.
  const searches = app.auditTrail().filter(({ action }) => action === 'notes.searched')
  expect(searches.map(({ subject, detail }) => [subject, detail])).toEqual([
    [null, '{}'],
    [desk.husband, '{}'],
    [desk.wife, '{}'],
  ])
})

test('a reader who was named opens the note and its author sees it; nobody else knows of it', async () => {
  await desk.confirm(desk.author, desk.colleague)
  const { id } = await desk.note({ readerIds: [desk.colleague.userId] })
  expect(await them().do('notes.ofSession', { sessionId: desk.session })).toMatchObject([
    { id, mine: false, opens: 'yes', readerIds: [desk.colleague.userId] },
  ])
  expect(await textsOf(id, them())).toEqual([noteText])
  expect(await me().do('notes.readings', { id })).toEqual([
    { userId: desk.colleague.userId, at: app.clock.now() },
  ])
  // A search is one in what one wrote oneself.
  const found = await them().do('notes.search', { text: 'φοβ', citizenId: null })
  expect(found).toEqual({ hits: [], looked: 0, closed: 0 })
  const supervisor = desk.as(desk.supervisor)
  expect(await supervisor.do('notes.ofSession', { sessionId: desk.session })).toEqual([])
  expect(await supervisor.failure('notes.open', { id })).toEqual({
    code: 'notFound',
    subject: 'notes.note',
  })
})

test('a reader does not change the note, and the author’s own readings are not told', async () => {
  await desk.confirm(desk.author, desk.colleague)
  const { id } = await desk.note({ readerIds: [desk.colleague.userId] })
  const notAuthor = { code: 'ruleBroken', rule: 'notes.notAuthor' }
  expect(await them().failure('notes.save', desk.written({ id, seen: 1 }))).toEqual(notAuthor)
  expect(await them().failure('notes.readings', { id })).toEqual(notAuthor)
  await textsOf(id)
  expect(await me().do('notes.readings', { id })).toEqual([])
})

test('a reader who is no longer named keeps what was written before, and sees nothing after', async () => {
  await desk.confirm(desk.author, desk.colleague)
  const { id } = await desk.note({ readerIds: [desk.colleague.userId] })
  await desk.note({ id, seen: 1, text: 'μόνο για μένα' })
  const seen = await them().do('notes.open', { id })
  expect(seen.versions.map(({ text, closed }) => [text, closed])).toEqual([
    [noteText, null],
    [null, 'notReader'],
  ])
  expect(seen.head.opens).toBe('notReader')
})

test('a restricted card closes its notes to whoever may not open it, reader or not', async () => {
  await desk.confirm(desk.author, desk.colleague)
  const readerIds = [desk.colleague.userId]
  const { id } = await desk.note({ readerIds, citizenIds: [desk.husband, desk.wife] })
  const supervisor = desk.as(desk.supervisor)
  const { version } = await supervisor.do('citizens.open', { id: desk.wife })
  await supervisor.do('citizens.restrict', { id: desk.wife, version })
  await supervisor.do('citizens.assign', { id: desk.wife, userId: desk.author.userId })
  expect(await them().failure('notes.open', { id })).toMatchObject({ code: 'notFound' })
  expect(
    (await them().do('notes.ofCitizen', { citizenId: desk.husband, after: null, limit: 9 })).notes,
  ).toEqual([])
  expect(await textsOf(id)).toEqual([noteText])
})

test('the trail tells who read and wrote which note, and not a word of it', async () => {
  const { id } = await desk.note()
  await textsOf(id)
  const entries = app.auditTrail().filter(({ subject }) => subject === id)
  expect(entries.map(({ action }) => action)).toEqual(['notes.saved', 'notes.read'])
  expect(JSON.parse(entries[0]!.detail)).toEqual({
    version: 1,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  })
  expect(JSON.parse(entries[1]!.detail)).toEqual({ whole: true, opened: 1 })
})
