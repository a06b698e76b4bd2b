import { lotValue } from '../../../shared/features/goods/lotValue'
import type { Stocktake, StocktakeHead, StocktakeLine } from '../../../shared/features/stocktakes/stocktake'
import type { IsoDate, IsoInstant } from '../../../shared/values/isoDate'
import type { Measure } from '../../../shared/values/quantity'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import { Failed } from '../../dispatch/failed'
import { hasMoved, parcelsThatLose, removeLot } from '../goods'
import { readDeadlines } from '../settings'
import { alonePauseEnds } from './stocktakes.rules'
import type { StocktakeLineRow, StocktakeRow } from './stocktakes.tables'

type HeadRow = StocktakeRow & { warehouseName: string; lines: number; uncounted: number }

const heads = `SELECT s.*, w.name AS warehouseName,
    (SELECT count(*) FROM stocktake_lines l WHERE l.stocktakeId = s.id) AS lines,
    (SELECT count(*) FROM stocktake_lines l WHERE l.stocktakeId = s.id AND l.counted IS NULL) AS uncounted
  FROM stocktakes s JOIN warehouses w ON w.id = s.warehouseId`

function headOf(row: HeadRow): StocktakeHead {
  const { undoneAt, undoneBy, undoneReason, sameHands, ...rest } = row
  return {
    ...rest,
    sameHands: sameHands === 1,
    undone: undoneAt ? { at: undoneAt, by: undoneBy ?? '', reason: undoneReason ?? '' } : null,
  }
}

/** The newest first. The page shows what fits on it; older ones are found by their warehouse. */
export const listStocktakes = (reader: Reader, warehouseId: string | null): StocktakeHead[] =>
  reader
    .all<HeadRow>(
      `${heads} ${warehouseId ? 'WHERE s.warehouseId = ?' : ''} ORDER BY s.startedAt DESC, s.id DESC LIMIT 200`,
      ...(warehouseId ? [warehouseId] : []),
    )
    .map(headOf)

/** @throws Failed notFound */
export function findStocktake(reader: Reader, id: string): StocktakeRow {
  const row = reader.get<StocktakeRow>(`SELECT * FROM stocktakes WHERE id = ?`, id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'stocktakes.stocktake' })
  return row
}

/** @throws Failed notFound */
export function findLine(reader: Reader, id: string): StocktakeLineRow {
  const row = reader.get<StocktakeLineRow>(`SELECT * FROM stocktake_lines WHERE id = ?`, id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'stocktakes.line' })
  return row
}

export const lineOfLot = (reader: Reader, stocktakeId: string, lotId: string): StocktakeLineRow | undefined =>
  reader.get<StocktakeLineRow>(
    `SELECT * FROM stocktake_lines WHERE stocktakeId = ? AND lotId = ?`,
    stocktakeId,
    lotId,
  )

/** The ledger's rows of a count, in the order in which their movements are written. */
export const linesOf = (reader: Reader, stocktakeId: string) =>
  reader.all<StocktakeLineRow>(`SELECT * FROM stocktake_lines WHERE stocktakeId = ? ORDER BY id`, stocktakeId)

/** Lots of which something lies in the warehouse at the end of the day, in all categories or one. */
export const lotsLyingIn = (reader: Reader, warehouseId: string, category: string | null, day: string) =>
  reader.all<{ lotId: string; itemId: string }>(
    `SELECT lots.id AS lotId, lots.itemId FROM lots JOIN items ON items.id = lots.itemId
     WHERE 0 < (SELECT b.balance FROM stock_balances b
       WHERE b.lotId = lots.id AND b.warehouseId = ? AND b.day <= ? ORDER BY b.day DESC LIMIT 1)
     ${category ? 'AND items.category = ?' : ''}`,
    warehouseId,
    day,
    ...(category ? [category] : []),
  )

/** Whether this person counted a line of it. */
export const countedBy = (reader: Reader, stocktakeId: string, userId: string): boolean =>
  reader.get(
    `SELECT 1 FROM stocktake_lines WHERE stocktakeId = ? AND countedBy = ? LIMIT 1`,
    stocktakeId,
    userId,
  ) !== undefined

