import { makeParcelCode } from '../../shared/features/distributions/parcelCode'
import { formatGreekDate } from '../../shared/values/isoDate'
import { say, type WordKey } from '../../shared/i18n/say'
import { expect, test } from './fixtures'
import { ask, makePracticeStore } from './practiceStore'
import { lookAt, type ScreenLanguage } from './screens'
import { callers, centreWithGoods, countKeys, today } from './steps/distributions'
import { scanCode } from './steps/scan'

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What the first receipt says, word for word. */
const receipt = (language: ScreenLanguage, number: string, day: string, code: string) =>
  ({
    el: [
      'ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ ΠΕΡΙΦΕΡΕΙΑΚΗ ΕΝΟΤΗΤΑ ΑΙΓΙΑΛΟΥ ΔΗΜΟΣ ΑΝΕΜΟΝΗΣΟΥ ΤΜΗΜΑ ΚΟΙΝΩΝΙΚΗΣ ΠΡΟΣΤΑΣΙΑΣ',
      'ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ ΑΝΕΜΟΝΗΣΟΥ Ταχ. Δ/νση Πλατεία Ανέμων 3 Τ.Κ. 849 99 Τηλ. 22990 00000',
      `Email kentro@example.gr Ανεμόνησος, ${day} ΑΠΟΔΕΙΚΤΙΚΟ ΠΑΡΑΛΑΒΗΣ ΕΙΔΩΝ Αριθμός ${number}`,
      `Ημέρα παράδοσης ${day} Πρόγραμμα Μηνιαία διανομή Νοικοκυριό ΚΑΝΑΡΗ Άννα Μέλη 2`,
      `Παρέλαβε Κανάρη Άννα Δέμα ${code} Αποθήκη Αποθήκη Χώρας`,
      'Είδος Ποσότητα Παρτίδα, λήξη Παρατήρηση Μακαρόνια 2 kg – Αλεύρι 1 –',
      'Δηλώνεται ότι τα παραπάνω είδη παραλήφθηκαν δωρεάν, στην ποσότητα και την κατάσταση που αναφέρονται,',
      'για το νοικοκυριό που σημειώνεται. Παρέλαβε Κανάρη Άννα Παρέδωσε Ελένη Βεργή',
      `Αποδεικτικό παραλαβής ειδών ${number} Σελίδα 1 από 1`,
    ],
    en: [
      'HELLENIC REPUBLIC REGIONAL UNIT OF AEGIALOS MUNICIPALITY OF ANEMONISOS SOCIAL PROTECTION',
      'COMMUNITY CENTRE OF ANEMONISOS Address 3, Anemon Square Postcode 849 99 Telephone 22990 00000',
      `Email kentro@example.gr Anemonisos, ${day} RECEIPT OF GOODS Number ${number}`,
      `Handed over on ${day} Programme Μηνιαία διανομή Household ΚΑΝΑΡΗ Άννα Members 2`,
      `Collected by Κανάρη Άννα Parcel ${code} Warehouse Αποθήκη Χώρας`,
      'Item Quantity Lot, expiry Remark Pasta 2 kg – Flour 1 –',
      'It is declared that the goods above were received free of charge, in the quantity and condition stated,',
      'for the household named. Received by Κανάρη Άννα Handed over by Ελένη Βεργή',
      `Receipt of goods ${number} Page 1 of 1`,
    ],
  })[language].join(' ')

