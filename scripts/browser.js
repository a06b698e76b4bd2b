'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { runTool } = require('./tools')
const { whyItDoesNotStart } = require('./whyNot')

const onPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const onWindows = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]
const onMac = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

function candidates() {
  const under = (folders, names) =>
    folders.filter(Boolean).flatMap((folder) => names.map((name) => path.join(folder, name)))
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env
    return under([ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA], onWindows)
  }
  if (process.platform === 'darwin')
    return under(['/Applications', path.join(process.env.HOME || '/', 'Applications')], onMac)
  return under((process.env.PATH || '').split(path.delimiter), onPath)
}

/**
 * A browser with a window: the one KENTRO_BROWSER names, else the first of the system's Chromium, Chrome or Edge that
 * starts (some systems keep a placeholder under its name).
 * @returns its path, or null.
 */
function findBrowser() {
  const given = process.env.KENTRO_BROWSER
  if (given) return fs.existsSync(given) ? given : null
  return candidates().find((file) => fs.existsSync(file) && !whyItDoesNotStart(file)) || null
}

/** The Chromium inside an npm package: the environment it needs, or why it cannot be had, in both languages. */
async function unpackedBrowser() {
  const machine = `${process.platform}-${process.arch}`
  if (machine !== 'linux-x64')
    return {
      why: `το πακέτο @sparticuz/chromium δεν έχει για ${machine} / the package @sparticuz/chromium has none for ${machine}`,
    }
  const { code, output } = await runTool('scripts/unpackBrowser.mjs', [], { capture: true })
  if (code !== 0)
    return {
      why: `το @sparticuz/chromium δεν ξεδιπλώθηκε / @sparticuz/chromium could not be unpacked: ${output.trim()}`,
    }
  const env = JSON.parse(output.trim().split('\n').pop())
  const why = whyItDoesNotStart(env.KENTRO_BROWSER, env)
  return why
    ? { why: `το @sparticuz/chromium δεν ξεκινά εδώ / @sparticuz/chromium does not start here: ${why}` }
    : { env }
}

/**
 * A browser for tests, which need no window: as `findBrowser`, else the Chromium inside an npm package (Linux x64).
 * @returns the environment that tells the journeys which browser to use, or null, having said what could not be had.
 */
async function findTestBrowser() {
  const found = findBrowser()
  if (found) return { KENTRO_BROWSER: found }
  const given = process.env.KENTRO_BROWSER
  const { env = null, why } = given
    ? { why: `το KENTRO_BROWSER δεν υπάρχει / KENTRO_BROWSER is not there: ${given}` }
    : await unpackedBrowser()
  if (why) console.error(`Χωρίς φυλλομετρητή / No browser: ${why}`)
  return env
}

module.exports = { findBrowser, findTestBrowser }
