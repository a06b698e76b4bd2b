import type { Page } from '@playwright/test'
import { formatGreekDate, type IsoDate } from '../../shared/values/isoDate'
import { say, type WordKey } from '../../shared/i18n/say'
import { expect, test } from './fixtures'
import { ask, makePracticeStore } from './practiceStore'
import { lookAt, type ScreenLanguage } from './screens'
import { wordOf } from './steps/lists'
import { scanCode } from './steps/scan'

const riceCode = '5201234500017'
const soapCode = '5209876500013'

/** A centre with one warehouse and one item whose pack is known. */
async function stock(page: Page): Promise<void> {
  await ask(page, 'goods.addWarehouse', { kind: 'storeRoom', name: 'Αποθήκη Χώρας', place: null })
  const { id } = await ask(page, 'goods.addItem', {
    name: 'Ρύζι',
    nameEn: 'Rice',
    category: 'food',
    measure: 'grams',
    expires: true,
  })
  await ask(page, 'goods.addPack', { itemId: id, name: '500 g', quantity: 500, barcode: riceCode })
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What the acknowledgement says, word for word. */
const paper = (language: ScreenLanguage, number: string, day: string) =>
  ({
    el: [
      'ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ ΠΕΡΙΦΕΡΕΙΑΚΗ ΕΝΟΤΗΤΑ ΑΙΓΙΑΛΟΥ ΔΗΜΟΣ ΑΝΕΜΟΝΗΣΟΥ ΤΜΗΜΑ ΚΟΙΝΩΝΙΚΗΣ ΠΡΟΣΤΑΣΙΑΣ',
      'ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ ΑΝΕΜΟΝΗΣΟΥ Ταχ. Δ/νση: Πλατεία Ανέμων 3 Τ.Κ.: 849 99 Τηλ.: 22990 00000',
      `Email: kentro@example.gr Ανεμόνησος, ${day} ΒΕΒΑΙΩΣΗ ΠΑΡΑΛΑΒΗΣ ΔΩΡΕΑΣ Αριθμός: ${number}`,
      `Ημέρα παραλαβής: ${day} Δωρητής: Φούρνος Άγγελου`,
      'Βεβαιώνεται ότι το Κέντρο παρέλαβε ως δωρεά τα παρακάτω είδη, για να δοθούν σε νοικοκυριά που τα έχουν ανάγκη.',
      'Είδος Ποσότητα Εκτίμηση αξίας Ρύζι 1,5 kg 7,20 € Σαπούνι 6 Σύνολο 7,20 €',
      'Ευχαριστούμε θερμά για την προσφορά.',
      'Παρέλαβε Ελένη Βεργή Η Προϊσταμένη του Τμήματος Θάλεια Αρμενιστή',
      `Βεβαίωση δωρεάς ${number} Σελίδα 1 από 1`,
    ],
    en: [
      'HELLENIC REPUBLIC REGIONAL UNIT OF AEGIALOS MUNICIPALITY OF ANEMONISOS SOCIAL PROTECTION',
      'COMMUNITY CENTRE OF ANEMONISOS Address: 3, Anemon Square Postcode: 849 99 Tel.: 22990 00000',
      `Email: kentro@example.gr Anemonisos, ${day} ACKNOWLEDGEMENT OF A DONATION Number: ${number}`,
      `Received on: ${day} Donor: Φούρνος Άγγελου`,
      'The Centre confirms that it received the following goods as a donation, to be given to households in need.',
      'Item Quantity Estimated value Rice 1,5 kg 7,20 € Σαπούνι 6 Total 7,20 €',
      'With our warm thanks.',
      'Received by Ελένη Βεργή The Head of the Department Thaleia Armenisti',
      `Acknowledgement of donation ${number} Page 1 of 1`,
    ],
  })[language].join(' ')

for (const language of ['el', 'en'] as const satisfies readonly ScreenLanguage[]) {
  test(`a donation comes in by scan, is acknowledged and taken back, by keyboard, ${language}`, async ({
    page,
  }) => {
    test.slow()
    const words = (key: WordKey, values = {}) => say(language, key, values)
    const heading = page.getByRole('heading', { level: 1 })
    const dialog = page.getByRole('dialog')
    const line = (name: string) => page.getByRole('group', { name, exact: true })
    const press = (keys: string) => page.keyboard.press(keys)
    await page.setViewportSize({ width: 1366, height: 768 })
    await makePracticeStore(page, ['supervisor', 'administrator'])
    if (language === 'en') await page.getByRole('button', { name: 'English' }).press('Enter')
    await stock(page)
    const rice = language === 'en' ? 'Rice' : 'Ρύζι'
    const word = wordOf('goodsCategories', 'hygiene', language)

    // A donor who is not known yet.
    await page.getByRole('button', { name: words('app:rail.deliveries') }).press('Enter')
    await expect(heading).toHaveText(words('deliveries:screen.list.title'))
    await press('F4')
    await expect(heading).toHaveText(words('deliveries:screen.receive.title'))
    await expect(page.getByText(words('deliveries:screen.receive.scanHint'))).toBeVisible()
    await press('F7')
    await expect(dialog.locator('input[name=name]')).toBeFocused()
    await page.keyboard.type('Φούρνος Άγγελου')
    await lookAt(page, 'deliveries-source-new', language)
    await press('Control+Enter')
    await expect(dialog).toHaveCount(0)

    // A known code: its pack is a line. The same again is counted, once it is not by a slip of the hand.
    await scanCode(page, riceCode)
    await expect(line(rice).locator('input').first()).toHaveValue('500 g')
    await expect(page.locator('input[name="lines.0.expiresOn"]')).toBeFocused()
    await page.keyboard.type('12/3/2099')
    // What is asked about is the same code within a second; the first one lies longer back.
    await page.waitForTimeout(1000)
    await scanCode(page, riceCode, riceCode)
    await expect(dialog.getByText(riceCode)).toBeVisible()
    await lookAt(page, 'deliveries-scanned-twice', language)
    await press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(line(rice).locator('input').first()).toHaveValue('1,5 kg')
    await expect(page.locator('input[name="lines.0.expiresOn"]')).toHaveValue(/^12\/0?3\/2099$/)
    await page.locator('input[name="lines.0.value"]').fill('7,20')

    // An unknown code is learnt once: a new item with its pack.
    await scanCode(page, soapCode)
    await expect(dialog.getByText(soapCode)).toBeVisible()
    await page.keyboard.type(words('deliveries:screen.learn.newItem').slice(0, 3))
    await press('Enter')
    await dialog.locator('input[name=name]').fill('Σαπούνι')
    await dialog.getByRole('combobox', { name: words('deliveries:fields.category') }).fill(word)
    await press('Enter')
    await dialog.locator('input[name=expires]').press('Space')
    await dialog.locator('input[name=packName]').fill('6')
    await dialog.locator('input[name=packQuantity]').fill('6')
    await lookAt(page, 'deliveries-learn', language)
    await press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(line('Σαπούνι').locator('input').first()).toHaveValue('6')
    await lookAt(page, 'deliveries-receive', language)

    // Received: its number, its goods, its acknowledgement.
    await press('Control+Enter')
    await expect(heading).toHaveText(new RegExp(`^${words('deliveries:kinds.donation')} 1/\\d{4}`))
    await expect(page.getByRole('gridcell', { name: '1,5 kg' }).first()).toBeVisible()
    await lookAt(page, 'deliveries-delivery', language)
    const { deliveries } = await ask(page, 'deliveries.list', {})
    const { year, number, day } = deliveries[0]!
    await press('F7')
    await expect(heading).toHaveText(words('deliveries:screen.acknowledgement.title'))
    await expect(page.locator('.k-pdf-text span').first()).toBeAttached({ timeout: 30_000 })
    await lookAt(page, 'deliveries-acknowledgement', language)
    const shown = await page.locator('.k-pdf-text').innerText()
    expect(flat(shown)).toBe(paper(language, `${number}/${year}`, formatGreekDate(day as IsoDate)))

    // A mistake: taken back with its reason.
    await press('Escape')
    await page.getByRole('button', { name: words('deliveries:screen.undo.title') }).press('Enter')
    await expect(dialog.locator('input[name=reason]')).toBeFocused()
    await page.keyboard.type('Γράφτηκε δύο φορές')
    await press('Enter')
    await expect(page.getByText('Γράφτηκε δύο φορές')).toBeVisible()
    await lookAt(page, 'deliveries-undone', language)
    const { rows } = await ask(page, 'goods.stock', {})
    expect(rows.filter(({ onHand }) => onHand !== 0)).toEqual([])

    // The list and the donor tell it too.
    await press('Escape')
    await expect(page.getByRole('grid').getByText(words('deliveries:undone'))).toBeVisible()
    await lookAt(page, 'deliveries-list', language)
    await press('F6')
    await expect(heading).toHaveText(words('deliveries:screen.sources.title'))
    await page.getByRole('grid').focus()
    await press('Enter')
    await expect(heading).toContainText('Φούρνος Άγγελου')
    await lookAt(page, 'deliveries-source', language)
  })
}
