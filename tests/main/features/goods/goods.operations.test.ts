import type { NewItem } from '../../../../shared/features/goods/item'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { goodsDoor } from '../../../support/goods'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let maria: TestPerson
beforeEach(async () => {
  app = await createTestApp()
  maria = await app.signIn('reception')
})
afterEach(() => app.close())

const milk = {
  name: 'Γάλα εβαπορέ',
  nameEn: 'Evaporated milk',
  category: 'food',
  measure: 'pieces',
  expires: true,
  minimum: 10,
  target: 50,
  marks: ['containsMilk', 'containsMilk'],
} satisfies Partial<NewItem>
const soap = { name: 'Σαπούνι', category: 'hygiene', measure: 'pieces', expires: false } as const
const storeRoom = { kind: 'storeRoom', name: 'Αποθήκη Χώρας', place: null } as const

describe('items', () => {
  test('an item is added, found in any spelling and corrected', async () => {
    const added = await maria.do('goods.addItem', milk)
    expect(added).toMatchObject({ name: 'Γάλα εβαπορέ', marks: ['containsMilk'], closed: false, packs: [] })
    await maria.do('goods.addItem', soap)
    expect((await maria.do('goods.items', {})).map(({ name }) => name)).toEqual(['Γάλα εβαπορέ', 'Σαπούνι'])
    for (const text of ['ΓΑΛΑ', 'evap', 'εβα γα'])
      expect((await maria.do('goods.items', { text })).map(({ id }) => id)).toEqual([added.id])
    expect(await maria.do('goods.items', { category: 'hygiene', text: 'γα' })).toEqual([])
    const { packs: _, closed: __, ...fields } = added
    const corrected = await maria.do('goods.correctItem', { ...fields, target: 80, measure: 'grams' })
    expect(corrected).toMatchObject({ target: 80, measure: 'grams', version: 2 })
    expect(await maria.failure('goods.correctItem', fields)).toEqual({ code: 'stale' })
    expect(app.auditTrail().at(-1)).toMatchObject({
      action: 'goods.itemCorrected',
      subject: added.id,
      detail: JSON.stringify({ fields: ['measure', 'target'] }),
    })
  })

  test('categories and marks are those of the lists, retired ones too', async () => {
    const unlisted = (...paths: string[]) => ({
      code: 'invalidInput',
      fields: paths.map((path) => ({ path, issue: 'notListed' })),
    })
    const wrong = { ...milk, category: 'weapons', marks: ['containsMilk', 'madeUp'] }
    expect(await maria.failure('goods.addItem', wrong)).toEqual(unlisted('category', 'marks.1'))
    app.connection.exec(`UPDATE list_entries SET active = 0 WHERE code = 'containsMilk'`)
    const { packs: _, closed: __, ...added } = await maria.do('goods.addItem', milk)
    expect(await maria.failure('goods.correctItem', { ...added, category: 'weapons' })).toEqual(
      unlisted('category'),
    )
  })

  test('two items in use do not bear one name; a minimum above the target is refused', async () => {
    await maria.do('goods.addItem', soap)
    expect(await maria.failure('goods.addItem', { ...soap, name: 'ΣΑΠΟΥΝΙ' })).toEqual({
      code: 'duplicate',
      subject: 'goods.item',
      field: 'name',
    })
    expect(await maria.failure('goods.addItem', { ...milk, minimum: 51 })).toMatchObject({
      code: 'invalidInput',
      fields: [{ path: 'target' }],
    })
  })

  test('the measure is fixed once there are packs or lots', async () => {
    const { packs: _, closed: __, ...item } = await maria.do('goods.addItem', soap)
    await maria.do('goods.addPack', { itemId: item.id, name: 'Κιβώτιο', quantity: 12, barcode: null })
    expect(await maria.failure('goods.correctItem', { ...item, measure: 'grams' })).toMatchObject({
      rule: 'goods.measureIsFixed',
    })
  })

  test('a closed item leaves the list and comes back', async () => {
    const item = await maria.do('goods.addItem', soap)
    const closed = await maria.do('goods.closeItem', { id: item.id, version: item.version })
    expect(await maria.do('goods.items', {})).toEqual([])
    expect(await maria.do('goods.items', { closed: true })).toHaveLength(1)
    expect(await maria.failure('goods.closeItem', { id: item.id, version: closed.version })).toMatchObject({
      rule: 'goods.alreadyClosed',
    })
    await expect(goodsDoor(app, maria.userId).lot({ itemId: item.id })).rejects.toMatchObject({
      failure: { rule: 'goods.itemIsClosed' },
    })
    const second = await maria.do('goods.addItem', soap)
    const reopening = { id: item.id, version: closed.version }
    expect(await maria.failure('goods.reopenItem', reopening)).toMatchObject({ code: 'duplicate' })
    await maria.do('goods.closeItem', { id: second.id, version: second.version })
    expect(await maria.do('goods.reopenItem', reopening)).toMatchObject({ closed: false, version: 3 })
  })

  test('a barcode is learnt once, and told where it is known already', async () => {
    const item = await maria.do('goods.addItem', milk)
    const code = '6291041500213'
    expect(await maria.do('goods.scan', { code })).toEqual({ code, checkDigitHolds: true, found: null })
    const carton = { itemId: item.id, name: 'Κιβώτιο 12', quantity: 12, barcode: ` ${code} ` }
    await maria.do('goods.addPack', carton)
    expect(await maria.do('goods.scan', { code })).toMatchObject({
      found: { item: { id: item.id }, pack: { quantity: 12, barcode: code, checkDigitHolds: true } },
    })
    expect((await maria.do('goods.items', { text: code })).map(({ id }) => id)).toEqual([item.id])
    const other = await maria.do('goods.addItem', soap)
    expect(await maria.failure('goods.addPack', { ...carton, itemId: other.id })).toEqual({
      code: 'ruleBroken',
      rule: 'goods.barcodeIsKnown',
      values: { code, item: 'Γάλα εβαπορέ', itemEn: 'Evaporated milk', pack: 'Κιβώτιο 12' },
    })
    const { packs } = await maria.do('goods.item', { id: item.id })
    expect((await maria.do('goods.removePack', { id: packs[0]!.id })).packs).toEqual([])
    expect(await maria.failure('goods.removePack', { id: packs[0]!.id })).toMatchObject({ code: 'notFound' })
    await maria.do('goods.addPack', { ...carton, itemId: other.id })
  })

  test('a wrong check digit is told and not refused; a fraction, nothing and a broken code are', async () => {
    const { id: itemId } = await maria.do('goods.addItem', soap)
    const pack = { itemId, name: 'Τεμάχιο', quantity: 1, barcode: '6291041500214' }
    expect((await maria.do('goods.addPack', pack)).packs).toMatchObject([{ checkDigitHolds: false }])
    for (const wrong of [{ quantity: 0 }, { quantity: -1 }, { quantity: 1.5 }, { barcode: '1;2' }])
      expect(await maria.failure('goods.addPack', { ...pack, barcode: null, ...wrong })).toMatchObject({
        code: 'invalidInput',
      })
  })
})

