import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { DistributionDay } from '../../../shared/features/distributions/distributionDay'
import {
  addDays,
  dayInAthens,
  formatGreekDate,
  type IsoDate,
  type IsoInstant,
} from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { CommandContext, Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { readDeadlines } from '../settings'
import { openDay } from './days.store'
import type { Verdict } from './entitlement.rules'
import { verdictOf, verdictsOf } from './entitlement.store'
import { whyNotGiven } from './givenLines.rules'
import { seenHouseholds } from './householdLines.store'
import { makeParcelCode } from '../../../shared/features/distributions/parcelCode'
import { type Planned, servingOrder, totalOf } from './packing.rules'
import { keepLots, openParcel, type SeenParcel } from './parcels.store'
import { type ParcelRow, parcelsTable } from './parcels.tables'
import { namedQuantities, openProgramme } from './programmes.store'
import { availableStock, type FreeLot, freeLots, givenLots, heldFor, takeFrom } from './stock.store'

type Names = 'packingList' | 'pack' | 'packDay' | 'unpack' | 'notCollected'

export const packingHandlers: Pick<Handlers<typeof distributionsContract>, Names> = {
  packingList({ reader, actor, now, today }, { dayId }) {
    const day = openDay(reader, dayId)
    const on = later(day.day, today())
    const parcels = plannedParcels(reader, day, now())
    const planned = parcels.filter(({ verdict }) => verdict?.entitled)
    const available = availableStock(reader, {
      warehouseId: day.warehouseId,
      day: on,
      now: now(),
      parcelId: null,
    })
    const seen = seenHouseholds(
      reader,
      actor,
      parcels.map(({ householdId }) => householdId),
      day.day,
    )
    const bySize = planned.map((parcel): Planned & PlannedParcel => ({
      ...parcel,
      parcelId: parcel.id,
      basket: parcel.verdict?.basket ?? [],
    }))
    const totals = totalOf(bySize.map(({ basket }) => basket))
    return {
      day,
      items: namedQuantities(reader, totals).map((item) => {
        const there = available.get(item.itemId) ?? 0
        return { ...item, available: there, shortage: Math.max(0, item.quantity - there) }
      }),
      order: servingOrder(bySize, available).map((parcel) => ({
        parcelId: parcel.parcelId,
        code: parcel.code,
        size: parcel.size,
        name: seen.get(parcel.householdId)?.line.name ?? null,
        complete: parcel.complete,
      })),
      notEntitled: parcels.filter(({ verdict }) => !verdict?.entitled).map(({ id }) => id),
    }
  },

  async pack(context, { id, version, lines, reservedUntil }) {
    const { writer, actor, audit, now, today } = context
    const { row } = openParcel(writer, { actor, day: today(), now: now() }, id)
    if (row.state !== 'planned' && row.state !== 'packed') throw ruleBroken('distributions.parcelNotPlanned')
    if (row.programmeId === null) throw ruleBroken('distributions.parcelNotPlanned')
    const on = later(row.day, today())
    refuseUnfitReservation(context, reservedUntil, on)
    const { verdict } = verdictOf(writer, openProgramme(writer, row.programmeId), row.householdId, on)
    const [reason] = verdict.reasons
    if (reason) throw ruleBroken(reason.rule, reason.values)
    const taking = { warehouseId: row.warehouseId, day: on, now: now(), parcelId: id }
    const given = givenLots(writer, taking, lines)
    const broken = whyNotGiven(given, on, verdict.basket)
    if (broken) throw ruleBroken(broken.rule, { ...broken.values })
    await writer.update(parcelsTable, id, version, { state: 'packed', reservedUntil })
    keepLots(
      writer,
      id,
      given.map(({ item, ...line }) => ({ ...line, itemId: item.itemId })),
    )
    audit(id, { householdId: row.householdId })
    return openParcel(writer, { actor, day: today(), now: now() }, id).line
  },

  async packDay(context, { dayId, parcelIds, reservedUntil }) {
    const { writer, audit, now, today } = context
    const day = openDay(writer, dayId)
    if (day.cancelled) throw ruleBroken('distributions.dayCancelled')
    refuseUnfitReservation(context, reservedUntil, later(day.day, today()))
    const waiting = new Map(plannedParcels(writer, day, now()).map((parcel) => [parcel.id, parcel]))
    const taking = {
      warehouseId: day.warehouseId,
      day: later(day.day, today()),
      now: now(),
      parcelId: null,
    }
    const held = heldFor(writer, taking)
    const lots = new Map<string, FreeLot[]>()
    const lotsOf = (itemId: string): FreeLot[] => {
      const known = lots.get(itemId)
      if (known) return known
      const free = freeLots(writer, taking, itemId, held)
      lots.set(itemId, free)
      return free
    }
    const left: string[] = []
    for (const id of new Set(parcelIds)) {
      const parcel = waiting.get(id)
      const taken = parcel?.verdict?.entitled ? takeFrom(parcel.verdict.basket, lotsOf) : null
      if (!parcel || !taken || taken.short.length > 0) {
        left.push(id)
        continue
      }
      for (const { itemId, lotId, quantity } of taken.lines)
        lots.set(
          itemId,
          lotsOf(itemId).map((lot) => (lot.lotId === lotId ? { ...lot, free: lot.free - quantity } : lot)),
        )
      await writer.update(parcelsTable, id, parcel.version, { state: 'packed', reservedUntil })
      keepLots(
        writer,
        id,
        taken.lines.map((line) => ({ ...line, substitutesItemId: null, reason: '' })),
      )
    }
    const packed = new Set(parcelIds).size - left.length
    audit(dayId, { packed })
    return { packed, left }
  },

  async unpack(context, { id, version }) {
    const { row } = openWaiting(context, id)
    if (row.state !== 'packed') throw ruleBroken('distributions.parcelNotPacked')
    return released(context, row, version, 'planned')
  },

  async notCollected(context, { id, version }) {
    const { row } = openWaiting(context, id)
    return released(context, row, version, 'notCollected')
  },
}

type PlannedParcel = {
  readonly id: string
  readonly version: number
  readonly code: string
  readonly householdId: string
  readonly size: number
  readonly verdict: Verdict | null
}

/**
 * The day's parcels that hold no goods yet, or not any more because their time passed, whoever may see them, with what each
 * household would get.
 */
function plannedParcels(reader: Reader, day: DistributionDay, now: IsoInstant): PlannedParcel[] {
  const rows = reader.all<Pick<ParcelRow, 'id' | 'version' | 'year' | 'serial' | 'householdId'>>(
    `SELECT id, version, year, serial, householdId FROM parcels WHERE dayId = ?
     AND (state = 'planned' OR (state = 'packed' AND reservedUntil <= ?))
     ORDER BY slot IS NULL, slot, island, year, serial`,
    day.id,
    now,
  )
  if (rows.length === 0) return []
  const verdicts = new Map(
    verdictsOf(reader, openProgramme(reader, day.programmeId), day.day as IsoDate).map((one) => [
      one.householdId,
      one,
    ]),
  )
  return rows.map(({ id, version, year, serial, householdId }) => {
    const found = verdicts.get(householdId)
    return {
      id,
      version,
      code: makeParcelCode(year, serial),
      householdId,
      size: found?.size ?? 0,
      verdict: found?.verdict ?? null,
    }
  })
}

function openWaiting({ writer, actor, today, now }: CommandContext, id: string): SeenParcel {
  const parcel = openParcel(writer, { actor, day: today(), now: now() }, id)
  if (parcel.row.state === 'removed') throw ruleBroken('distributions.parcelRemoved')
  if (parcel.row.state === 'handedOver') throw ruleBroken('distributions.parcelNotPlanned')
  return parcel
}

/** The parcel holds no goods any more. */
async function released(
  { writer, actor, audit, today, now }: CommandContext,
  { id, householdId }: ParcelRow,
  version: number,
  state: 'planned' | 'notCollected',
) {
  await writer.update(parcelsTable, id, version, { state, reservedUntil: null })
  keepLots(writer, id, [])
  audit(id, { householdId })
  return openParcel(writer, { actor, day: today(), now: now() }, id).line
}

/** @throws Failed where the time has passed, or the goods would be held longer after that day than the centre allows */
function refuseUnfitReservation(
  { writer, now }: CommandContext,
  reservedUntil: IsoInstant,
  day: IsoDate,
): void {
  if (reservedUntil <= now()) throw ruleBroken('distributions.reservedUntilPast')
  const last = addDays(day, readDeadlines(writer).deadlines.parcelsHeldDays)
  if (dayInAthens(reservedUntil) > last)
    throw ruleBroken('distributions.reservedTooLong', { day: formatGreekDate(last) })
}

/** Goods leave on the day, or today where that day has passed. */
export const later = (day: string, today: IsoDate): IsoDate => (day > today ? (day as IsoDate) : today)
