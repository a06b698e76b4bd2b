/**
 * Attack: somebody with the database in hand moves a note to another person or session, swaps wraps, flips bits, takes a
 * version away, puts versions in another order or writes one onto a signed note. The note then tells that it was changed,
 * and shows nothing.
 */
import { fc } from '../support/properties'
import type { SealedFor } from '../../main/ports/seals'
import { noteDesk, type NoteDesk, noteText } from '../support/noteDesk'
import { createTestApp, type TestApp } from '../support/testApp'

const tables = ['notes', 'note_versions', 'note_citizens'] as const
let app: TestApp
let desk: NoteDesk
let id: string
let otherId: string
let otherSession: string
let kept: Record<string, Record<string, unknown>[]>

beforeAll(async () => {
  app = await createTestApp()
  desk = await noteDesk(app)
  await desk.decide()
  await desk.confirm(desk.author, desk.colleague)
  const readerIds = [desk.colleague.userId]
  id = (await desk.note({ readerIds })).id
  await desk.note({ id, seen: 1, text: 'δεύτερο', readerIds })
  await desk.note({ id, seen: 2, text: 'τελικό', readerIds }, 'notes.sign')
  const me = desk.as(desk.author)
  await me.do('notes.addAddendum', { id, seen: 3, readerIds, text: 'συμπλήρωμα' })
  otherId = (await desk.note({ citizenIds: [desk.wife], readerIds })).id
  otherSession = await desk.sessionOf(desk.husband, desk.wife)
  kept = Object.fromEntries(
    tables.map((table) => [table, app.connection.prepare(`SELECT * FROM ${table}`).all() as never]),
  )
  app.connection.pragma('foreign_keys = OFF')
  app.connection.pragma('synchronous = OFF')
})
afterAll(() => app.close())
afterEach(() => {
  for (const table of tables) {
    app.connection.exec(`DELETE FROM ${table}`)
    for (const row of kept[table]!) put(table, row)
  }
})

