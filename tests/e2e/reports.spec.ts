import type { Page } from '@playwright/test'
import { say, type WordKey } from '../../shared/i18n/say'
import { expect, test } from './fixtures'
import { ask, makePracticeStore } from './practiceStore'
import { lookAt } from './screens'

/** The day in the page, as the office's wall has it. */
const today = (page: Page): Promise<never> =>
  page.evaluate(
    () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Athens' }).format(Date.now()) as never,
  )

/** A donation of pasta, of which a household of two was given a kilogram in urgent aid. */
async function helpTwo(page: Page): Promise<void> {
  const { id: warehouseId } = await ask(page, 'goods.addWarehouse', {
    kind: 'storeRoom',
    name: 'Αποθήκη Χώρας',
    place: null,
  })
  const pasta = {
    name: 'Μακαρόνια',
    nameEn: 'Pasta',
    category: 'food',
    measure: 'grams',
    expires: false,
  } as const
  const { id: itemId } = await ask(page, 'goods.addItem', pasta)
  const { lines } = await ask(page, 'deliveries.receive', {
    kind: 'donation',
    day: await today(page),
    warehouseId,
    sourceId: null,
    invoice: null,
    note: null,
    lines: [{ itemId, quantity: 3000, expiresOn: null, label: null, valueCents: 600 }],
  })
  const members: { citizenId: string; relation: string; from: string }[] = []
  // oxlint-disable no-await-in-loop -- one after the other, as at a desk
  for (const name of ['Ελπίδα', 'Φώτης']) {
    const { id } = await ask(page, 'citizens.enquire', { surname: 'Μελά', name })
    members.push({ citizenId: id, relation: members.length === 0 ? 'head' : 'child', from: '2020-01-01' })
  }
  // oxlint-enable no-await-in-loop
  const { id: householdId } = await ask(page, 'households.form', { members, note: '' } as never)
  await ask(page, 'distributions.urgentAid', {
    householdId,
    warehouseId,
    reason: 'Τίποτα στο σπίτι',
    collectedBy: { kind: 'member', citizenId: members[0]!.citizenId },
    lines: [{ lotId: lines[0]!.lotId, quantity: 1000 }],
  })
}

for (const language of ['el', 'en'] as const) {
  test(`a number opens its list, and leaves only where it is not small, ${language}`, async ({ page }) => {
    test.slow()
    const words = (key: WordKey) => say(language, key)
    const dialog = page.getByRole('dialog')
    await page.setViewportSize({ width: 1366, height: 768 })
    await makePracticeStore(page, ['supervisor'])
    if (language === 'en') await page.getByRole('button', { name: 'English' }).press('Enter')
    await helpTwo(page)

    await page.getByRole('button', { name: words('app:rail.reports') }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('reports:screen.title'))
    await expect(
      page.getByRole('gridcell', { name: language === 'el' ? 'Μακαρόνια' : 'Pasta', exact: true }),
    ).toHaveCount(2)
    await lookAt(page, 'reports-stock', language)

    await page.getByRole('button', { name: words('reports:screen.tabs.handOvers') }).press('Enter')
    const sizes = page.getByRole('grid', { name: words('reports:tables.householdSizes') })
    await expect(sizes.getByRole('row')).toHaveCount(3)
    await lookAt(page, 'reports-hand-overs', language)
    await sizes.getByRole('button').first().press('Enter')
    await expect(dialog.getByText('ΜΕΛΑ', { exact: false }).first()).toBeVisible()
    await lookAt(page, 'reports-list', language)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)

    await page.getByRole('button', { name: words('reports:screen.paper') }).press('Enter')
    await expect(page.locator('.k-pdf-text span').first()).toBeAttached({ timeout: 30_000 })
    await expect(page.locator('.k-pdf-text', { hasText: '<5*' }).first()).toBeAttached()
    await lookAt(page, 'reports-paper', language)
    await page.keyboard.press('Escape')
    const outgoing = await ask(page, 'reports.outgoing', {
      part: 'handOvers',
      from: await today(page),
      until: await today(page),
      language,
    })
    const counts = outgoing.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    )
    expect(counts.filter((text) => /^[1-4]$/.test(text))).toEqual([])
  })
}
