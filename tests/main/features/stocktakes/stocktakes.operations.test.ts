import type { Stocktake } from '../../../../shared/features/stocktakes/stocktake'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { goodsDoor } from '../../../support/goods'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let maria: TestPerson
let warehouseId: string
let rice: string
let soap: string
const today = '2026-11-23' as IsoDate

beforeEach(async () => {
  app = await createTestApp()
  maria = await app.signIn('reception')
  warehouseId = (await maria.do('goods.addWarehouse', { kind: 'storeRoom', name: 'Χώρα', place: null })).id
  const goods = goodsDoor(app, maria.userId)
  const item = async (name: string, category: string, expires: boolean) =>
    (await maria.do('goods.addItem', { name, category, measure: 'pieces', expires })).id
  const lot = async (itemId: string, expiresOn: IsoDate | null, quantity: number) => {
    const lotId = await goods.lot({ itemId, expiresOn, valueCents: 1000, valuedQuantity: 10 })
    await goods.move({ lotId, quantity, day: today, to: warehouseId })
    return lotId
  }
  rice = await lot(await item('Ρύζι', 'food', true), '2027-05-01' as IsoDate, 20)
  soap = await lot(await item('Σαπούνι', 'hygiene', false), null, 8)
})
afterEach(() => app.close())

const onHand = () =>
  app.connection
    .prepare(
      `SELECT lotId, balance FROM stock_balances b WHERE day = (SELECT max(day) FROM stock_balances c
       WHERE c.lotId = b.lotId AND c.warehouseId = b.warehouseId)`,
    )
    .all()
    .map((row) => row as { lotId: string; balance: number })
    .reduce<Record<string, number>>((all, { lotId, balance }) => ({ ...all, [lotId]: balance }), {})

const start = (category: string | null = null) =>
  maria.do('stocktakes.start', { warehouseId, category, note: '' })
const count = (stocktakeId: string, lotId: string, quantity: number, manner: 'set' | 'add' = 'set') =>
  maria.do('stocktakes.count', { stocktakeId, lotId, manner, quantity })
const lineOf = ({ lines }: Stocktake, lotId: string) => lines.find((line) => line.lotId === lotId)!

/** Counted by Maria: two of the rice are missing, the soap is as it should be. */
async function finished(): Promise<Stocktake> {
  const { stocktake } = await start()
  await count(stocktake.id, rice, 18)
  await count(stocktake.id, soap, 8)
  const done = await maria.do('stocktakes.finish', { id: stocktake.id, version: stocktake.version })
  const { id, version } = lineOf(done, rice)
  return maria.do('stocktakes.explain', { id, version, explanation: 'Σκισμένες σακούλες' })
}

test('who counts does not see what the ledger says; then the differences stand with their value', async () => {
  const { stocktake } = await start()
  const counting = await count(stocktake.id, rice, 18)
  expect(lineOf(counting, rice)).toMatchObject({ counted: 18, expected: null, difference: null })
  expect(counting.stocktake).toMatchObject({ lines: 2, uncounted: 1 })
  const done = await maria.do('stocktakes.finish', { id: stocktake.id, version: stocktake.version })
  expect(lineOf(done, rice)).toMatchObject({ expected: 20, difference: -2, differenceCents: -200 })
  expect(lineOf(done, soap)).toMatchObject({ counted: null, expected: null, difference: null })
  expect(done.unexplained).toBe(1)
})

test('scans add up, a typed number stands for all, and a slip is taken back', async () => {
  const { stocktake } = await start()
  await count(stocktake.id, rice, 6, 'add')
  expect(lineOf(await count(stocktake.id, rice, 6, 'add'), rice).counted).toBe(12)
  const set = lineOf(await count(stocktake.id, rice, 19), rice)
  expect(set.counted).toBe(19)
  const back = await maria.do('stocktakes.uncount', { id: set.id, version: set.version })
  expect(lineOf(back, rice).counted).toBeNull()
  expect(await maria.failure('stocktakes.uncount', { id: set.id, version: set.version })).toEqual({
    code: 'stale',
  })
})

