'use strict'
const fs = require('node:fs')
const { spawnSync } = require('node:child_process')
const { root, inRoot } = require('./root')
const { findProjectNode } = require('./projectNode')

const readPackages = (...parts) => {
  try {
    return JSON.parse(fs.readFileSync(inRoot(...parts), 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm itself writes the list of what it installed into
 * node_modules as its last act, so an interrupted install is seen, and one done by hand counts.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const had = readPackages('node_modules', '.package-lock.json')
  if (!wanted || !had || !findProjectNode()) return false
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true
    const here = had[place]
    return here ? here.version === version && here.integrity === integrity : optional === true
  })
}

/** Runs `npm ci` when packages are missing or outdated. Ends the process with a sentence when they cannot be had. */
function install() {
  if (isInstalled()) return
  console.log(
    'Εγκατάσταση πακέτων (μία φορά, ένα με δύο λεπτά)… / Installing packages (once, a minute or two)…',
  )
  const npm = process.env.npm_execpath
  const [command, before] = npm && npm.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command === 'npm' && process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (done.status === 0 && isInstalled()) return
  const said = `${done.error ? done.error.message : ''}${done.stderr || ''}`.trim()
  console.error(
    `${said}\n` +
      'Τα πακέτα του έργου δεν ήρθαν από το μητρώο πακέτων (η αιτία στέκει πιο πάνω): ελέγξτε τη σύνδεση και ξαναδώστε την εντολή.\n' +
      'The packages of the project could not be had from the package registry (the cause stands above): check the connection and give the command again.',
  )
  process.exit(1)
}

module.exports = { install, isInstalled }
