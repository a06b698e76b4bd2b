'use strict'
const { spawnSync } = require('node:child_process')

/**
 * Why a browser or Electron that is there does not start on this Linux (a library, the sandbox or the display is
 * missing): the first line it says. Null when it starts, and on systems where asking would open a window.
 */
function whyItDoesNotStart(file, env = {}) {
  if (process.platform !== 'linux') return null
  const environment = { ...process.env, ...env }
  // With it set, Electron would answer as a plain Node, which starts nearly everywhere.
  delete environment.ELECTRON_RUN_AS_NODE
  const { status, signal, error, stderr } = spawnSync(file, ['--version'], {
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
  if (status === 0) return null
  if (error) return error.message
  return stderr.trim().split('\n')[0] || `${file} --version: ${signal || status}`
}

module.exports = { whyItDoesNotStart }