test('a difference is explained before it is confirmed, and confirmed by somebody who did not count', async () => {
  const { stocktake } = await start()
  await count(stocktake.id, rice, 18)
  const done = await maria.do('stocktakes.finish', { id: stocktake.id, version: stocktake.version })
  const confirm = { id: stocktake.id, version: done.stocktake.version }
  expect(await maria.failure('stocktakes.confirm', confirm)).toEqual({
    code: 'ruleBroken',
    rule: 'stocktakes.unexplained',
    values: { count: 1 },
  })
  const { id, version } = lineOf(done, rice)
  await maria.do('stocktakes.explain', { id, version, explanation: 'Σκισμένες σακούλες' })
  expect(await maria.failure('stocktakes.confirm', confirm)).toMatchObject({
    rule: 'stocktakes.needsSecondPerson',
    values: { from: '23/11/2026 10:30' },
  })
  expect(onHand()).toEqual({ [rice]: 20, [soap]: 8 })
  const other = await app.signIn('supervisor')
  const posted = await other.do('stocktakes.confirm', confirm)
  expect(posted.stocktake).toMatchObject({ state: 'posted', sameHands: false, uncounted: 1 })
  expect(onHand()).toEqual({ [rice]: 18, [soap]: 8 })
  expect(await other.failure('stocktakes.confirm', confirm)).toMatchObject({ rule: 'stocktakes.notFinished' })
})

test('where only one works, the same person confirms after the pause, and it stays written', async () => {
  const { stocktake } = await finished()
  app.clock.pass(61 * 60_000)
  const posted = await app
    .again(maria.userId, 'reception')
    .do('stocktakes.confirm', { id: stocktake.id, version: stocktake.version })
  expect(posted.stocktake).toMatchObject({ state: 'posted', sameHands: true })
})

test('goods that move between the counting and the confirmation stay moved', async () => {
  const { stocktake } = await finished()
  const goods = goodsDoor(app, maria.userId)
  await goods.move({ lotId: rice, quantity: 5, day: today, from: warehouseId, kind: 'handedOut' })
  const other = await app.signIn('supervisor')
  await other.do('stocktakes.confirm', { id: stocktake.id, version: stocktake.version })
  expect(onHand()[rice]).toBe(13)
})

test('a posted stocktake is taken back whole', async () => {
  const { stocktake } = await finished()
  const other = await app.signIn('supervisor')
  const posted = await other.do('stocktakes.confirm', { id: stocktake.id, version: stocktake.version })
  const undo = { id: stocktake.id, version: posted.stocktake.version, reason: 'Μετρήθηκε λάθος ράφι' }
  const undone = await other.do('stocktakes.undo', undo)
  expect(undone.stocktake).toMatchObject({ state: 'undone', undone: { reason: 'Μετρήθηκε λάθος ράφι' } })
  expect(onHand()[rice]).toBe(20)
  expect(
    await other.failure('stocktakes.undo', { ...undo, version: undone.stocktake.version }),
  ).toMatchObject({
    rule: 'stocktakes.notPosted',
  })
})

test('a lot that the ledger does not know is found and brought in', async () => {
  const { stocktake, lines } = await start('food')
  expect(lines.map(({ lotId }) => lotId)).toEqual([rice])
  const found = await maria.do('stocktakes.foundLot', {
    stocktakeId: stocktake.id,
    itemId: lines[0]!.item.id,
    label: 'Α7',
    expiresOn: '2027-01-31',
    quantity: 3,
  })
  const line = found.lines.find(({ lotLabel }) => lotLabel === 'Α7')!
  const done = await maria.do('stocktakes.finish', { id: stocktake.id, version: stocktake.version })
  const { id, version } = lineOf(done, line.lotId)
  const explained = await maria.do('stocktakes.explain', { id, version, explanation: 'Δεν είχε γραφτεί' })
  const other = await app.signIn('socialWorker')
  await other.do('stocktakes.confirm', { id: stocktake.id, version: explained.stocktake.version })
  expect(onHand()).toEqual({ [rice]: 20, [soap]: 8, [line.lotId]: 3 })
})

test('one warehouse is counted once at a time; a cancelled count leaves the ledger as it was', async () => {
  const { stocktake } = await start()
  expect(await maria.failure('stocktakes.start', { warehouseId, category: null, note: '' })).toMatchObject({
    rule: 'stocktakes.alreadyOpen',
  })
  expect(
    await maria.failure('stocktakes.finish', { id: stocktake.id, version: stocktake.version }),
  ).toMatchObject({ rule: 'stocktakes.nothingCounted' })
  await count(stocktake.id, rice, 1)
  await maria.do('stocktakes.cancel', { id: stocktake.id, version: stocktake.version })
  expect(onHand()).toEqual({ [rice]: 20, [soap]: 8 })
  expect(
    await maria.failure('stocktakes.count', {
      stocktakeId: stocktake.id,
      lotId: rice,
      manner: 'set',
      quantity: 2,
    }),
  ).toMatchObject({ rule: 'stocktakes.notCounting' })
  expect((await start()).stocktake.state).toBe('counting')
})

