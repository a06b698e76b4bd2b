/**
 * Five ways in which confidential notes leaked from OpenEMR, each tried here: a rule of sensitivity that looked at the
 * wrong table for group sessions (#11097), a side door that did not know the rule (#11284), one closed note that hid others
 * in a batch (#11279), what hangs on a sensitive session seen by everybody (#859), a locked note that still took new text
 * (#11492).
 */
import { z } from 'zod'
import { contract } from '../../shared/contract'
import type { Operation } from '../../shared/contract/operation'
import { canaries, holdsCanary } from '../support/canaries'
import { noteDesk, type NoteDesk, noteText } from '../support/noteDesk'
import { createTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let desk: NoteDesk
beforeEach(async () => {
  app = await createTestApp()
  desk = await noteDesk(app)
  await desk.decide()
  await desk.confirm(desk.author, desk.colleague)
})
afterEach(() => app.close())

/** The wife's card is now opened by the author and the supervisor alone. */
async function restrictWife() {
  const supervisor = desk.as(desk.supervisor)
  const { version } = await supervisor.do('citizens.open', { id: desk.wife })
  await supervisor.do('citizens.restrict', { id: desk.wife, version })
  await supervisor.do('citizens.assign', { id: desk.wife, userId: desk.author.userId })
}
const them = () => desk.as(desk.colleague)

test('1: in a session of several, a note is as closed as the most closed of its files', async () => {
  const readerIds = [desk.colleague.userId]
  const both = await desk.note({ citizenIds: [desk.husband, desk.wife], readerIds })
  const his = await desk.note({ citizenIds: [desk.husband], readerIds })
  const hers = await desk.note({ citizenIds: [desk.wife], readerIds })
  await restrictWife()
  expect((await them().do('notes.ofSession', { sessionId: desk.session })).map(({ id }) => id)).toEqual([
    his.id,
  ])
  const inFile = await them().do('notes.ofCitizen', { citizenId: desk.husband, after: null, limit: 20 })
  expect(inFile.notes.map(({ id }) => id)).toEqual([his.id])
  for (const { id } of [both, hers])
    // oxlint-disable-next-line no-await-in-loop
    expect((await them().failure('notes.open', { id })).code).toBe('notFound')
})

test('1: nor is what a note said while it lay in a closed file, wherever it lies now', async () => {
  const readerIds = [desk.colleague.userId]
  const { id } = await desk.note({ citizenIds: [desk.wife], readerIds, text: canaries[0]! })
  await desk.note({ id, seen: 1, citizenIds: [desk.husband], readerIds })
  const texts = async (who: typeof desk.author) =>
    (await desk.as(who).do('notes.open', { id })).versions.map(({ text, closed }) => text ?? closed)
  expect(await texts(desk.colleague)).toEqual([canaries[0]!, noteText])
  await restrictWife()
  expect(await texts(desk.colleague)).toEqual(['notReader', noteText])
  expect(await texts(desk.author)).toEqual([canaries[0]!, noteText])
})

test('2: no other door of the program hands a note out', async () => {
  const { id } = await desk.note({ text: canaries[0]!, citizenIds: [desk.husband, desk.wife] })
  const ids: Record<string, string> = { sessionId: desk.session, citizenId: desk.husband }
  const named = (key: string, operation: string) =>
    ids[key] ?? (key === 'id' && operation.startsWith('citizens') ? desk.husband : id)
  for (const person of [desk.supervisor, desk.administrator, desk.reception, desk.colleague]) {
    const who = desk.as(person)
    for (const [feature, group] of Object.entries(contract).filter(([name]) => name !== 'vault'))
      for (const [name, { input, kind }] of Object.entries(group as Record<string, Operation>)) {
        if (kind === 'command') continue
        const asked = filled(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }), (key) =>
          named(key, feature),
        )
        // oxlint-disable-next-line no-await-in-loop
        const reply = await app.dispatch(`window-${who.userId}`, `${feature}.${name}`, asked)
        if (holdsCanary(JSON.stringify(reply))) throw new Error(`${feature}.${name} hands out a note`)
      }
  }
  for (const { bytes } of app.files.saved)
    expect(holdsCanary(Buffer.from(bytes).toString('latin1'))).toBe(false)
})

