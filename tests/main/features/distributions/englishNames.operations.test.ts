import { distributionDesk } from '../../../support/distributionDesk'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp({
    drawing: {
      draw: async ({ content }) => new TextEncoder().encode(JSON.stringify(content)),
      close: async () => {},
    },
  })
})
afterEach(() => app.close())

const pasta = { itemName: 'Μακαρόνια', itemNameEn: 'Pasta' }
const rice = { itemName: 'Ρύζι', itemNameEn: 'Rice' }
const flour = { itemName: 'Αλεύρι', itemNameEn: null }

test('wherever an item is named it brings its English name, down to the receipt', async () => {
  const worker = await app.signIn('socialWorker', 'supervisor')
  const desk = await distributionDesk(app, worker)
  for (const [itemId, nameEn] of [
    [desk.items.pasta, 'Pasta'],
    [desk.items.rice, 'Rice'],
  ] as const) {
    const item = await worker.do('goods.item', { id: itemId })
    const { packs: _packs, closed: _closed, ...fields } = item
    await worker.do('goods.correctItem', { ...fields, nameEn } as never)
  }
  await desk.bring(desk.items.pasta, 300, '2027-03-01')
  await desk.bring(desk.items.flour, 5)
  await desk.bring(desk.items.rice, 1000)
  const home = await desk.household('Άννα')
  const day = await desk.day()
  const opened = await desk.parcel(day.id, home.id)

  const programme = await worker.do('distributions.openProgramme', { id: desk.programme.id })
  expect(programme.baskets[0]?.lines).toMatchObject([pasta, flour])
  const due = await worker.do('distributions.entitlementOf', { householdId: home.id, day: null })
  expect(due.entitlements[0]?.basket).toMatchObject([pasta, flour])
  const { items } = await worker.do('distributions.packingList', { dayId: day.id })
  expect(items).toEqual(expect.arrayContaining([pasta, flour].map((each) => expect.objectContaining(each))))
  expect(opened.lines).toMatchObject([pasta, flour])
  expect(opened.short).toMatchObject([pasta])
  const asked = { parcelId: opened.parcel.id, itemId: desk.items.pasta }
  const substitutes = await worker.do('distributions.substitutes', asked)
  expect(substitutes).toMatchObject([rice])

  const [first, second] = opened.lines
  const tooMuch = { ...desk.wholeTo(opened, home.head), lines: [{ lotId: first!.lotId, quantity: 400 }] }
  expect(await worker.failure('distributions.handOver', tooMuch)).toMatchObject({
    rule: 'distributions.reserved',
    values: { item: 'Μακαρόνια', itemEn: 'Pasta' },
  })
  const moved = await worker.failure('goods.transfer', {
    day: app.clock.today(),
    fromWarehouseId: desk.warehouse.id,
    toWarehouseId: (await worker.do('goods.addWarehouse', { kind: 'crate', name: 'Κιβώτιο', place: null }))
      .id,
    lines: [{ lotId: first!.lotId, quantity: 400 }],
  })
  expect(moved).toMatchObject({
    rule: 'goods.shortage',
    values: { item: 'Μακαρόνια', itemEn: 'Pasta' },
  })
  const lines = [
    { lotId: first!.lotId, quantity: 300 },
    { lotId: second!.lotId, quantity: 1 },
    {
      lotId: substitutes[0]!.lotId,
      quantity: 200,
      substitutesItemId: desk.items.pasta,
      reason: 'Τελείωσαν',
    },
  ]
  const packed = await worker.do('distributions.pack', {
    id: opened.parcel.id,
    version: opened.parcel.version,
    lines,
    reservedUntil: '2026-11-25T10:00:00.000Z',
  })
  const ready = await worker.do('distributions.openParcel', { id: packed.id })
  expect(ready.lines).toMatchObject([pasta, flour, rice])
  const given = await worker.do('distributions.handOver', {
    ...desk.wholeTo(ready, home.head),
    lines,
  })
  expect(given.lines).toMatchObject([pasta, flour, { ...rice, substitutes: pasta }])

  const paper = async (language: 'el' | 'en') => {
    const { pdf } = await worker.do('distributions.receipt', { id: given.id, language })
    const { table } = JSON.parse(Buffer.from(pdf, 'base64').toString()) as { table: { rows: string[][] } }
    return table.rows.map(([item, , , remark]) => [item, remark])
  }
  expect(await paper('en')).toEqual([
    ['Pasta', ''],
    ['Αλεύρι', ''],
    ['Rice', 'In place of: Pasta (Τελείωσαν)'],
  ])
  expect(await paper('el')).toEqual([
    ['Μακαρόνια', ''],
    ['Αλεύρι', ''],
    ['Ρύζι', 'Στη θέση: Μακαρόνια (Τελείωσαν)'],
  ])
})
