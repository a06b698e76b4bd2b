import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

type Assertion = { readonly fullName: string; readonly status: 'passed' | 'failed' | 'pending' }
type Results = {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly Assertion[] }[]
}

/** Tests that ran, by the file they stand in; a file that could not be loaded has none. */
export type Ran = ReadonlyMap<string, readonly Assertion[]>

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patience = 300_000

/** Runs test files in this folder, or of one file those tests alone whose full name begins so. */
export async function runTests(folder: string, files: readonly string[], name = ''): Promise<Ran> {
  const results = join(folder, 'results.json')
  rmSync(results, { force: true })
  const jest = join(folder, 'node_modules', 'jest', 'bin', 'jest.js')
  const args = [
    '-c',
    'tests/jest.config.cjs',
    '--selectProjects',
    'main',
    '--runInBand',
    '--runTestsByPath',
    ...files,
  ]
  const only = name ? ['-t', `^${escaped(name)}`] : []
  const child = spawn(process.execPath, [jest, ...args, ...only, '--json', `--outputFile=${results}`], {
    cwd: folder,
    stdio: 'ignore',
    timeout: patience,
  })
  await new Promise((resolve) => child.on('close', resolve))
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
