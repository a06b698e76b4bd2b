import { fc } from '../../../support/properties'
import { DrawingFailed } from '../../../../main/ports/drawing'
import { asked, FakeDrawing, referralOf, signedLetter } from '../../../support/letterCase'
import { createTestApp, type TestApp } from '../../../support/testApp'

jest.setTimeout(120_000)

let app: TestApp
let drawing: FakeDrawing
beforeEach(async () => {
  drawing = new FakeDrawing()
  app = await createTestApp({ drawing })
})
afterEach(() => app.close())

const serials = (year = 2026) =>
  (
    app.connection.prepare('SELECT serial FROM letters WHERE year = ? ORDER BY serial').all(year) as {
      serial: number
    }[]
  ).map(({ serial }) => serial)
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

/** What another program at the same store would do: takes a number with a copy of a signed letter. */
function takeNumber(serial: number): void {
  app.connection
    .prepare(
      `INSERT INTO letters SELECT 'other-' || ?, year, ?, reference, referralId, citizenId, receiver, subject,
         language, confidential, signatory, templateVersion, content, edits, sha256, NULL, signedOn, signedAt, signedBy
       FROM letters LIMIT 1`,
    )
    .run(serial, serial)
}

test('a number that is taken while the letter is drawn: it is drawn again with the next, without a gap', async () => {
  const { worker } = await signedLetter(app)
  const again = app.again(worker.userId, 'socialWorker')
  const { referralId } = await referralOf(again)
  const seen = await asked(again, referralId)
  const supervisor = await app.signIn('supervisor')
  let conflicts = 0
  drawing.before = () => {
    if (conflicts < 2) takeNumber(2 + conflicts++)
  }
  const letter = await supervisor.do('letters.sign', { referralId, seen })
  expect(letter.serial).toBe(4)
  expect(serials()).toEqual(upTo(4))
  expect(
    drawing.drawn.slice(-3).map(({ content }) => JSON.stringify(content).match(/Έγγραφο (\d)/)![1]),
  ).toEqual(['2', '3', '4'])
})

test('when numbers are taken without end nothing is signed and it says so', async () => {
  await signedLetter(app)
  const worker = await app.signIn('socialWorker')
  const { referralId } = await referralOf(worker)
  const seen = await asked(worker, referralId)
  const supervisor = await app.signIn('supervisor')
  let next = 2
  drawing.before = () => takeNumber(next++)
  expect(await supervisor.failure('letters.sign', { referralId, seen })).toMatchObject({
    rule: 'letters.busy',
  })
  expect((await supervisor.do('letters.openDraft', { referralId })).state).toBe('waiting')
})

test('letters signed at the same moment get numbers in the order they were asked for', async () => {
  const worker = await app.signIn('socialWorker')
  const waiting = []
  for (let made = 0; made < 4; made++) {
    const { referralId } = await referralOf(worker)
    waiting.push({ referralId, seen: await asked(worker, referralId) })
  }
  const supervisor = await app.signIn('supervisor')
  // The sooner it was asked for, the longer its drawing takes.
  let milliseconds = 80
  drawing.before = () => new Promise((resolve) => void setTimeout(resolve, (milliseconds -= 20)))
  const signed = await Promise.all(waiting.map((each) => supervisor.do('letters.sign', each)))
  expect(signed.map(({ serial }) => serial)).toEqual([1, 2, 3, 4])
})

test('the same letter asked to be signed twice is signed once', async () => {
  const worker = await app.signIn('socialWorker')
  const { referralId } = await referralOf(worker)
  const seen = await asked(worker, referralId)
  const supervisor = await app.signIn('supervisor')
  const replies = await Promise.all([1, 2].map(() => supervisor.call('letters.sign', { referralId, seen })))
  expect(replies.map(({ ok }) => ok)).toEqual([true, false])
  expect(serials()).toEqual([1])
})

test('numbers begin anew with the year', async () => {
  await signedLetter(app)
  app.clock.set('2027-01-02T08:00:00.000Z')
  const { letter } = await signedLetter(app)
  expect(letter).toMatchObject({ year: 2027, serial: 1 })
})

type Fate = 'signed' | 'drawingFails' | 'changes' | 'taken' | 'auditFails'

test('whatever fails in between, numbers are 1..n without a gap', async () => {
  const fate = fc.constantFrom<Fate>('signed', 'signed', 'drawingFails', 'changes', 'taken', 'auditFails')
  await signedLetter(app)
  const worker = await app.signIn('socialWorker')
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { minLength: 1, maxLength: 2 }), async (fates) => {
      for (const each of fates) await signWith(each)
      expect(serials()).toEqual(upTo(serials().length))
    }),
    { numRuns: 200 },
  )

  async function signWith(each: Fate): Promise<void> {
    const again = app.again(worker.userId, 'socialWorker', 'supervisor')
    const { referralId, citizenId } = await referralOf(again)
    const seen = await asked(again, referralId)
    const before = serials().length
    let done = false
    drawing.before = () => {
      if (done) return
      done = true
      if (each === 'drawingFails') throw new DrawingFailed({ code: 'timedOut' })
      if (each === 'changes')
        app.connection.prepare(`UPDATE citizens SET name = 'Άλλο' WHERE id = ?`).run(citizenId)
      if (each === 'taken') takeNumber(before + 1)
      if (each === 'auditFails')
        app.connection.exec(
          `CREATE TEMP TRIGGER refuse BEFORE INSERT ON audit WHEN NEW.action = 'letters.signed' BEGIN SELECT RAISE(ABORT, 'x'); END`,
        )
    }
    const reply = await again.call('letters.sign', { referralId, seen })
    app.connection.exec('DROP TRIGGER IF EXISTS refuse')
    expect(reply.ok).toBe(each === 'signed' || each === 'taken')
    expect(serials()).toHaveLength(before + (each === 'taken' ? 2 : each === 'signed' ? 1 : 0))
  }
})
