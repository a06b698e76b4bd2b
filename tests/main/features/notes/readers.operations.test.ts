import { noteDesk, type NoteDesk, noteText } from '../../../support/noteDesk'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
let desk: NoteDesk
beforeEach(async () => {
  app = await createTestApp()
  desk = await noteDesk(app)
})
afterEach(() => app.close())

const me = () => desk.as(desk.author)
const them = () => desk.as(desk.colleague)
const rule = (name: string, values?: object) => ({
  code: 'ruleBroken',
  rule: name,
  ...(values ? { values } : {}),
})
/** New keys, as after a forgotten password. */
const newKeysFor = ({ userId }: { userId: string }) => void app.keys.renew(userId)

test('nothing is saved before the centre decided, not even by the supervisor’s leave', async () => {
  expect(await me().do('notes.policy', {})).toBeNull()
  expect(await me().failure('notes.save', desk.written())).toEqual(rule('notes.policyNotChosen'))
  expect(await me().failure('notes.sign', desk.written())).toEqual(rule('notes.policyNotChosen'))
  const decided = await desk.decide()
  expect(decided).toMatchObject({ choice: 'none', coReaderId: null, recordedBy: desk.supervisor.userId })
  expect(await me().do('notes.policy', {})).toEqual(decided)
  await desk.note()
})

test('a decision that somebody wrote into the database is none', async () => {
  await desk.decide()
  app.connection.prepare('UPDATE note_policies SET decidedBy = ?').run('Άλλος')
  expect(await me().do('notes.policy', {})).toBeNull()
  expect(await me().failure('notes.save', desk.written())).toEqual(rule('notes.policyNotChosen'))
})

test('with a co-reader decided each note names that reader', async () => {
  await desk.decide({ choice: 'coReader', coReaderId: desk.colleague.userId })
  const name = 'Χρήστης socialWorker'
  expect(await me().failure('notes.save', desk.written())).toEqual(rule('notes.coReaderMissing', { name }))
  await desk.confirm(desk.author, desk.colleague)
  await desk.note({ readerIds: [desk.colleague.userId] })
  // The co-reader's own notes need no second one.
  const own = desk.written({ sessionId: await sessionOfColleague() })
  expect((await them().do('notes.save', own)).readerIds).toEqual([])
})

const sessionOfColleague = async () =>
  (await them().do('sessions.record', { citizenIds: [desk.husband], kind: 'individual' })).id

test('a co-reader who may not read is no decision, and one who left asks for a new one', async () => {
  const decide = (coReaderId: string | null) =>
    desk.as(desk.supervisor).failure('notes.choosePolicy', {
      choice: 'coReader',
      coReaderId,
      decidedBy: 'Ο Δήμαρχος',
      decidedOn: '2026-11-20',
    })
  expect(await decide(null)).toEqual(rule('notes.coReaderNeeded'))
  expect(await decide(desk.reception.userId)).toEqual(rule('notes.notPossibleReader'))
  expect(await decide(desk.administrator.userId)).toEqual(rule('notes.notPossibleReader'))
  await desk.decide({ choice: 'coReader', coReaderId: desk.colleague.userId })
  app.connection.prepare(`UPDATE users SET state = 'blocked' WHERE id = ?`).run(desk.colleague.userId)
  expect(await me().failure('notes.save', desk.written())).toMatchObject(rule('notes.coReaderGone'))
})

test('six words are confirmed, the same on both sides, and only those that are shown now', async () => {
  const before = await me().do('notes.readers', {})
  const shown = before.readers.find(({ userId }) => userId === desk.colleague.userId)!
  expect(shown.keys).toBe('new')
  expect((await them().do('notes.readers', {})).own).toEqual(shown.words)
  const wrong = shown.words!.toReversed()
  expect(await me().failure('notes.confirmKeys', { userId: desk.colleague.userId, words: wrong })).toEqual(
    rule('notes.wordsDoNotMatch'),
  )
  const after = await desk.confirm(desk.author, desk.colleague)
  expect(after.readers.find(({ userId }) => userId === desk.colleague.userId)?.keys).toBe('confirmed')
  // Neither oneself, nor whoever may read no notes.
  expect(after.readers.map(({ userId }) => userId).sort()).toEqual(
    [desk.colleague.userId, desk.supervisor.userId].sort(),
  )
  for (const userId of [desk.author.userId, desk.administrator.userId, desk.reception.userId])
    expect((await me().failure('notes.confirmKeys', { userId, words: shown.words! })).code).toBe('ruleBroken')
})

