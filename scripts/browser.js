'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { inRoot } = require('./root')
const { runTool } = require('./tools')

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
 * A browser with a window: the one KENTRO_BROWSER names, else the system's Chromium, Chrome or Edge.
 * @returns its path, or null.
 */
function findBrowser() {
  const given = process.env.KENTRO_BROWSER
  if (given) return fs.existsSync(given) ? given : null
  return candidates().find((file) => fs.existsSync(file)) || null
}

/**
 * A browser for tests, which need no window: as `findBrowser`, else the Chromium inside an npm package (Linux x64).
 * @returns the environment that tells the journeys which browser to use, or null.
 */
async function findTestBrowser() {
  const found = findBrowser()
  if (found) return { KENTRO_BROWSER: found }
  if (process.env.KENTRO_BROWSER || process.platform !== 'linux' || process.arch !== 'x64') return null
  if (!fs.existsSync(inRoot('node_modules', '@sparticuz', 'chromium'))) return null
  const unpacked = await runTool('scripts/unpackBrowser.mjs', [], { capture: true })
  if (unpacked.code === 0) return JSON.parse(unpacked.output.trim().split('\n').pop())
  console.error(unpacked.output)
  return null
}

module.exports = { findBrowser, findTestBrowser }
