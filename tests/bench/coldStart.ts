// One cold start, in a process of its own: from the start of the process to what the page shows first.
import { join } from 'node:path'
import { startStandIn } from '../support/electronInChromium/startStandIn'
import { report } from './children'

// A container has no user name spaces and hardly any shared memory.
const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

async function measureColdStart(built: string, folder: string, shows: string): Promise<void> {
  const browser = process.env['KENTRO_BROWSER']
  if (!browser) throw new Error('KENTRO_BROWSER names no browser')
  const standIn = await startStandIn({
    built,
    browser,
    headless: true,
    storeFolder: join(folder, 'store'),
    practiceFolder: join(folder, 'practice'),
    chromiumArgs,
  })
  const page = await standIn.page()
  await page.locator(shows).waitFor({ state: 'visible' })
  const milliseconds = performance.now()
  await standIn.close()
  report({ milliseconds })
}

const [built = '', folder = '', shows = ''] = process.argv.slice(2)
measureColdStart(built, folder, shows).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
