import { itemValues } from '../../../shared/features/goods/itemName'
import type { Lot, LotLine, LotsRequest } from '../../../shared/features/goods/lot'
import type { Measure } from '../../../shared/values/quantity'
import type { IsoDate, IsoInstant } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import { Failed, ruleBroken } from '../../dispatch/failed'
import type { LotRow } from './goods.tables'
import { lotState } from './goods.rules'
import { openItem } from './items.store'
import { movementsOfLot } from './movements.store'
import { readDeadlines } from '../settings'

export type NewLot = {
  readonly itemId: string
  /** What is printed on it as its lot number. */
  readonly label: string | null
  /** The last day on which it may be handed out; asked for where the item expires, refused where it does not. */
  readonly expiresOn: IsoDate | null
  readonly deliveryId: string | null
  /** What `valuedQuantity` of it cost or is estimated to be worth, in cents; both or neither. */
  readonly valueCents: number | null
  readonly valuedQuantity: number | null
}

type Making = {
  readonly writer: Writer
  readonly actor: { readonly userId: string }
  readonly newId: () => string
  readonly now: () => IsoInstant
}

/**
 * A new lot of an item, empty until a movement brings it. @returns its id.
 * @throws {Failed} `goods.itemIsClosed`, or `goods.needsExpiry` / `goods.neverExpires` where the last day is missing or too much.
 */
export function addLot({ writer, actor, newId, now }: Making, lot: NewLot): string {
  const item = openItem(writer, lot.itemId)
  if (item.expires && lot.expiresOn === null) throw ruleBroken('goods.needsExpiry', itemValues(item))
  if (!item.expires && lot.expiresOn !== null) throw ruleBroken('goods.neverExpires', itemValues(item))
  const id = newId()
  writer.run(
    `INSERT INTO lots (id, version, itemId, label, expiresOn, deliveryId, valueCents, valuedQuantity, createdAt, createdBy)
     VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    lot.itemId,
    lot.label,
    lot.expiresOn,
    lot.deliveryId,
    lot.valueCents,
    lot.valuedQuantity,
    now(),
    actor.userId,
  )
  return id
}

/** Whether anything ever brought the lot, undone or not. */
export const hasMoved = (reader: Reader, lotId: string): boolean =>
  reader.get('SELECT 1 FROM stock_movements WHERE lotId = ? LIMIT 1', lotId) !== undefined

/** Takes away a lot that nothing ever brought; the database refuses it of any other. */
export const removeLot = (writer: Writer, lotId: string): void =>
  void writer.run('DELETE FROM lots WHERE id = ?', lotId)

/** The item has lots already, so what its quantities mean is fixed. */
export const hasLots = (reader: Reader, itemId: string): boolean =>
  reader.get('SELECT 1 FROM lots WHERE itemId = ?', itemId) !== undefined

/** So many days ahead a lot counts as expiring: what was asked for, or the centre's deadline. */
export const expiringDaysOf = (
  reader: Reader,
  { expiringDays }: { readonly expiringDays: number | null },
): number => expiringDays ?? readDeadlines(reader).deadlines.goodsExpireDays

type Asked = { readonly day: IsoDate; readonly expiringDays: number }
type Place = { readonly warehouseId: string; readonly quantity: number }

function linesOf(
  rows: readonly LotRow[],
  places: ReadonlyMap<string, readonly Place[]>,
  { day, expiringDays }: Asked,
): LotLine[] {
  return rows.map((row) => {
    const inWarehouses = (places.get(row.id) ?? []).map(({ warehouseId, quantity }) => ({
      warehouseId,
      quantity,
    }))
    return {
      id: row.id,
      itemId: row.itemId,
      label: row.label,
      expiresOn: row.expiresOn,
      deliveryId: row.deliveryId,
      valueCents: row.valueCents,
      valuedQuantity: row.valuedQuantity,
      createdAt: row.createdAt,
      state: lotState(row.expiresOn, day, expiringDays),
      onHand: inWarehouses.reduce((sum, { quantity }) => sum + quantity, 0),
      inWarehouses,
    }
  })
}

/** What lies where of these lots at the end of the day; only what is more than nothing. */
function placesOf(reader: Reader, lotIds: readonly string[], day: IsoDate, warehouseId: string | null) {
  const rows = reader.all<Place & { lotId: string }>(
    `SELECT l.value AS lotId, w.id AS warehouseId, (SELECT b.balance FROM stock_balances b
       WHERE b.lotId = l.value AND b.warehouseId = w.id AND b.day <= ? ORDER BY b.day DESC LIMIT 1) AS quantity
     FROM json_each(?) l CROSS JOIN warehouses w ${warehouseId ? 'WHERE w.id = ?' : ''}
     ORDER BY w.closed, w.createdAt, w.id`,
    day,
    JSON.stringify(lotIds),
    ...(warehouseId ? [warehouseId] : []),
  )
  return Map.groupBy(
    rows.filter(({ quantity }) => quantity > 0),
    ({ lotId }) => lotId,
  )
}

/** The lots of an item, the one that expires first first. */
export function lotsOfItem(reader: Reader, request: LotsRequest, today: IsoDate): LotLine[] {
  const day = request.day ?? today
  const rows = reader.all<LotRow>(
    `SELECT * FROM lots WHERE itemId = ? ORDER BY expiresOn IS NULL, expiresOn, createdAt, id`,
    request.itemId,
  )
  const ids = rows.map(({ id }) => id)
  const places = placesOf(reader, ids, day, request.warehouseId)
  const lines = linesOf(rows, places, { day, expiringDays: expiringDaysOf(reader, request) })
  return request.withEmpty ? lines : lines.filter(({ onHand }) => onHand > 0)
}

/** @throws Failed notFound */
export function openLot(reader: Reader, id: string, today: IsoDate): Lot {
  const row = reader.get<LotRow>('SELECT * FROM lots WHERE id = ?', id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'goods.lot' })
  const asked = { day: today, expiringDays: expiringDaysOf(reader, { expiringDays: null }) }
  const [line] = linesOf([row], placesOf(reader, [id], today, null), asked)
  const item = reader.get<{ id: string; name: string; nameEn: string | null; measure: Measure }>(
    'SELECT id, name, nameEn, measure FROM items WHERE id = ?',
    row.itemId,
  )
  const origin = reader.get<NonNullable<Lot['origin']> & { sourceKind: string }>(
    `SELECT d.id AS deliveryId, d.kind, d.day, d.year, d.number, d.sourceId, d.invoice,
       iif(s.kind = 'anonymous', '', s.name) AS sourceName
     FROM deliveries d JOIN goods_sources s ON s.id = d.sourceId WHERE d.id = ?`,
    row.deliveryId,
  )
  return { ...line!, item: item!, origin: origin ?? null, movements: movementsOfLot(reader, id) }
}
