import { _electron } from '@playwright/test'
import { root, type Place, type Program } from './fixtures'

/** The program in the Electron whose binary `KENTRO_ELECTRON` names, started from the clone. */
export async function startInElectron(place: Place): Promise<Program> {
  const own = `${place.storeFolder}.window`
  const electron = await _electron.launch({
    executablePath: process.env['KENTRO_ELECTRON'] ?? '',
    args: [root],
    cwd: root,
    env: {
      ...(process.env as Record<string, string>),
      KENTRO_STORE: place.storeFolder,
      XDG_DATA_HOME: own,
      LOCALAPPDATA: own,
    },
  })
  let ended: Promise<void> | undefined
  return {
    host: 'electron',
    async page() {
      const page = electron.windows().at(-1) ?? (await electron.firstWindow())
      await page.waitForLoadState('load')
      return page
    },
    lockScreen: () => electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen')),
    suspend: () => electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')),
    secondInstance: () =>
      electron.evaluate(({ app }) => void app.emit('second-instance', {}, ['kentro', '--inspect'], '/')),
    answerNextDialog: (path) =>
      electron.evaluate(({ dialog }, given) => {
        const { showOpenDialog, showSaveDialog } = dialog
        const restore = () => Object.assign(dialog, { showOpenDialog, showSaveDialog })
        const answer = {
          canceled: given === null,
          filePaths: given === null ? [] : [given],
          filePath: given ?? '',
        }
        const once = async () => {
          restore()
          return answer
        }
        Object.assign(dialog, { showOpenDialog: once, showSaveDialog: once })
      }, path),
    async quit() {
      ended ??= electron.close()
      await ended
    },
  }
}
