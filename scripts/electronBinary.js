'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { spawnSync } = require('node:child_process')
const { inRoot } = require('./root')
const { projectNode } = require('./projectNode')

const folder = inRoot('node_modules', 'electron')
const notHad = inRoot('node_modules', '.kentro-electron-not-had')
const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }

const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

/** The Electron binary, or null. Never by `require('electron')`: that starts a download. */
function findElectron() {
  const other = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const name = read(path.join(folder, 'path.txt')) || (other ? names[process.platform] || 'electron' : '')
  const file = name && path.join(other || path.join(folder, 'dist'), name)
  return file && fs.existsSync(file) ? file : null
}

/**
 * As `findElectron`; when it is missing, one attempt of 20 s to fetch it, whose failure is remembered, so that the
 * next start does not wait again. `retry` forgets that and gives a slow line ten minutes.
 */
function findOrFetchElectron({ retry = false } = {}) {
  const found = findElectron()
  const version = JSON.parse(read(path.join(folder, 'package.json')) || '{}').version || ''
  if (found || (!retry && read(notHad) === version)) return found
  spawnSync(projectNode(), [path.join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: retry ? 600_000 : 20_000,
    killSignal: 'SIGKILL',
  })
  const fetched = findElectron()
  if (fetched) fs.rmSync(notHad, { force: true })
  else fs.writeFileSync(notHad, version)
  return fetched
}

module.exports = { findElectron, findOrFetchElectron }
