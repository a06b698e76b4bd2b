import type { DistributionDay } from '../../../shared/features/distributions/distributionDay'
import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import { formatGreekDate, type IsoDate, yearOf } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { CommandContext, Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { openWarehouse } from '../goods'
import { listDays, openDay } from './days.store'
import { verdictOf, verdictsOf } from './entitlement.store'
import { islandsOf, openSeenHousehold } from './householdLines.store'
import { movedSlots, slotFor } from './packing.rules'
import { insertParcel, keepLots, openParcel, parcelsOfDay, type SeenParcel } from './parcels.store'
import { distributionDaysTable, type ParcelRow, parcelsTable } from './parcels.tables'
import { openProgramme } from './programmes.store'

type Names =
  | 'days'
  | 'planDay'
  | 'correctDay'
  | 'cancelDay'
  | 'dayList'
  | 'generateParcels'
  | 'addParcel'
  | 'moveParcel'
  | 'removeParcel'
  | 'restoreParcel'

export const daysHandlers: Pick<Handlers<typeof distributionsContract>, Names> = {
  days: ({ reader }, filter) => listDays(reader, filter),

  async planDay({ writer, actor, audit, newId, now, today }, { programmeId, warehouseId, day, slots, note }) {
    refusePast(day, today())
    refuseOutside(openProgramme(writer, programmeId), day)
    openWarehouse(writer, warehouseId)
    const id = newId()
    await writer.insert(distributionDaysTable, {
      id,
      version: 1,
      programmeId,
      warehouseId,
      day,
      slots: JSON.stringify(slots),
      note,
      cancelled: 0,
      createdAt: now(),
      createdBy: actor.userId,
    })
    audit(id, { programmeId })
    return openDay(writer, id)
  },

  async correctDay({ writer, audit, today }, { id, version, warehouseId, day, slots, note }) {
    const before = openDay(writer, id)
    refuseCancelled(before)
    const moved = before.day !== day || before.warehouseId !== warehouseId
    if (moved) {
      if (before.counts.packed + before.counts.handedOver > 0) throw ruleBroken('distributions.dayBegun')
      refusePast(day, today())
      refuseOutside(openProgramme(writer, before.programmeId), day)
      openWarehouse(writer, warehouseId)
    }
    await writer.update(distributionDaysTable, id, version, {
      warehouseId,
      day,
      slots: JSON.stringify(slots.map(({ was: _was, ...slot }) => slot)),
      note,
    })
    writer.run('UPDATE parcels SET day = ?, warehouseId = ? WHERE dayId = ?', day, warehouseId, id)
    renumberSlots(writer, id, movedSlots(before.slots.length, slots))
    audit(id)
    return openDay(writer, id)
  },

  async cancelDay({ writer, audit }, { id, version }) {
    const before = openDay(writer, id)
    refuseCancelled(before)
    if (before.counts.handedOver > 0) throw ruleBroken('distributions.dayBegun')
    await writer.update(distributionDaysTable, id, version, { cancelled: 1 })
    writer.run(
      `UPDATE parcels SET state = 'removed', reservedUntil = NULL, version = version + 1
       WHERE dayId = ? AND state <> 'removed'`,
      id,
    )
    audit(id)
    return openDay(writer, id)
  },

  dayList({ reader, actor, now }, { dayId }) {
    const day = openDay(reader, dayId)
    const found = parcelsOfDay(reader, { actor, day: day.day, now: now() }, dayId)
    return { day, parcels: found.parcels.map(({ line }) => line), hidden: found.hidden }
  },

  generateParcels(context, { dayId }) {
    const { writer, actor, audit } = context
    const day = openPlannable(context, dayId)
    const verdicts = verdictsOf(writer, openProgramme(writer, day.programmeId), day.day as IsoDate)
    // Who was taken off by hand stays off.
    const listed = new Set(
      writer
        .all<{ householdId: string }>('SELECT householdId FROM parcels WHERE dayId = ?', dayId)
        .map(({ householdId }) => householdId),
    )
    const entitled = verdicts.filter(({ verdict }) => verdict.entitled)
    const added = entitled.filter(({ householdId }) => !listed.has(householdId))
    const islands = islandsOf(
      writer,
      actor,
      added.map(({ householdId }) => householdId),
      day.day,
    )
    const taken = takenSlots(context, day)
    for (const { householdId } of added) {
      const island = islands.get(householdId) ?? null
      const slot = slotFor(day.slots, island, taken)
      if (slot !== null) taken[slot] = (taken[slot] ?? 0) + 1
      plan(context, day, householdId, slot, island)
    }
    audit(dayId, { added: added.length })
    return {
      added: added.length,
      alreadyListed: entitled.length - added.length,
      notEntitled: verdicts.length - entitled.length,
    }
  },

  addParcel(context, { dayId, householdId, slot }) {
    const { writer, actor, audit, now } = context
    const day = openPlannable(context, dayId)
    refuseNoSlot(day, slot)
    openSeenHousehold(writer, actor, householdId, day.day)
    const programme = openProgramme(writer, day.programmeId)
    const { verdict } = verdictOf(writer, programme, householdId, day.day as IsoDate)
    const [reason] = verdict.reasons
    if (reason) throw ruleBroken(reason.rule, reason.values)
    refuseListed(writer, dayId, householdId)
    const island = islandsOf(writer, actor, [householdId], day.day).get(householdId) ?? null
    const id = plan(context, day, householdId, slot, island)
    audit(id, { dayId, householdId })
    return openParcel(writer, { actor, day: day.day, now: now() }, id).line
  },

  async moveParcel(context, { id, version, slot }) {
    const { row } = openMovable(context, id)
    refuseNoSlot(openDay(context.writer, row.dayId!), slot)
    return changed(context, row.id, version, { slot })
  },

  async removeParcel(context, { id, version, reason }) {
    openMovable(context, id)
    keepLots(context.writer, id, [])
    return changed(context, id, version, { state: 'removed', reservedUntil: null, removedReason: reason })
  },

  async restoreParcel(context, { id, version }) {
    const { writer, actor, today, now } = context
    const { row } = openParcel(writer, { actor, day: today(), now: now() }, id)
    if (row.dayId === null) throw ruleBroken('distributions.parcelRemoved')
    openPlannable(context, row.dayId)
    refuseListed(writer, row.dayId, row.householdId)
    return changed(context, id, version, { state: 'planned', removedReason: null })
  },
}

function openPlannable({ writer }: CommandContext, dayId: string): DistributionDay {
  const day = openDay(writer, dayId)
  refuseCancelled(day)
  const { closed, name } = openProgramme(writer, day.programmeId)
  if (closed) throw ruleBroken('distributions.programmeClosed', { programme: name })
  return day
}

function refuseListed(reader: Reader, dayId: string, householdId: string): void {
  const listed = `SELECT 1 FROM parcels WHERE dayId = ? AND householdId = ? AND state <> 'removed'`
  if (reader.get(listed, dayId, householdId)) throw ruleBroken('distributions.alreadyListed')
}

function openMovable({ writer, actor, today, now }: CommandContext, id: string): SeenParcel {
  const parcel = openParcel(writer, { actor, day: today(), now: now() }, id)
  const { state, dayId } = parcel.row
  if (state === 'removed' || dayId === null) throw ruleBroken('distributions.parcelRemoved')
  if (state === 'handedOver') throw ruleBroken('distributions.parcelNotPlanned')
  return parcel
}

async function changed(
  { writer, actor, audit, today, now }: CommandContext,
  id: string,
  version: number,
  changes: Partial<Omit<ParcelRow, 'id' | 'version'>>,
) {
  await writer.update(parcelsTable, id, version, changes)
  const { line, row } = openParcel(writer, { actor, day: today(), now: now() }, id)
  audit(id, { householdId: row.householdId })
  return line
}

function plan(
  { writer, actor, newId, now, today }: CommandContext,
  day: DistributionDay,
  householdId: string,
  slot: number | null,
  island: string | null,
): string {
  const id = newId()
  insertParcel(writer, yearOf(today()), {
    id,
    dayId: day.id,
    programmeId: day.programmeId,
    warehouseId: day.warehouseId,
    householdId,
    day: day.day,
    slot,
    island,
    createdAt: now(),
    createdBy: actor.userId,
  })
  return id
}

/** Parcels follow their slot. Every parcel of the day is a newer one then: an older screen would mean another slot by a number. */
function renumberSlots(writer: Writer, dayId: string, places: readonly (number | null)[]): void {
  if (places.every((place, was) => place === was)) return
  writer.run(
    `UPDATE parcels SET slot = (SELECT value FROM json_each(?) WHERE key = slot), version = version + 1 WHERE dayId = ?`,
    JSON.stringify(places),
    dayId,
  )
}

function takenSlots({ writer }: CommandContext, day: DistributionDay): number[] {
  const taken = day.slots.map(() => 0)
  for (const { slot, count } of writer.all<{ slot: number; count: number }>(
    `SELECT slot, count(*) AS count FROM parcels WHERE dayId = ? AND slot IS NOT NULL AND state <> 'removed' GROUP BY slot`,
    day.id,
  ))
    taken[slot] = count
  return taken
}

function refusePast(day: IsoDate, today: IsoDate): void {
  if (day < today) throw ruleBroken('distributions.dayInPast', { day: formatGreekDate(day) })
}

type Span = {
  readonly name: string
  readonly closed: boolean
  readonly from: string
  readonly until: string | null
}
function refuseOutside({ name, closed, from, until }: Span, day: IsoDate): void {
  if (closed) throw ruleBroken('distributions.programmeClosed', { programme: name })
  if (day < from || (until !== null && day > until))
    throw ruleBroken('distributions.outsideProgramme', { programme: name, day: formatGreekDate(day) })
}

function refuseCancelled({ cancelled }: DistributionDay): void {
  if (cancelled) throw ruleBroken('distributions.dayCancelled')
}

function refuseNoSlot({ slots }: DistributionDay, slot: number | null): void {
  if (slot !== null && slot >= slots.length) throw ruleBroken('distributions.noSuchSlot')
}
