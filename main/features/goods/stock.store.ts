import type { Stock, StockRequest, StockRow } from '../../../shared/features/goods/stock'
import { addDays, type IsoDate } from '../../../shared/values/isoDate'
import type { Bound, Reader } from '../../database/reader'
import { firstDayCounted, levelOf, tenthsOfWeeksLeft } from './goods.rules'
import { itemColumns, itemConditions, itemLineOf, type ItemLineRow } from './items.store'
import { expiringDaysOf } from './lots.store'

type Statement = { readonly sql: string; readonly values: readonly Bound[] }
type Sums = Pick<StockRow, 'onHand' | 'expired' | 'expiring' | 'nextExpiry'> & { readonly itemId: string }

const lyingNow = (warehouseId: string | null): Statement => ({
  sql: `SELECT l.itemId, l.expiresOn, b.balance FROM stock_now b CROSS JOIN lots l ON l.id = b.lotId
    WHERE b.balance > 0 ${warehouseId ? 'AND b.warehouseId = ?' : ''}`,
  values: warehouseId ? [warehouseId] : [],
})

/** For each lot and warehouse the last end of a day up to this one: one seek for each pair. */
const lyingOn = (day: IsoDate, warehouseId: string | null): Statement => ({
  sql: `SELECT l.itemId, l.expiresOn, (SELECT b.balance FROM stock_balances b
      WHERE b.lotId = l.id AND b.warehouseId = w.id AND b.day <= ? ORDER BY b.day DESC LIMIT 1) AS balance
    FROM lots l CROSS JOIN warehouses w ${warehouseId ? 'WHERE w.id = ?' : ''}`,
  values: [day, ...(warehouseId ? [warehouseId] : [])],
})

/** What lay of each item at the end of a day, or lies there now. */
export function sumsStatement(
  day: IsoDate,
  { now, expiringDays, warehouseId }: { now: boolean; expiringDays: number; warehouseId: string | null },
): Statement {
  const lying = now ? lyingNow(warehouseId) : lyingOn(day, warehouseId)
  return {
    // Materialized: else each sum would seek the balance anew.
    sql: `WITH lying AS MATERIALIZED (${lying.sql})
      SELECT itemId, sum(balance) AS onHand,
        coalesce(sum(balance) FILTER (WHERE expiresOn < ?), 0) AS expired,
        coalesce(sum(balance) FILTER (WHERE expiresOn BETWEEN ? AND ?), 0) AS expiring,
        min(expiresOn) FILTER (WHERE expiresOn >= ?) AS nextExpiry
      FROM lying WHERE balance > 0 GROUP BY itemId`,
    values: [...lying.values, day, day, addDays(day, expiringDays), day],
  }
}

/** How much of each item was handed out in the weeks before the end of that day, without what was undone. */
export function handedOutStatement(day: IsoDate, warehouseId: string | null): Statement {
  return {
    sql: `SELECT i.id AS itemId, (SELECT sum(m.quantity) FROM stock_movements m
        WHERE m.itemId = i.id AND m.kind = 'handedOut' AND m.day BETWEEN ? AND ?
        ${warehouseId ? 'AND m.fromWarehouseId = ?' : ''}
        AND m.id NOT IN (SELECT undoes FROM stock_movements WHERE undoes > '')) AS quantity
      FROM items i`,
    values: [firstDayCounted(day), day, ...(warehouseId ? [warehouseId] : [])],
  }
}

/** The stock at the end of a day, item by item in alphabetical order. */
export function stockOn(reader: Reader, request: StockRequest, today: IsoDate): Stock {
  const { warehouseId, withEmpty } = request
  const day = request.day ?? today
  const conditions = itemConditions(request)
  const items = reader.all<ItemLineRow>(
    `SELECT ${itemColumns} FROM items i WHERE ${conditions.sql} ORDER BY i.sortKey, i.id`,
    ...conditions.values,
  )
  const expiringDays = expiringDaysOf(reader, request)
  const sums = sumsStatement(day, { now: day >= today, expiringDays, warehouseId })
  const byItem = new Map(reader.all<Sums>(sums.sql, ...sums.values).map((row) => [row.itemId, row]))
  const handed = handedOutStatement(day, warehouseId)
  const handedOut = new Map(
    reader
      .all<{ itemId: string; quantity: number }>(handed.sql, ...handed.values)
      .map(({ itemId, quantity }) => [itemId, quantity]),
  )
  const rows = items.map((row): StockRow => {
    const { onHand = 0, expired = 0, expiring = 0, nextExpiry = null } = byItem.get(row.id) ?? {}
    const pace = handedOut.get(row.id) ?? 0
    return {
      item: itemLineOf(row),
      onHand,
      expired,
      expiring,
      nextExpiry,
      level: warehouseId === null && row.closed === 0 ? levelOf(onHand - expired, row) : null,
      handedOut: pace,
      tenthsOfWeeksLeft: tenthsOfWeeksLeft(onHand - expired, pace),
    }
  })
  return {
    day,
    rows: rows.filter(
      ({ onHand, level, item }) => onHand > 0 || level !== null || (withEmpty && !item.closed),
    ),
  }
}

/** Whether anything lies in the warehouse after all that was written. */
export const holdsStock = (reader: Reader, warehouseId: string): boolean =>
  reader.get('SELECT 1 FROM stock_now WHERE warehouseId = ? AND balance > 0', warehouseId) !== undefined

/**
 * How much of each item may be handed out of a warehouse on that day: of lots that are not expired on it, what is left on
 * it and on every later day. For packing lists: one statement for all items; an item of which nothing is there is absent.
 */
export function availableByItem(
  reader: Reader,
  warehouseId: string,
  day: IsoDate,
): ReadonlyMap<string, number> {
  const rows = reader.all<{ itemId: string; quantity: number }>(
    `SELECT itemId, sum(quantity) AS quantity FROM (
       SELECT l.itemId, min(
         coalesce((SELECT b.balance FROM stock_balances b WHERE b.lotId = n.lotId AND b.warehouseId = n.warehouseId
           AND b.day <= ? ORDER BY b.day DESC LIMIT 1), 0),
         coalesce((SELECT min(b.balance) FROM stock_balances b WHERE b.lotId = n.lotId AND b.warehouseId = n.warehouseId
           AND b.day > ?), n.balance)) AS quantity
       FROM stock_now n CROSS JOIN lots l ON l.id = n.lotId
       WHERE n.warehouseId = ? AND n.balance > 0
       AND (l.expiresOn IS NULL OR l.expiresOn >= ?))
     WHERE quantity > 0 GROUP BY itemId`,
    day,
    day,
    warehouseId,
    day,
  )
  return new Map(rows.map(({ itemId, quantity }) => [itemId, quantity]))
}
