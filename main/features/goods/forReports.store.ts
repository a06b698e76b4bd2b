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
}

/** What of one item moved in one way in the period, without what was taken back. */
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
}

export type StandingMovement = {
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

function conditionOf({ from, until, kind, itemId, reason }: MovementFilter) {
  const filters: [string, Bound | null][] = [
    ['m.day >= ?', from],
    ['m.day <= ?', until],
    ['m.kind = ?', kind],
    ['m.itemId = ?', itemId],
    ['m.reason = ?', reason],
  ]
  const given = filters.filter(([, bound]) => bound !== null)
  const standing = `m.kind <> 'undone' AND NOT EXISTS (SELECT 1 FROM stock_movements u WHERE u.undoes = m.id)`
  return {
    sql: [standing, ...given.map(([sql]) => sql)].join(' AND '),
    values: given.map(([, bound]) => bound),
  }
}

export function movedGoods(reader: Reader, from: string, until: string): MovedGoods[] {
  const { sql, values } = conditionOf({ from, until, kind: null, itemId: null, reason: null })
  return reader.all<MovedGoods>(
    `SELECT m.itemId, i.name AS itemName, i.nameEn AS itemNameEn, i.measure, m.kind, m.reason,
       count(*) AS movements, sum(m.quantity * ${sign}) AS quantity, coalesce(sum(${value}), 0) AS valueCents
     FROM ${joined} WHERE ${sql} GROUP BY m.itemId, m.kind, m.reason ORDER BY i.sortKey, i.id`,
    ...values,
  )
}

/** The movements themselves, the newest first, at most so many. */
export function standingMovements(reader: Reader, filter: MovementFilter, limit: number): StandingMovement[] {
  const { sql, values } = conditionOf(filter)
  return reader.all<StandingMovement>(
    `SELECT m.id, m.day, m.kind, m.reason, m.lotId, l.label AS lotLabel, i.name AS itemName, i.nameEn AS itemNameEn,
       i.measure, m.quantity * ${sign} AS quantity, ${value} AS valueCents
     FROM ${joined} WHERE ${sql} ORDER BY m.day DESC, m.serial DESC LIMIT ?`,
    ...values,
    limit,
  )
}
