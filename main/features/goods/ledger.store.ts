import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { MovementRow } from './ledger.tables'

/** What the ledger must know of a lot before it moves. */
export type LedgerLot = {
  readonly lotId: string
  readonly itemId: string
  readonly expiresOn: string | null
  readonly label: string | null
  readonly itemName: string
  readonly itemNameEn: string | null
  readonly measure: 'pieces' | 'grams' | 'millilitres'
}

export const ledgerLot = (reader: Reader, lotId: string): LedgerLot | undefined =>
  reader.get<LedgerLot>(
    `SELECT lots.id AS lotId, lots.itemId, lots.expiresOn, lots.label, items.name AS itemName,
       items.nameEn AS itemNameEn, items.measure
     FROM lots JOIN items ON items.id = lots.itemId WHERE lots.id = ?`,
    lotId,
  )

export const movementById = (reader: Reader, id: string) =>
  reader.get<MovementRow>(`SELECT * FROM stock_movements WHERE id = ?`, id)

/** The movements of an act that nobody has taken back, the first written first. */
export const standingMovementsOfAct = (reader: Reader, actId: string) =>
  reader.all<MovementRow>(
    `SELECT m.* FROM stock_movements m WHERE m.actId = ? AND m.kind <> 'undone'
     AND NOT EXISTS (SELECT 1 FROM stock_movements u WHERE u.undoes = m.id) ORDER BY m.serial`,
    actId,
  )

export const isUndone = (reader: Reader, id: string): boolean =>
  reader.get(`SELECT 1 FROM stock_movements WHERE undoes = ?`, id) !== undefined

/** How much of the lot lies in the warehouse at the end of that day. */
export const balanceOn = (reader: Reader, warehouseId: string, lotId: string, day: string): number =>
  reader.get<{ balance: number }>(
    `SELECT balance FROM stock_balances WHERE lotId = ? AND warehouseId = ? AND day <= ? ORDER BY day DESC LIMIT 1`,
    lotId,
    warehouseId,
    day,
  )?.balance ?? 0

/** The lowest end of a day from that day on, and the first day on which it is so low. */
export function lowestFrom(
  reader: Reader,
  warehouseId: string,
  lotId: string,
  day: string,
): { readonly day: string; readonly balance: number } {
  const now = { day, balance: balanceOn(reader, warehouseId, lotId, day) }
  const later = reader.get<{ day: string; balance: number }>(
    `SELECT day, balance FROM stock_balances WHERE lotId = ? AND warehouseId = ? AND day > ?
     ORDER BY balance, day LIMIT 1`,
    lotId,
    warehouseId,
    day,
  )
  return later && later.balance < now.balance ? later : now
}

