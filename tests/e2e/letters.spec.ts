import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ask, makePracticeStore } from './practiceStore'
import { lookAt, type ScreenLanguage } from './screens'

const words = {
  el: {
    letter: /^Έγγραφο παραπομπής/,
    saved: /Αποθηκεύτηκε \d\d:\d\d/,
    closing: 'Κλείσιμο',
    amka: /^ΑΜΚΑ:/,
    leaks: 'Προσωπικά δεδομένα που φεύγουν',
    sign: 'Προς υπογραφή',
    signed: /Υπογράφηκε με αριθμό 1\/\d{4}/,
    show: 'Άνοιγμα για εκτύπωση',
    protocol: 'Καταχώριση αρ. πρωτοκόλλου',
    number: /^Αριθμός πρωτοκόλλου/,
    register: 'Μητρώο εγγράφων',
    handOut: 'Προς παράδοση',
    handOutTitle: 'Έγγραφα προς παράδοση',
    correct: 'Νέο διορθωτικό έγγραφο',
    begin: 'Νέο έγγραφο',
    referrals: 'Παραπομπές & έγγραφα',
  },
  en: {
    letter: /^Letter of referral/,
    saved: /Saved \d\d:\d\d/,
    closing: 'Closing',
    amka: /^ΑΜΚΑ:/,
    leaks: 'Personal data that leave',
    sign: 'To be signed',
    signed: /Signed as number 1\/\d{4}/,
    show: 'Open to print',
    protocol: 'Enter the protocol number',
    number: /^Protocol number/,
    register: 'Register of letters',
    handOut: 'To be handed over',
    handOutTitle: 'Letters to be handed over',
    correct: 'New correcting letter',
    begin: 'New letter',
    referrals: 'Referrals & letters',
  },
} as const

async function makeReferral(page: Page): Promise<string> {
  const { id: citizenId } = await ask(page, 'citizens.enquire', {
    surname: 'Ρουσοπούλου',
    name: 'Αγγελική',
    fatherName: 'Στυλιανός',
    sex: 'female',
    birthDate: '1948-05-17',
    amka: '17054800289',
    mobile: '6940000000',
  })
  const [body] = await ask(page, 'directory.list', {})
  const { id } = await ask(page, 'referrals.begin', {
    citizenId,
    bodyId: body!.id,
    asked: 'A05',
    reason: 'Διαμένει μόνη της και δυσκολεύεται να εξυπηρετηθεί.',
    ground: { code: 'consent', isConsent: true, needsText: false },
    consentOn: '2026-01-20',
    documents: [{ code: 'DO18', text: '' }],
  })
  return id
}

/** Every page of the paper shows its text, so that pictures of the screen show the paper. */
const drawn = (page: Page) =>
  expect(page.locator('.k-pdf-page', { has: page.locator('.k-pdf-text span') })).toHaveCount(2)

for (const language of ['el', 'en'] as const satisfies readonly ScreenLanguage[]) {
  test(`a letter is written, its leaks are seen, it is signed and printed, by keyboard, ${language}`, async ({
    page,
  }) => {
    // Eight drawings of the paper, each looked at.
    test.slow()
    const say = words[language]
    const heading = page.getByRole('heading', { level: 1 })
    await page.setViewportSize({ width: 1366, height: 768 })
    await makePracticeStore(page, ['supervisor', 'administrator'])
    if (language === 'en') await page.getByRole('button', { name: 'English' }).press('Enter')
    await makeReferral(page)

    // To the referral and its letter.
    await page.getByRole('button', { name: say.referrals }).press('Enter')
    await page.getByRole('grid').focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: /^(Έγγραφο|Σύνταξη|Write|Letter|The letter)/ })
      .first()
      .press('Enter')
    await expect(heading).toHaveText(say.letter)
    await expect(page.locator('.k-pdf-page')).toHaveCount(2, { timeout: 20_000 })
    await drawn(page)
    await lookAt(page, 'letters-editor', language)

    // What is typed is kept, and the paper follows.
    await page.getByRole('textbox', { name: say.closing, exact: true }).fill('Ευχαριστούμε.')
    await expect(page.getByText(say.saved)).toBeVisible()
    await expect(page.locator('.k-pdf-text', { hasText: 'Ευχαριστούμε.' })).toHaveCount(1, {
      timeout: 20_000,
    })
    await page.getByRole('checkbox', { name: say.amka }).press('Space')
    await expect(page.locator('.k-pdf-text', { hasText: '17054800289' })).toHaveCount(1, { timeout: 20_000 })
    await lookAt(page, 'letters-editor-typed', language)

    // What leaves is seen before the signature is asked for.
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog', { name: say.leaks })).toBeVisible()
    await expect(page.getByRole('dialog').getByText('17054800289')).toBeVisible()
    await lookAt(page, 'letters-leaks', language)
    await page.keyboard.press('Control+Enter')

    // Signed by one key.
    await expect(heading).toContainText(say.sign)
    await expect(page.locator('.k-pdf-page')).toHaveCount(2, { timeout: 20_000 })
    await drawn(page)
    await lookAt(page, 'letters-signing', language)
    await page.keyboard.press('F7')
    await expect(page.getByRole('dialog')).toBeVisible()
    await lookAt(page, 'letters-send-back', language)
    await page.keyboard.press('Escape')
    await page.keyboard.press('F8')
    await expect(page.getByText(say.signed)).toBeVisible({ timeout: 20_000 })
    await page.getByRole('button', { name: say.show }).press('Enter')
    await expect(heading).toContainText('1/')
    await expect(page.locator('.k-pdf-page')).toHaveCount(2, { timeout: 20_000 })
    await drawn(page)
    await lookAt(page, 'letters-signed', language)

    // Printed, and the municipality's number entered.
    await page.keyboard.press('Control+KeyP')
    await expect(page.getByRole('status').filter({ hasText: /εκτυπωτή|printer/ })).toBeVisible({
      timeout: 30_000,
    })
    await page.getByRole('button', { name: say.protocol }).press('Enter')
    await page.getByRole('textbox', { name: say.number }).fill('4711')
    await lookAt(page, 'letters-protocol', language)
    await page.keyboard.press('Enter')
    await expect(page.getByText('4711').first()).toBeVisible()

    // Found again in the register by that number; the desk at the door sees what is still in the house.
    await page.getByRole('button', { name: say.referrals }).press('Enter')
    await page.keyboard.press('F7')
    await expect(heading).toHaveText(say.register)
    await page.getByRole('searchbox').fill('4711')
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
    await lookAt(page, 'letters-register', language)
    await page.getByRole('button', { name: say.handOut }).press('Enter')
    await expect(heading).toHaveText(say.handOutTitle)
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
    await lookAt(page, 'letters-hand-out', language)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Enter')

    // Corrected by a new letter that cites it.
    await page.getByRole('button', { name: say.correct }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: say.begin }).press('Enter')
    await expect(heading).toContainText('1/')
    await expect(page.locator('.k-pdf-page')).toHaveCount(2, { timeout: 20_000 })
    await drawn(page)
    await lookAt(page, 'letters-correction', language)
  })
}
