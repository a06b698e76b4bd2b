// The stand-in shell must not be kinder than Electron: each test gives it a small program that Electron would refuse,
// or one whose values must arrive as Electron would carry them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startStandIn, type StandIn } from '../support/electronInChromium/startStandIn'
import { expect, root, test as base, type Place } from './fixtures'
import { browserPath, chromiumArgs } from './inChromium'

type Given = { main: string; preload?: string; page?: string }
type Trial = { start(given: Given): Promise<StandIn> }

const test = base.extend<{ trial: Trial }>({
  trial: async ({ place }, use) => {
    const started: StandIn[] = []
    await use({
      async start(given) {
        const standIn = await startProgram(place, given)
        started.push(standIn)
        return standIn
      },
    })
    await Promise.all(started.map((standIn) => standIn.close()))
  },
})

function startProgram(place: Place, { main, preload = '', page = '' }: Given) {
  const built = join(dirname(place.storeFolder), 'out')
  const files = { 'main/main.js': main, 'preload/preload.js': preload, 'renderer/index.html': page }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(built, name)), { recursive: true })
    writeFileSync(join(built, name), content)
  }
  return startStandIn({ ...place, built, browser: browserPath(), headless: true, chromiumArgs })
}

const safe =
  'sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false'

/** A program with one window; `more` runs when it is ready, before the page is loaded. */
const program = ({ more = '', preferences = safe, scheme = 'standard: true, secure: true' }) => `
  const { app, BrowserWindow, protocol, session, ipcMain, dialog, Menu } = require('electron')
  const { join } = require('node:path')
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { ${scheme} } }])
  globalThis.trial = app.whenReady().then(async () => {
    const preload = join(__dirname, '../preload/preload.js')
    session.fromPartition('trial').protocol.handle('app', () =>
      new Response(require('node:fs').readFileSync(join(__dirname, '../renderer/index.html')), { headers: { 'Content-Type': 'text/html; charset=utf-8' } }))
    const window = new BrowserWindow({ webPreferences: { partition: 'trial', preload, ${preferences} } })
    ${more}
    await window.loadURL('app://kk/')
  }).then(() => 'ready', (error) => error.message)`
const outcome = () => (globalThis as unknown as { trial: Promise<string> }).trial

const bridge = `
  const { contextBridge, ipcRenderer } = require('electron')
  contextBridge.exposeInMainWorld('host', {
    call: (name, input) => ipcRenderer.invoke(name, input),
    apply: (work) => work('from the preload') ?? 'done',
    on: (listener) => ipcRenderer.on('event', (_event, value) => listener(value)),
  })
  globalThis.leaked = 'in the world of the preload'`

for (const [what, code] of Object.entries({
  'app.getLocale': `require('electron').app.getLocale()`,
  'electron.shell': `require('electron').shell`,
  "app 'open-url'": `require('electron').app.on('open-url', () => {})`,
  'setting app.name': `require('electron').app.name = 'other'`,
})) {
  test(`it throws on what it does not implement: ${what}`, async ({ trial }) => {
    await expect(trial.start({ main: code })).rejects.toThrow(
      /^The stand-in shell (does not implement|never sends)/,
    )
  })
}

for (const [what, preferences] of Object.entries({
  'without sandbox': safe.replace('sandbox: true', 'sandbox: false'),
  'without contextIsolation': safe.replace('contextIsolation: true', 'contextIsolation: false'),
  'with nodeIntegration': safe.replace('nodeIntegration: false', 'nodeIntegration: true'),
  'with nodeIntegrationInSubFrames': safe.replace('InSubFrames: false', 'InSubFrames: true'),
  'without webSecurity': `${safe}, webSecurity: false`,
})) {
  test(`it refuses a window ${what}`, async ({ trial }) => {
    await trial.start({ main: program({ preferences }) })
    expect(await outcome()).toBe(`The stand-in shell refuses a BrowserWindow ${what}`)
  })
}

