import { readFileSync, rmSync, watch, writeFileSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import type { Host } from './host'
import { windowFolder } from './program'
import { Events, strict } from './strict'

/** The name by which the program knows that it makes practice stores: only the stand-in answers so. */
export const practiceName = 'Kentro (practice)'

/** Electron's `app` and the program's life: ready, quit, a second instance. */
export function createApp(host: Host, closeWindows: () => void) {
  const { built } = host
  const { storeFolder } = host.options
  const home = storeFolder ? windowFolder(storeFolder) : homedir()
  const events = new Events('app', ['before-quit', 'will-quit', 'second-instance'])
  const switches: string[] = []
  let becomeReady: () => void
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve
  })
  let ended: (code: number) => void
  const exited = new Promise<number>((resolve) => {
    ended = resolve
  })
  let quitting = false
  let unlock: (() => void) | undefined
  const paths: Record<string, string> = { home }

  function exit(code = 0) {
    if (quitting) return
    quitting = true
    closeWindows()
    unlock?.()
    ended(code)
  }
  function quit() {
    if (quitting || events.wasPrevented('before-quit')) return
    if (events.wasPrevented('will-quit')) return
    exit(0)
  }

  const app = strict('app', {
    isPackaged: false,
    commandLine: strict('app.commandLine', {
      appendSwitch: (name: string, value?: string) =>
        void switches.push(value === undefined ? `--${name}` : `--${name}=${value}`),
    }) as App['commandLine'],
    enableSandbox() {},
    getAppPath: () => join(built, '..'),
    getName: () => practiceName,
    getVersion: () =>
      (JSON.parse(readFileSync(join(built, '..', 'package.json'), 'utf8')) as { version: string }).version,
    getPath(name) {
      const path = paths[name]
      if (path === undefined) throw new Error(`The stand-in shell has no folder ${name}`)
      return path
    },
    setPath(name, path) {
      paths[name] = path
    },
    whenReady: () => ready,
    requestSingleInstanceLock() {
      const folder = paths['userData']
      if (folder === undefined)
        throw new Error('The program asked for its lock before it said where it lives')
      unlock = lock(folder, () => events.emit('second-instance', {}, [], folder))
      return unlock !== undefined
    },
    quit,
    exit,
  } satisfies Partial<App>)

  return {
    app: strict('app', {
      ...app,
      on: (event: string, listener: () => void) => void events.on(event, listener),
    }),
    events,
    switches,
    exited,
    becomeReady: () => becomeReady(),
    quit,
    exit,
    isQuitting: () => quitting,
  }
}

// A file that only one living process may hold; whoever comes second touches another, for the first to see.
function lock(folder: string, onSecond: () => void) {
  mkdirSync(folder, { recursive: true })
  const held = join(folder, 'instance.lock')
  const knock = join(folder, 'instance.knock')
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(held, String(process.pid), { flag: 'wx' })
      const watcher = watch(folder, (_kind, name) => name === 'instance.knock' && onSecond())
      return () => {
        watcher.close()
        rmSync(held, { force: true })
        rmSync(knock, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (isAlive(Number(readFileSync(held, 'utf8')))) break
      rmSync(held, { force: true })
    }
  }
  writeFileSync(knock, '')
  return undefined
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
