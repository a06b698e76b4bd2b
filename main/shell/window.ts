import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, session } from 'electron'
import { resolveAppUrl } from '../hardening/appProtocol'
import { appAddress, appScheme } from '../hardening/decision'
import { decideNavigation, decideRequest, decideWindowOpen, denyWebview } from '../hardening/navigation'
import { decideDevice, decidePermission, decidePermissionCheck } from '../hardening/permissions'
import { insertNonce, responseHeaders } from '../hardening/responseHeaders'
import { windowOptions } from '../hardening/windowOptions'

const builtPages = join(__dirname, '../renderer')
const options = () =>
  windowOptions({ packaged: app.isPackaged, preloadFile: join(__dirname, '../preload/preload.js') })

/** Once, before the first window: what the pages are served from and what they may ask for. */
export function prepareSession() {
  const pages = session.fromPartition(options().webPreferences.partition)
  pages.protocol.handle(appScheme, ({ url }) => serve(url))
  pages.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: decideRequest(url) === 'deny' }))
  pages.setPermissionRequestHandler((_contents, permission, callback) =>
    callback(decidePermission(permission)),
  )
  pages.setPermissionCheckHandler((_contents, permission) => decidePermissionCheck(permission))
  pages.setDevicePermissionHandler(decideDevice)
  pages.setDisplayMediaRequestHandler(null)
}

/** The only factory of windows. `closed` is told when it is gone, `crashed` when only its page is. */
export function openWindow(on: { closed(): void; crashed(): void; endOfSignIn(): void }): BrowserWindow {
  const window = new BrowserWindow(options())
  const contents = window.webContents
  const guard = (event: { readonly url: string; preventDefault(): void }) => {
    if (decideNavigation(contents.getURL(), event.url) === 'deny') event.preventDefault()
  }
  contents.on('will-navigate', guard)
  contents.on('will-redirect', guard)
  contents.on('will-frame-navigate', guard)
  contents.on('will-attach-webview', denyWebview)
  contents.setWindowOpenHandler(decideWindowOpen)
  contents.on('devtools-opened', () => app.isPackaged && contents.closeDevTools())
  contents.on('render-process-gone', on.crashed)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('session-end', on.endOfSignIn)
  window.on('closed', on.closed)
  window.once('ready-to-show', () => window.show())
  // Its keys (text editing, size of the page) work while the bar stays hidden.
  window.setMenuBarVisibility(false)
  // Rejects when the window is destroyed while it loads: a lock in the first second.
  void window.loadURL(appAddress).catch(() => undefined)
  return window
}

const realPath = (file: string) => {
  try {
    return realpathSync(file)
  } catch {
    return null
  }
}

async function serve(url: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  const found = resolveAppUrl(url, builtPages, realPath)
  if (!found) return new Response('', { status: 404, headers: responseHeaders(nonce, 'text/plain') })
  const headers = responseHeaders(nonce, found.type)
  const content = await readFile(found.file)
  if (!found.type.startsWith('text/html')) return new Response(new Uint8Array(content), { headers })
  return new Response(insertNonce(content.toString('utf8'), nonce), { headers })
}
