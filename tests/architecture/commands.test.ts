import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, root } from './sources'

/** Runs a line of JavaScript in the checkout, as the commands run, and gives what it wrote and its exit code. */
function run(line: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', line], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, stdout, stderr }
}

const folder = mkdtempSync(join(tmpdir(), 'kentro-commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

function tally(kind: 'jestTally' | 'playwrightTally', report: object | string, code: number): unknown {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  return JSON.parse(
    run(`console.log(JSON.stringify(require('./scripts/tally').${kind}(${JSON.stringify(file)}, ${code})))`)
      .stdout,
  )
}

it('tells a too old Node in one sentence of each language, without a crash', () => {
  const old = `Object.defineProperty(process.versions, 'node', { value: '8.17.0' })`
  for (const name of ['start', 'test', 'run']) {
    const { status, stdout, stderr } = run(`${old}; require('./scripts/${name}.js')`)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/χρειάζεται Node 20[^]*needs Node 20/)
  }
})

it('keeps the first files readable for a Node that is too old, and looks at its version first', () => {
  const texts = ['start', 'test', 'run'].map((name) => read(`scripts/${name}.js`))
  for (const text of texts)
    expect(text).toMatch(/^\/\/.*\n'use strict'\nrequire\('\.\/nodeVersion'\)\.refuseOldNode\(\)\n/)
  for (const text of [read('scripts/nodeVersion.js'), ...texts])
    expect(text).not.toMatch(/\?\.|\?\?|catch \{|\{ \.\.\.|node:|\d_\d|#\w+\(/)
})

it('counts the tests of jest, and a file that could not be loaded as a failed one', () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }
  expect(tally('jestTally', report, 1)).toEqual({ passed: 7, failed: 3 })
})

it('counts the journeys, and errors outside them', () => {
  const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 0 }, errors: [{}] }
  expect(tally('playwrightTally', report, 1)).toEqual({ passed: 6, failed: 3 })
})

it('never lets a run that ended badly pass', () => {
  const clean = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }
  expect(tally('jestTally', clean, 0)).toEqual({ passed: 7, failed: 0 })
  expect(tally('jestTally', clean, 1)).toEqual({ passed: 7, failed: 1 })
  expect(tally('jestTally', 'no report', 0)).toEqual({ passed: 0, failed: 1 })
  expect(tally('playwrightTally', 'no report', 0)).toEqual({ passed: 0, failed: 1 })
})

it('fails and names the journeys when there is no browser', () => {
  const { stdout, stderr } = run(
    `require('./scripts/checks').all.journeys().then((sum) => console.log(JSON.stringify(sum)))`,
    { KENTRO_BROWSER: join(folder, 'no-browser') },
  )
  const named = stderr.split('\n').filter((line) => line.endsWith('.spec.ts'))
  expect(named.length).toBeGreaterThan(0)
  expect(JSON.parse(stdout)).toEqual({ passed: 0, failed: named.length })
})

it('lets the machine that checks a change run the same command as a person', () => {
  expect(read('.ci/run')).toMatch(/exec npm test$/m)
  expect(JSON.parse(read('package.json'))).toMatchObject({
    scripts: { start: 'node scripts/start.js', test: 'node scripts/test.js' },
  })
})