test('counting goes on where it was opened again', async () => {
  const { stocktake } = await finished()
  const again = await maria.do('stocktakes.countAgain', { id: stocktake.id, version: stocktake.version })
  expect(lineOf(again, rice)).toMatchObject({ counted: 18, expected: null })
  expect(lineOf(await count(stocktake.id, rice, 20), rice)).toMatchObject({ counted: 20, explanation: '' })
})

test('what was found is not brought into a warehouse that was closed meanwhile', async () => {
  const elsewhere = await maria.do('goods.addWarehouse', { kind: 'crate', name: 'Κασόνι', place: null })
  const { stocktake } = await maria.do('stocktakes.start', {
    warehouseId: elsewhere.id,
    category: null,
    note: '',
  })
  await count(stocktake.id, soap, 2)
  const done = await maria.do('stocktakes.finish', { id: stocktake.id, version: stocktake.version })
  const { id, version } = lineOf(done, soap)
  await maria.do('stocktakes.explain', { id, version, explanation: 'Ξέμειναν' })
  await maria.do('goods.closeWarehouse', { id: elsewhere.id, version: elsewhere.version })
  const other = await app.signIn('socialWorker')
  const confirming = { id: stocktake.id, version: done.stocktake.version }
  expect(await other.failure('stocktakes.confirm', confirming)).toMatchObject({
    rule: 'goods.warehouseIsClosed',
  })
  expect(onHand()).toEqual({ [rice]: 20, [soap]: 8 })
})

test('a lot that was found leaves nothing behind when the count is given up, or the slip taken back', async () => {
  const { itemId } = app.connection.prepare('SELECT itemId FROM lots WHERE id = ?').get(soap) as {
    itemId: string
  }
  const lots = () =>
    app.connection
      .prepare('SELECT id FROM lots ORDER BY id')
      .all()
      .map((row) => (row as { id: string }).id)
  const before = lots()
  const { stocktake } = await start()
  const found = { stocktakeId: stocktake.id, itemId, expiresOn: null, quantity: 3 }
  const one = await maria.do('stocktakes.foundLot', found)
  const line = one.lines.find(({ lotId }) => !before.includes(lotId))!
  const without = await maria.do('stocktakes.uncount', { id: line.id, version: line.version })
  expect(without.lines).toHaveLength(2)
  expect(lots()).toEqual(before)
  await maria.do('stocktakes.foundLot', found)
  expect(lots()).toHaveLength(before.length + 1)
  const cancelled = await maria.do('stocktakes.cancel', {
    id: stocktake.id,
    version: (await maria.do('stocktakes.open', { id: stocktake.id })).stocktake.version,
  })
  expect(cancelled.lines).toHaveLength(2)
  expect(lots()).toEqual(before)
})

test('a lot that was found and then counted as not there goes with the confirmation; one that was posted stays', async () => {
  const { itemId } = app.connection.prepare('SELECT itemId FROM lots WHERE id = ?').get(soap) as {
    itemId: string
  }
  const { stocktake } = await start()
  const found = { stocktakeId: stocktake.id, itemId, expiresOn: null }
  await maria.do('stocktakes.foundLot', { ...found, quantity: 3, label: 'A' })
  const both = await maria.do('stocktakes.foundLot', { ...found, quantity: 5, label: 'B' })
  await count(stocktake.id, both.lines.find(({ lotLabel }) => lotLabel === 'B')!.lotId, 0)
  const done = await maria.do('stocktakes.finish', { id: stocktake.id, version: stocktake.version })
  const { id, version } = done.lines.find(({ lotLabel }) => lotLabel === 'A')!
  await maria.do('stocktakes.explain', { id, version, explanation: 'Πίσω από το ράφι' })
  const other = await app.signIn('reception')
  const posted = await other.do('stocktakes.confirm', {
    id: stocktake.id,
    version: done.stocktake.version,
  })
  expect(posted.lines.map(({ lotLabel }) => lotLabel).sort()).toEqual(['A', null, null])
  expect(app.connection.prepare(`SELECT label FROM lots WHERE label <> ''`).all()).toEqual([{ label: 'A' }])
})
