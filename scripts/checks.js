'use strict'
const fs = require('node:fs')
const { inRoot } = require('./root')
const { build } = require('./built')
const { findTestBrowser } = require('./browser')
const { findElectron } = require('./electronBinary')
const { runTool } = require('./tools')
const { jestTally, playwrightTally } = require('./tally')
const { whyItDoesNotStart } = require('./whyNot')

/** A check of its own: it counts as one, and shows what it wrote only when it failed. */
const oneCheck = (work) => async () => {
  const { code, output } = await work()
  if (code !== 0) console.log(output)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

const tool = (file, ...args) => oneCheck(() => runTool(`node_modules/${file}`, args, { capture: true }))

const sources = ['main', 'renderer', 'shared', 'tests', 'scripts']

/** A JSON report must be of this run: the old one goes first. */
function reportFile(name) {
  const file = inRoot('out', name)
  fs.mkdirSync(inRoot('out'), { recursive: true })
  fs.rmSync(file, { force: true })
  return file
}

async function jest() {
  const report = reportFile('jest.json')
  const args = ['-c', 'tests/jest.config.cjs', '--json', `--outputFile=${report}`]
  const { code } = await runTool('node_modules/jest/bin/jest.js', args)
  return jestTally(report, code)
}

const journeyFiles = () =>
  fs.existsSync(inRoot('tests', 'e2e'))
    ? fs
        .readdirSync(inRoot('tests', 'e2e'), { recursive: true })
        .filter((name) => String(name).endsWith('.spec.ts'))
    : []

/** The Electron that the journeys shall run in beside the stand-in shell, or null. */
function electronOfJourneys() {
  const electron = findElectron()
  const why = electron && whyItDoesNotStart(electron)
  if (!why) return electron
  console.error(`Όχι σε Electron, δεν ξεκινά εδώ / Not in Electron, it does not start here: ${why}`)
  return null
}

async function journeys() {
  const files = journeyFiles()
  if (files.length === 0) return { passed: 0, failed: 0 }
  const browser = await findTestBrowser()
  if (!browser) {
    console.error('Δεν έτρεξαν: / Not run:')
    for (const file of files) console.error(`  tests/e2e/${file}`)
    return { passed: 0, failed: files.length }
  }
  const report = reportFile('journeys.json')
  const electron = electronOfJourneys()
  const { code } = await runTool(
    'node_modules/@playwright/test/cli.js',
    ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    {
      env: {
        ...browser,
        ...(electron && { KENTRO_ELECTRON: electron }),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    },
  )
  return playwrightTally(report, code)
}

const types = tool('typescript/bin/tsc', '-b')
const lint = tool('oxlint/bin/oxlint', '-c', 'tests/lint.json', '--deny-warnings', ...sources)
const format = tool('prettier/bin/prettier.cjs', '--check', '.')

/** The parts of `npm test` in their order. */
const all = {
  types,
  lint,
  format,
  build: oneCheck(() => build({ always: true, quiet: true })),
  jest,
  journeys,
}
/** The parts of `npm test -- --quick`. */
const quick = { types, lint, jest }

module.exports = { all, quick }
