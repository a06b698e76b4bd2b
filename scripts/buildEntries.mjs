// What is built from what. An entry whose file is not there is left out.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const existing = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file))))

/** The main process and its workers, into out/main. */
export const mainEntries = existing({
  main: 'main/shell/main.ts',
  argon2Worker: 'main/keys/argon2Worker.ts',
  typstWorker: 'main/drawing/typstWorker.ts',
})

export const preloadEntries = existing({ preload: 'main/shell/preload.ts' })

/** Programs of the checkout that are never packed: out/<name>/<file>.js. */
export const toolEntries = [
  { folder: 'standIn', input: existing({ start: 'tests/support/electronInChromium/start.ts' }) },
  { folder: 'tour', input: existing({ tour: 'tests/tour/tour.ts' }) },
  { folder: 'bench', input: existing({ bench: 'tests/bench/bench.ts' }) },
  // Apart, so that the browser's driver does not count as memory of the program.
  { folder: 'benchColdStart', input: existing({ coldStart: 'tests/bench/coldStart.ts' }) },
  { folder: 'proveRules', input: existing({ proveRules: 'tests/proveRules/proveRules.ts' }) },
]

export const hasRenderer = existsSync(join(root, 'renderer/index.html'))
