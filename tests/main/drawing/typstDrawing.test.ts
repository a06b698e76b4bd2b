import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { typstDrawing } from '../../../main/drawing/typstDrawing'
import type { DrawingLimits } from '../../../main/drawing/typstDrawing'
import type { Drawing, DrawRequest } from '../../../main/ports/drawing'
import { bundleWorker } from '../../support/bundleWorker'
import { drawingFiles } from '../../support/drawingFiles'
import { readPdf } from '../../support/readPdf'
import { greekLetter, invitation } from '../../support/sampleLetters'

// An engine starts in half a second on a quiet machine, in several on a busy one.
jest.setTimeout(60_000)

const worker = bundleWorker('main/drawing/typstWorker.ts')
const drawings: Drawing[] = []
const folders: string[] = []

function newDrawing(limits: Partial<DrawingLimits> = {}, lettersFolder?: string): Drawing {
  const files = drawingFiles(worker.file)
  const drawing = typstDrawing({ ...files, lettersFolder: lettersFolder ?? files.lettersFolder }, limits)
  drawings.push(drawing)
  return drawing
}

/** A folder with a layout of our own under the name of a shipped one. */
function layoutFolder(layout: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kentro-layout-'))
  folders.push(folder)
  writeFileSync(join(folder, 'invitation.typ'), layout)
  return folder
}

function problemOf(drawn: Promise<unknown>): Promise<unknown> {
  return drawn.then(
    () => 'drawn',
    (error: { problem?: unknown }) => error.problem ?? error,
  )
}

const slip: DrawRequest = { layout: 'invitation', content: invitation }
const longDate = '#set document(title: "T", date: datetime(year: 2026, month: 1, day: 1))\n'

afterEach(async () => {
  await Promise.all(drawings.splice(0).map((drawing) => drawing.close()))
})
afterAll(() => {
  worker.remove()
  folders.forEach((folder) => rmSync(folder, { recursive: true }))
})

test('letters asked for together are drawn one by one, each from its own content', async () => {
  const drawing = newDrawing()
  const drawn = await Promise.all(
    ['26-00001-1', '26-00002-2', '26-00003-3'].map((reference) =>
      drawing.draw({ layout: 'referralLetter', content: { ...greekLetter, reference } }),
    ),
  )
  const texts: string[] = []
  for (const pdf of drawn) texts.push((await readPdf(pdf)).pages.map((page) => page.text).join())
  expect(texts.map((text) => text.match(/26-0000\d-\d/)?.[0])).toEqual([
    '26-00001-1',
    '26-00002-2',
    '26-00003-3',
  ])
})

test('a runaway layout is stopped at the time limit, and the next letter is drawn by a new worker', async () => {
  const runaway = `${longDate}#let content = json(bytes(sys.inputs.content))
#if content.heading == "run" { for a in range(100000) { for b in range(100000) { let c = a * b } } }
#content.heading`
  const drawing = newDrawing({ drawMilliseconds: 1500 }, layoutFolder(runaway))
  const began = performance.now()
  const stopped = problemOf(drawing.draw({ ...slip, content: { ...invitation, heading: 'run' } }))
  const after = drawing.draw({ ...slip, content: { ...invitation, heading: 'walk' } })
  expect(await stopped).toEqual({ code: 'timedOut' })
  expect((await readPdf(await after)).pages[0]?.text).toContain('walk')
  expect(performance.now() - began).toBeLessThan(20_000)
})

test('workers are replaced after their letters, and letters stay the same bytes', async () => {
  const drawing = newDrawing({ lettersPerWorker: 3, warmUpLetters: 1 })
  const bytes: string[] = []
  for (let letter = 0; letter < 8; letter += 1)
    bytes.push(Buffer.from(await drawing.draw(slip)).toString('base64'))
  expect(new Set(bytes).size).toBe(1)
})

test('an unused worker is let go and comes back when it is needed', async () => {
  const drawing = newDrawing({ idleMilliseconds: 50 })
  await drawing.draw(slip)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect((await drawing.draw(slip)).length).toBeGreaterThan(1000)
})

test('characters that would not appear on paper are named, not dropped', async () => {
  const content = { ...invitation, heading: 'Γιώργος 漢 \u202E\u0000 \uD800 ✓' }
  expect(await problemOf(newDrawing().draw({ layout: 'invitation', content }))).toEqual({
    code: 'unprintableCharacters',
    characters: ['漢', 'U+202E', 'U+0000', 'U+D800', '✓'],
  })
})

test('a picture that is none is named', async () => {
  const pictures = { logo: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }
  expect(await problemOf(newDrawing().draw({ ...slip, pictures }))).toEqual({
    code: 'badPicture',
    picture: 'logo',
    problem: 'notAPicture',
  })
})

test('content that does not fit the layout is a fault whose text repeats no word of the content', async () => {
  const drawing = newDrawing()
  const problem = await problemOf(
    drawing.draw({ layout: 'invitation', content: { ...invitation, date: 'Μαρία' } }),
  )
  expect(problem).toMatchObject({ code: 'layoutFailed' })
  expect(JSON.stringify(problem)).not.toContain('Μαρία')
  await expect(drawing.draw(slip)).resolves.toBeDefined()
})

test.each([
  ['a file of the computer', '#read("/etc/hostname")'],
  ['a file beside the layouts', '#read("../fonts/OFL.txt")'],
  ['a package of the network', '#import "@preview/cetz:0.3.0": *'],
])('a layout cannot reach %s', async (_what, source) => {
  const drawing = newDrawing({}, layoutFolder(longDate + source))
  expect(await problemOf(drawing.draw(slip))).toMatchObject({ code: 'layoutFailed' })
})

test('a missing engine or worker file is a failure of the drawing, without a path in its text', async () => {
  const drawing = typstDrawing({ ...drawingFiles(worker.file), wasmFile: '/nowhere/typst.wasm' })
  drawings.push(drawing)
  expect(await problemOf(drawing.draw(slip))).toEqual({ code: 'layoutFailed', detail: 'Error ENOENT' })
  const threadless = typstDrawing(drawingFiles('/nowhere/worker.js'))
  drawings.push(threadless)
  const problem = await problemOf(threadless.draw(slip))
  expect(problem).toMatchObject({ code: 'layoutFailed' })
  expect(JSON.stringify(problem)).not.toContain('nowhere')
})

test('after close nothing is drawn, and what waits is told so', async () => {
  const drawing = newDrawing()
  const waiting = problemOf(drawing.draw(slip))
  const behind = problemOf(drawing.draw(slip))
  await drawing.close()
  expect(await waiting).toEqual({ code: 'closed' })
  expect(await behind).toEqual({ code: 'closed' })
  expect(await problemOf(drawing.draw(slip))).toEqual({ code: 'closed' })
})
