import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import {
  initSync,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler'
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { DrawingFailed } from '../ports/drawing'
import type { DrawingProblem } from '../ports/drawing'
import { fontCoverage, unprintableCharacters, withoutContent } from './contentText'
import type { CodePointRange } from './contentText'
import { makePdfA } from './pdfA'
import { checkPicture } from './picture'
import type { WorkerAnswer, WorkerFiles, WorkerOrder } from './workerMessages'

// The engine sees what is given to it here and nothing else: no disk, no network, no packages.

const files = workerData as WorkerFiles
const port = parentPort
if (!port) throw new Error('The drawing worker runs only as a worker thread')

const fonts = readdirSync(files.fontsFolder)
  .filter((name) => name.endsWith('.ttf'))
  .sort()
  .map((name) => readFileSync(join(files.fontsFolder, name)))
initSync({ module: files.engine })
const covered = fontCoverage(fonts.map(coverageRuns))

void start(port)

async function start(port: NonNullable<typeof parentPort>): Promise<void> {
  const compiler = await buildCompiler()
  port.on('message', (order: WorkerOrder) => {
    const answer = answerTo(compiler, covered, order)
    port.postMessage(answer, answer.ok ? [answer.pdf.buffer] : [])
  })
  port.postMessage('ready')
}

async function buildCompiler(): Promise<TypstCompiler> {
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  for (const name of readdirSync(files.lettersFolder).filter((name) => name.endsWith('.typ')))
    compiler.add_source(`/${name}`, readFileSync(join(files.lettersFolder, name), 'utf8'))
  return compiler
}

function coverageRuns(font: Uint8Array): readonly number[] {
  const found = new TypstFontResolverBuilder().get_font_info(font) as {
    readonly info: readonly { readonly coverage: readonly number[] }[]
  }
  return found.info[0]?.coverage ?? []
}

function answerTo(
  compiler: TypstCompiler,
  covered: readonly CodePointRange[],
  order: WorkerOrder,
): WorkerAnswer {
  try {
    refuseWhatCannotBePrinted(covered, order)
    return { ok: true, pdf: draw(compiler, order) }
  } catch (error) {
    return { ok: false, problem: error instanceof DrawingFailed ? error.problem : problemOf(error, order) }
  }
}

function refuseWhatCannotBePrinted(covered: readonly CodePointRange[], order: WorkerOrder): void {
  const characters = unprintableCharacters(order.content, covered)
  if (characters.length > 0) throw new DrawingFailed({ code: 'unprintableCharacters', characters })
  for (const [picture, bytes] of Object.entries(order.pictures)) {
    const check = checkPicture(bytes)
    if (!check.ok) throw new DrawingFailed({ code: 'badPicture', picture, problem: check.problem })
  }
}

function draw(compiler: TypstCompiler, order: WorkerOrder): Uint8Array<ArrayBuffer> {
  const pictures = Object.entries(order.pictures)
  for (const [name, bytes] of pictures) compiler.map_shadow(`/pictures/${name}`, bytes)
  try {
    const inputs = [
      ['content', JSON.stringify(order.content)],
      ['pictures', JSON.stringify(Object.keys(order.pictures))],
    ]
    const compiled = compiler.compile(`/${order.layout}.typ`, inputs, 'pdf', 1) as { result: Uint8Array }
    // Copied out of the engine's memory, so that the bytes can be handed over without another copy.
    return new Uint8Array(makePdfA(compiled.result))
  } finally {
    for (const [name] of pictures) compiler.unmap_shadow(`/pictures/${name}`)
  }
}

function problemOf(error: unknown, order: WorkerOrder): DrawingProblem {
  // Typst throws its diagnostics as one string.
  const message = typeof error === 'string' ? /message: "((?:[^"\\]|\\.)*)"/.exec(error)?.[1] : String(error)
  const detail = withoutContent(message ?? '', order.content)
  const picture = Object.keys(order.pictures)[0]
  if (picture !== undefined && /decode image|image format/.test(detail))
    return { code: 'badPicture', picture, problem: 'damaged' }
  return { code: 'layoutFailed', detail }
}
