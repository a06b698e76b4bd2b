import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { makePracticeStore } from './practiceStore'
import { lookAt, type ScreenLanguage } from './screens'

const words = {
  el: {
    newCard: 'Νέα καρτέλα',
    alike: 'Μήπως υπάρχει ήδη;',
    visit: 'Νέα επίσκεψη',
    housing: 'στεγασησ',
    newHousehold: 'Νέο νοικοκυριό',
    newMember: 'Νέο μέλος',
    noCard: 'Δεν έχει καρτέλα',
    child: 'τεκνο',
    rule: 'Κανόνας επικοινωνίας',
    noMobile: 'κινητο',
    correctContact: 'Διόρθωση: Επικοινωνία',
    facts: 'Κοινωνικά στοιχεία',
    groups: 'Ευάλωτες ομάδες',
  },
  en: {
    newCard: 'New card',
    alike: 'Here already?',
    visit: 'New visit',
    housing: 'housing',
    newHousehold: 'New household',
    newMember: 'New member',
    noCard: 'Has no card',
    child: 'child',
    rule: 'Contact rule',
    noMobile: 'call the mobile',
    correctContact: 'Correct: How to reach',
    facts: 'Social facts',
    groups: 'Vulnerable groups',
  },
} as const

const typed = async (page: Page, ...texts: readonly string[]) => {
  for (const text of texts) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
}

for (const language of ['el', 'en'] as const satisfies readonly ScreenLanguage[]) {
  test(`from the name typed at the door to the visit, by keyboard, ${language}`, async ({ page }) => {
    test.setTimeout(240_000)
    const say = words[language]
    await page.setViewportSize({ width: 1366, height: 768 })
    await makePracticeStore(page, ['supervisor', 'administrator'])
    const box = page.locator('.k-search input')
    await expect(box).toBeFocused()
    if (language === 'en') {
      await page.getByRole('button', { name: 'English' }).press('Enter')
      await page.keyboard.press('F2')
    }

    // The name that was typed to search becomes the card.
    await page.keyboard.type('παπαδάκη μαρία')
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.newCard)
    await expect(page.locator('input[name=name]')).toBeFocused()
    await expect(page.locator('input[name=name]')).toHaveValue('Μαρία')
    await page.keyboard.press('Enter')
    await typed(page, 'Επίδομα στέγασης', '6941234567', 'Γεώργιος', '', '01018099984')
    await lookAt(page, 'citizens-intake', language)
    await page.keyboard.press('Control+Shift+Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ΠΑΠΑΔΑΚΗ Μαρία του Γεωργίου')

    // A visit on the card.
    await page.keyboard.press('F4')
    await expect(page.getByRole('dialog', { name: say.visit })).toBeVisible()
    await expect(page.getByRole('dialog').locator('input:focus')).toHaveAttribute('role', 'combobox')
    await page.keyboard.type(say.housing)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await lookAt(page, 'visits-new', language)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('.k-timeline li')).toHaveCount(1)

    // Found again as it sounds in Latin letters; the same telephone stands beside a second card.
    await page.keyboard.press('Control+KeyK')
    await page.keyboard.type('papadaki')
    await expect(page.getByRole('option').first()).toContainText('ΠΑΠΑΔΑΚΗ')
    await lookAt(page, 'one-box', language)
    await page.keyboard.type(' maria')
    await expect(page.getByRole('option').last()).toContainText('papadaki maria')
    await expect(page.locator('.k-search [role=status]')).not.toBeEmpty()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: say.alike })).toBeVisible()
    await expect(page.locator('.k-beside .k-lines li')).toHaveCount(1)
    await lookAt(page, 'citizens-duplicate', language)
    await page.locator('.k-beside .k-lines button').press('Enter')
    await expect(page.locator('.k-timeline li')).toHaveCount(1)

    // The household: the first member, then one without a card.
    await page.getByRole('button', { name: say.newHousehold }).press('Enter')
    await expect(page.getByRole('dialog').locator('input:focus')).toHaveAttribute('role', 'combobox')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: say.newMember }).press('Enter')
    await page.getByRole('button', { name: say.noCard }).press('Enter')
    await expect(page.getByRole('dialog').locator('input[name=name]')).toBeFocused()
    await typed(page, 'Γιώργος', say.child)
    await lookAt(page, 'households-member', language)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'ΠΑΠΑΔΑΚΗ Γιώργος' }).first()).toBeVisible()

    // A rule of safe contact takes the number and its button away.
    await page.getByRole('button', { name: say.rule }).press('Enter')
    await expect(page.getByRole('dialog').locator('input:focus')).toHaveAttribute('role', 'combobox')
    await typed(page, say.noMobile)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByText('694 123 4567')).toHaveCount(0)
    await lookAt(page, 'citizens-card', language)
    await page.locator('.k-timeline').scrollIntoViewIfNeeded()
    await lookAt(page, 'citizens-timeline', language)

    // Correcting a part of it, and what only the case roles see.
    await page.getByRole('button', { name: say.correctContact }).press('Enter')
    await expect(page.getByRole('dialog').locator('input[name=mobile]')).toBeFocused()
    await lookAt(page, 'citizens-correct', language)
    await page.keyboard.press('Escape')
    for (const [tab, name] of [
      [say.facts, 'citizens-facts'],
      [say.groups, 'citizens-groups'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).press('Enter')
      await lookAt(page, name, language)
    }

    // Lists.
    await page.keyboard.press('Alt+2')
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(3)
    await lookAt(page, 'citizens-list', language)
    await page.keyboard.press('Alt+3')
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
    await lookAt(page, 'visits-book', language)
  })
}
