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
 * Resolves to the exit code of a child. Ctrl+C, which the terminal also gives to the child, and a request to end, which
 * is handed on, end this process only after the child: the program must have time to close its store.
 */
async function exitOf(child) {
  let interrupted = false
  process.once('SIGINT', () => {
    interrupted = true
  })
  process.once('SIGTERM', () => {
    interrupted = true
    child.kill('SIGTERM')
  })
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', resolve)
  })
  if (interrupted) process.exit(130)
  return code === null ? 1 : code
}

/**
 * Runs a JavaScript file of the checkout under the project's Node.
 * @returns the exit code and, with `capture`, what it wrote; without, it writes to this terminal.
 */
async function runTool(file, args, { env = {}, capture = false } = {}) {
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
  const code = await exitOf(child)
  return { code, output: stripVTControlCharacters(output) }
}

module.exports = { exitOf, runTool, toolEnvironment }
