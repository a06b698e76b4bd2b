import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import type { AppInfo } from '../../ports/appInfo'

/** Only the stand-in shell calls the program by this name; Electron takes it from package.json. */
export const isPractice = () => app.getName() === 'Kentro (practice)'

export const appInfo = (storeFolder: string): AppInfo => ({
  version: app.getVersion(),
  practice: isPractice(),
  storeFolder,
  windowFolder: app.getPath('userData'),
  temporaryFolder: tmpdir(),
  resourcesFolder: app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources'),
})
