import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const sentence = 'Μιλά για τη θάλασσα, τον μόλο και το παλιό της σπίτι.'

/** A psychologist with one saved note of this text. */
async function psychologistWithNote(text: string) {
  const supervisor = await app.signIn('supervisor')
  await supervisor.do('notes.choosePolicy', {
    choice: 'none',
    coReaderId: null,
    decidedBy: 'Δήμαρχος',
    decidedOn: app.clock.today(),
  })
  const psychologist = await app.signIn('psychologist')
  const { id } = await psychologist.do('citizens.enquire', { surname: 'Αλκυόνη', name: 'Νεφέλη' })
  const { id: sessionId } = await psychologist.do('sessions.record', { citizenIds: [id], kind: 'individual' })
  await psychologist.do('notes.save', { id: null, seen: 0, sessionId, citizenIds: [id], readerIds: [], text })
  return psychologist
}

test('looks for pieces of the own notes everywhere; the trail has numbers only', async () => {
  const psychologist = await psychologistWithNote(sentence)
  const { pieces, texts, patterns, places } = await psychologist.do('leakCheck.run', {})
  expect({ pieces, texts }).toEqual({ pieces: 2, texts: 1 })
  expect(patterns).toBeGreaterThan(pieces * 3)
  expect(places.map(({ hits }) => hits)).toEqual(places.map(() => 0))
  const entry = app.auditTrail().at(-1)!
  expect([entry.action, entry.subject, JSON.parse(entry.detail)]).toEqual([
    'leakCheck.ran',
    null,
    { pieces: 2, hits: 0 },
  ])
})

test('a table is searched to its last page, and a file that lies there is found', async () => {
  const psychologist = await psychologistWithNote(sentence)
  app.connection.exec(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4500)
     INSERT INTO drafts (userId, form, record, content, savedAt)
     SELECT (SELECT id FROM users LIMIT 1), 'f', i, iif(i = 4400, '${sentence}', 'x'), 'x' FROM n`,
  )
  writeFileSync(join(app.folder, 'print.tmp'), sentence)
  const { places } = await psychologist.do('leakCheck.run', {})
  expect(places.filter(({ hits }) => hits > 0).map(({ place, hits }) => [place, hits])).toEqual([
    ['drafts', 1],
    ['storeFolder', 1],
  ])
})

test('whoever has no note with enough text is told so', async () => {
  const psychologist = await psychologistWithNote('Ήρθε.')
  expect(await psychologist.failure('leakCheck.run', {})).toMatchObject({
    code: 'ruleBroken',
    rule: 'leakCheck.noPieces',
  })
})

test('only who writes notes may ask', async () => {
  for (const role of ['reception', 'supervisor', 'administrator'] as const) {
    // oxlint-disable-next-line no-await-in-loop
    const person = await app.signIn(role)
    // oxlint-disable-next-line no-await-in-loop
    expect(await person.failure('leakCheck.run', {})).toEqual({ code: 'notAllowed' })
  }
})