function put(table: string, row: Record<string, unknown>): void {
  const names = Object.keys(row)
  app.connection
    .prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${names.map(() => '?').join()})`)
    .run(...Object.values(row))
}
const sql = (statement: string, ...values: unknown[]) => app.connection.prepare(statement).run(...values)
const readersOf = (version: number) =>
  JSON.parse(
    app.connection
      .prepare('SELECT readers FROM note_versions WHERE noteId = ? AND version = ?')
      .pluck()
      .get(id, version) as string,
  ) as SealedFor[]

/** What the author and a reader are shown of it: whether it is whole and how many versions; null where it is not there. */
async function shown(noteId = id): Promise<({ whole: boolean; versions: number } | null)[]> {
  const results = []
  for (const person of [desk.author, desk.colleague]) {
    // oxlint-disable-next-line no-await-in-loop
    const reply = await desk.as(person).call('notes.open', { id: noteId })
    results.push(reply.ok ? { whole: reply.value.whole, versions: reply.value.versions.length } : null)
  }
  return results
}
const changed = { whole: false, versions: 0 }
const bothChanged = [changed, changed]

test('untouched, it opens', async () => {
  const opened = await desk.as(desk.colleague).do('notes.open', { id })
  expect(opened.versions.map(({ text }) => text)).toEqual([noteText, 'δεύτερο', 'τελικό', 'συμπλήρωμα'])
})

test('moved into another person’s file', async () => {
  sql('UPDATE note_citizens SET citizenId = ? WHERE noteId = ?', desk.wife, id)
  expect(await shown()).toEqual(bothChanged)
  sql('UPDATE note_versions SET citizenIds = ? WHERE noteId = ?', JSON.stringify([desk.wife]), id)
  expect(await shown()).toEqual(bothChanged)
})

test('shown in one more file', async () => {
  put('note_citizens', { noteId: id, citizenId: desk.wife, createdAt: app.clock.now() })
  expect(await shown()).toEqual(bothChanged)
})

test('moved to another session, or under another author', async () => {
  sql('UPDATE notes SET sessionId = ? WHERE id = ?', otherSession, id)
  expect(await shown()).toEqual(bothChanged)
  sql('UPDATE notes SET sessionId = ?, authorId = ? WHERE id = ?', desk.session, desk.colleague.userId, id)
  expect(await shown()).toEqual(bothChanged)
})

test('the sealed text of another note in its place', async () => {
  sql('DELETE FROM note_versions WHERE noteId = ?', id)
  sql('UPDATE note_versions SET noteId = ? WHERE noteId = ?', id, otherId)
  expect(await shown()).toEqual(bothChanged)
})

test('wraps swapped, a reader added, a reader taken away', async () => {
  const [one, other] = readersOf(3)
  const changes = [
    [
      { ...one!, wrap: other!.wrap },
      { ...other!, wrap: one!.wrap },
    ],
    [one!, other!, { ...other!, userId: desk.supervisor.userId }],
    [one!],
    [],
    'rubbish',
    [{ userId: 1 }],
  ]
  for (const readers of changes) {
    sql('UPDATE note_versions SET readers = ? WHERE noteId = ? AND version = 3', JSON.stringify(readers), id)
    // oxlint-disable-next-line no-await-in-loop
    expect((await shown()).every((one) => one === null || !one.whole)).toBe(true)
  }
  const supervisor = desk.as(desk.supervisor)
  sql(
    'UPDATE note_versions SET readers = ? WHERE noteId = ?',
    JSON.stringify([one!, other!, { ...other!, userId: desk.supervisor.userId }]),
    id,
  )
  expect(await supervisor.do('notes.open', { id })).toMatchObject({ whole: false, versions: [] })
})

test('any character of any column of any version', async () => {
  const columns = ['kind', 'at', 'citizenIds', 'previous', 'commitment', 'nonce', 'ct', 'signer', 'signature']
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...columns),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(),
      async (column, version, position) => {
        const where = 'noteId = ? AND version = ?'
        const before = app.connection
          .prepare(`SELECT ${column} FROM note_versions WHERE ${where}`)
          .pluck()
          .get(id, version) as string
        const after = {
          kind: before === 'addendum' ? 'signed' : 'addendum',
          citizenIds: JSON.stringify([desk.wife]),
        }[column]
        const at = position % Math.max(1, before.length)
        const letter = before.charAt(at) === 'A' ? 'B' : 'A'
        sql(
          `UPDATE note_versions SET ${column} = ? WHERE ${where}`,
          after ?? before.slice(0, at) + letter + before.slice(at + 1),
          id,
          version,
        )
        expect(await shown()).toEqual(bothChanged)
        sql(`UPDATE note_versions SET ${column} = ? WHERE ${where}`, before, id, version)
      },
    ),
    { numRuns: 60 },
  )
})

test('a version taken away: the first, one between, the newest', async () => {
  for (const version of [1, 2, 3, 4]) {
    sql('DELETE FROM note_versions WHERE noteId = ? AND version = ?', id, version)
    // oxlint-disable-next-line no-await-in-loop
    expect(await shown()).toEqual(bothChanged)
    sql('UPDATE note_versions SET version = version - 1 WHERE noteId = ? AND version > ?', id, version)
    // oxlint-disable-next-line no-await-in-loop
    expect(await shown()).toEqual(bothChanged)
    sql('DELETE FROM note_versions')
    for (const row of kept['note_versions']!) put('note_versions', row)
  }
})

test('versions in another order', async () => {
  const renumber = 'UPDATE note_versions SET version = ? WHERE noteId = ? AND version = ?'
  sql(renumber, 9, id, 1)
  sql(renumber, 1, id, 2)
  sql(renumber, 2, id, 9)
  expect(await shown()).toEqual(bothChanged)
})

test.each([
  ['another session', 4, 'UPDATE notes SET sessionId = (SELECT max(id) FROM sessions) WHERE id = ?'],
  ['no end', 3, 'DELETE FROM note_versions WHERE noteId = ? AND version = 4'],
  [
    'another signature',
    4,
    `UPDATE note_versions SET signature = (SELECT o.signature FROM note_versions o
       WHERE o.noteId = note_versions.noteId AND o.version = 3) WHERE noteId = ? AND version = 4`,
  ],
])('nothing is written onto a note that was given %s', async (_, seen, change) => {
  expect(sql(change, id).changes).toBe(1)
  expect(
    await desk.as(desk.author).failure('notes.addAddendum', { id, seen, readerIds: [], text: 'α' }),
  ).toEqual({ code: 'ruleBroken', rule: 'notes.forged' })
})