test('nothing is sealed to somebody whose words were not confirmed, or who may not read', async () => {
  await desk.decide()
  const naming = (userId: string) => me().failure('notes.save', desk.written({ readerIds: [userId] }))
  expect(await naming(desk.colleague.userId)).toMatchObject(rule('notes.keysNotConfirmed'))
  expect(await naming(desk.administrator.userId)).toEqual(rule('notes.notPossibleReader'))
  expect(await naming('nobody')).toEqual(rule('notes.notPossibleReader'))
})

test('a colleague with other keys is refused, recorded, and accepted only when confirmed anew', async () => {
  await desk.decide()
  await desk.confirm(desk.author, desk.colleague)
  newKeysFor(desk.colleague)
  const readerIds = [desk.colleague.userId]
  expect(await me().failure('notes.save', desk.written({ readerIds }))).toEqual(
    rule('notes.keysChanged', { name: 'Χρήστης socialWorker' }),
  )
  expect(app.auditTrail().at(-1)).toMatchObject({
    action: 'notes.keysMismatch',
    userId: desk.author.userId,
    subject: desk.colleague.userId,
  })
  expect(app.connection.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(0)
  expect(await desk.as(desk.supervisor).do('audit.alarms', {})).toMatchObject([
    { action: 'notes.keysMismatch' },
  ])
  await desk.confirm(desk.author, desk.colleague)
  expect(JSON.parse(app.auditTrail().at(-1)!.detail)).toMatchObject({ changed: true })
  await desk.note({ readerIds })
})

test('with new keys the old notes are closed, and it is told who can help', async () => {
  await desk.decide()
  await desk.confirm(desk.author, desk.colleague)
  const shared = await desk.note({ readerIds: [desk.colleague.userId] }, 'notes.sign')
  const alone = await desk.note()
  const administrator = () => desk.as(desk.administrator)
  expect(await administrator().do('notes.consequences', { userId: desk.author.userId })).toEqual({
    notes: 2,
    withOtherReader: 1,
    hasPersonalCode: false,
  })
  newKeysFor(desk.author)
  const opened = await me().do('notes.open', { id: alone.id })
  expect(opened).toMatchObject({ whole: true, head: { opens: 'otherKeys' } })
  expect(opened.versions[0]).toMatchObject({ text: null, closed: 'otherKeys' })
  expect(await me().do('notes.lost', {})).toEqual({
    notes: 2,
    byCode: 0,
    helpers: [{ userId: desk.colleague.userId, notes: 1 }],
    waiting: [],
  })
  expect(await me().do('notes.search', { text: 'φοβ', citizenId: null })).toMatchObject({
    hits: [],
    looked: 2,
    closed: 2,
  })
  expect(shared.opens).toBe('yes')
})

test('a note counts as kept by another reader only where that reader opens it as it stands now', async () => {
  await desk.decide()
  await desk.confirm(desk.author, desk.colleague)
  const consequences = () =>
    desk.as(desk.administrator).do('notes.consequences', { userId: desk.author.userId })
  const readerIds = [desk.colleague.userId]
  const { id } = await desk.note({ readerIds })
  expect(await consequences()).toMatchObject({ notes: 1, withOtherReader: 1 })
  await desk.note({ id, seen: 1, text: 'χωρίς τη συνάδελφο' })
  expect(await consequences()).toMatchObject({ notes: 1, withOtherReader: 0 })
  await desk.note({ id, seen: 2, text: 'και πάλι μαζί', readerIds }, 'notes.sign')
  expect(await consequences()).toMatchObject({ notes: 1, withOtherReader: 1 })
  await me().do('notes.addAddendum', { id, seen: 3, readerIds: [], text: 'μόνο δικό μου' })
  expect(await consequences()).toMatchObject({ notes: 1, withOtherReader: 0 })
})

test('a colleague who left waits for no notes', async () => {
  await desk.decide()
  await desk.confirm(desk.author, desk.colleague)
  await desk.note({ readerIds: [desk.colleague.userId] })
  newKeysFor(desk.colleague)
  expect((await me().do('notes.lost', {})).waiting).toHaveLength(1)
  app.connection.prepare(`UPDATE users SET state = 'blocked' WHERE id = ?`).run(desk.colleague.userId)
  expect((await me().do('notes.lost', {})).waiting).toEqual([])
})

test('a co-reader gives notes back, once the new six words were confirmed', async () => {
  await desk.decide()
  await desk.confirm(desk.author, desk.colleague)
  await desk.confirm(desk.colleague, desk.author)
  const { id } = await desk.note({ readerIds: [desk.colleague.userId] }, 'notes.sign')
  await desk.note()
  newKeysFor(desk.author)
  const { userId } = desk.author
  expect((await them().do('notes.lost', {})).waiting).toMatchObject([{ userId, notes: 1, keys: 'changed' }])
  expect(await them().failure('notes.reseal', { userId })).toMatchObject(rule('notes.keysChanged'))
  await desk.confirm(desk.colleague, desk.author)
  expect(await them().do('notes.reseal', { userId })).toMatchObject({ waiting: [] })
  const opened = await me().do('notes.open', { id })
  expect(opened.versions).toMatchObject([{ text: noteText, signedWith: 'unconfirmed' }])
  expect((await me().do('notes.lost', {})).notes).toBe(1)
  // And it goes on: an addendum by the new keys on what the old ones signed. The author knows nobody any more.
  await me().do('notes.addAddendum', { id, seen: 1, readerIds: [], text: 'συνέχεια' })
  expect((await me().do('notes.open', { id })).versions.map(({ text }) => text)).toEqual([
    noteText,
    'συνέχεια',
  ])
})

test('the personal code opens what only the old keys opened', async () => {
  await desk.decide()
  const { id } = await desk.note()
  const first = await me().do('notes.makePersonalCode', {})
  const { groups } = await me().do('notes.makePersonalCode', {})
  expect((await me().do('notes.readers', {})).hasPersonalCode).toBe(true)
  newKeysFor(desk.author)
  expect((await me().do('notes.readers', {})).hasPersonalCode).toBe(false)
  expect((await me().do('notes.lost', {})).byCode).toBe(1)
  const use = (code: readonly string[]) => ({ code: code.join('-') })
  expect(await me().failure('notes.usePersonalCode', use(first.groups))).toEqual(rule('notes.codeRefused'))
  expect(await me().failure('notes.usePersonalCode', { code: 'α' })).toEqual(rule('notes.codeRefused'))
  expect(await them().failure('notes.usePersonalCode', use(groups))).toEqual(rule('notes.codeRefused'))
  expect(await me().do('notes.usePersonalCode', use(groups))).toMatchObject({ notes: 0, byCode: 0 })
  expect((await me().do('notes.open', { id })).versions[0]?.text).toBe(noteText)
  // Once more changes nothing.
  expect(await me().do('notes.usePersonalCode', use(groups))).toMatchObject({ notes: 0 })
})

test('the sheet of the personal code is drawn and kept nowhere', async () => {
  const { groups } = await me().do('notes.makePersonalCode', {})
  const { pdf } = await me().do('notes.drawPersonalCode', { groups, language: 'el' })
  expect(Buffer.from(pdf, 'base64').toString()).toBe('%PDF')
  const stored = JSON.stringify(app.connection.prepare('SELECT * FROM personal_codes').all())
  for (const group of groups) expect(stored).not.toContain(group)
  expect(JSON.stringify(app.auditTrail())).not.toContain(groups[0])
})
