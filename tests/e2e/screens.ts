import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, root, test } from './fixtures'

export type ScreenLanguage = 'el' | 'en'

/** How long a notice may stay, in milliseconds, with some patience. */
const longestNotice = 20_000

/**
 * Lets axe look at the screen, at the size of the office's old monitor, for what shuts people out: nothing may be
 * found. With KENTRO_WRITE_SCREENS=1 a picture of it is kept as `docs/screens/<language>/<name>.png`.
 */
export async function lookAt(page: Page, name: string, language: ScreenLanguage): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 })
  await hasCome(page)
  // What fades in is neither to be seen half nor to be judged by its colours then.
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
  })
  if (process.env['KENTRO_WRITE_SCREENS']) {
    const folder = join(root, 'docs', 'screens', language)
    mkdirSync(folder, { recursive: true })
    // Notices pass by themselves, and lie over what the picture is of.
    test.setTimeout(test.info().timeout + longestNotice)
    await expect(page.locator('.mantine-Notification-root')).toHaveCount(0, { timeout: longestNotice })
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'initial' })
  }
  const violations = await judged(page)
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map((node) => node.html).join('\n')}`,
  )
  expect(found, `${language}/${name}`).toEqual([])
}

type Violation = {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}
type Judge = (page: Page) => Promise<readonly Violation[]>
const byAxe: Judge = async (page) => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations

/**
 * What is found while nothing moves, and no notice comes or goes: one that fades, even wholly while it is looked at, has
 * no colours to be judged by.
 */
export async function judged(page: Page, judge: Judge = byAxe): Promise<readonly Violation[]> {
  // oxlint-disable no-await-in-loop
  for (let time = 1; ; time += 1) {
    const before = await moment(page)
    const found = await judge(page)
    const after = await moment(page)
    const still = before.moving + after.moving === 0 && before.notices === after.notices
    if (found.length === 0 || still || time === 5) return found
    await page.waitForTimeout(500)
  }
  // oxlint-enable no-await-in-loop
}

const moment = (page: Page): Promise<{ readonly moving: number; readonly notices: string }> =>
  page.evaluate(() => ({
    moving: document.getAnimations().length,
    notices: [...document.querySelectorAll('.mantine-Notification-root')]
      .map(({ textContent }) => textContent)
      .join('\n'),
  }))

/** Nothing is awaited any more, and every page of a paper is drawn. */
async function hasCome(page: Page): Promise<void> {
  await expect(page.locator('.k-loading')).toHaveCount(0, { timeout: 30_000 })
  const blank = page.locator('.k-pdf-page', { hasNot: page.locator('.k-pdf-text span') })
  await expect(blank).toHaveCount(0, { timeout: 30_000 })
}