for (const language of ['el', 'en'] as const satisfies readonly ScreenLanguage[]) {
  test(`a distribution day from the programme to the receipts, by keyboard, ${language}`, async ({
    page,
  }) => {
    test.slow()
    test.slow()
    const words = (key: string, values = {}) =>
      say(language, `distributions:screen.${key}` as WordKey, values)
    page.setDefaultTimeout(20_000)
    const heading = page.getByRole('heading', { level: 1 })
    const dialog = page.getByRole('dialog')
    const box = page.getByLabel(words('desk.box'))
    const press = (keys: string) => page.keyboard.press(keys)
    const type = (text: string) => page.keyboard.type(text)
    const look = (name: string) => lookAt(page, `distributions-${name}`, language)
    const tab = async (key: 'desk' | 'packing' | 'calls' | 'labels') => {
      await page.getByRole('tab', { name: words(`${key}.title`), exact: true }).focus()
      await press('Enter')
    }
    const find = async (name: string) => {
      await press('F3')
      await expect(box).toBeFocused()
      await type(name)
      await press('Enter')
    }
    await page.setViewportSize({ width: 1366, height: 768 })
    await makePracticeStore(page, ['supervisor', 'administrator'])
    if (language === 'en') await page.getByRole('button', { name: 'English' }).press('Enter')
    await centreWithGoods(page)
    const [pasta, flour, rice] =
      language === 'en' ? (['Pasta', 'Flour', 'Rice'] as const) : (['Μακαρόνια', 'Αλεύρι', 'Ρύζι'] as const)

    // A programme for everybody, and its basket: pasta for each member, flour for the household.
    await page.getByRole('button', { name: say(language, 'app:rail.distributions') }).press('Enter')
    await expect(heading).toHaveText(words('days.title'))
    await press('F6')
    await expect(heading).toHaveText(words('programmes.title'))
    await press('F4')
    await expect(dialog.locator('input[name=name]')).toBeFocused()
    await type('Μηνιαία διανομή')
    await dialog.locator('input[name=needsDecision]').press('Space')
    await look('programme-new')
    await press('Control+Enter')
    await expect(heading).toHaveText('Μηνιαία διανομή')
    await press('F4')
    const adds = dialog.getByRole('combobox', { name: words('basket.addItem') })
    await adds.waitFor()
    await adds.fill(pasta)
    await press('Enter')
    await expect(dialog.locator('input[name="lines.0.quantity"]')).toBeFocused()
    await press('Control+A')
    await type('1 kg')
    await dialog.getByRole('combobox', { name: words('basket.per') }).fill(words('basket.perOf.member'))
    await press('Enter')
    await adds.fill(flour)
    await press('Enter')
    await expect(dialog.locator('input[name="lines.1.quantity"]')).toHaveValue('1')
    await look('basket-new')
    await press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('gridcell', { name: '1 kg' })).toBeVisible()
    await look('programme')

    // The day, with everybody who is entitled; what is missing is named before anything is packed.
    await press('Escape')
    await press('Escape')
    await expect(heading).toHaveText(words('days.title'))
    await press('F4')
    await expect(dialog.locator('input[name=day]')).toBeVisible()
    await look('plan')
    await press('Control+Enter')
    const day = formatGreekDate(await today(page))
    const year = day.slice(-2)
    await expect(heading).toContainText(day)
    await press('F4')
    await expect(page.getByRole('gridcell', { name: /ΚΑΝΑΡΗ/ }).first()).toBeVisible()
    await tab('packing')
    const missing = words('packing.short', { items: `${pasta} 2 kg` })
    await expect(page.getByText(missing)).toBeVisible()
    await look('packing')
    await press('F8')
    await expect(page.getByText(words('packing.packed_other', { count: 2 }))).toBeVisible()
    await tab('calls')
    await expect(page.getByRole('grid')).toBeVisible()
    await look('calls')
    await tab('labels')
    await expect(page.getByRole('grid')).toBeVisible()
    await look('labels')
    await press('F6')
    await expect(heading).toHaveText(words('labels.sheet'))
    await expect(page.locator('.k-pdf-text span').first()).toBeAttached({ timeout: 30_000 })
    const stickers = flat(await page.locator('.k-pdf-text').innerText())
    expect(stickers.match(/P\d\d-\d{5}-\d/g)).toHaveLength(callers.length)
    await look('label-sheet')
    await press('Escape')
    await expect(page.getByRole('tab', { name: words('labels.title'), selected: true })).toBeVisible()
    await tab('desk')
    await look('desk')

    // Another hour, or off the list: the menu key on a row.
    await page.getByRole('grid').focus()
    await press('Shift+F10')
    await expect(dialog.getByRole('combobox', { name: words('slot') })).toBeFocused()
    await look('parcel')
    await press('F8')
    await expect(dialog.locator('input[name=reason]')).toBeFocused()
    await type('Δεν το θέλουν')
    await look('parcel-off')
    await press('Control+Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('gridcell', { name: /ΚΑΝΑΡΗ/ })).toHaveCount(0)
    await page.getByRole('button', { name: words('parcel.undo') }).press('Enter')
    await expect(page.getByRole('gridcell', { name: /ΚΑΝΑΡΗ/ })).toHaveCount(1)

    // At the desk: three letters, Enter, Enter.
    await press('F3')
    await expect(box).toBeFocused()
    const hand = countKeys(page)
    await hand.type('Καν')
    await hand.press('Enter')
    const confirm = dialog.getByRole('button', { name: words('handOver.confirm') })
    await expect(confirm).toBeFocused()
    await hand.press('Enter')
    const done = words('handOver.done', { name: 'ΚΑΝΑΡΗ Άννα', receipt: `${year}/1` })
    await expect(page.getByText(done)).toBeVisible()
    const { keys, milliseconds } = hand.told()
    const description = `${keys} keys, ${milliseconds} ms`
    test.info().annotations.push({ type: 'hand-over at the desk', description })
    expect(keys).toBeLessThanOrEqual(5)
    expect(milliseconds).toBeLessThan(20_000)
    await look('handed-over')

    // Its receipt.
    await press('F7')
    await expect(heading).toHaveText(words('receipt.title'))
    await expect(page.locator('.k-pdf-text span').first()).toBeAttached({ timeout: 30_000 })
    await look('receipt')
    const paper = flat(await page.locator('.k-pdf-text').innerText())
    expect(paper).toBe(receipt(language, `${year}/1`, day, makeParcelCode(Number(day.slice(-4)), 1)))
    await press('Escape')

    // Somebody else comes with an authorisation, which is kept.
    await find('Λεβ')
    await expect(confirm).toBeFocused()
    const who = dialog.getByRole('combobox', { name: words('collector.who') })
    await who.fill(words('collector.proxy'))
    await press('Enter')
    await press('Control+Enter')
    await expect(dialog.getByText(words('collector.nameMissing'))).toBeVisible()
    await dialog.getByLabel(words('collector.name')).fill('Πέτρος Βρανάς')
    await dialog.getByLabel(words('collector.document')).fill('ΑΒ 123456')
    await dialog.getByLabel(words('collector.kept')).press('Space')
    await press('F4')
    await expect(dialog.getByRole('textbox', { name: words('handOver.day') })).toBeFocused()
    await dialog.getByRole('textbox', { name: words('note') }).fill('Με το πρωινό καράβι')
    await look('proxy')
    await press('Control+Enter')
    await expect(dialog).toHaveCount(0)

    // The pasta has run out: rice in its place, with the reason.
    await find('Ράλ')
    await expect(dialog.getByText(/1 kg/).first()).toBeVisible()
    await dialog
      .getByRole('button', { name: words('handOver.substituteOf', { item: pasta }) })
      .first()
      .press('Enter')
    const instead = dialog.getByRole('combobox', {
      name: words('handOver.insteadOf', { item: pasta }),
    })
    await instead.fill(rice)
    await press('Enter')
    await dialog.getByLabel(words('handOver.reason')).fill('Τα μακαρόνια τελείωσαν')
    await look('substitution')
    await press('Control+Enter')
    await expect(dialog).toHaveCount(0)

    // One does not come: one key. The label is scanned for it.
    const { parcels } = await ask(page, 'distributions.find', { text: 'Σταύρου' })
    await scanCode(page, parcels[0]!.code)
    await expect(dialog.getByText('ΣΤΑΥΡΟΥ', { exact: false }).first()).toBeVisible()
    await press('F8')
    await expect(dialog).toHaveCount(0)

    // A mistake: the wrong household; taken back with its reason.
    await find('Λεβ')
    await expect(heading).toContainText(words('handOvers.one', { receipt: `${year}/2` }))
    await press('F6')
    await expect(dialog.locator('input[name=reason]')).toBeFocused()
    await type('Λάθος νοικοκυριό')
    await press('Enter')
    await expect(page.getByText('Λάθος νοικοκυριό')).toBeVisible()
    await look('undone')
    await press('Escape')

    // The parcel waits again. While it lies on this desk, another desk hands it over.
    await find('Λεβ')
    await expect(confirm).toBeFocused()
    const [again] = (await ask(page, 'distributions.find', { text: 'Λεβέντη' })).parcels
    const opened = await ask(page, 'distributions.openParcel', { id: again!.id })
    await ask(page, 'distributions.handOver', {
      parcelId: again!.id,
      version: again!.version,
      collectedBy: { kind: 'member', citizenId: again!.household.citizenId },
      lines: opened.lines.map(({ lotId, quantity }) => ({ lotId, quantity })),
    })
    await press('Control+Enter')
    await expect(dialog.getByRole('alert')).toContainText('Ελένη Βεργή')
    await look('second-hand-over')
    await press('Escape')
    await press('Escape')

    // What was handed over, and what the card says of it.
    await expect(heading).toHaveText(words('days.title'))
    await look('days')
    await press('F7')
    await expect(page.getByRole('grid')).toBeVisible()
    await look('hand-overs')
    const { found } = await ask(page, 'citizens.search', { text: callers[0][0] })
    expect(found.length).toBeGreaterThan(0)
    await press('Control+K')
    await type('Κανάρη Άννα')
    await page.getByRole('option').first().waitFor()
    await page.waitForTimeout(400)
    await press('Enter')
    await expect(page.getByRole('heading', { name: words('entitlement.title') })).toBeVisible()
    await page.getByRole('heading', { name: words('entitlement.title') }).scrollIntoViewIfNeeded()
    await look('entitlement')

    // Urgent aid, outside every programme.
    await page.getByRole('button', { name: say(language, 'app:rail.distributions') }).press('Enter')
    await press('F8')
    const citizen = page.getByLabel(words('urgent.citizen'))
    await citizen.fill('Σταύρου')
    await page
      .getByRole('button', { name: /Σταύρου/i })
      .first()
      .press('Enter')
    await page.getByLabel(words('urgent.reason')).fill('Κάηκε η κουζίνα')
    await page.getByRole('combobox', { name: words('item') }).fill(flour)
    await press('Enter')
    await page.getByLabel(words('quantity')).first().fill('2')
    await page.getByRole('button', { name: words('urgent.add'), exact: true }).press('Enter')
    await expect(page.getByRole('group', { name: flour })).toBeVisible()
    await look('urgent')
    await press('Control+Enter')
    await expect(page.getByText('Κάηκε η κουζίνα')).toBeVisible()
  })
}
