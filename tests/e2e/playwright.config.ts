import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import type { HostOption } from './fixtures'

// The same journeys in each host that is at hand. What only the stand-in can show is marked @standIn.
const electron = process.env['KENTRO_ELECTRON']
const wanted = process.env['KENTRO_HOST']
const hosts = [
  { name: 'chromium', use: { host: 'chromium' as const } },
  ...(electron ? [{ name: 'electron', use: { host: 'electron' as const }, grepInvert: /@standIn/ }] : []),
]

// Named as Playwright looks for it.
// eslint-disable-next-line import/no-default-export
export default defineConfig<object, HostOption>({
  testDir: __dirname,
  outputDir: join(__dirname, '../../test-results'),
  workers: 2,
  // A build machine may stall for seconds; what passed only at the second try is named as flaky in the output.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  projects: wanted ? hosts.filter(({ name }) => name === wanted) : hosts,
})
