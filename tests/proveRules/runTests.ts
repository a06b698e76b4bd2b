import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

type Assertion = { readonly fullName: string; readonly status: 'passed' | 'failed' | 'pending' }
type Results = {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly Assertion[] }[]
}

/** Tests that ran, by the file they stand in; a file that could not be loaded has none. */
export type Ran = ReadonlyMap<string, readonly Assertion[]>

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A test that hangs without its rule fails by jest's own limit long before. */
const patience = 20 * 60_000

/**
 * Runs those tests of these files whose full name begins with one of the names.
 * @throws where jest itself did not come to an end
 */
export async function runTests(
  folder: string,
  files: readonly string[],
  names: readonly string[],
): Promise<Ran> {
  const results = join(folder, 'results.json')
  rmSync(results, { force: true })
  const jest = join(folder, 'node_modules', 'jest', 'bin', 'jest.js')
  const args = ['-c', 'tests/jest.config.cjs', '--selectProjects', 'main', '--runTestsByPath', ...files]
  const only = ['-t', `^(${names.map(escaped).join('|')})`]
  const child = spawn(process.execPath, [jest, ...args, ...only, '--json', `--outputFile=${results}`], {
    cwd: folder,
    stdio: 'ignore',
    timeout: patience,
  })
  await new Promise((resolve) => child.on('close', resolve))
  if (!existsSync(results)) throw new Error(`jest gave no results for ${files.join(' ')}`)
  const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as Results
  return new Map(
    files.map((file) => [
      file,
      testResults
        .filter((result) => result.name.replaceAll('\\', '/').endsWith(file))
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status !== 'pending'),
    ]),
  )
}