/** One input that fits the form, as full as it can be. */
function filled(schema: unknown, idOf: (key: string) => string, key = ''): unknown {
  const of = schema as { type?: string; enum?: unknown[]; anyOf?: unknown[]; const?: unknown } & {
    items?: unknown
    properties?: Record<string, unknown>
    minimum?: number
  }
  if (of.anyOf) return filled(of.anyOf[0], idOf, key)
  if (of.const !== undefined) return of.const
  if (of.enum) return of.enum[0]
  if (of.type === 'object')
    return Object.fromEntries(
      Object.entries(of.properties ?? {}).map(([name, inner]) => [name, filled(inner, idOf, name)]),
    )
  if (of.type === 'array') return [filled(of.items, idOf, key.replace(/s$/, ''))]
  if (of.type === 'integer' || of.type === 'number') return Math.max(of.minimum ?? 0, 1)
  if (of.type === 'boolean') return true
  if (of.type === 'null') return null
  if (/^(from|until|day|on)$|On$/.test(key)) return key === 'from' ? '2026-01-01' : '2026-11-23'
  return /(^id|Id|subject)$/.test(key) ? idOf(key) : 'ακουμπά'
}

test('3: a closed note takes no other along', async () => {
  const readerIds = [desk.colleague.userId]
  const open = await desk.note({ readerIds })
  const closed = await desk.note({ text: 'μόνο δική μου' })
  const changed = await desk.note({ readerIds, text: 'αλλοιωμένη' })
  app.connection.prepare('UPDATE note_versions SET at = ? WHERE noteId = ?').run('2026', changed.id)
  const many = await them().do('notes.openMany', { ids: [closed.id, changed.id, open.id, 'unknown'] })
  expect(many.map(({ head, whole, versions }) => [head.id, whole, versions[0]?.text])).toEqual([
    [changed.id, false, undefined],
    [open.id, true, noteText],
  ])
})

test('4: a session looks the same to everybody else, with a note and without', async () => {
  const seenBy = async (person: typeof desk.supervisor) => {
    const who = desk.as(person)
    return JSON.stringify([
      await who.do('sessions.open', { id: desk.session }),
      await who.do('sessions.ofCitizen', { citizenId: desk.husband }),
      await who.do('notes.ofSession', { sessionId: desk.session }),
      await who.do('citizens.open', { id: desk.husband }),
    ])
  }
  const others = [desk.supervisor, desk.colleague]
  const before = [await seenBy(others[0]!), await seenBy(others[1]!)]
  await desk.note({}, 'notes.sign')
  const place = { sessionId: desk.session, noteId: null, citizenIds: [desk.husband] }
  await desk.as(desk.author).do('notes.saveDraft', { ...place, text: canaries[1]! })
  expect([await seenBy(others[0]!), await seenBy(others[1]!)]).toEqual(before)
  expect((await desk.as(desk.reception).failure('notes.ofSession', { sessionId: desk.session })).code).toBe(
    'notAllowed',
  )
})

test('5: a locked note takes no new text, not even from its author by hand', async () => {
  const { id } = await desk.note({}, 'notes.sign')
  for (const how of ['notes.save', 'notes.sign'] as const)
    // oxlint-disable-next-line no-await-in-loop
    expect(await desk.as(desk.author).failure(how, desk.written({ id, seen: 1, text: 'νέο' }))).toEqual({
      code: 'ruleBroken',
      rule: 'notes.signed',
    })
  // With the author's own keys, and the trail's word for it: whatever is written is no part of the note.
  const seals = app.keys.seals(desk.author.userId)
  const signed = app.connection.prepare('SELECT * FROM note_versions').get() as Record<string, string>
  const place = {
    noteId: id,
    version: 2,
    kind: 'version' as const,
    authorId: desk.author.userId,
    sessionId: desk.session,
    citizenIds: [desk.husband],
    previous: (JSON.parse(app.auditTrail().find(({ subject }) => subject === id)!.detail) as { hash: string })
      .hash,
    at: app.clock.now(),
  }
  const sealed = seals.seal(place, 'νέο', [])
  const row = {
    ...signed,
    ...sealed,
    noteId: id,
    version: 2,
    kind: 'version',
    previous: place.previous,
    at: place.at,
    readers: JSON.stringify(sealed.readers),
  }
  const names = Object.keys(row)
  app.connection
    .prepare(`INSERT INTO note_versions (${names.join()}) VALUES (${names.map(() => '?').join()})`)
    .run(...Object.values(row))
  const by = { action: 'notes.saved' as const, userId: desk.author.userId, roles: desk.author.roles }
  await app.transactions.write({ ...by, at: () => app.clock.now() }, (_writer, audit) =>
    audit(id, { version: 2, hash: seals.hashOf(place, sealed) }),
  )
  expect(await desk.as(desk.author).do('notes.open', { id })).toMatchObject({ whole: false, versions: [] })
})
