import type { Page } from '@playwright/test'
import { expect } from './fixtures'

type Role = Parameters<Page['getByRole']>[0]

/** Goes on with the Tab key until a part of this name has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) })
  await expect(wanted.first()).toBeVisible({ timeout: 20_000 })
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluateAll((found) => found.some((each) => each === document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${role} "${String(name)}" is not reached with the Tab key`)
}

/** Replaces what stands in a field. */
export async function typeInto(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, 'textbox', name)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

export async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, 'button', name)
  await page.keyboard.press('Enter')
}
