import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  HandlerDetails,
  WebContents,
  WebContentsPrintOptions,
  WindowOpenHandlerResponse,
} from 'electron'
import type { Page } from 'playwright-core'
import { bridge, type Bridge } from './bridge'
import { encode } from './codec'
import { toBrowser, toProgram, type Host } from './host'
import type { Ipc } from './ipc'
import type { StandInSession } from './session'
import { Events, strict } from './strict'

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse

export type StandInWindow = {
  readonly members: BrowserWindow
  readonly contents: WebContents
  /** The page, once the program has loaded it. */
  readonly page: Promise<Page>
  readonly bridge: () => Bridge
  close(): void
}

// The window may end before what was asked of its page is done.
const gone = () => undefined

let lastId = 0

/** What Electron would accept but the program must never ask for, and a preload that a sandbox could not run. */
function refuseUnsafe({ webPreferences }: BrowserWindowConstructorOptions) {
  const refuse = (what: string) => {
    throw new Error(`The stand-in shell refuses a BrowserWindow ${what}`)
  }
  if (webPreferences?.sandbox !== true) refuse('without sandbox')
  if (webPreferences?.contextIsolation !== true) refuse('without contextIsolation')
  for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'] as const) {
    if (webPreferences?.[name] !== false) refuse(`with ${name}`)
  }
  if (webPreferences?.webSecurity === false) refuse('without webSecurity')
  if (!webPreferences?.partition) refuse('without a partition of its own')
  if (!webPreferences?.preload) return refuse('without a preload')
  const preload = readFileSync(webPreferences.preload, 'utf8')
  for (const [, name] of preload.matchAll(/\b(?:require|import)\s*\(\s*["'`]([^"'`]*)["'`]\s*\)/g)) {
    if (name !== 'electron') refuse(`whose preload requires ${name}`)
  }
  if (/^\s*(?:import|export)\s/m.test(preload)) refuse('whose sandboxed preload is an ES module')
  return preload
}

/** One BrowserWindow: a page in a renderer process of its own that ends with the window. */
export function openWindow(
  host: Host,
  ipc: Ipc,
  sessionOf: (partition: string) => StandInSession,
  options: BrowserWindowConstructorOptions,
  whenClosed: (window: StandInWindow) => void,
): StandInWindow {
  const preload = refuseUnsafe(options) ?? ''
  const session = sessionOf(options.webPreferences?.partition ?? '')
  const id = (lastId += 1)
  const windowEvents = new Events('BrowserWindow', [
    'closed',
    'ready-to-show',
    'page-title-updated',
    'session-end',
  ])
  const contentsEvents = new Events('webContents', [
    'will-navigate',
    'will-redirect',
    'will-frame-navigate',
    'will-attach-webview',
    'render-process-gone',
    'devtools-opened',
  ])
  let openHandler: OpenHandler = () => ({ action: 'allow' })
  let opened: ReturnType<Host['openPage']> | undefined
  let link: Bridge | undefined
  let destroyed = false
  let programLoads = false
  let loaded: (page: Page) => void
  const whenLoaded = new Promise<Page>((resolve) => {
    loaded = resolve
  })

  const alive = () => {
    if (destroyed) throw new TypeError('Object has been destroyed')
  }
  const contents = strict('webContents', {
    id,
    session: session.members,
    on: (event: string, listener: () => void) => void contentsEvents.on(event, listener),
    setWindowOpenHandler(handler: OpenHandler) {
      openHandler = handler
    },
    isDestroyed: () => destroyed,
    getURL: () => link?.mainUrl() ?? '',
    send(channel: string, ...parameters: unknown[]) {
      alive()
      void link?.send(channel, encode(structuredClone(parameters)))
    },
    print(_options?: WebContentsPrintOptions, callback?: (success: boolean, reason: string) => void) {
      alive()
      void print(host, opened).then(
        () => callback?.(true, ''),
        (error: unknown) => callback?.(false, String(error)),
      )
    },
    closeDevTools() {},
  } satisfies Partial<Record<keyof WebContents, unknown>>) as unknown as WebContents

  const members = strict('BrowserWindow', {
    webContents: contents,
    on: (event: string, listener: () => void) => void windowEvents.on(event, listener),
    once: (event: string, listener: () => void) => void windowEvents.on(event, listener),
    isDestroyed: () => destroyed,
    isMinimized: () => false,
    restore() {},
    show() {},
    setMenuBarVisibility() {},
    focus() {
      void opened?.then(({ page }) => page.bringToFront()).catch(gone)
    },
    destroy: () => closed(),
    async loadURL(url: string) {
      alive()
      opened ??= host.openPage()
      const { page, context } = await opened
      if (!link) {
        link = await bridge(page, preload, host.secret, (frame, message) =>
          ipc.answer(contents, frame, message),
        )
        await watch(page, context)
        await session.grant(context)
      }
      programLoads = true
      await page.goto(toBrowser(url), { waitUntil: 'load' })
      windowEvents.wasPrevented('page-title-updated')
      windowEvents.emit('ready-to-show')
      loaded(page)
    },
  } satisfies Partial<Record<keyof BrowserWindow, unknown>>) as unknown as BrowserWindow

  async function watch(page: Page, context: Awaited<ReturnType<Host['openPage']>>['context']) {
    page.on('close', closed)
    page.on('crash', () => contentsEvents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    const devtools = await context.newCDPSession(page)
    await devtools.send('Page.enable')
    devtools.on('Page.windowOpen', ({ url }) => {
      const { action } = openHandler({ url: toProgram(url) } as HandlerDetails)
      if (action !== 'deny') throw new Error('The stand-in shell opens no second window')
      host.deniedWindows.push(toProgram(url))
    })
    context.on('page', (other) => other !== page && void other.close().catch(gone))
    // What is no request of this page, such as that of a window about to be denied, gets nothing.
    await context.route('**/*', (route) => route.abort('blockedbyclient').catch(gone))
    await page.route('**/*', async (route, request) => {
      if (request.isNavigationRequest() && !programLoads) {
        const isMainFrame = request.frame() === page.mainFrame()
        const details = { url: toProgram(request.url()), isMainFrame, isSameDocument: false }
        const prevented =
          contentsEvents.wasPrevented('will-frame-navigate', details) ||
          (isMainFrame && contentsEvents.wasPrevented('will-navigate', details))
        if (prevented) {
          host.deniedNavigations.push(details.url)
          return route.abort('aborted')
        }
      }
      programLoads = false
      return session.answer(route, request).catch(gone)
    })
  }

  function closed() {
    if (destroyed) return
    destroyed = true
    void opened?.then((page) => page.close()).catch(gone)
    windowEvents.emit('closed')
    whenClosed(self)
  }
  const bridgeNow = () => {
    if (!link) throw new Error('The window has not been loaded')
    return link
  }
  const self: StandInWindow = { members, contents, page: whenLoaded, bridge: bridgeNow, close: closed }
  return self
}

// Headless, the printed page becomes a PDF in the practice folder; in a visible window the browser's own dialog opens.
async function print(host: Host, opened: ReturnType<Host['openPage']> | undefined) {
  if (!opened) throw new Error('There is nothing to print')
  const { page } = await opened
  if (!host.options.headless) {
    await page.evaluate(() => window.print())
    host.prints.push({ pdf: null })
    return
  }
  mkdirSync(host.options.practiceFolder, { recursive: true })
  const pdf = join(host.options.practiceFolder, `print-${host.prints.length + 1}.pdf`)
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true })
  host.prints.push({ pdf })
}
