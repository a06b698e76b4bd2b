/**
 * Attack: somebody who has everything but the keys of a note's readers looks for its words wherever the program keeps,
 * shows, prints, copies or loses something: twenty-four marked sentences, in three encodings, through a day of work.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import readExcel from 'read-excel-file/node'
import { patternsOf } from '../../main/features/leakCheck/pieces.rules'
import type { InputOf, OperationName, OutputOf } from '../../renderer/api/client'
import type { Role } from '../../shared/contract/operation'
import { bundleWorker } from '../support/bundleWorker'
import { drawingFiles } from '../support/drawingFiles'
import { readPdf, words } from '../support/readPdf'
import { goodPassword, otherPassword, type RealApp, startRealApp } from '../support/realVault'
import { sampleCentre } from '../support/sampleCentre'

jest.setTimeout(120_000)

/** Sentences that nobody writes anywhere else. */
const canaries = Array.from(
  { length: 24 },
  (_, index) => `το κρυφό καναρίνι ${index + 1} κελαηδά στη βαθιά σπηλιά`,
)
const patterns = canaries.flatMap(patternsOf).map((bytes) => Buffer.from(bytes))
const found = (bytes: Uint8Array) => patterns.some((pattern) => Buffer.from(bytes).includes(pattern))
const foundIn = (value: unknown) => found(Buffer.from(JSON.stringify(value)))

const worker = bundleWorker('main/drawing/typstWorker.ts')
const workersFolder = dirname(worker.file)
copyFileSync(worker.file, join(workersFolder, 'typstWorker.js'))
copyFileSync(drawingFiles(worker.file).wasmFile, join(workersFolder, 'typst_ts_web_compiler_bg.wasm'))
afterAll(() => worker.remove())

/** What only the author asks for, and what may answer with the author's own words. */
const ownReadings = new Set(['notes.open', 'notes.openMany', 'notes.openDraft', 'notes.search'])

let real: RealApp
/** Every answer that left the gate, but the author's own readings. */
let said: unknown[]

async function call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const value = await real.do(name, input)
  if (!ownReadings.has(name)) said.push(value)
  return value
}

const passwords: Record<string, string> = { eleni: goodPassword }
async function takeSeat(signInName: string) {
  await real.do('vault.lock', {})
  await call('vault.signIn', { signInName, password: passwords[signInName]! })
}

async function invite(signInName: string, fullName: string, roles: readonly Role[]) {
  const { code } = await real.do('users.invite', { signInName, fullName, title: '', roles: [...roles] })
  return async () => {
    await real.do('vault.lock', {})
    await real.do('vault.acceptInvitation', { signInName, code, password: otherPassword })
    passwords[signInName] = otherPassword
  }
}

beforeEach(async () => {
  said = []
  real = await startRealApp({ workersFolder })
  const { groups } = await real.do('vault.prepare', {
    signInName: 'eleni',
    password: goodPassword,
    names: [],
  })
  await real.do('vault.create', {
    person: { fullName: 'Ελένη Βράχου', title: '', roles: ['administrator', 'supervisor'] },
    centre: sampleCentre,
    groups: [2, 7].map((place) => ({ place, text: groups[place]! })),
  })
  real.files.nextFolder = join(real.folder, 'copies')
  mkdirSync(real.files.nextFolder)
  await real.do('backup.chooseFolder', {})
  await real.do('notes.choosePolicy', {
    choice: 'none',
    coReaderId: null,
    decidedBy: 'Δήμαρχος',
    decidedOn: real.clock.today(),
  })
  const firstIn = [
    await invite('thaleia', 'Θάλεια Αρμενιστή', ['psychologist']),
    await invite('maria', 'Μαρία Πέλαγου', ['reception']),
  ]
  // oxlint-disable-next-line no-await-in-loop -- one person sits there at a time
  for (const enter of firstIn) await enter()
})
afterEach(() => real.stop())

