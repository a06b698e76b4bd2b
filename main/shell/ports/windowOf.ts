import { BrowserWindow, webContents } from 'electron'

/** The window with this connection. Throws when it is gone. */
export function windowOf(connection: string): BrowserWindow {
  const contents = webContents.fromId(Number(connection))
  const window = contents && BrowserWindow.fromWebContents(contents)
  if (!window) throw new Error('The window of this connection is gone')
  return window
}
