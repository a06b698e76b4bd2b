'use strict'
const fs = require('node:fs')
const { inRoot } = require('./root')
const { findTestBrowser } = require('./browser')
const { runTool } = require('./tools')

/** Runs `out/<name>/<name>.js`, one of the built programs beside the program itself. Resolves to the exit code. */
async function runBundle(name, args) {
  const file = `out/${name}/${name}.js`
  if (!fs.existsSync(inRoot(...file.split('/')))) {
    console.error(
      `Το ${file} δεν υπάρχει: δεν έχει γραφτεί ακόμα. / There is no ${file}: it is not written yet.`,
    )
    return 1
  }
  const browser = await findTestBrowser()
  return (await runTool(file, args, { env: browser || { KENTRO_BROWSER: '' } })).code
}

module.exports = { runBundle }