/** Adds to the ends of that day and of all later ones. The caller has made sure that none falls below zero. */
export function addToBalances(
  writer: Writer,
  warehouseId: string,
  lotId: string,
  day: string,
  change: number,
): void {
  writer.run(
    `INSERT INTO stock_balances (lotId, warehouseId, day, balance) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    lotId,
    warehouseId,
    day,
    balanceOn(writer, warehouseId, lotId, day),
  )
  writer.run(
    `UPDATE stock_balances SET balance = balance + ? WHERE lotId = ? AND warehouseId = ? AND day >= ?`,
    change,
    lotId,
    warehouseId,
    day,
  )
  const now = writer.run(
    `UPDATE stock_now SET balance = balance + ? WHERE warehouseId = ? AND lotId = ?`,
    change,
    warehouseId,
    lotId,
  )
  if (now === 0)
    writer.run(
      `INSERT INTO stock_now (warehouseId, lotId, balance) VALUES (?, ?, ?)`,
      warehouseId,
      lotId,
      change,
    )
}

/** The rows are few and simple, and many are written in one act: plain SQL, not one query builder each. */
export function insertMovement(writer: Writer, movement: Omit<MovementRow, 'serial'>): void {
  writer.run(
    `INSERT INTO stock_movements (id, serial, kind, day, itemId, lotId, quantity, fromWarehouseId, toWarehouseId,
       actKind, actId, reason, note, undoes, createdAt, createdBy)
     VALUES (?, (SELECT coalesce(max(serial), 0) + 1 FROM stock_movements), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    movement.id,
    movement.kind,
    movement.day,
    movement.itemId,
    movement.lotId,
    movement.quantity,
    movement.fromWarehouseId,
    movement.toWarehouseId,
    movement.actKind,
    movement.actId,
    movement.reason,
    movement.note,
    movement.undoes,
    movement.createdAt,
    movement.createdBy,
  )
}

const sidesByDay = `
  SELECT lotId, warehouseId, day, sum(change) AS change FROM (
    SELECT lotId, toWarehouseId AS warehouseId, day, quantity AS change FROM stock_movements WHERE toWarehouseId IS NOT NULL
    UNION ALL
    SELECT lotId, fromWarehouseId, day, -quantity FROM stock_movements WHERE fromWarehouseId IS NOT NULL)
  GROUP BY lotId, warehouseId, day`
const balancesFromMovements = `
  SELECT lotId, warehouseId, day,
    sum(change) OVER (PARTITION BY lotId, warehouseId ORDER BY day) AS balance FROM (${sidesByDay})`
const nowFromMovements = `
  SELECT lotId, warehouseId, sum(change) AS balance FROM (${sidesByDay}) GROUP BY lotId, warehouseId`

/** How many kept balances, of days and of now, differ from what the movements say: 0 in a whole ledger. */
export const balancesThatDiffer = (reader: Reader): number =>
  reader.get<{ count: number }>(
    `WITH days AS (${balancesFromMovements}), now AS (${nowFromMovements})
     SELECT (SELECT count(*) FROM days FULL JOIN stock_balances b USING (lotId, warehouseId, day)
       WHERE b.balance IS NOT days.balance)
     + (SELECT count(*) FROM now FULL JOIN stock_now n USING (lotId, warehouseId)
       WHERE n.balance IS NOT now.balance) AS count`,
  )?.count ?? 0

/** Makes the kept balances anew from the movements. */
export function rebuildBalances(writer: Writer): void {
  writer.run('DELETE FROM stock_balances')
  writer.run('DELETE FROM stock_now')
  writer.run(
    `INSERT INTO stock_balances (lotId, warehouseId, day, balance)
     SELECT lotId, warehouseId, day, balance FROM (${balancesFromMovements})`,
  )
  writer.run(
    `INSERT INTO stock_now (lotId, warehouseId, balance)
     SELECT lotId, warehouseId, balance FROM (${nowFromMovements})`,
  )
}

/** A lot with what lies of it in a warehouse. */
export type LotOnHand = {
  readonly lotId: string
  readonly itemId: string
  readonly expiresOn: string | null
  readonly label: string | null
  readonly balance: number
}

/**
 * First expired, first out: the lots of the item in that warehouse that may be handed out on that day and of which
 * something is left on it and on every later day; the one that expires first comes first, those without a day last.
 */
export const lotsToHandOut = (
  reader: Reader,
  warehouseId: string,
  itemId: string,
  day: string,
): readonly LotOnHand[] =>
  reader
    .all<LotOnHand>(
      `SELECT id AS lotId, itemId, expiresOn, label, 0 AS balance FROM lots
       WHERE itemId = ? AND (expiresOn IS NULL OR expiresOn >= ?) AND EXISTS (SELECT 1 FROM stock_now n
         WHERE n.lotId = lots.id AND n.warehouseId = ? AND n.balance > 0)
       ORDER BY expiresOn IS NULL, expiresOn, createdAt, id`,
      itemId,
      day,
      warehouseId,
    )
    .map((lot) => ({ ...lot, balance: lowestFrom(reader, warehouseId, lot.lotId, day).balance }))
    .filter(({ balance }) => balance > 0)
