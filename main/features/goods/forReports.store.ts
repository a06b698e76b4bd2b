import type { MovementKind } from '../../../shared/features/goods/movement'
import type { Measure } from '../../../shared/values/quantity'
import type { Bound, Reader } from '../../database/reader'
import { lotValueOf } from './lotValue.store'

/** From the first to the last day; a filter that is null lets all pass. */
export type MovementFilter = {
  readonly from: string
  readonly until: string
  readonly kind: string | null
  readonly itemId: string | null
  readonly reason: string | null
  /** True: only what was taken back later. */
  readonly undone: boolean
}

/**
 * What of one item was written in one way with a day of the period, and what of it was taken back later. The first does not
 * change when something is taken back, so a printed number of a period that is over stays true.
 */
export type MovedGoods = {
  readonly itemId: string
  readonly itemName: string
  readonly itemNameEn: string | null
  readonly measure: Measure
  readonly kind: Exclude<MovementKind, 'undone'>
  readonly reason: string | null
  readonly movements: number
  /** Of a count: what was found less what was missing. */
  readonly quantity: number
  /** As far as the lots' values are known; of a count as the quantity. */
  readonly valueCents: number
  readonly undoneMovements: number
  readonly undoneQuantity: number
  readonly undoneValueCents: number
}

export type WrittenMovement = {
  readonly id: string
  readonly day: string
  readonly kind: Exclude<MovementKind, 'undone'>
  readonly reason: string | null
  readonly lotId: string
  readonly lotLabel: string | null
  readonly itemName: string
  readonly itemNameEn: string | null
  readonly measure: Measure
  readonly quantity: number
  readonly valueCents: number | null
}

const joined = 'stock_movements m JOIN items i ON i.id = m.itemId JOIN lots l ON l.id = m.lotId'
const sign = `CASE WHEN m.kind = 'counted' AND m.toWarehouseId IS NULL THEN -1 ELSE 1 END`
const value = `${lotValueOf('m.quantity', 'l')} * ${sign}`

const takenBack = 'EXISTS (SELECT 1 FROM stock_movements u WHERE u.undoes = m.id)'

function conditionOf({ from, until, kind, itemId, reason, undone }: MovementFilter) {
  const filters: [string, Bound | null][] = [
    ['m.day >= ?', from],
    ['m.day <= ?', until],
    ['m.kind = ?', kind],
    ['m.itemId = ?', itemId],
    ['m.reason = ?', reason],
  ]
  const given = filters.filter(([, bound]) => bound !== null)
  return {
    sql: [`m.kind <> 'undone'`, ...(undone ? [takenBack] : []), ...given.map(([sql]) => sql)].join(' AND '),
    values: given.map(([, bound]) => bound),
  }
}

export function movedGoods(reader: Reader, from: string, until: string): MovedGoods[] {
  const { sql, values } = conditionOf({
    from,
    until,
    kind: null,
    itemId: null,
    reason: null,
    undone: false,
  })
  return reader.all<MovedGoods>(
    `SELECT m.itemId, i.name AS itemName, i.nameEn AS itemNameEn, i.measure, m.kind, m.reason,
       count(*) AS movements, sum(m.quantity * ${sign}) AS quantity, coalesce(sum(${value}), 0) AS valueCents,
       sum(${takenBack}) AS undoneMovements, sum(m.quantity * ${sign} * ${takenBack}) AS undoneQuantity,
       coalesce(sum(${value} * ${takenBack}), 0) AS undoneValueCents
     FROM ${joined} WHERE ${sql} GROUP BY m.itemId, m.kind, m.reason ORDER BY i.sortKey, i.id`,
    ...values,
  )
}

/** The movements themselves, the newest first, at most so many. */
export function writtenMovements(reader: Reader, filter: MovementFilter, limit: number): WrittenMovement[] {
  const { sql, values } = conditionOf(filter)
  return reader.all<WrittenMovement>(
    `SELECT m.id, m.day, m.kind, m.reason, m.lotId, l.label AS lotLabel, i.name AS itemName, i.nameEn AS itemNameEn,
       i.measure, m.quantity * ${sign} AS quantity, ${value} AS valueCents
     FROM ${joined} WHERE ${sql} ORDER BY m.day DESC, m.serial DESC LIMIT ?`,
    ...values,
    limit,
  )
}

/**
 * What the goods of each item were worth at the end of a day, in cents, as far as their lots' values are known; an item of
 * which no lot has one is absent.
 */
export function valuesOn(reader: Reader, day: string): ReadonlyMap<string, number> {
  const rows = reader.all<{ itemId: string; valueCents: number }>(
    `WITH lying AS MATERIALIZED (SELECT l.id, l.itemId, l.valueCents, l.valuedQuantity,
         coalesce(sum((SELECT b.balance FROM stock_balances b WHERE b.lotId = l.id AND b.warehouseId = w.id
           AND b.day <= ? ORDER BY b.day DESC LIMIT 1)), 0) AS balance
       FROM lots l CROSS JOIN warehouses w GROUP BY l.id)
     SELECT itemId, sum(${lotValueOf('balance', 'lying')}) AS valueCents
     FROM lying WHERE balance > 0 AND valueCents IS NOT NULL GROUP BY itemId`,
    day,
  )
  return new Map(rows.map(({ itemId, valueCents }) => [itemId, valueCents]))
}
