import type { MovementLine, MovementListRequest, MovementPage } from '../../../shared/features/goods/movement'
import type { Bound, Reader } from '../../database/reader'

const columns = `m.id, m.serial, m.kind, m.day, m.itemId, m.lotId, m.quantity, m.fromWarehouseId, m.toWarehouseId,
  m.actKind, m.actId, m.reason, m.note, m.undoes, m.createdAt, m.createdBy,
  (SELECT u.id FROM stock_movements u WHERE u.undoes = m.id) AS undoneBy,
  i.name AS itemName, i.nameEn AS itemNameEn, i.measure, l.label AS lotLabel, l.expiresOn`
const joined = 'CROSS JOIN items i ON i.id = m.itemId CROSS JOIN lots l ON l.id = m.lotId'

/** The statement of one page of the ledger. */
export function movementsStatement(request: MovementListRequest): {
  readonly sql: string
  readonly values: readonly Bound[]
} {
  const { from, until, warehouseId, after } = request
  const equal = (['kind', 'itemId', 'lotId', 'actId'] as const).flatMap((field) => {
    const value = request[field]
    return value === null ? [] : [{ sql: `m.${field} = ?`, values: [value] as Bound[] }]
  })
  const conditions: { sql: string; values: Bound[] }[] = [
    ...equal,
    ...(from ? [{ sql: 'm.day >= ?', values: [from] }] : []),
    ...(until ? [{ sql: 'm.day <= ?', values: [until] }] : []),
    ...(warehouseId
      ? [{ sql: '(m.fromWarehouseId = ? OR m.toWarehouseId = ?)', values: [warehouseId, warehouseId] }]
      : []),
    // Both: the first finds the place in the index of days, the second the place within the day.
    ...(after ? [{ sql: '(m.day, m.serial) < (?, ?)', values: [after.day, after.serial] }] : []),
  ]
  const where = conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : ''
  return {
    sql: `SELECT ${columns} FROM stock_movements m ${joined} ${where}
      ORDER BY m.day DESC, m.serial DESC LIMIT ?`,
    values: [...conditions.flatMap(({ values }) => values), request.limit + 1],
  }
}

/** One page of the ledger, the latest day first. */
export function listMovements(reader: Reader, request: MovementListRequest): MovementPage {
  const { sql, values } = movementsStatement(request)
  const rows = reader.all<MovementLine>(sql, ...values)
  const movements = rows.slice(0, request.limit)
  const last = rows.length > request.limit ? movements.at(-1) : undefined
  return { movements, next: last ? { day: last.day, serial: last.serial } : null }
}

/** The movements of one act, in the order in which they were written. */
export const movementsOfAct = (reader: Reader, actId: string): MovementLine[] =>
  reader.all<MovementLine>(
    `SELECT ${columns} FROM stock_movements m ${joined} WHERE m.actId = ? ORDER BY m.serial`,
    actId,
  )

export const movementsOfLot = (reader: Reader, lotId: string): MovementLine[] =>
  reader.all<MovementLine>(
    `SELECT ${columns} FROM stock_movements m ${joined} WHERE m.lotId = ? ORDER BY m.serial DESC LIMIT 500`,
    lotId,
  )

/** The movement as a line, or undefined. */
export const movementLine = (reader: Reader, id: string): MovementLine | undefined =>
  reader.get<MovementLine>(`SELECT ${columns} FROM stock_movements m ${joined} WHERE m.id = ?`, id)

/** The hand-overs that gave out of a lot, with how much of it; without what was undone. */
export const handOversOfLot = (
  reader: Reader,
  lotId: string,
): readonly { readonly actId: string; readonly day: string; readonly quantity: number }[] =>
  reader.all(
    `SELECT m.actId, m.day, sum(m.quantity) AS quantity FROM stock_movements m
     WHERE m.lotId = ? AND m.kind = 'handedOut'
     AND NOT EXISTS (SELECT 1 FROM stock_movements u WHERE u.undoes = m.id)
     GROUP BY m.actId, m.day ORDER BY max(m.serial) DESC`,
    lotId,
  )
