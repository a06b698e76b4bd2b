import type { z } from 'zod'
import type {
  DeliveredLot,
  Delivery,
  DeliveryKind,
  DeliveryListRequest,
  deliveryPageSchema,
  DeliveryRowShown,
} from '../../../shared/features/deliveries/delivery'
import type { Bound, Reader } from '../../database/reader'
import { Failed } from '../../dispatch/failed'
import { searchedWords } from '../../../shared/values/searchedWords'

/** Of the lots of delivery `d`, without those whose coming was taken back by itself; all of them where the whole one was. */
export const standingLots = (
  figure: 'count(*)' | 'sum(l.valueCents)',
): string => `(SELECT ${figure} FROM lots l
  WHERE l.deliveryId = d.id AND (d.undoneAt IS NOT NULL OR EXISTS (SELECT 1 FROM stock_movements m
    WHERE m.actId = d.id AND m.lotId = l.id AND m.kind <> 'undone'
    AND NOT EXISTS (SELECT 1 FROM stock_movements u WHERE u.undoes = m.id))))`

const rowColumns = `d.id, d.kind, d.day, d.year, d.number, d.sourceId, s.kind AS sourceKind, s.name AS sourceName,
  d.warehouseId, w.name AS warehouseName, d.invoice, d.undoneAt,
  ${standingLots('count(*)')} AS lots, ${standingLots('sum(l.valueCents)')} AS valueCents`
const withNames = `JOIN goods_sources s ON s.id = d.sourceId JOIN warehouses w ON w.id = d.warehouseId`

type Condition = { readonly sql: string; readonly values: readonly Bound[] }
const when = (given: Bound, sql: string): Condition[] => (given === null ? [] : [{ sql, values: [given] }])

function found(text: string, searched: string): Condition[] {
  if (text === '') return []
  const words = searchedWords(text)
  const byName = words.map(() => `instr(${searched}, ?) > 0`).join(' AND ') || '0'
  return [
    {
      sql: `(CAST(d.number AS text) = ? OR instr(coalesce(d.invoice, ''), ?) > 0 OR (${byName}))`,
      values: [text, text, ...words],
    },
  ]
}

const filters = (request: DeliveryListRequest, searched: string): Condition[] => [
  ...when(request.kind, 'd.kind = ?'),
  ...when(request.sourceId, 'd.sourceId = ?'),
  ...when(request.warehouseId, 'd.warehouseId = ?'),
  ...when(request.from, 'd.day >= ?'),
  ...when(request.until, 'd.day <= ?'),
  ...found(request.text, searched),
]
const all = (conditions: readonly Condition[]) => ({
  where: conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : '',
  values: conditions.flatMap(({ values }) => values),
})

/** One page, the newest day first. `searched`: the column of source `s` in which words are looked for. */
export function listDeliveries(
  reader: Reader,
  request: DeliveryListRequest,
  searched: string,
): z.output<typeof deliveryPageSchema> {
  const { after, limit } = request
  const wanted = filters(request, searched)
  const page = all([
    ...wanted,
    ...(after ? [{ sql: '(d.day, d.id) < (?, ?)', values: [after.day, after.id] }] : []),
  ])
  const rows = reader.all<DeliveryRowShown>(
    `SELECT ${rowColumns} FROM deliveries d ${withNames} ${page.where} ORDER BY d.day DESC, d.id DESC LIMIT ?`,
    ...page.values,
    limit + 1,
  )
  const last = rows.length > limit ? rows[limit - 1] : undefined
  const counted = all(wanted)
  return {
    deliveries: rows.slice(0, limit),
    next: last ? { day: last.day, id: last.id } : null,
    count: after
      ? null
      : reader.get<{ count: number }>(
          `SELECT count(*) AS count FROM deliveries d ${withNames} ${counted.where}`,
          ...counted.values,
        )!.count,
  }
}

/*
 * What a lot holds and what became of it is what the movements say; its balances are their sums. `standing` leaves out
 * what was taken back.
 */
