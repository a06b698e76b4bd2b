import { addDays, dayInAthens, formatGreekDate, type IsoInstant } from '../../shared/values/isoDate'
import { say, type WordKey } from '../../shared/i18n/say'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { makePracticeStore } from './practiceStore'
import { lookAt, type ScreenLanguage } from './screens'
import { addWarehouses, receiveThreeLots, riceCode, riceOnHand, takeOver } from './steps/goods'
import { wordOf } from './steps/lists'
import { scanCode } from './steps/scan'

/** How many more places the rail takes before it has to be scrolled. */
const placesLeftInRail = (page: Page): Promise<number> =>
  page.locator('.k-rail').evaluate((rail) => {
    const list = rail.querySelector('ul')!
    const last = list.lastElementChild!.getBoundingClientRect()
    if (rail.scrollHeight > rail.clientHeight) return 0
    return Math.floor((list.getBoundingClientRect().bottom - last.bottom) / last.height)
  })

for (const language of ['el', 'en'] as const satisfies readonly ScreenLanguage[]) {
  test(`an item is learnt, its goods move, are undone and are counted by two people, by keyboard, ${language}`, async ({
    program,
    page: first,
  }) => {
    test.setTimeout(240_000)
    let page = first
    const words = (key: WordKey, values = {}) => say(language, key, values)
    const press = (keys: string) => page.keyboard.press(keys)
    const type = (text: string) => page.keyboard.type(text)
    const heading = () => page.getByRole('heading', { level: 1 })
    const dialog = () => page.getByRole('dialog')
    const box = (key: WordKey) => dialog().getByRole('combobox', { name: words(key) })
    const grid = () => page.getByRole('grid')
    const push = (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter')
    const rice = language === 'en' ? 'Rice' : 'Ρύζι'
    const today = dayInAthens(new Date().toISOString() as IsoInstant)
    const soon = addDays(today, 10)
    await page.setViewportSize({ width: 1366, height: 768 })
    await makePracticeStore(page, ['supervisor', 'administrator'])
    if (language === 'en') await page.getByRole('button', { name: 'English' }).press('Enter')
    await addWarehouses(page)

    await test.step('an item is added, and its pack learnt by a scan', async () => {
      await push(words('app:rail.stock'))
      await expect(heading()).toHaveText(words('goods:screen.stock.title'))
      expect(await placesLeftInRail(page)).toBeGreaterThanOrEqual(1)
      await expect(page.getByText(words('goods:screen.stock.empty'))).toBeVisible()
      await press('F4')
      await expect(dialog().locator('input[name=name]')).toBeFocused()
      await type('Ρύζι')
      await press('Enter')
      await type('Rice')
      await box('goods:fields.category').fill(wordOf('goodsCategories', 'food', language))
      await press('Enter')
      await box('goods:fields.measure').fill(words('goods:screen.measures.grams'))
      await press('Enter')
      await dialog().locator('input[name=minimum]').fill('10')
      await lookAt(page, 'goods-item-new', language)
      await press('Control+Enter')
      await expect(heading()).toContainText(rice)
      await expect(page.getByText('10 kg')).toBeVisible()
      await scanCode(page, riceCode)
      await expect(dialog().locator('input[name=barcode]')).toHaveValue(riceCode)
      await expect(dialog().locator('input[name=name]')).toBeFocused()
      await type('500 g')
      await press('Enter')
      await type('500 g')
      await lookAt(page, 'goods-pack', language)
      await press('Control+Enter')
      await expect(dialog()).toHaveCount(0)
      await expect(page.getByText(riceCode)).toBeVisible()
    })

    await test.step('the stock tells what expires and what has expired; each number opens its lots', async () => {
      await receiveThreeLots(page, today, soon)
      await push(words('app:rail.stock'))
      await expect(grid().getByText('5,5 kg')).toBeVisible()
      await expect(grid().getByText(words('goods:screen.levels.belowMinimum'))).toBeVisible()
      await lookAt(page, 'goods-stock', language)
      await push(words('goods:screen.stock.open.expired', { item: rice, quantity: '1 kg' }))
      await expect(grid().getByText('01/03/2020')).toBeVisible()
      await expect(grid().getByText(formatGreekDate(soon))).toHaveCount(0)
      await lookAt(page, 'goods-item', language)
      await grid().focus()
      await press('Enter')
      await expect(heading()).toContainText(words('goods:screen.lot.title', { item: rice }))
      await lookAt(page, 'goods-lot', language)
      await press('Escape')
      await press('Escape')
      await expect(heading()).toHaveText(words('goods:screen.stock.title'))
    })

    await test.step('what has expired is written off', async () => {
      await press('F8')
      await expect(box('goods:fields.reason')).toBeFocused()
      await push(words('goods:screen.move.allExpired'))
      await expect(dialog().getByRole('group', { name: `${rice}, 01/03/2020` })).toBeVisible()
      await lookAt(page, 'goods-write-off', language)
      await press('Control+Enter')
      await expect(dialog()).toHaveCount(0)
      await expect(grid().getByText('4,5 kg')).toBeVisible()
    })

    await test.step('a pack goes to another warehouse: the lot that expires first', async () => {
      await press('F7')
      await expect(box('goods:screen.move.toWarehouse')).toBeFocused()
      await type('Κιβώτιο')
      await press('Enter')
      await scanCode(page, riceCode)
      const line = dialog().getByRole('group', { name: `${rice}, ${formatGreekDate(soon)}` })
      await expect(line.getByRole('textbox')).toHaveValue('500 g')
      await lookAt(page, 'goods-transfer', language)
      await press('Control+Enter')
      await expect(dialog()).toHaveCount(0)
    })

    await test.step('the transfer is taken back by one step', async () => {
      await push(words('app:rail.stock'))
      await push(words('app:tabs.movements'))
      await expect(grid().getByText(words('goods:screen.kinds.transferred'))).toBeVisible()
      await lookAt(page, 'goods-movements', language)
      await grid().focus()
      await press('Enter')
      await expect(dialog().locator('input[name=reason]')).toBeFocused()
      await type('Λάθος αποθήκη')
      await lookAt(page, 'goods-movement', language)
      await press('Enter')
      await expect(dialog()).toHaveCount(0)
      await expect(grid().getByText(words('goods:screen.movements.undone'), { exact: true })).toBeVisible()
      await push(words('goods:screen.check.open'))
      await expect(dialog().getByText(words('goods:screen.check.whole'))).toBeVisible()
      await lookAt(page, 'goods-check', language)
      await press('Escape')
      await press('Control+4')
      await expect(grid().getByText('Κιβώτιο Ανάφης')).toBeVisible()
      await lookAt(page, 'goods-warehouses', language)
    })

    const count = (lot: string) =>
      page.getByRole('textbox', { name: words('stocktakes:screen.count.of', { item: rice, lot }) })
    await test.step('one person counts, blind', async () => {
      await push(words('app:rail.stock'))
      await push(words('app:tabs.stocktakes'))
      await expect(heading()).toHaveText(words('stocktakes:screen.list.title'))
      await press('F4')
      await expect(box('stocktakes:fields.warehouse')).toBeFocused()
      await type('Αποθήκη')
      await press('Enter')
      await lookAt(page, 'stocktakes-start', language)
      await press('Control+Enter')
      await count(formatGreekDate(soon)).focus()
      await type('1,5')
      await press('Enter')
      await expect(count('01/06/2099 · L7')).toBeFocused()
      await type('2,5')
      await press('Enter')
      const done = { name: words('stocktakes:screen.count.alreadyCounted'), exact: true }
      await expect(grid().getByRole('gridcell', done)).toHaveCount(2)
      await lookAt(page, 'stocktakes-counting', language)
      await scanCode(page, riceCode)
      await expect(dialog().getByText(words('stocktakes:screen.which.title'))).toBeVisible()
      await lookAt(page, 'stocktakes-which', language)
      await press('Escape')
      await press('F8')
      await expect(dialog().getByText(words('stocktakes:screen.finish.text'))).toBeVisible()
      await press('Enter')
    })

    await test.step('the difference is explained; who counted does not confirm', async () => {
      const lot = '01/06/2099 · L7'
      const field = page.getByRole('textbox', {
        name: words('stocktakes:screen.differences.explain', { item: rice, lot }),
      })
      await expect(grid().getByText('−500 g')).toBeVisible()
      await field.focus()
      await type('Σκίστηκε ένα σακουλάκι')
      await press('Enter')
      await expect(
        page.getByText(words('stocktakes:screen.differences.toExplain_one', { count: 1 })),
      ).toHaveCount(0)
      await lookAt(page, 'stocktakes-differences', language)
      await press('F8')
      await expect(dialog().getByText(words('stocktakes:screen.confirm.text'))).toBeVisible()
      await press('Enter')
      await expect(page.getByRole('alert').first()).toBeVisible()
      expect(await riceOnHand(page)).toBe(4500)
    })

    await test.step('another person confirms it, and the stock is as it was counted', async () => {
      page = await takeOver(program, page, 'Μαρία Πελαγινού')
      await page.setViewportSize({ width: 1366, height: 768 })
      if (language === 'en') await page.getByRole('button', { name: 'English' }).press('Enter')
      await push(words('app:rail.stock'))
      await push(words('app:tabs.stocktakes'))
      await expect(grid().getByText(words('stocktakes:screen.states.finished'))).toBeVisible()
      await lookAt(page, 'stocktakes-list', language)
      await grid().focus()
      await press('Enter')
      await expect(grid().getByText('−500 g')).toBeVisible()
      await press('F8')
      await expect(dialog().getByText(words('stocktakes:screen.confirm.text'))).toBeVisible()
      await press('Enter')
      await expect(heading()).toContainText(words('stocktakes:screen.states.posted'))
      await lookAt(page, 'stocktakes-posted', language)
      expect(await riceOnHand(page)).toBe(4000)
    })
  })
}
