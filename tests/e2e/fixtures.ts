import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { startInElectron } from './inElectron'
import { startInChromium } from './inChromium'

export { expect } from '@playwright/test'

export type HostName = 'chromium' | 'electron'
export type HostOption = { host: HostName }

/** The running program, in whichever host. */
export type Program = {
  readonly host: HostName
  /** The page of the present window, loaded. After a lock it is another one: ask again. */
  page(): Promise<Page>
  lockScreen(): Promise<void>
  suspend(): Promise<void>
  secondInstance(): Promise<void>
  /** What the coming file dialog answers: a path, or `null` as if cancelled. */
  answerNextDialog(path: string | null): Promise<void>
  /** Quits as a person would; resolves when the store is closed. */
  quit(): Promise<void>
}

/** Where one test's program keeps what it keeps; a second start in the same place finds it again. */
export type Place = { readonly storeFolder: string; readonly practiceFolder: string }

export const root = join(__dirname, '../..')

type Fixtures = {
  place: Place
  /** Starts the program, by default in the test's own place. Everything started is quit afterwards. */
  start: (place?: Place) => Promise<Program>
  program: Program
  page: Page
}

export const test = base.extend<Fixtures, HostOption>({
  host: ['chromium', { option: true, scope: 'worker' }],
  // Playwright reads the names of what a fixture needs from this pattern, so that an empty one must stand here.
  // eslint-disable-next-line no-empty-pattern
  place: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kentro-journey-'))
    await use({ storeFolder: join(folder, 'store'), practiceFolder: join(folder, 'practice') })
    rmSync(folder, { recursive: true, force: true })
  },
  start: async ({ host, place }, use) => {
    const started: Program[] = []
    await use(async (where = place) => {
      const program = await (host === 'electron' ? startInElectron(where) : startInChromium(where))
      started.push(program)
      return program
    })
    await Promise.all(started.map((program) => program.quit()))
  },
  program: async ({ start }, use) => use(await start()),
  page: async ({ program }, use) => use(await program.page()),
})
