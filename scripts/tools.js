'use strict'
const path = require('node:path')
const { spawn } = require('node:child_process')
const { stripVTControlCharacters } = require('node:util')
const { root, inRoot } = require('./root')
const { projectNode } = require('./projectNode')

/** The environment in which every tool runs: the project's own Node and packages come first. */
function toolEnvironment(extra) {
  const environment = { ...process.env, ...extra }
  const key = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') || 'PATH'
  const first = [inRoot('node_modules', '.bin'), path.dirname(projectNode())]
  environment[key] = [...first, environment[key] || ''].join(path.delimiter)
  return environment
}

/**
 * Runs a JavaScript file of the checkout under the project's Node.
 * @returns the exit code and, with `capture`, what it wrote; without, it writes to this terminal.
 */
function runTool(file, args, { env = {}, capture = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(projectNode(), [inRoot(...file.split('/')), ...args], {
      cwd: root,
      env: toolEnvironment(env),
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    let output = ''
    for (const stream of capture ? [child.stdout, child.stderr] : []) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => (output += text))
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) =>
      resolve({ code: code === null ? 1 : code, output: stripVTControlCharacters(output) }),
    )
  })
}

module.exports = { runTool, toolEnvironment }
