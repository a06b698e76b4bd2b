/**
 * Attack: somebody who can reach the database wants goods to vanish from the books, to be handed out after their last
 * day, or to be taken back twice. The database itself refuses each, whatever the program above it would have allowed.
 */
import type { IsoDate } from '../../shared/values/isoDate'
import { goodsDoor } from '../support/goods'
import { createTestApp, type TestApp } from '../support/testApp'

const yesterday = '2026-11-22' as IsoDate
let app: TestApp
let ids: {
  item: string
  other: string
  lot: string
  expired: string
  room: string
  crate: string
  user: string
}
let donated: string

beforeEach(async () => {
  app = await createTestApp()
  const maria = await app.signIn('supervisor')
  const base = { category: 'food', measure: 'pieces', expires: true } as const
  const item = (await maria.do('goods.addItem', { ...base, name: 'Γάλα' })).id
  const other = (await maria.do('goods.addItem', { ...base, name: 'Ρύζι' })).id
  const room = (await maria.do('goods.addWarehouse', { kind: 'storeRoom', name: 'Αποθήκη', place: null })).id
  const crate = (await maria.do('goods.addWarehouse', { kind: 'crate', name: 'Κασόνι', place: null })).id
  const door = goodsDoor(app, maria.userId)
  const lot = await door.lot({ itemId: item, expiresOn: '2027-01-31' as IsoDate })
  const expired = await door.lot({ itemId: item, expiresOn: yesterday })
  donated = await door.move({ lotId: lot, quantity: 10, day: yesterday, to: room })
  await door.move({ lotId: expired, quantity: 10, day: yesterday, to: room })
  ids = { item, other, lot, expired, room, crate, user: maria.userId }
})
afterEach(() => app.close())

/** A movement written past the program. */
function forged(movement: Record<string, string | number | null>): () => void {
  const row = {
    id: 'forged',
    serial: 1000,
    kind: 'handedOut',
    day: '2026-11-23',
    itemId: ids.item,
    lotId: ids.lot,
    quantity: 1,
    fromWarehouseId: ids.room,
    toWarehouseId: null,
    actKind: 'handOver',
    actId: 'forged',
    undoes: null,
    createdAt: '2026-11-23T07:30:00.000Z',
    createdBy: ids.user,
    ...movement,
  }
  const columns = Object.keys(row)
  const sql = `INSERT INTO stock_movements (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  return () => void app.connection.prepare(sql).run(...Object.values(row))
}

test.each([
  `UPDATE stock_movements SET quantity = 1`,
  `UPDATE stock_movements SET day = '2020-01-01'`,
  'DELETE FROM stock_movements',
])('what was written is never changed: %s', (sql) => {
  expect(() => app.connection.exec(sql)).toThrow('append-only')
})

test('an expired lot is neither handed out nor transferred, not even past the program', () => {
  const { expired: lotId, crate } = ids
  expect(forged({ lotId })).toThrow('expired goods are not handed out')
  expect(forged({ lotId, kind: 'transferred', toWarehouseId: crate })).toThrow(
    'expired goods are not transferred',
  )
  expect(forged({ lotId, kind: 'writtenOff' })).not.toThrow()
})

test('a balance is never below zero', () => {
  for (const table of ['stock_balances', 'stock_now'])
    expect(() => app.connection.exec(`UPDATE ${table} SET balance = balance - 11`)).toThrow('never_negative')
})

test('a movement has a quantity, its sides and its own lot’s item', () => {
  expect(forged({ quantity: 0 })).toThrow('stock_movements_quantity')
  expect(forged({ quantity: -1 })).toThrow('stock_movements_quantity')
  expect(forged({ quantity: 1.5 })).toThrow('INTEGER')
  expect(forged({ fromWarehouseId: null })).toThrow('stock_movements_sides')
  expect(forged({ kind: 'transferred' })).toThrow('its sides')
  expect(forged({ kind: 'transferred', toWarehouseId: ids.room })).toThrow('stock_movements_sides')
  expect(forged({ itemId: ids.other })).toThrow('its sides')
  expect(forged({})).not.toThrow()
})

test('a movement is taken back once, and by its mirror only', () => {
  const undoing = { kind: 'undone', undoes: donated, quantity: 10, actKind: 'undo' }
  expect(forged({ ...undoing, quantity: 9 })).toThrow('mirrors')
  expect(forged({ ...undoing, fromWarehouseId: ids.crate })).toThrow('mirrors')
  expect(forged({ ...undoing, lotId: ids.expired })).toThrow('mirrors')
  expect(forged({ ...undoing, undoes: null })).toThrow('mirrors')
  forged(undoing)()
  expect(forged({ ...undoing, id: 'again', serial: 1001 })).toThrow('UNIQUE')
  const ofUndoing = { ...undoing, id: 'back', serial: 1002, undoes: 'forged' }
  expect(forged({ ...ofUndoing, fromWarehouseId: null, toWarehouseId: ids.room })).toThrow('mirrors')
})

test('a movement written past the program is seen by the check of the ledger', async () => {
  const supervisor = await app.signIn('supervisor')
  expect(await supervisor.do('goods.checkLedger', {})).toMatchObject({ differences: 0 })
  forged({})()
  expect((await supervisor.do('goods.checkLedger', {})).differences).toBeGreaterThan(0)
  await supervisor.do('goods.rebuildBalances', {})
  expect(await supervisor.do('goods.checkLedger', {})).toMatchObject({ differences: 0 })
})
