import { makeParcelCode } from '../../../shared/features/distributions/parcelCode'
import type { ParcelLine } from '../../../shared/features/distributions/distributionDay'
import type { IsoInstant } from '../../../shared/values/isoDate'
import type { Bound, Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { type SeenHousehold, seenHouseholds } from './householdLines.store'
import type { ParcelLotRow, ParcelRow } from './parcels.tables'
import { receiptNumber } from './receiptNumber'

export const parcelNotFound = () => new Failed({ code: 'notFound', subject: 'distributions.parcel' })

/** As whom and when a list is looked at: households as of `day`, reservations as of `now`. */
export type Looking = { readonly actor: Actor; readonly day: string; readonly now: IsoInstant }

type LineRow = ParcelRow & {
  programmeName: string | null
  handOverId: string | null
  handOverYear: number
  handOverSerial: number
  handedAt: string
  handedBy: string
}
const columns = `p.*, g.name AS programmeName, h.id AS handOverId, h.year AS handOverYear, h.serial AS handOverSerial,
  h.handedAt, h.handedBy`
const tables = `parcels p LEFT JOIN programmes g ON g.id = p.programmeId
  LEFT JOIN hand_overs h ON h.parcelId = p.id AND h.undoneAt IS NULL`

/** Whether its goods are held for it at that moment. */
export const isReserved = (
  { state, reservedUntil }: Pick<ParcelRow, 'state' | 'reservedUntil'>,
  now: string,
): boolean => state === 'packed' && reservedUntil !== null && reservedUntil > now

const lineOf = (row: LineRow, { line }: SeenHousehold, now: string): ParcelLine => ({
  id: row.id,
  version: row.version,
  dayId: row.dayId,
  programmeId: row.programmeId,
  programmeName: row.programmeName,
  day: row.day,
  code: makeParcelCode(row.year, row.serial),
  state: row.state,
  slot: row.slot,
  reservedUntil: row.reservedUntil,
  reserved: isReserved(row, now),
  removedReason: row.removedReason ?? '',
  household: { ...line, island: row.island ?? line.island },
  handedOver:
    row.handOverId === null
      ? null
      : {
          handOverId: row.handOverId,
          receipt: receiptNumber({ year: row.handOverYear, serial: row.handOverSerial }),
          at: row.handedAt,
          by: row.handedBy,
        },
})

export type SeenParcel = {
  readonly row: ParcelRow
  readonly line: ParcelLine
  readonly household: SeenHousehold
}

/** Parcels of households that the actor sees, and how many of others there are. `condition` is a text of these stores. */
export function parcelsWhere(
  reader: Reader,
  { actor, day, now }: Looking,
  condition: string,
  values: readonly Bound[],
): { readonly parcels: readonly SeenParcel[]; readonly hidden: number } {
  const rows = reader.all<LineRow>(
    `SELECT ${columns} FROM ${tables} WHERE ${condition} ORDER BY p.slot IS NULL, p.slot, p.island, p.year, p.serial`,
    ...values,
  )
  const ids = [...new Set(rows.map(({ householdId }) => householdId))]
  const seen = seenHouseholds(reader, actor, ids, day)
  const parcels = rows.flatMap((row) => {
    const household = seen.get(row.householdId)
    return household ? [{ row, line: lineOf(row, household, now), household }] : []
  })
  return { parcels, hidden: rows.length - parcels.length }
}

/** Those on the day's list, as `parcelsWhere` gives them. */
export const parcelsOfDay = (reader: Reader, looking: Looking, dayId: string) =>
  parcelsWhere(reader, looking, `p.dayId = ? AND p.state <> 'removed'`, [dayId])

/** @throws Failed notFound, also where the household is hidden */
export function openParcel(reader: Reader, looking: Looking, id: string): SeenParcel {
  const [found] = parcelsWhere(reader, looking, 'p.id = ?', [id]).parcels
  if (!found) throw parcelNotFound()
  return found
}

/** The lots of a packed parcel. */
export const lotsOfParcel = (reader: Reader, parcelId: string) =>
  reader.all<
    ParcelLotRow & {
      itemName: string
      itemNameEn: string | null
      category: string
      measure: 'pieces' | 'grams' | 'millilitres'
      lotLabel: string | null
      expiresOn: string | null
    }
  >(
    `SELECT l.*, i.name AS itemName, i.nameEn AS itemNameEn, i.category, i.measure, t.label AS lotLabel, t.expiresOn
     FROM parcel_lots l JOIN items i ON i.id = l.itemId JOIN lots t ON t.id = l.lotId
     WHERE l.parcelId = ? ORDER BY l.position`,
    parcelId,
  )

export type PackedLot = Pick<ParcelLotRow, 'itemId' | 'lotId' | 'quantity' | 'substitutesItemId' | 'reason'>

/** Writes what a parcel holds; without lots it holds nothing. */
export function keepLots(writer: Writer, parcelId: string, lots: readonly PackedLot[]): void {
  writer.run('DELETE FROM parcel_lots WHERE parcelId = ?', parcelId)
  for (const [index, lot] of lots.entries())
    writer.run(
      `INSERT INTO parcel_lots (parcelId, position, itemId, lotId, quantity, substitutesItemId, reason)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      parcelId,
      index + 1,
      lot.itemId,
      lot.lotId,
      lot.quantity,
      lot.substitutesItemId,
      lot.reason,
    )
}

type NewParcel = Pick<
  ParcelRow,
  | 'id'
  | 'dayId'
  | 'programmeId'
  | 'warehouseId'
  | 'householdId'
  | 'day'
  | 'slot'
  | 'island'
  | 'createdAt'
  | 'createdBy'
>

/** A planned parcel with the next code of the year. */
export function insertParcel(writer: Writer, year: number, parcel: NewParcel): void {
  writer.run(
    `INSERT INTO parcels (id, version, dayId, programmeId, warehouseId, householdId, day, year, serial, state, slot, island,
       reservedUntil, createdAt, createdBy)
     VALUES (?, 1, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(serial), 0) + 1 FROM parcels WHERE year = ?), 'planned',
       ?, ?, NULL, ?, ?)`,
    parcel.id,
    parcel.dayId,
    parcel.programmeId,
    parcel.warehouseId,
    parcel.householdId,
    parcel.day,
    year,
    year,
    parcel.slot,
    parcel.island,
    parcel.createdAt,
    parcel.createdBy,
  )
}
