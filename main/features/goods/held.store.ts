import type { Reader } from '../../database/reader'

/** What packed parcels hold of a lot in a warehouse, and how many they are. */
export type Held = { readonly quantity: number; readonly parcels: number }

/** By lot, what packed parcels of the warehouse hold at that moment; a reservation whose time has passed is none. */
export function heldByLot(
  reader: Reader,
  warehouseId: string,
  now: string,
  exceptParcelId: string | null = null,
): ReadonlyMap<string, Held> {
  const rows = reader.all<Held & { lotId: string }>(
    `SELECT l.lotId, sum(l.quantity) AS quantity, count(DISTINCT p.id) AS parcels
     FROM parcels p JOIN parcel_lots l ON l.parcelId = p.id
     WHERE p.warehouseId = ? AND p.state = 'packed' AND p.reservedUntil > ? AND p.id IS NOT ? GROUP BY l.lotId`,
    warehouseId,
    now,
    exceptParcelId,
  )
  return new Map(rows.map(({ lotId, quantity, parcels }) => [lotId, { quantity, parcels }]))
}
