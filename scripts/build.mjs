// Builds the program into out/. Runs under the project's Node: `npm run build`.
import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build as rolldown } from 'rolldown'
import { build as vite } from 'vite'
import { hasRenderer, mainEntries, preloadEntries, root, toolEntries } from './buildEntries.mjs'

const typstEngine = 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm'

const out = (name) => join(root, 'out', name)

// TypeORM asks for every driver it knows inside try/catch; the ones that are not installed stay unresolved on purpose.
const typeormDrivers = Object.keys(
  JSON.parse(readFileSync(join(root, 'node_modules/typeorm/package.json'), 'utf8')).peerDependencies,
)
const isOutside = (id, packages) =>
  id === 'electron' ||
  isBuiltin(id) ||
  ['better-sqlite3-multiple-ciphers', ...typeormDrivers, ...packages].some(
    (name) => id === name || id.startsWith(`${name}/`),
  )

const forNode = (name, input, outsidePackages = []) => ({
  cwd: root,
  input,
  platform: 'node',
  external: (id) => isOutside(id, outsidePackages),
  transform: { target: 'node24' },
  output: {
    dir: out(name),
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: false,
  },
})

const parts = {
  // One bundle each: with shared chunks a worker would require main.js, and with it start the shell once more.
  main:
    Object.keys(mainEntries).length &&
    (() =>
      Promise.all(
        Object.entries(mainEntries).map(([entry, file]) => rolldown(forNode('main', { [entry]: file }))),
      )),
  preload:
    preloadEntries.preload &&
    (() =>
      rolldown({
        cwd: root,
        input: preloadEntries.preload,
        platform: 'browser',
        external: ['electron'],
        output: { file: join(out('preload'), 'preload.js'), format: 'cjs', codeSplitting: false },
      })),
  renderer:
    hasRenderer &&
    (() =>
      vite({
        configFile: false,
        root: join(root, 'renderer'),
        base: './',
        logLevel: 'warn',
        plugins: [react()],
        // Inlined files would be data: addresses, which the page's content policy refuses for fonts.
        build: {
          outDir: out('renderer'),
          emptyOutDir: true,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          chunkSizeWarningLimit: 2000,
        },
      })),
  ...Object.fromEntries(
    toolEntries
      .filter(({ input }) => Object.keys(input).length)
      .map(({ folder, input }) => [
        folder,
        () =>
          rolldown(forNode(folder, input, ['playwright-core', '@playwright/test', '@axe-core/playwright'])),
      ]),
  ),
}

async function timed(name, work) {
  const began = performance.now()
  await work()
  return `${name} ${((performance.now() - began) / 1000).toFixed(1)} s`
}

for (const name of ['main', 'preload', 'renderer', ...toolEntries.map(({ folder }) => folder)])
  rmSync(out(name), { recursive: true, force: true })

const began = performance.now()
const wanted = Object.entries(parts).filter(([, work]) => work)
try {
  const done = await Promise.all(wanted.map(([name, work]) => timed(name, work)))
  // The letters' engine lies beside its worker, so that it is packed and checked with the rest of the program.
  if (mainEntries.typstWorker) copyFileSync(join(root, typstEngine), join(out('main'), basename(typstEngine)))
  console.log(
    `build ${((performance.now() - began) / 1000).toFixed(1)} s: ${done.join(', ') || 'nothing to build'}`,
  )
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