test('it refuses a preload that requires more than electron, or is a module', async ({ trial }) => {
  await trial.start({ main: program({}), preload: `require('electron'); require("node:fs")` })
  expect(await outcome()).toMatch('whose preload requires node:fs')
  await trial.start({ main: program({}), preload: `import { contextBridge } from 'electron'` })
  expect(await outcome()).toMatch('is an ES module')
})

test('it refuses to serve a scheme that was not registered as standard and secure', async ({ trial }) => {
  await trial.start({ main: program({ scheme: 'standard: true' }) })
  expect(await outcome()).toMatch('serves only standard, secure schemes')
})

test('dates, bytes and undefined arrive as they are; what cannot be cloned is refused', async ({ trial }) => {
  const { page } = await trial.start({
    main: program({
      more: `
        ipcMain.handle('echo', (_event, value) => value)
        ipcMain.handle('kinds', (_event, value) => Object.entries(value).map(([key, one]) => key + ' ' + Object.prototype.toString.call(one)))
        ipcMain.handle('function', () => () => 1)
        ipcMain.handle('fails', () => { throw new Error('no') })`,
    }),
    preload: bridge,
  })
  const seen = await (
    await page()
  ).evaluate(async () => {
    const { call } = window.host as unknown as { call(name: string, input?: unknown): Promise<unknown> }
    const message = (error: Error) => error.message
    const value = {
      date: new Date(5),
      bytes: new Uint8Array([0, 255]),
      nothing: undefined,
      $: 'own',
      list: [-0, NaN],
    }
    const back = (await call('echo', value)) as typeof value
    return {
      kinds: await call('kinds', value),
      back: [
        back.date.getTime(),
        ...back.bytes,
        'nothing' in back,
        back.$,
        Object.is(back.list[0], -0),
        back.list[1],
      ],
      functionOut: await Promise.resolve()
        .then(() => call('echo', { work: () => 1 }))
        .catch(message),
      functionBack: await call('function').catch(message),
      fails: await call('fails').catch(message),
      absent: await call('absent').catch(message),
    }
  })
  expect(seen).toEqual({
    kinds: [
      'date [object Date]',
      'bytes [object Uint8Array]',
      'nothing [object Undefined]',
      '$ [object String]',
      'list [object Array]',
    ],
    back: [5, 0, 255, true, 'own', true, NaN],
    functionOut: expect.stringContaining('could not be cloned'),
    functionBack: expect.stringContaining("Error invoking remote method 'function': DataCloneError"),
    fails: "Error invoking remote method 'fails': Error: no",
    absent: expect.stringContaining('No handler registered'),
  })
})

test('the preload has a world of its own: only what it exposes reaches the page, frozen', async ({
  trial,
}) => {
  const { page } = await trial.start({ main: program({}), preload: bridge })
  const seen = await (
    await page()
  ).evaluate(() => {
    const host = window.host as unknown as { apply(work: (value: unknown) => void): unknown }
    const heard: unknown[] = []
    heard.push(host.apply((value) => heard.push(value)))
    return {
      leaked: 'leaked' in window,
      binding: 'sendToHost' in window,
      frozen: Object.isFrozen(host) && !Reflect.deleteProperty(window, 'host'),
      heard,
    }
  })
  expect(seen).toEqual({ leaked: false, binding: false, frozen: true, heard: ['from the preload', 'done'] })
})

