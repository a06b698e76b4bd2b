import type { ItemQuantity } from '../../../shared/features/distributions/programme'
import type { IsoDate, IsoInstant } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import { Failed } from '../../dispatch/failed'
import { availableByItem, heldByLot, lotsToHandOut } from '../goods'
import type { Share } from '../../../shared/features/distributions/programme'
import type { Given, GivenItem } from './givenLines.rules'

/** Where and when goods are to be taken, and for which parcel, whose own reservation does not stand in its way. */
export type Taking = {
  readonly warehouseId: string
  readonly day: IsoDate
  readonly now: IsoInstant
  readonly parcelId: string | null
}

type HeldByLot = ReturnType<typeof heldByLot>
/** What other parcels than the one that is taken for hold of each lot. */
export const heldFor = (reader: Reader, { warehouseId, now, parcelId }: Taking): HeldByLot =>
  heldByLot(reader, warehouseId, now, parcelId)

/** The available stock: the balances of unexpired lots without what is held for packed parcels. */
export function availableStock(reader: Reader, taking: Taking): Map<string, number> {
  const available = new Map(availableByItem(reader, taking.warehouseId, taking.day))
  const held = reader.all<{ itemId: string; quantity: number }>(
    `SELECT l.itemId, sum(l.quantity) AS quantity FROM parcels p JOIN parcel_lots l ON l.parcelId = p.id
     JOIN lots ON lots.id = l.lotId
     WHERE p.warehouseId = ? AND p.state = 'packed' AND p.reservedUntil > ?
     AND (lots.expiresOn IS NULL OR lots.expiresOn >= ?) GROUP BY l.itemId`,
    taking.warehouseId,
    taking.now,
    taking.day,
  )
  for (const { itemId, quantity } of held)
    available.set(itemId, Math.max(0, (available.get(itemId) ?? 0) - quantity))
  return available
}

export type FreeLot = {
  readonly lotId: string
  readonly lotLabel: string | null
  readonly expiresOn: string | null
  readonly free: number
}

/** The lots of an item that may be taken, the one that expires first before the others. */
export const freeLots = (
  reader: Reader,
  { warehouseId, day }: Taking,
  itemId: string,
  held: HeldByLot,
): FreeLot[] =>
  lotsToHandOut(reader, warehouseId, itemId, day)
    .map(({ lotId, label, expiresOn, balance }) => ({
      lotId,
      lotLabel: label,
      expiresOn,
      free: balance - (held.get(lotId)?.quantity ?? 0),
    }))
    .filter(({ free }) => free > 0)

export type Taken = FreeLot & { readonly itemId: string; readonly quantity: number }

/**
 * Takes a basket out of lots, first expired first out. `left` remembers the lots of each item between baskets.
 * @returns the lines, and what is not there.
 */
export function takeFrom(
  basket: readonly Share[],
  lotsOf: (itemId: string) => readonly FreeLot[],
): { readonly lines: readonly Taken[]; readonly short: readonly Share[] } {
  const lines: Taken[] = []
  const short: Share[] = []
  for (const { itemId, quantity } of basket) {
    let missing = quantity
    for (const lot of lotsOf(itemId)) {
      const taken = Math.min(missing, lot.free)
      if (taken <= 0) continue
      lines.push({ ...lot, itemId, quantity: taken })
      missing -= taken
    }
    if (missing > 0) short.push({ itemId, quantity: missing })
  }
  return { lines, short }
}

/** What would be given for a basket now. */
export function proposal(reader: Reader, taking: Taking, basket: readonly Share[]) {
  const held = heldFor(reader, taking)
  return takeFrom(basket, (itemId) => freeLots(reader, taking, itemId, held))
}

type AskedLine = {
  readonly lotId: string
  readonly quantity: number
  readonly substitutesItemId: string | null
  readonly reason: string
}
/** A line with everything the rules ask about it. */
export type GivenLot = Given &
  AskedLine & { /** What other parcels hold of the lot. */ readonly held: number }
type LotRow = GivenItem & { readonly lotLabel: string | null; readonly expiresOn: string | null }

/** @throws Failed notFound for a lot or an item that is not there */
export function givenLots(reader: Reader, taking: Taking, lines: readonly AskedLine[]): GivenLot[] {
  const held = heldFor(reader, taking)
  return lines.map((line) => {
    const lot = reader.get<LotRow>(
      `SELECT i.id AS itemId, i.name, i.nameEn, i.category, i.measure, l.label AS lotLabel, l.expiresOn
       FROM lots l JOIN items i ON i.id = l.itemId WHERE l.id = ?`,
      line.lotId,
    )
    if (!lot) throw new Failed({ code: 'notFound', subject: 'goods.lot' })
    const { lotLabel, expiresOn, ...item } = lot
    const onHand = lotsToHandOut(reader, taking.warehouseId, item.itemId, taking.day).find(
      ({ lotId }) => lotId === line.lotId,
    )
    const ofOthers = held.get(line.lotId)?.quantity ?? 0
    return {
      ...line,
      item,
      lotLabel,
      expiresOn,
      instead: line.substitutesItemId === null ? null : openGivenItem(reader, line.substitutesItemId),
      free: (onHand?.balance ?? 0) - ofOthers,
      held: ofOthers,
    }
  })
}

function openGivenItem(reader: Reader, id: string): GivenItem {
  const item = reader.get<GivenItem>(
    'SELECT id AS itemId, name, nameEn, category, measure FROM items WHERE id = ?',
    id,
  )
  if (!item) throw new Failed({ code: 'notFound', subject: 'goods.item' })
  return item
}

/** Other items in use of the same category and measure, with their free lots. */
export function equalItems(
  reader: Reader,
  taking: Taking,
  itemId: string,
): (ItemQuantity & Pick<FreeLot, 'lotId' | 'lotLabel' | 'expiresOn'>)[] {
  const { category, measure } = openGivenItem(reader, itemId)
  const held = heldFor(reader, taking)
  return reader
    .all<{ id: string; name: string; nameEn: string | null }>(
      `SELECT id, name, nameEn FROM items WHERE category = ? AND measure = ? AND closed = 0 AND id <> ?
       ORDER BY sortKey, id LIMIT 300`,
      category,
      measure,
      itemId,
    )
    .flatMap(({ id, name, nameEn }) =>
      freeLots(reader, taking, id, held).map(({ free, ...lot }) => ({
        itemId: id,
        itemName: name,
        itemNameEn: nameEn,
        category,
        measure,
        quantity: free,
        ...lot,
      })),
    )
}
