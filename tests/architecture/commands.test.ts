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
  expect(stderr).toContain(
    `No browser: το KENTRO_BROWSER δεν υπάρχει / KENTRO_BROWSER is not there: ${folder}`,
  )
})

/** A folder for PATH with one program in it, which only says this and ends so. */
function folderWith(name: string, line: string): string {
  const own = mkdtempSync(join(folder, 'path-'))
  writeFileSync(join(own, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 })
  return own
}
const missing = 'error while loading shared libraries: libgtk-3.so.0'
const noBrowser = { KENTRO_BROWSER: join(folder, 'no-browser'), DISPLAY: ':7' }
const start = `require('./scripts/open').start({}).then((code) => process.exit(code))`

// Elsewhere nothing is asked whether it starts, because the question would open a window.
if (process.platform === 'linux') {
  it('passes over a browser that is only a placeholder', () => {
    const placeholder = folderWith('chromium', 'exit 1')
    const found = (...folders: string[]) =>
      run(`console.log(require('./scripts/browser').findBrowser())`, {
        KENTRO_BROWSER: '',
        PATH: folders.join(':'),
      }).stdout.trim()
    const real = folderWith('google-chrome', 'exit 0')
    expect(found(placeholder, real)).toBe(join(real, 'google-chrome'))
    expect(found(placeholder)).toBe('null')
  })

  it('names what a browser or Electron lacks on this machine', () => {
    const why = (line: string) => {
      const file = join(folderWith('browser', line), 'browser')
      return run(`console.log(require('./scripts/whyNot').whyItDoesNotStart(${JSON.stringify(file)}))`).stdout
    }
    expect(why(`echo '${missing}' >&2; echo more >&2; exit 127`)).toBe(`${missing}\n`)
    expect(why('exit 3')).toMatch(/browser --version: 3\n$/)
    expect(why('kill -11 $$')).toMatch(/browser --version: SIGSEGV\n$/)
    expect(why('exit 0')).toBe('null\n')
  })

  it('names the machine for which no package holds a browser', () => {
    const { stdout, stderr } = run(
      `Object.defineProperty(process, 'arch', { value: 'riscv64' })
      require('./scripts/browser').findTestBrowser().then((found) => console.log(found))`,
      { KENTRO_BROWSER: '', PATH: folder },
    )
    expect(stdout).toBe('null\n')
    expect(stderr).toMatch(/No browser: .*@sparticuz\/chromium has none for linux-riscv64/)
  })

  it('opens Electron where it starts, and ends as it ended', () => {
    const electron = folderWith('electron', '[ "$1" = --version ] && exit 0; echo "opened $1"; exit 7')
    const { status, stdout } = run(start, { ...noBrowser, ELECTRON_OVERRIDE_DIST_PATH: electron })
    expect([status, stdout]).toEqual([7, `opened ${join(root, 'scripts', '..')}\n`])
  })

  it('says why Electron does not start and that no window can be opened, and runs the tour instead', () => {
    const electron = folderWith('electron', `echo '${missing}' >&2; exit 127`)
    const { status, stdout } = run(start, { ...noBrowser, ELECTRON_OVERRIDE_DIST_PATH: electron })
    expect(stdout).toContain(missing)
    expect(stdout).toMatch(/Electron does not start here[^]*No window can be opened.*Running the tour/)
    expect(status).toBe(1)
  })
}

it('lets the machine that checks a change run the same command as a person', () => {
  expect(read('.ci/run')).toMatch(/exec npm test$/m)
  expect(JSON.parse(read('package.json'))).toMatchObject({
    scripts: { start: 'node scripts/start.js', test: 'node scripts/test.js' },
  })
})
