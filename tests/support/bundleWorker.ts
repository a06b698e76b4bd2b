import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/**
 * Bundles a worker-thread entry as the build does, because a thread cannot load TypeScript through jest.
 * The bundler has its own process: it is an ES module, which jest does not load.
 * @param entry path from the checkout, `main/drawing/typstWorker.ts`
 */
export function bundleWorker(entry: string): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kentro-worker-'))
  const file = join(folder, 'worker.js')
  const bundler = join(root, 'node_modules/rolldown/bin/cli.mjs')
  execFileSync(
    process.execPath,
    [bundler, join(root, entry), '--platform', 'node', '--format', 'cjs', '--file', file],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
