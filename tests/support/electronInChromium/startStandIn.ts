import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { BrowserWindowConstructorOptions, PowerMonitor } from 'electron'
import type { Page } from 'playwright-core'
import { createApp } from './app'
import { createBrowser } from './browser'
import { openWindow, type StandInWindow } from './browserWindow'
import { createClipboard } from './clipboard'
import { createDialog } from './dialogs'
import type { Host, StandInOptions } from './host'
import { createIpc } from './ipc'
import { runProgram } from './program'
import { createSessions } from './session'
import { Events, strict } from './strict'

export type StandIn = Awaited<ReturnType<typeof startStandIn>>

/**
 * Starts the built program with Chromium in Electron's place.
 * @returns what a test needs: the present page, what the program asked of the host, and the host's own doings.
 */
export async function startStandIn(options: StandInOptions) {
  const windows = new Set<StandInWindow>()
  let nextWindow = Promise.withResolvers<StandInWindow>()
  const ipc = createIpc()
  const browser = { current: undefined as ReturnType<typeof createBrowser> | undefined }
  const host: Host = {
    options,
    built: options.built ?? join(process.cwd(), 'out'),
    secret: `kentro-${randomUUID()}`,
    dialogs: [],
    nextAnswers: [],
    prints: [],
    clipboard: { text: '' },
    blockedRequests: [],
    deniedNavigations: [],
    deniedWindows: [],
    say: (text) => void (options.headless || console.log(`ΔΟΚΙΜΗ / practice: ${text}`)),
    openPage() {
      if (!browser.current) throw new Error('A BrowserWindow was opened before app was ready')
      return browser.current.openPage()
    },
  }
  const life = createApp(host, () => {
    for (const window of windows) window.close()
  })
  const sessions = createSessions(host)
  const power = new Events('powerMonitor', ['lock-screen', 'suspend', 'user-did-resign-active', 'shutdown'])

  const BrowserWindow = new Proxy(function BrowserWindow() {}, {
    construct(_target, [given]: [BrowserWindowConstructorOptions]) {
      const window = openWindow(host, ipc, sessions.fromPartition, given, (closed) => {
        windows.delete(closed)
        // What Electron does for a program that does not listen to 'window-all-closed'.
        if (windows.size === 0 && !life.isQuitting()) life.quit()
      })
      windows.add(window)
      nextWindow.resolve(window)
      nextWindow = Promise.withResolvers()
      return window.members
    },
    get(target, key) {
      if (key === 'fromWebContents') {
        return (contents: object) =>
          [...windows].find((window) => window.contents === contents)?.members ?? null
      }
      if (typeof key === 'symbol' || key === 'prototype') return Reflect.get(target, key) as unknown
      throw new Error(`The stand-in shell does not implement BrowserWindow.${key}`)
    },
  })
  const electron = strict('electron', {
    app: life.app,
    BrowserWindow,
    Menu: strict('Menu', {
      // The browser's own keys for text and size take the menu's place, which the program hides.
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu() {},
    }),
    clipboard: createClipboard(host, () => [...windows].at(-1)?.page),
    dialog: createDialog(host),
    ipcMain: ipc.ipcMain,
    powerMonitor: strict('powerMonitor', {
      on: (event: string, listener: () => void) => void power.on(event, listener),
    } satisfies Partial<Record<keyof PowerMonitor, unknown>>),
    protocol: sessions.protocol,
    session: sessions.session,
    webContents: strict('webContents', {
      fromId: (id: number) => [...windows].find((window) => window.contents.id === id)?.contents,
    }),
  })

  const firstWindow = nextWindow.promise
  runProgram(electron, host.built, options)
  browser.current = createBrowser(options, life.switches)
  sessions.becomeReady()
  life.becomeReady()

  const current = async () => {
    const window =
      [...windows].at(-1) ?? (await Promise.race([nextWindow.promise, life.exited.then(() => null)]))
    if (!window) throw new Error('The program has ended')
    return window
  }
  const control = {
    dialogs: host.dialogs,
    prints: host.prints,
    clipboard: host.clipboard,
    blockedRequests: host.blockedRequests,
    deniedNavigations: host.deniedNavigations,
    deniedWindows: host.deniedWindows,
    /** What the coming dialog answers: a path, or `null` as if cancelled. */
    answerNextDialog: (path: string | null) => void host.nextAnswers.push(path),
    lockScreen: () => power.emit('lock-screen'),
    suspend: () => power.emit('suspend'),
    secondInstance: () => life.events.emit('second-instance', {}, ['kentro', '--inspect'], '/'),
    quit: () => life.quit(),
    /** Resolves with the exit code. */
    exited: life.exited,
    /** What a taken-over renderer could do: code with `invoke` in the preload's world of the frame at this address. */
    asPreload: async (frameUrl: string, expression: string) =>
      (await current()).bridge().asPreload(frameUrl, expression),
  }
  return {
    control,
    firstWindow,
    /** The page of the present window, loaded; another one after each lock. */
    page: async (): Promise<Page> => (await current()).page,
    /** Quits as a person would, waits for the program to have closed its store, and ends the browser. */
    async close() {
      life.quit()
      const late = setTimeout(() => life.exit(1), 15_000)
      const code = await life.exited
      clearTimeout(late)
      await browser.current?.close()
      return code
    },
  }
}
