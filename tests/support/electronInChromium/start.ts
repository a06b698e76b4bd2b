// `npm start` where there is no Electron: the program in an application window of Chromium, Chrome or Edge.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { startStandIn } from './startStandIn'

/** The exit code by which `npm start` (scripts/open.js) learns that no window could be opened. */
const noWindow = 69

async function open() {
  const browser = process.env['KENTRO_BROWSER']
  if (!browser) throw new Error('KENTRO_BROWSER names no browser')
  const practiceFolder = join(homedir(), 'Kentro-practice')
  const failed = Promise.withResolvers<number>()
  const whenNoWindow = () => failed.resolve(noWindow)
  const standIn = await startStandIn({ browser, headless: false, practiceFolder, whenNoWindow })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => standIn.control.quit())
  console.log(`ΔΟΚΙΜΗ: οι διάλογοι αρχείων απαντούν με τον φάκελο ${practiceFolder}`)
  console.log(`Practice: file dialogs answer with the folder ${practiceFolder}`)
  const code = await Promise.race([standIn.control.exited, failed.promise])
  await standIn.close()
  process.exitCode = code
}

open().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
