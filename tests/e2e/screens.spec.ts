import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { judged } from './screens'

const pale = { id: 'color-contrast', help: 'too pale', nodes: [] }
const notice = '.mantine-Notification-root'

const putNotice = (page: Page) =>
  page.evaluate(() => {
    const element = document.createElement('div')
    element.className = 'mantine-Notification-root'
    element.textContent = 'Αποθηκεύτηκε.'
    document.body.append(element)
  })

test('a screen is judged again when a notice went meanwhile, and only then', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
  await putNotice(page)
  let times = 0
  const whileItFades = async () => {
    times += 1
    if (times > 1) return []
    await page.locator(notice).evaluate((element) => element.remove())
    return [pale]
  }
  expect(await judged(page, whileItFades)).toEqual([])
  expect(times).toBe(2)

  await putNotice(page)
  times = 0
  const whileItStays = async () => {
    times += 1
    return [pale]
  }
  expect(await judged(page, whileItStays)).toEqual([pale])
  expect(times).toBe(1)
})