describe('warehouses', () => {
  test('are added, corrected, closed when empty and reopened', async () => {
    const room = await maria.do('goods.addWarehouse', storeRoom)
    const crate = await maria.do('goods.addWarehouse', { kind: 'crate', name: 'Κασόνι Κιμώλου', place: null })
    expect(await maria.failure('goods.addWarehouse', { ...storeRoom, name: 'ΑΠΟΘΗΚΗ ΧΩΡΑΣ' })).toMatchObject({
      code: 'duplicate',
      field: 'name',
    })
    const named = { id: crate.id, version: 1, kind: 'crate', name: 'Κασόνι Σίφνου', place: null } as const
    expect(await maria.do('goods.correctWarehouse', named)).toMatchObject({ version: 2, name: named.name })
    const { id: itemId } = await maria.do('goods.addItem', soap)
    const door = goodsDoor(app, maria.userId)
    const lotId = await door.lot({ itemId })
    await door.move({ lotId, quantity: 5, day: '2026-11-20' as IsoDate, to: room.id })
    expect(await maria.failure('goods.closeWarehouse', { id: room.id, version: 1 })).toMatchObject({
      rule: 'goods.warehouseHoldsGoods',
      values: { warehouse: 'Αποθήκη Χώρας' },
    })
    await maria.do('goods.closeWarehouse', { id: crate.id, version: 2 })
    const moving = { fromWarehouseId: room.id, toWarehouseId: crate.id, lines: [{ lotId, quantity: 1 }] }
    expect(await maria.failure('goods.transfer', moving)).toMatchObject({ rule: 'goods.warehouseIsClosed' })
    await maria.do('goods.reopenWarehouse', { id: crate.id, version: 3 })
    await maria.do('goods.transfer', moving)
    expect((await maria.do('goods.warehouses', {})).map(({ closed }) => closed)).toEqual([false, false])
  })
})

test('who works with cases only reads the stock and moves nothing', async () => {
  const nikos = await app.signIn('psychologist')
  expect(await nikos.do('goods.stock', {})).toEqual({ day: '2026-11-23', rows: [] })
  expect(await nikos.failure('goods.addItem', soap)).toEqual({ code: 'notAllowed' })
  expect(await nikos.failure('goods.checkLedger', {})).toEqual({ code: 'notAllowed' })
})
