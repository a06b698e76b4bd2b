import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'
import type { Host, StandInOptions } from './host'

type Opened = Awaited<ReturnType<Host['openPage']>>

// Nothing outside this machine is reachable, whatever a page or the browser itself would like to ask.
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

/** Pages over the browser's debugging pipe: no port is opened. */
export function createBrowser(options: StandInOptions, switches: readonly string[]) {
  const launch: LaunchOptions = {
    executablePath: options.browser,
    headless: options.headless,
    args: [...offline, ...switches, ...(options.chromiumArgs ?? [])],
  }
  let browser: Promise<Browser> | undefined
  const visible = new Set<Opened>()

  async function openHidden(): Promise<Opened> {
    browser ??= chromium.launch(launch)
    const context = await (
      await browser
    ).newContext({ viewport: options.viewport ?? { width: 1366, height: 768 }, serviceWorkers: 'block' })
    return { page: await context.newPage(), context, close: () => context.close() }
  }

  // An application window of its own, without tabs and address bar, on a profile that is gone afterwards.
  async function openVisible(): Promise<Opened> {
    const profile = mkdtempSync(join(tmpdir(), 'kentro-window-'))
    const start = (chromiumSandbox: boolean) =>
      chromium.launchPersistentContext(profile, {
        ...launch,
        args: [
          ...(launch.args ?? []),
          '--app=https://kk.invalid/',
          '--window-size=1366,768',
          '--start-maximized',
          '--test-type',
        ],
        ignoreDefaultArgs: ['--enable-automation'],
        // Ctrl+C first lets the program close its store.
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        chromiumSandbox,
        viewport: options.viewport ?? null,
        serviceWorkers: 'block',
      })
    // Some machines (containers, an account without user name spaces) cannot give the browser its sandbox.
    const context = await start(true)
      .catch(() => start(false))
      .catch((error: unknown) => {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
        options.whenNoWindow?.()
        throw error
      })
    const opened: Opened = {
      page: context.pages()[0] ?? (await context.newPage()),
      context,
      async close() {
        visible.delete(opened)
        await context.close()
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
      },
    }
    visible.add(opened)
    return opened
  }
  return {
    openPage: options.headless ? openHidden : openVisible,
    async close() {
      await Promise.all([...visible].map((opened) => opened.close()))
      await (await browser)?.close()
    },
  }
}
