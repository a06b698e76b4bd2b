import { readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import type { StandInOptions } from './host'

type Loadable = Module & { _compile(code: string, file: string): void }

/** Runs the built main process with another `electron`; everything else it requires is the real thing. */
export function runProgram(
  electron: object,
  built: string,
  { programArguments = [], storeFolder }: StandInOptions,
) {
  const file = join(built, 'main', 'main.js')
  const load = createRequire(file)
  // Each start begins with fresh modules, as a new process would.
  for (const loaded of Object.keys(load.cache))
    if (dirname(loaded) === dirname(file)) delete load.cache[loaded]
  const program = new Module(file) as Loadable
  program.filename = file
  program.require = ((name: string) =>
    name === 'electron' ? electron : (load(name) as unknown)) as NodeJS.Require
  const given = { argv: process.argv, env: process.env }
  process.argv = [process.execPath, join(built, '..'), ...programArguments]
  process.env = { ...given.env, ...(storeFolder ? ownPlace(storeFolder) : {}) }
  try {
    program._compile(readFileSync(file, 'utf8'), file)
  } finally {
    process.argv = given.argv
    process.env = given.env
  }
}

// The variables by which a program that runs from a clone finds its folders on every system.
function ownPlace(storeFolder: string) {
  const own = windowFolder(storeFolder)
  return { KENTRO_STORE: storeFolder, XDG_DATA_HOME: own, LOCALAPPDATA: own }
}

/** What the program keeps beside the store of a test: its log, its lock. */
export const windowFolder = (storeFolder: string) => `${storeFolder}.window`
