import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { typstDrawing } from '../../../../main/drawing/typstDrawing'
import { bundleWorker } from '../../../support/bundleWorker'
import { distributionDesk } from '../../../support/distributionDesk'
import { drawingFiles } from '../../../support/drawingFiles'
import type { Answered, Errand } from '../../../support/handOverThatDies'
import { createTestApp } from '../../../support/testApp'

// A child starts in a second on a quiet machine, in several on a busy one.
jest.setTimeout(120_000)

const root = join(__dirname, '../../../..')
const program = bundleWorker('tests/support/handOverThatDies.ts', {
  packagesOutside: ['better-sqlite3-multiple-ciphers', 'typeorm'],
})
const engine = bundleWorker('main/drawing/typstWorker.ts')
const drawing = typstDrawing(drawingFiles(engine.file))
const place = mkdtempSync(join(tmpdir(), 'kentro-killed-'))

type Prepared = Pick<Errand, 'key' | 'userId' | 'handOver'> & { readonly folder: string }
let prepared: Prepared
/** The statements of a whole hand-over, and its receipt where nobody was killed. */
let statements: number
let receipt: string
let copies = 0

/** The store of before the hand-over, once more. */
function copied(): string {
  const folder = join(place, `store-${++copies}`)
  cpSync(prepared.folder, folder, { recursive: true })
  return folder
}

/** Hands over in a process of its own. @returns what it said before it was killed; null where it died before that. */
async function handOverAndDie(folder: string, diesBefore: number | null): Promise<Answered | null> {
  const { key, userId, handOver } = prepared
  const errand: Errand = { root, folder, key, userId, handOver, diesBefore }
  const child: ChildProcess = spawn(process.execPath, [program.file, JSON.stringify(errand)], {
    env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Promise<Answered | null> = new Promise((resolve) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      child.kill('SIGKILL')
      resolve(JSON.parse(line) as Answered)
    })
    child.on('exit', () => resolve(null))
  })
  let complaint = ''
  child.stderr!.on('data', (text) => (complaint += String(text)))
  const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)))
  if (signal !== 'SIGKILL') throw new Error(`It ended by ${String(signal)}: ${complaint}`)
  return said
}

/** Opens what the killed process left, as the next start does. */
async function opened<T>(
  folder: string,
  work: (app: Awaited<ReturnType<typeof createTestApp>>) => Promise<T>,
): Promise<T> {
  const key = Buffer.from(prepared.key, 'hex')
  const app = await createTestApp({ drawing, left: { folder, key, idsAfter: 2_000_000 } })
  try {
    return await work(app)
  } finally {
    await app.close({ keep: true })
  }
}

/** What lies there: hand-overs, movements that gave goods out, faults; and the receipt of the one hand-over. */
const found = (folder: string) =>
  opened(folder, async (app) => {
    const person = app.again(prepared.userId, 'socialWorker', 'supervisor')
    const { handOvers } = await person.do('distributions.handOvers', {})
    const { movements } = await person.do('goods.movements', { kind: 'handedOut' })
    const { differences } = await person.do('goods.checkLedger', {})
    const { parcel } = await person.do('distributions.openParcel', { id: prepared.handOver.parcelId })
    const [one] = handOvers
    const drawn = one && (await person.do('distributions.receipt', { id: one.id, language: 'el' })).pdf
    return {
      handOvers: handOvers.map((each) => each.receipt),
      movements: movements.length,
      differences,
      parcel: parcel.state,
      integrity: app.connection.pragma('integrity_check', { simple: true }),
      // By its fingerprint: the same bytes, without pages of them where they differ.
      receipt: drawn ? createHash('sha256').update(drawn).digest('hex') : null,
    }
  })

const retried = (folder: string) =>
  opened(folder, (app) =>
    app
      .again(prepared.userId, 'socialWorker', 'supervisor')
      .call('distributions.handOver', prepared.handOver),
  )

const nothing = {
  handOvers: [],
  movements: 0,
  differences: 0,
  parcel: 'planned',
  integrity: 'ok',
  receipt: null,
}
const whole = () => ({
  handOvers: ['26/1'],
  movements: 2,
  differences: 0,
  parcel: 'handedOver',
  integrity: 'ok',
  receipt,
})
const alreadyHandedOver = { ok: false, failure: { rule: 'distributions.parcelHandedOver' } }

beforeAll(async () => {
  const app = await createTestApp()
  const worker = await app.signIn('socialWorker', 'supervisor')
  const desk = await distributionDesk(app, worker)
  await desk.bring(desk.items.pasta, 5000, '2027-03-01')
  await desk.bring(desk.items.flour, 5)
  const home = await desk.household('Άννα')
  const parcel = await desk.parcel((await desk.day()).id, home.id)
  prepared = {
    folder: app.folder,
    key: Buffer.from(app.key).toString('hex'),
    userId: worker.userId,
    handOver: desk.wholeTo(parcel, home.head),
  }
  await app.close({ keep: true })
  // The same hand-over, written down in peace: what its receipt looks like, byte for byte.
  const quiet = copied()
  await retried(quiet)
  receipt = (await found(quiet)).receipt!
  statements = (await handOverAndDie(copied(), null))!.statements
})
afterAll(async () => {
  await drawing.close()
  for (const { remove } of [program, engine]) remove()
  for (const folder of [place, prepared.folder]) rmSync(folder, { recursive: true, force: true })
})

test('killed between the hand-over and its receipt: it is there once, and its receipt is drawn later', async () => {
  const folder = copied()
  expect(await handOverAndDie(folder, null)).toEqual({ ok: true, statements })
  expect(await found(folder)).toEqual(whole())
  expect(await retried(folder)).toMatchObject(alreadyHandedOver)
  expect(await found(folder)).toEqual(whole())
})

test('killed in the middle of the hand-over, at whichever statement: nothing of it is there, and it is done again', async () => {
  expect(statements).toBeGreaterThan(5)
  for (const fraction of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
    const folder = copied()
    // The last statement is the commit: killed before it, nothing was promised to anybody.
    const diesBefore = Math.round((statements - 1) * fraction)
    // oxlint-disable-next-line no-await-in-loop -- one process after the other
    expect(await handOverAndDie(folder, diesBefore)).toBeNull()
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect(await found(folder)).toEqual(nothing)
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect(await retried(folder)).toMatchObject({ ok: true })
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect(await found(folder)).toEqual(whole())
  }
})

test('killed after the commit, before anybody heard of it: it is there once, and the second try says who and when', async () => {
  const folder = copied()
  expect(await handOverAndDie(folder, statements)).toBeNull()
  expect(await found(folder)).toEqual(whole())
  expect(await retried(folder)).toMatchObject(alreadyHandedOver)
  expect(await found(folder)).toEqual(whole())
})
