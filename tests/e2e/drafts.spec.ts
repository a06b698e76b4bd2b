import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { makePracticeStore, signIn } from './practiceStore'

test('a card half typed survives the lock and is gone on with in its own place', async ({
  program,
  page,
}) => {
  await makePracticeStore(page, ['supervisor', 'administrator'])
  await expect(page.locator('.k-search input')).toBeFocused()
  await page.keyboard.type('βεργή άννα')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('input[name=name]')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Τρόφιμα για δύο παιδιά')
  await expect(page.getByText(/Πρόχειρο, \d\d:\d\d/)).toBeVisible()
  // What was typed last is kept by the lock itself.
  await page.keyboard.type(' και γάλα')
  // The page is closed by the very key.
  await page.keyboard.press('Control+KeyL').catch(() => undefined)
  await expect.poll(() => page.isClosed()).toBe(true)

  const next = await program.page()
  await signIn(next, 'eleni')
  await newCardFromTheList(next)
  await expect(next.getByText('Έμεινε ένα πρόχειρο νέας καρτέλας')).toBeVisible()
  await next.getByRole('button', { name: 'Συνέχεια' }).press('Enter')
  await expect(next.locator('input[name=request]')).toHaveValue('Τρόφιμα για δύο παιδιά και γάλα')
  await expect(next.locator('input[name=surname]')).toHaveValue('Βεργή')
  await next.keyboard.press('Control+Enter')
  await expect(next.getByRole('heading', { level: 1 })).toContainText('ΒΕΡΓΗ Άννα')

  // Nothing of it waits for the next card.
  await newCardFromTheList(next)
  await expect(next.locator('input[name=surname]')).toHaveValue('')
  await expect(next.getByText('Έμεινε ένα πρόχειρο')).toHaveCount(0)
})

async function newCardFromTheList(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { level: 1, name: 'Πολίτες' })).toBeVisible()
  await page.keyboard.press('Alt+KeyN')
}
