// `npm start` where there is no Electron: the program in an application window of Chromium, Chrome or Edge.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { startStandIn } from './startStandIn'

async function open() {
  const browser = process.env['KENTRO_BROWSER']
  if (!browser) throw new Error('KENTRO_BROWSER names no browser')
  const practiceFolder = join(homedir(), 'Kentro-practice')
  const standIn = await startStandIn({ browser, headless: false, practiceFolder })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => standIn.control.quit())
  console.log(`ΔΟΚΙΜΗ: οι διάλογοι αρχείων απαντούν με τον φάκελο ${practiceFolder}`)
  console.log(`Practice: file dialogs answer with the folder ${practiceFolder}`)
  process.exitCode = await standIn.control.exited
  await standIn.close()
}

open().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