type LineRow = StocktakeLineRow & {
  name: string
  nameEn: string | null
  category: string
  measure: Measure
  label: string | null
  expiresOn: string | null
  valueCents: number | null
  valuedQuantity: number | null
}

function lineOf(row: LineRow, blind: boolean): StocktakeLine {
  const { id, version, lotId, label, expiresOn, itemId, name, nameEn, category, measure } = row
  const known = !blind && row.counted !== null && row.expected !== null
  const difference = known ? row.counted! - row.expected! : null
  return {
    id,
    version,
    lotId,
    lotLabel: label,
    expiresOn,
    item: { id: itemId, name, nameEn, category, measure },
    counted: row.counted,
    countedBy: row.countedBy,
    expected: known ? row.expected : null,
    difference,
    differenceCents: difference === null ? null : lotValue(difference, row),
    explanation: row.explanation,
  }
}

/**
 * Lots that were made for this count and that nothing brought go with their lines: the count was given up, or they were not
 * there after all.
 */
export function removeNeverPosted(writer: Writer, stocktakeId: string): void {
  for (const { id, lotId } of linesOf(writer, stocktakeId)) removeLineNeverPosted(writer, { id, lotId })
}

/** @returns whether the line was one of a lot that nothing brought */
export function removeLineNeverPosted(
  writer: Writer,
  { id, lotId }: Pick<StocktakeLineRow, 'id' | 'lotId'>,
): boolean {
  if (hasMoved(writer, lotId)) return false
  writer.run('DELETE FROM stocktake_lines WHERE id = ?', id)
  if (!writer.get('SELECT 1 FROM stocktake_lines WHERE lotId = ?', lotId)) removeLot(writer, lotId)
  return true
}

type Asking = {
  readonly actor: { readonly userId: string }
  readonly now: () => IsoInstant
  readonly today: () => IsoDate
}

/** How many packed parcels lose goods once the count is confirmed. */
function parcelsLosing(
  reader: Reader,
  asking: Asking,
  warehouseId: string,
  lines: readonly StocktakeLine[],
): number {
  const missing = lines.flatMap(({ lotId, difference }) =>
    difference !== null && difference < 0 ? [{ lotId, quantity: -difference }] : [],
  )
  return missing.length === 0 ? 0 : parcelsThatLose(reader, asking, warehouseId, missing)
}

/** A count as the asking person may see it: blind while it goes on. @throws Failed notFound */
export function openStocktake(reader: Reader, id: string, asking: Asking): Stocktake {
  const { userId } = asking.actor
  const head = reader.get<HeadRow>(`${heads} WHERE s.id = ?`, id)
  if (!head) throw new Failed({ code: 'notFound', subject: 'stocktakes.stocktake' })
  const blind = head.state === 'counting' || head.state === 'cancelled'
  const lines = reader
    .all<LineRow>(
      `SELECT l.*, items.name, items.nameEn, items.category, items.measure, lots.label, lots.expiresOn,
         lots.valueCents, lots.valuedQuantity
       FROM stocktake_lines l JOIN items ON items.id = l.itemId JOIN lots ON lots.id = l.lotId
       WHERE l.stocktakeId = ? ORDER BY items.sortKey, items.id, lots.expiresOn IS NULL, lots.expiresOn, lots.id`,
      id,
    )
    .map((row) => lineOf(row, blind))
  const ownHands = countedBy(reader, id, userId)
  const pause = readDeadlines(reader).deadlines.stocktakePauseMinutes
  return {
    stocktake: headOf(head),
    lines,
    unexplained: lines.filter(({ difference, explanation }) => difference && explanation === '').length,
    parcelsLosing: head.state === 'finished' ? parcelsLosing(reader, asking, head.warehouseId, lines) : 0,
    ownHands,
    mayConfirmFrom:
      head.state === 'finished' && head.finishedAt && ownHands
        ? alonePauseEnds(head.finishedAt, pause)
        : null,
  }
}
