import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pressOn, tabTo } from './keyboard'
import { ask, makePracticeStore } from './practiceStore'
import { lookAt, type ScreenLanguage } from './screens'

const words = {
  el: {
    directory: 'Κατάλογος φορέων',
    list: 'Παραπομπές & έγγραφα',
    chaseList: 'Λίστα υπενθυμίσεων',
    served: 'εξυπηρετηθηκε',
    isServed: 'Εξυπηρετήθηκε',
    active: 'Ενεργός',
    saved: 'Αποθηκεύτηκε: ',
    audit: 'Ιχνηλασιμότητα',
    entries: 'Εγγραφές',
    copies: 'Αντίγραφα',
    whole: 'Η αλυσίδα είναι ακέραιη',
    copied: 'έγινε και ελέγχθηκε',
    afterChase: 'ύστερα από 1 υπενθύμιση',
  },
  en: {
    directory: 'Directory of bodies',
    list: 'Referrals & letters',
    chaseList: 'Chase list',
    served: 'served',
    isServed: 'Served',
    active: 'Active',
    saved: 'Saved: ',
    audit: 'Audit trail',
    entries: 'Entries',
    copies: 'Copies',
    whole: 'The chain is whole',
    copied: 'was made and checked',
    afterChase: 'after 1 chase',
  },
} as const

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** One citizen with a referral in each state up to «sent», through the gate: the journey begins after them. */
async function prepare(page: Page) {
  const day = await page.evaluate(() =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Athens' }).format(new Date()),
  )
  const citizen = await ask(page, 'citizens.enquire', {
    surname: 'Παπαδάκη',
    name: 'Μαρία',
    fatherName: 'Γεώργιος',
  })
  const bodies = await ask(page, 'directory.list', {})
  const of = async (place: number, reason = 'Χρειάζεται στέγη έως τον χειμώνα.') => {
    const { id, reference } = await ask(page, 'referrals.begin', {
      citizenId: citizen.id,
      bodyId: bodies[place]?.id ?? '',
      asked: 'B01',
      reason,
      ground: { code: 'publicTask', isConsent: false, needsText: false },
    })
    return { id, reference }
  }
  const seen = async (referralId: string) => (await ask(page, 'letters.check', { referralId })).seen
  const wait = async (referralId: string) =>
    ask(page, 'letters.askForSignature', { referralId, seen: await seen(referralId) })
  const sign = async (referralId: string) => {
    await wait(referralId)
    await ask(page, 'letters.sign', { referralId, seen: await seen(referralId) })
  }
  const send = async (id: string) => {
    await sign(id)
    const { version } = await ask(page, 'referrals.open', { id })
    const delivery = { manner: 'post', handedOver: false, on: day, toWhom: '', number: '', chaseOn: null }
    await ask(page, 'referrals.recordDelivery', { id, version, ...delivery })
  }
  const referrals = {
    sent: await of(0),
    chased: await of(1),
    signed: await of(2),
    toBeSigned: await of(3),
    complete: await of(4),
    draft: await of(5, ''),
  }
  await send(referrals.sent.id)
  await send(referrals.chased.id)
  await sign(referrals.signed.id)
  await wait(referrals.toBeSigned.id)
  return referrals
}

for (const language of ['el', 'en'] as const satisfies readonly ScreenLanguage[]) {
  test(`referrals from Today to the answer by reference code, by keyboard, ${language}`, async ({ page }) => {
    test.setTimeout(240_000)
    const say = words[language]
    await page.setViewportSize({ width: 1366, height: 768 })
    await makePracticeStore(page, ['supervisor', 'administrator'])
    const referrals = await prepare(page)
    await page.reload()
    if (language === 'en') {
      await tabTo(page, 'button', 'English')
      await page.keyboard.press('Enter')
    }
    await expect(page.locator('.k-work li')).toHaveCount(5)
    await lookAt(page, 'today', language)

    // A body of the directory is found, opened and marked as checked.
    await page.keyboard.press('Alt+Digit7')
    await expect(heading(page)).toHaveText(say.directory)
    await tabTo(page, 'grid', say.directory)
    await lookAt(page, 'directory', language)
    await page.keyboard.press('Enter')
    await expect(page.locator('.k-page-header .k-badge')).toBeVisible()
    await page.keyboard.press('F4')
    await expect(page.locator('.k-page-header .k-badge')).toHaveText(say.active)
    await lookAt(page, 'directory-body', language)
    await page.keyboard.press('F6')
    await expect(page.locator('input[name=name]')).toBeVisible()
    await lookAt(page, 'directory-form', language)

    // The list is taken out by a key.
    await page.keyboard.press('Alt+Digit4')
    await expect(page.getByRole('grid', { name: say.list })).toBeVisible()
    await lookAt(page, 'referrals', language)
    await page.keyboard.press('Control+KeyE')
    await expect(page.getByText(say.saved)).toBeVisible()

    // A reference code in the one box opens what is done with the paper in the hand.
    for (const [name, { reference }] of Object.entries(referrals)) {
      await page.keyboard.press('F2')
      await page.keyboard.type(reference)
      await expect(page.getByRole('option')).toHaveCount(1)
      await page.keyboard.press('Enter')
      await expect(heading(page)).toContainText(reference)
      if (['sent', 'chased', 'signed'].includes(name)) {
        await expect(page.getByRole('dialog')).toBeVisible()
        if (name !== 'chased') await lookAt(page, `referral-${name}-act`, language)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      await lookAt(page, `referral-${name}`, language)
    }
    await page.keyboard.press('F4')
    await expect(page.locator('textarea').first()).toBeVisible()
    await lookAt(page, 'referral-form', language)

    // The answer is entered.
    await page.keyboard.press('F2')
    await page.keyboard.type(referrals.sent.reference)
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').locator('input:focus')).toBeVisible()
    await page.keyboard.type(say.served)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('.k-main .k-banner').last()).toContainText(say.isServed)

    // The other one is chased from the list.
    await page.keyboard.press('Alt+Digit4')
    await expect(page.getByRole('grid')).toBeVisible()
    await page.keyboard.press('F6')
    await expect(heading(page)).toHaveText(say.chaseList)
    await tabTo(page, 'grid', say.chaseList)
    await expect(page.getByRole('row')).toHaveCount(2)
    await lookAt(page, 'chase-list', language)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await lookAt(page, 'chase', language)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('F2')
    await page.keyboard.type(referrals.chased.reference)
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('.k-main .k-banner').last()).toContainText(say.afterChase)
    await lookAt(page, 'referral-asked', language)

    // All of it stands in the trail; a verified copy is made.
    await pressOn(page, say.audit)
    await tabTo(page, 'grid', say.entries)
    await page.keyboard.press('F6')
    await expect(page.getByText(say.whole)).toBeVisible()
    await lookAt(page, 'audit', language)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await lookAt(page, 'audit-entry', language)
    await page.keyboard.press('Escape')
    await pressOn(page, say.copies)
    await page.keyboard.press('F4')
    await expect(page.locator('dd bdi').first()).toBeVisible()
    await page.keyboard.press('F4')
    await expect(page.getByText(say.copied)).toBeVisible({ timeout: 30_000 })
    await lookAt(page, 'copies', language)
  })
}
