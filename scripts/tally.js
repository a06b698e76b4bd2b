'use strict'
const fs = require('node:fs')

const readReport = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** A run that ended badly without a failed test to show for it still counts as one failure. */
const atLeastTheExitCode = (passed, failed, code) => ({ passed, failed: failed || (code === 0 ? 0 : 1) })

/** Passed and failed tests of a jest report. A file that could not even be loaded counts as one failed test. */
function jestTally(file, code) {
  const report = readReport(file)
  if (!report) return { passed: 0, failed: 1 }
  return atLeastTheExitCode(
    report.numPassedTests,
    report.numFailedTests + report.numRuntimeErrorTestSuites,
    code,
  )
}

/** Passed and failed tests of a Playwright report. Errors outside tests count; so does a report without any test. */
function playwrightTally(file, code) {
  const report = readReport(file)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, flaky, unexpected } = report.stats
  return atLeastTheExitCode(expected + flaky, unexpected + report.errors.length, code)
}

module.exports = { jestTally, playwrightTally }
