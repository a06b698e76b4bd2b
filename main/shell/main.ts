import { join } from 'node:path'
import { app, dialog, Menu, powerMonitor, protocol, type BrowserWindow } from 'electron'
import { shell as words } from '../../shared/i18n/el/shell'
import { createApp, type App } from '../app/createApp'
import { schemePrivileges } from '../hardening/appProtocol'
import { checkArgv, onSecondInstance } from '../hardening/argv'
import { menuTemplate } from '../hardening/menu'
import { paths } from '../hardening/paths'
import { eventChannel } from '../hardening/preloadKeys'
import { receiveCalls } from './ipc'
import { appInfo, isPractice } from './ports/appInfo'
import { systemClipboard as clipboard } from './ports/clipboard'
import { clock } from './ports/clock'
import { files } from './ports/files'
import { ids } from './ports/ids'
import { createLog } from './ports/log'
import { printer } from './ports/printer'
import { openWindow, prepareSession } from './window'

const { platform, env: variables } = process
const packaged = app.isPackaged
const where = paths({ platform, packaged, practice: isPractice(), home: app.getPath('home'), variables })
app.setPath('userData', where.userData)
app.setPath('sessionData', where.sessionData)
app.enableSandbox()
app.commandLine.appendSwitch('disable-http-cache')
protocol.registerSchemesAsPrivileged([schemePrivileges])

if (checkArgv(process.argv, { packaged, platform })) refuse(words.notStarted.refusedSwitch)
else if (where.storeTrouble) refuse(words.notStarted[where.storeTrouble])
else if (!app.requestSingleInstanceLock()) app.exit(0)
else
  void app
    .whenReady()
    .then(start)
    .catch(() => refuse(words.notStarted.failed))

function refuse(sentence: string) {
  dialog.showErrorBox(words.notStarted.title, sentence)
  app.exit(1)
}

async function start() {
  const log = createLog(join(where.userData, 'logs'), clock)
  const ports = { clock, ids, log, files, printer, clipboard, appInfo: appInfo(where.storeFolder) }
  const program = await createApp(ports, { workersFolder: __dirname })
  const ending = (operation: string, work: Promise<void>) =>
    work.catch((error: Error) => log.write({ event: 'unexpectedFailure', operation, errorName: error.name }))
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(words.menu)] as never))
  prepareSession()
  const isClosing = closeBeforeQuit(() => ending('shell.close', program.close()))
  showWindows(
    program,
    isClosing,
    (id) => void ending('shell.closeWindow', program.closeConnection(String(id))),
  )
  const lock = () => void ending('shell.lock', program.lock())
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
  powerMonitor.on('user-did-resign-active', lock)
}

function showWindows(program: App, isClosing: () => boolean, gone: (id: number) => void) {
  const ownWindows = new Set<number>()
  let current: BrowserWindow | undefined
  function open() {
    const window = openWindow({
      closed() {
        ownWindows.delete(id)
        if (window === current) current = undefined
        gone(id)
      },
      crashed: renew,
      endOfSignIn: () => app.quit(),
    })
    const { id } = window.webContents
    ownWindows.add(id)
    return window
  }
  // What a page held in its memory ends with its process, so that a lock leaves nothing of the person before.
  function renew() {
    const old = current
    if (!old || isClosing()) return
    current = open()
    old.destroy()
  }
  receiveCalls(program, ownWindows)
  program.onEvent((connection, event, payload) => {
    const concerned = current && (connection === 'all' || connection === String(current.webContents.id))
    if (!concerned) return
    if (event === 'locked') renew()
    else current?.webContents.send(eventChannel, event, payload)
  })
  app.on('second-instance', (_event, argv) => {
    if (onSecondInstance(argv) !== 'focus' || !current) return
    if (current.isMinimized()) current.restore()
    current.focus()
  })
  current = open()
}

/** Quitting waits until the store is closed. Tells whether that has begun. */
function closeBeforeQuit(close: () => Promise<void>) {
  let closing: Promise<void> | undefined
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closing ??= close().then(() => {
      closed = true
      app.quit()
    })
  })
  return () => closing !== undefined
}
