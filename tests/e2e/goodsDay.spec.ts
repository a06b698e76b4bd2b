import { formatQuantity } from '../../shared/values/quantity'
import { expect, test } from './fixtures'
import { ask, makePracticeStore, signIn } from './practiceStore'
import { lookAt } from './screens'
import { sitDown } from './steps/desk'
import { addHouseholds } from './steps/fortyHouseholds'
import { takeOver } from './steps/goods'
import {
  addProgramme,
  beginDonation,
  handedOver,
  handOverByName,
  handOverByScan,
  openReceipt,
  planToday,
  receive,
  scanAgain,
  scanKnown,
  scanNew,
} from './steps/goodsDay'
import { wordOf } from './steps/lists'
import { scanCode } from './steps/scan'

/** Invented: a sack of 25 kg, a carton of 12 bottles. */
const [riceCode, oilCode] = ['5201234500024', '5209876500020']
const expiresOn = '31/12/2099'
const households = 40
/** Three cartons: a bottle for each household but four. */
const bottles = 36

test.afterEach(async ({ program }, info) => {
  if (info.status === info.expectedStatus) return
  await info.attach('screen', {
    body: await (await program.page()).screenshot({ path: info.outputPath('screen.png') }),
    contentType: 'image/png',
  })
})

for (const [language, layout] of [
  ['el', 'greek'],
  ['en', 'latin'],
] as const)
  test(`goods from the donor to forty households and into the report, by keyboard, ${language}`, async ({
    program,
    page: first,
  }) => {
    test.setTimeout(240_000)
    let page = first
    const desk = sitDown(program, language, layout)
    const { words } = desk
    const press = (keys: string) => page.keyboard.press(keys)
    const type = (text: string) => page.keyboard.type(text)
    const look = (name: string) => lookAt(page, `goodsDay-${name}`, language)
    const heading = () => page.getByRole('heading', { level: 1 })
    const dialog = () => page.getByRole('dialog')
    const grid = () => page.getByRole('grid')
    const push = (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter')
    const tab = (key: 'desk' | 'packing') =>
      page.getByRole('tab', { name: words(`distributions:screen.${key}.title`), exact: true }).press('Enter')
    const sized = async () => {
      await page.setViewportSize({ width: 1366, height: 768 })
      if (language === 'en') await push('English')
    }
    const rice = language === 'en' ? 'Rice' : 'Ρύζι'
    const oil = 'Ελαιόλαδο'

    const people = await test.step('forty households and an item are known', async () => {
      await makePracticeStore(page, ['supervisor', 'administrator'])
      await ask(page, 'goods.addWarehouse', { kind: 'storeRoom', name: 'Αποθήκη Χώρας', place: null })
      const { id } = await ask(page, 'goods.addItem', {
        name: 'Ρύζι',
        nameEn: 'Rice',
        category: 'food',
        measure: 'grams',
        expires: true,
      })
      await ask(page, 'goods.addPack', { itemId: id, name: '25 kg', quantity: 25_000, barcode: riceCode })
      const count = await addHouseholds(page, households)
      await page.reload()
      await sized()
      return count
    })
    // Of rice there is enough for everybody.
    expect(people * 250).toBeLessThan(50_000)

    const donation = await test.step('a donation comes in by scan', async () => {
      await beginDonation(desk, 'Συνεταιρισμός Ανεμονήσου')
      await scanKnown(desk, { name: rice, code: riceCode, expiresOn, value: '60' }, 0)
      const category = wordOf('goodsCategories', 'food', language)
      await scanNew(
        desk,
        { name: oil, code: oilCode, expiresOn, value: '180', category, packName: '12', packQuantity: '12' },
        1,
      )
      await scanAgain(desk, oilCode)
      await scanAgain(desk, riceCode)
      await scanAgain(desk, oilCode)
      const line = (name: string) => page.getByRole('group', { name, exact: true }).locator('input').first()
      await expect(line(rice)).toHaveValue('50 kg')
      await expect(line(oil)).toHaveValue(String(bottles))
      await look('donation')
      return receive(desk)
    })
    expect(donation).toMatch(/^1\/\d{4}$/)

    await test.step('a programme and its basket', async () => {
      await addProgramme(
        desk,
        'Μηνιαία διανομή',
        [
          { item: rice, quantity: '250 g', per: 'member' },
          { item: oil, quantity: '1', per: 'household' },
        ],
        look,
      )
    })

    const codes = await test.step('the day: everybody is on the list, four bottles are missing', async () => {
      await planToday(desk)
      await tab('packing')
      const missing = words('distributions:screen.packing.short', {
        items: `${oil} ${households - bottles}`,
      })
      await expect(page.getByText(missing)).toBeVisible()
      await look('packing')
      await press('F8')
      await expect(
        page.getByText(words('distributions:screen.packing.packed_other', { count: bottles })),
      ).toBeVisible()
      await tab('desk')
      await look('desk')
      const [day] = await ask(page, 'distributions.days', {})
      const { parcels } = await ask(page, 'distributions.dayList', { dayId: day!.id })
      expect(parcels).toHaveLength(households)
      const packed = parcels.filter(({ state }) => state === 'packed')
      expect(packed).toHaveLength(bottles)
      return {
        packed: packed.map(({ code }) => code),
        short: parcels.filter(({ state }) => state === 'planned').map(({ code }) => code),
        byName: await threeLettersOf(packed.map(({ household, code }) => ({ name: household.name, code }))),
        dayId: day!.id,
      }
    })
    /** Who is found first by three letters of the surname, among those whose goods are packed. */
    async function threeLettersOf(packed: readonly { readonly name: string; readonly code: string }[]) {
      for (const { name, code } of packed) {
        const typed = name.slice(0, 3)
        // oxlint-disable-next-line no-await-in-loop
        const { parcels } = await ask(page, 'distributions.find', { text: typed })
        if (parcels.length === 1 && parcels[0]?.code === code) return { typed, code }
      }
      throw new Error('Nobody is found by three letters alone')
    }
    const [proxyCode, absentCode, mistakenCode, ...others] = codes.packed.filter(
      (code) => code !== codes.byName.code,
    )
    const confirm = words('distributions:screen.handOver.confirm')

    await test.step('a parcel is handed over, with its receipt', async () => {
      const { keys, milliseconds, receipt } = await handOverByName(desk, codes.byName.typed)
      console.log(`${language}: handed over with ${keys} keys in ${(milliseconds / 1000).toFixed(1)} s`)
      // The box, three letters, Enter, Enter.
      expect(keys).toBeLessThanOrEqual(6)
      await look('handed-over')
      expect(await openReceipt(desk)).toContain(receipt)
      await look('receipt')
      await press('Escape')
    })

    await test.step('somebody else comes, with an authorisation', async () => {
      await scanCode(page, proxyCode!)
      await expect(dialog().getByRole('button', { name: confirm })).toBeFocused()
      await desk.choose(
        words('distributions:screen.collector.who'),
        words('distributions:screen.collector.proxy'),
      )
      await desk.fill(words('distributions:screen.collector.name'), 'Πέτρος Βρανάς')
      await desk.fill(words('distributions:screen.collector.document'), 'ΑΒ 123456')
      await desk.tick(words('distributions:screen.collector.kept'))
      await look('proxy')
      await press('Control+Enter')
      await handedOver(desk)
    })

    await test.step('a mistake is undone with its reason, and made good', async () => {
      await handOverByScan(desk, mistakenCode!)
      await scanCode(page, mistakenCode!)
      await expect(heading()).toContainText('/')
      await press('F6')
      await expect(dialog().locator('input[name=reason]')).toBeFocused()
      await type('Λάθος νοικοκυριό')
      await press('Enter')
      await expect(page.getByText('Λάθος νοικοκυριό')).toBeVisible()
      await look('undone')
      await press('Escape')
      await handOverByScan(desk, mistakenCode!)
    })

    await test.step('one of the four goes without the oil; then everybody else', async () => {
      const [without, ...rest] = codes.short
      await scanCode(page, without!)
      await expect(dialog().getByRole('button', { name: confirm })).toBeFocused()
      await expect(dialog().getByText(`${oil} 1`)).toBeVisible()
      await look('short')
      await press('Enter')
      await handedOver(desk)
      // oxlint-disable-next-line no-await-in-loop
      for (const code of [...rest, ...others]) await handOverByScan(desk, code)
    })

    const absentPeople = await test.step('one does not come: one key', async () => {
      await scanCode(page, absentCode!)
      await expect(dialog().getByRole('button', { name: confirm })).toBeFocused()
      await press('F8')
      await expect(dialog()).toHaveCount(0)
      const { day, parcels } = await ask(page, 'distributions.dayList', { dayId: codes.dayId })
      expect(day.counts).toEqual({ planned: 0, packed: 0, handedOver: households - 1, notCollected: 1 })
      await look('day-done')
      return parcels.find(({ code }) => code === absentCode)!.household.size
    })
    /** What must lie there: of the oil the bottle of who did not come. */
    const riceLeft = 50_000 - 250 * (people - absentPeople)
    expect(await onHand()).toEqual([1, riceLeft])
    async function onHand() {
      const { rows } = await ask(page, 'goods.stock', {})
      return [oil, 'Ρύζι'].map((name) => rows.find((row) => row.item.name === name)?.onHand ?? 0)
    }

    const count = (item: string) =>
      page.getByRole('textbox', { name: words('stocktakes:screen.count.of', { item, lot: expiresOn }) })
    const explanation = () =>
      page.getByRole('textbox', {
        name: words('stocktakes:screen.differences.explain', { item: oil, lot: expiresOn }),
      })
    await test.step('the stock is counted: a bottle is missing', async () => {
      await push(words('app:rail.stock'))
      await push(words('app:tabs.stocktakes'))
      await expect(heading()).toHaveText(words('stocktakes:screen.list.title'))
      await press('F4')
      await desk.choose(words('stocktakes:fields.warehouse'), 'Αποθήκη Χώρας')
      await press('Control+Enter')
      await count(oil).focus()
      await type('0')
      await press('Enter')
      await count(rice).focus()
      await type(formatQuantity(riceLeft, 'grams'))
      await press('Enter')
      await expect(
        page
          .getByRole('gridcell')
          .getByText(words('stocktakes:screen.count.alreadyCounted'), { exact: true }),
      ).toHaveCount(2)
      await look('counted')
      await press('F8')
      await expect(dialog().getByText(words('stocktakes:screen.finish.text'))).toBeVisible()
      await press('Enter')
      await explanation().focus()
      await type('Έσπασε ένα μπουκάλι')
      await press('Enter')
      await expect(
        page.getByText(words('stocktakes:screen.differences.toExplain_one', { count: 1 })),
      ).toHaveCount(0)
      await look('difference')
    })

    await test.step('a second person confirms the difference', async () => {
      page = await takeOver(program, page, 'Μαρία Πελαγινού')
      await sized()
      await push(words('app:rail.stock'))
      await push(words('app:tabs.stocktakes'))
      await expect(grid().getByText(words('stocktakes:screen.states.finished'))).toBeVisible()
      await grid().focus()
      await press('Enter')
      await expect(grid().getByText('−1', { exact: true })).toBeVisible()
      await expect(explanation()).toHaveValue('Έσπασε ένα μπουκάλι')
      await press('F8')
      await expect(dialog().getByText(words('stocktakes:screen.confirm.text'))).toBeVisible()
      await press('Enter')
      await expect(heading()).toContainText(words('stocktakes:screen.states.posted'))
      expect(await onHand()).toEqual([0, riceLeft])
    })

    await test.step('the donor gets an acknowledgement', async () => {
      await push(words('app:rail.deliveries'))
      await expect(heading()).toHaveText(words('deliveries:screen.list.title'))
      await grid().focus()
      await press('Enter')
      await expect(heading()).toContainText(donation)
      await press('F7')
      await expect(heading()).toHaveText(words('deliveries:screen.acknowledgement.title'))
      const paper = page.locator('.k-pdf-text').first()
      await expect(paper).toContainText('240,00 €', { timeout: 30_000 })
      await expect(paper).toContainText(donation)
      await look('acknowledgement')
    })

    await test.step('a figure of the report opens the list behind it', async () => {
      await press('Control+KeyL').catch(() => undefined)
      await expect.poll(() => page.isClosed()).toBe(true)
      page = await program.page()
      await signIn(page, 'eleni')
      await sized()
      await push(words('app:rail.reports'))
      await expect(heading()).toHaveText(words('reports:screen.title'))
      await push(words('reports:screen.tabs.handOvers'))
      const asked = {
        row: 'Μηνιαία διανομή',
        column: words('reports:columns.handOvers'),
        number: String(households - 1),
      }
      await page
        .getByRole('grid', { name: words('reports:tables.programmes') })
        .getByRole('button', { name: words('reports:screen.open', asked) })
        .press('Enter')
      const list = page.getByRole('grid', { name: words('reports:screen.behind', asked) })
      // Its head is a row too.
      await expect(list).toHaveAttribute('aria-rowcount', String(households))
      await look('report-list')
    })
  })