const standing = `NOT EXISTS (SELECT 1 FROM stock_movements u WHERE u.undoes = m.id)`
const takenBack = `EXISTS (SELECT 1 FROM stock_movements u WHERE u.undoes = brought.id)`
const lotColumns = `${takenBack} AS undone, l.id AS lotId, l.deliveryId, l.itemId, i.name AS itemName, i.nameEn AS itemNameEn, i.measure,
  l.expiresOn, l.label, l.valueCents,
  (SELECT sum(m.quantity) FROM stock_movements m WHERE m.actId = l.deliveryId AND m.lotId = l.id) AS quantity,
  (SELECT coalesce(sum(b.balance), 0) FROM stock_balances b WHERE b.lotId = l.id AND b.day =
    (SELECT max(day) FROM stock_balances WHERE lotId = b.lotId AND warehouseId = b.warehouseId)) AS left,
  (SELECT coalesce(sum(m.quantity), 0) FROM stock_movements m
    WHERE m.lotId = l.id AND m.kind = 'handedOut' AND ${standing}) AS handedOut,
  (SELECT count(DISTINCT m.actId) FROM stock_movements m
    WHERE m.lotId = l.id AND m.kind = 'handedOut' AND m.actKind = 'handOver' AND ${standing}) AS handOvers`

type LotRow = Omit<DeliveredLot, 'undone'> & { readonly undone: number }
const lotOf = (row: LotRow): DeliveredLot => ({ ...row, undone: row.undone === 1 })
const lotsWhere = (reader: Reader, tables: string, ...values: Bound[]): DeliveredLot[] =>
  reader.all<LotRow>(`SELECT ${lotColumns} FROM ${tables}`, ...values).map(lotOf)

const lotsOfDelivery = (reader: Reader, id: string): DeliveredLot[] =>
  lotsWhere(
    reader,
    `stock_movements brought JOIN lots l ON l.id = brought.lotId
     JOIN items i ON i.id = l.itemId
     WHERE brought.actId = ? AND brought.kind IN ('donated', 'purchased') ORDER BY brought.serial`,
    id,
  )

/** The newest thousand lots of a source's deliveries that stand. */
export const lotsOfSource = (reader: Reader, sourceId: string): DeliveredLot[] =>
  lotsWhere(
    reader,
    `deliveries d JOIN stock_movements brought ON brought.actId = d.id AND brought.kind IN ('donated', 'purchased')
     JOIN lots l ON l.id = brought.lotId JOIN items i ON i.id = l.itemId
     WHERE d.sourceId = ? AND NOT ${takenBack} ORDER BY d.day DESC, d.id DESC, l.id LIMIT 1000`,
    sourceId,
  )

type Undoing = Pick<Delivery, 'undoneBy' | 'undoneReason'>

/** @throws Failed notFound */
export function openDelivery(reader: Reader, id: string): Delivery {
  const row = reader.get<Omit<Delivery, 'lines' | keyof Undoing>>(
    `SELECT ${rowColumns}, d.version, d.note, d.createdAt, d.createdBy FROM deliveries d ${withNames} WHERE d.id = ?`,
    id,
  )
  if (!row) throw new Failed({ code: 'notFound', subject: 'deliveries.delivery' })
  const undoing =
    row.undoneAt === null
      ? undefined
      : reader.get<Undoing>(
          `SELECT u.createdBy AS undoneBy, u.note AS undoneReason FROM stock_movements m
           JOIN stock_movements u ON u.undoes = m.id WHERE m.actId = ? ORDER BY u.serial DESC LIMIT 1`,
          id,
        )
  return { undoneBy: null, undoneReason: null, ...row, ...undoing, lines: lotsOfDelivery(reader, id) }
}

/** The next number of the year and the kind. Numbers of deliveries that were taken back stay theirs. */
export const nextNumber = (reader: Reader, year: number, kind: DeliveryKind): number =>
  reader.get<{ next: number }>(
    'SELECT coalesce(max(number), 0) + 1 AS next FROM deliveries WHERE year = ? AND kind = ?',
    year,
    kind,
  )!.next