/** Notes in every state, each sentence in one of them: drafts, saved, signed, with an addendum. */
async function writeNotes(citizenIds: readonly string[]) {
  await takeSeat('thaleia')
  for (const [index, canary] of canaries.entries()) {
    const citizenId = citizenIds[index % citizenIds.length]!
    /* oxlint-disable no-await-in-loop -- as a person writes, one after the other */
    const { id: sessionId } = await call('sessions.record', { citizenIds: [citizenId], kind: 'individual' })
    const place = { sessionId, citizenIds: [citizenId] }
    const text = `Σημείωση ${index + 1} της συνεδρίας, πρώτη γραμμή.\n${canary} και τίποτε άλλο.\nΤρίτη γραμμή.`
    await call('notes.saveDraft', { ...place, noteId: null, text })
    if (index % 4 === 0) continue
    const written = { ...place, id: null, seen: 0, readerIds: [], text }
    if (index % 4 === 1) await call('notes.save', written)
    else {
      const { id, newest } = await call('notes.sign', { ...written, text: index % 4 === 2 ? text : 'Ήρθε.' })
      if (index % 4 === 3) await call('notes.addAddendum', { id, seen: newest, readerIds: [], text })
    }
    /* oxlint-enable no-await-in-loop */
  }
}

async function workOfTheDay() {
  await takeSeat('maria')
  const citizenIds: string[] = []
  for (const [surname, name] of [
    ['Αλκυόνη', 'Νεφέλη'],
    ['Βράχος', 'Ίων'],
    ['Πελάγου', 'Ζωή'],
  ] as const)
    // oxlint-disable-next-line no-await-in-loop
    citizenIds.push((await call('citizens.enquire', { surname, name, sex: 'female' })).id)
  const [first = ''] = citizenIds
  await call('visits.record', { citizenIds: [first], manner: 'inPerson', services: ['S01'] })
  const { appointments } = await call('appointments.book', {
    citizenIds: [first],
    kind: 'counselling',
    staffId: (await call('users.list', {})).find(({ signInName }) => signInName === 'thaleia')!.id,
    day: real.clock.today(),
    time: '12:00',
  })
  await writeNotes(citizenIds)

  // The author's own work around the notes, which answers with their words only to her.
  const hits = await real.do('notes.search', { text: 'καναρίνι', citizenId: null })
  expect(hits.hits.length).toBeGreaterThanOrEqual(18)
  await call('appointments.attend', { id: appointments[0]!.id, version: 1, state: 'came' })
  await call('sessions.flagRisk', { citizenId: first, kind: 'selfHarm' })
  const mine = await call('sessions.mine', { from: real.clock.today(), until: real.clock.today() })
  await call('sessions.ofCitizen', { citizenId: first })
  await call('drafts.list', {})
  await call('exports.copyText', { text: 'Νεφέλη' })
  for (const format of ['xlsx', 'csv'] as const)
    // oxlint-disable-next-line no-await-in-loop
    await call('exports.save', {
      title: 'Συνεδρίες',
      format,
      headers: ['Ημέρα', 'Ποιος'],
      rows: mine.sessions.map(({ day, citizens, summary }) => [day, `${citizens[0]?.surname} ${summary}`]),
    })
  await call('exports.print', { title: 'Συνεδρίες', rows: mine.sessions.length })
  for (const form of ['information', 'consent', 'notesPolicy'] as const)
    // oxlint-disable-next-line no-await-in-loop
    await call('sessions.saveForm', { form, language: 'el', citizenId: first })

  // A crash, with a sentence of a note inside the database's own message.
  real.vault.open!.parts.database.connection.exec(
    `CREATE TRIGGER breaks BEFORE INSERT ON note_drafts BEGIN SELECT RAISE(ABORT, '${canaries[0]!}'); END`,
  )
  const crash = await real.call('notes.saveDraft', {
    sessionId: mine.sessions[0]!.id,
    noteId: null,
    citizenIds: [mine.sessions[0]!.citizens[0]!.id],
    text: canaries[0]!,
  })
  said.push(crash)
  expect(crash).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
  real.vault.open!.parts.database.connection.exec('DROP TRIGGER breaks')

  await takeSeat('eleni')
  for (const part of ['goods', 'handOvers'] as const)
    // oxlint-disable-next-line no-await-in-loop
    await call('reports.paper', {
      part,
      from: real.clock.today(),
      until: real.clock.today(),
      language: 'el',
    } as never).then(({ pdf }) =>
      real.files.saved.push({ name: 'paper.pdf', bytes: Buffer.from(pdf, 'base64') }),
    )
  await call('citizens.search', { text: 'καναρίνι' } as never)
  await call('audit.search', {} as never)
  await call('appointments.dayPaper', { day: real.clock.today() })
  await call('backup.copyNow', {})
  return citizenIds
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

test('not one of twenty-four sentences leaves its readers’ keys in a whole day of work', async () => {
  await workOfTheDay()

  // What left the gate, told, logged and announced.
  expect(said.filter(foundIn)).toEqual([])
  expect(foundIn(real.log.entries)).toBe(false)
  expect(real.log.entries.some(({ event }) => event === 'unexpectedFailure')).toBe(true)
  expect(foundIn(real.events)).toBe(false)

  // What was saved outside: lists as their cells, papers as their words.
  const kinds = real.files.saved.map(({ name }) => name.split('.').at(-1))
  expect(kinds).toEqual(expect.arrayContaining(['xlsx', 'csv', 'pdf']))
  for (const { name, bytes } of real.files.saved) {
    /* oxlint-disable no-await-in-loop */
    const text = name.endsWith('.pdf')
      ? words(await readPdf(bytes))
      : name.endsWith('.xlsx')
        ? JSON.stringify(await readExcel(Buffer.from(bytes)))
        : ''
    /* oxlint-enable no-await-in-loop */
    expect({ name, found: found(bytes) || found(Buffer.from(text)) }).toEqual({ name, found: false })
  }

  // The open database, cell by cell, as whoever holds its key reads it.
  const { connection } = real.vault.open!.parts.database
  const tables = connection
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`)
    .pluck()
    .all() as string[]
  const told = tables.filter((table) => foundIn(connection.prepare(`SELECT * FROM "${table}"`).all()))
  expect({ tables: tables.length > 40, told }).toEqual({ tables: true, told: [] })

  // The clipboard after half a minute, and every file once the store is closed.
  real.clock.pass(30_000)
  await new Promise(setImmediate)
  expect(real.clipboard.text).toBe('')
  await real.do('vault.lock', {})
  const files = filesUnder(real.folder)
  const names = files.map((path) => path.slice(real.folder.length + 1).split(/[\\/]/)[0])
  expect(new Set(names)).toEqual(new Set(['store', 'store.window', 'copies']))
  expect(files.filter((path) => found(readFileSync(path)))).toEqual([])
})

test('the check in the program says the same, and finds each leak where it is', async () => {
  await workOfTheDay()
  await takeSeat('thaleia')
  const clean = await real.do('leakCheck.run', {})
  expect(clean.pieces).toBe(24)
  expect(clean.places.map(({ place, hits, looked }) => [place, hits, looked > 0])).toEqual([
    ['records', 0, true],
    ['drafts', 0, true],
    ['audit', 0, true],
    ['searchIndex', 0, true],
    ['databaseFile', 0, true],
    ['storeFolder', 0, true],
    ['copies', 0, true],
    ['log', 0, true],
    ['window', 0, false],
    ['temporary', 0, expect.any(Boolean)],
  ])
  const hitsOf = async () =>
    (await real.do('leakCheck.run', {})).places.filter(({ hits }) => hits > 0).map(({ place }) => place)

  // One saved note alone, so that its one sentence is surely among the pieces.
  const leaked = canaries[1]!
  const { connection } = real.vault.open!.parts.database
  const first = (table: string) => `rowid = (SELECT min(rowid) FROM "${table}")`
  const inDatabase = [
    [
      'records',
      `UPDATE visits SET note = '${leaked}' WHERE ${first('visits')}`,
      `UPDATE visits SET note = ''`,
    ],
    [
      'drafts',
      `INSERT INTO drafts (userId, form, record, content, savedAt) SELECT id, 'f', 'r', '${leaked}', 'x' FROM users LIMIT 1`,
      `DELETE FROM drafts WHERE form = 'f'`,
    ],
  ] as const
  for (const [place, leak, mend] of inDatabase) {
    connection.exec(leak)
    // oxlint-disable-next-line no-await-in-loop
    expect(await hitsOf()).toEqual([place])
    connection.exec(mend)
  }
  const onDisk = [
    ['storeFolder', join(real.storeFolder, 'notes.txt')],
    ['copies', join(real.folder, 'copies', 'old', 'kentro.db')],
    ['log', join(real.windowFolder, 'logs', 'kentro.log.old')],
    ['window', join(real.windowFolder, 'session', 'Local Storage', '000003.log')],
  ] as const
  for (const [place, file] of onDisk) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, Buffer.from(leaked, 'utf16le'))
    // oxlint-disable-next-line no-await-in-loop
    expect(await hitsOf()).toEqual([place])
    rmSync(file)
  }
})