test('events reach the preload in order', async ({ trial }) => {
  const { page } = await trial.start({
    main: program({
      more: `ipcMain.handle('three', (event) => { for (const value of [1, 2, 3]) event.sender.send('event', { value }) })`,
    }),
    preload: bridge,
  })
  const got = await (
    await page()
  ).evaluate(async () => {
    type Bridge = { on(listener: (value: unknown) => void): void; call(name: string): Promise<unknown> }
    const host = window.host as unknown as Bridge
    const values: unknown[] = []
    host.on((value) => values.push(value))
    await host.call('three')
    while (values.length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    return values
  })
  expect(got).toEqual([{ value: 1 }, { value: 2 }, { value: 3 }])
})

test('dialogs answer with the practice folder, never write over a file, and can be cancelled', async ({
  trial,
  place,
}) => {
  const standIn = await trial.start({
    main: program({
      more: `ipcMain.handle('save', () => dialog.showSaveDialog(window, { defaultPath: 'letter.pdf' }))
             ipcMain.handle('open', () => dialog.showOpenDialog(window, { properties: ['openDirectory'] }))`,
    }),
    preload: bridge,
  })
  const page = await standIn.page()
  const ask = (name: string) =>
    page.evaluate((name) => window.host.call(name, null) as Promise<unknown>, name)
  const file = join(place.practiceFolder, 'letter.pdf')
  expect(await ask('save')).toEqual({ canceled: false, filePath: file })
  writeFileSync(file, 'first')
  expect(await ask('save')).toMatchObject({ filePath: join(place.practiceFolder, 'letter (2).pdf') })
  expect(await ask('open')).toEqual({ canceled: false, filePaths: [place.practiceFolder] })
  standIn.control.answerNextDialog(null)
  expect(await ask('open')).toEqual({ canceled: true, filePaths: [] })
  expect(standIn.control.dialogs).toHaveLength(4)
})

test('printing makes a PDF of the page as it prints', async ({ trial, place }) => {
  const standIn = await trial.start({
    main: program({
      more: `ipcMain.handle('print', (event) => new Promise((resolve) => event.sender.print({}, resolve)))`,
    }),
    preload: bridge,
    page: '<style>@page { size: A4 } @media screen { main { display: none } }</style><main>print view</main>',
  })
  const page = await standIn.page()
  expect(await page.evaluate(() => window.host.call('print', null) as Promise<unknown>)).toBe(true)
  const pdf = join(place.practiceFolder, 'print-1.pdf')
  expect(standIn.control.prints).toEqual([{ pdf }])
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
})

test('of two programs in one place the second is told, and the first hears of it', async ({ trial }) => {
  const main = `
    const { app } = require('electron')
    app.setPath('userData', process.env.KENTRO_STORE)
    const first = app.requestSingleInstanceLock()
    ;(globalThis.locks ??= []).push(first)
    app.on('second-instance', () => globalThis.locks.push('told'))
    if (!first) app.exit(3)`
  const seen = globalThis as unknown as { locks: unknown[] }
  seen.locks = []
  const first = await trial.start({ main })
  const second = await trial.start({ main })
  expect(await second.control.exited).toBe(3)
  await expect.poll(() => seen.locks).toEqual([true, false, 'told'])
  await first.close()
  await trial.start({ main })
  expect(seen.locks.at(-1)).toBe(true)
})

test('quitting waits for a program that is not ready to end', async ({ trial, place }) => {
  const standIn = await trial.start({
    main: program({
      more: `
        let done = false
        app.on('before-quit', (event) => {
          if (done) return
          event.preventDefault()
          setTimeout(() => { done = true; require('node:fs').writeFileSync(process.env.KENTRO_STORE ?? join(__dirname, 'closed'), ''); app.quit() }, 100)
        })`,
    }),
    preload: bridge,
  })
  await standIn.page()
  expect(await standIn.close()).toBe(0)
  expect(existsSync(join(dirname(place.storeFolder), 'out/main/closed'))).toBe(true)
})

test('a browser that opens no window ends the program, and `npm start` learns of it', async ({ place }) => {
  const home = dirname(place.storeFolder)
  const folders = { HOME: home, USERPROFILE: home, XDG_DATA_HOME: home, LOCALAPPDATA: home }
  const program = spawn(process.execPath, [join(root, 'out/standIn/start.js')], {
    cwd: root,
    stdio: 'ignore',
    // What stands here in a browser's place starts, but knows none of its switches.
    env: { ...process.env, ...folders, KENTRO_BROWSER: process.execPath },
  })
  const [code] = await once(program, 'close')
  expect(code).toBe(69)
  expect(readFileSync(join(root, 'scripts/open.js'), 'utf8')).toContain('const noWindow = 69')
})
