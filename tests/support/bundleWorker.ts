import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/**
 * Bundles a worker-thread entry as the build does, because a thread cannot load TypeScript through jest.
 * The bundler has its own process: it is an ES module, which jest does not load.
 * @param entry path from the checkout, `main/drawing/typstWorker.ts`
 * @param packagesOutside packages that stay where they are installed
 */
export function bundleWorker(
  entry: string,
  { packagesOutside = [] }: { readonly packagesOutside?: readonly string[] } = {},
): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kentro-worker-'))
  const file = join(folder, 'worker.js')
  const bundler = join(root, 'node_modules/rolldown/bin/cli.mjs')
  const how = ['--platform', 'node', '--format', 'cjs', '--file', file]
  const outside = packagesOutside.flatMap((name) => ['--external', name])
  execFileSync(process.execPath, [bundler, join(root, entry), ...how, ...outside], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
