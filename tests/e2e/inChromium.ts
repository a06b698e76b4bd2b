import { createRequire } from 'node:module'
import { join } from 'node:path'
import { startStandIn, type StandIn } from '../support/electronInChromium/startStandIn'
import { root, type Place, type Program } from './fixtures'

/** The program in the stand-in shell, with what only the stand-in can show. */
export type ProgramInChromium = Program & { readonly standIn: StandIn }

const { findBrowser } = createRequire(__filename)('../../scripts/browser') as { findBrowser(): string | null }

/** `KENTRO_BROWSER`, else the system's own. */
export function browserPath() {
  const found = findBrowser()
  if (!found) throw new Error('No browser: name one in KENTRO_BROWSER')
  return found
}

/** A test's machine may be a container, which has no user name spaces and hardly any shared memory. */
export const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

export async function startInChromium(place: Place): Promise<ProgramInChromium> {
  const standIn = await startStandIn({
    ...place,
    browser: browserPath(),
    headless: true,
    built: join(root, 'out'),
    chromiumArgs,
  })
  let ended: Promise<number> | undefined
  return {
    host: 'chromium',
    standIn,
    page: standIn.page,
    lockScreen: async () => standIn.control.lockScreen(),
    suspend: async () => standIn.control.suspend(),
    secondInstance: async () => standIn.control.secondInstance(),
    answerNextDialog: async (path) => standIn.control.answerNextDialog(path),
    async quit() {
      ended ??= standIn.close()
      if ((await ended) !== 0) throw new Error('The program did not close its store')
    },
  }
}
