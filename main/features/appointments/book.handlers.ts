import type { appointmentsContract } from '../../../shared/features/appointments/appointments.contract'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import type { Writer } from '../../database/writer'
import type { Actor, CommandContext, Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { assertMayOpen } from '../citizens'
import { readsReasons } from './appointments.policy'
import { type Refusal, seriesDaysOf } from './appointments.rules'
import {
  appointmentsOf,
  citizenIdsOf,
  openAppointment,
  openRow,
  rowsWhere,
  writeCitizens,
} from './appointments.store'
import { type AppointmentRow, appointmentsTable } from './appointments.tables'
import {
  insertBooked,
  kindOf,
  refusalOf,
  refused,
  refuseUnlessFree,
  refuseUnlisted,
  refuseUnlistedReason,
  type Wanted,
} from './booking'
import { endWaitingByAppointment } from './waiting.store'
import { readCalendar } from './workingTime.store'

type Names = 'book' | 'correct' | 'attend' | 'cancel' | 'move'

export const bookHandlers: Pick<Handlers<typeof appointmentsContract>, Names> = {
  async book(context, typed) {
    const { writer, actor, audit, newId, now, today } = context
    const citizenIds = [...new Set(typed.citizenIds)]
    for (const citizenId of citizenIds) assertMayOpen(writer, actor, citizenId)
    refuseUnlisted(writer, typed)
    const kind = kindOf(writer, typed.kind)
    if (kind.counselling && typed.reason !== '' && !readsReasons(actor.roles))
      throw ruleBroken('appointments.reasonNotYours')
    const { series, despite } = typed
    const days = series ? seriesDaysOf(typed.day, series.everyDays, series.times) : [typed.day]
    const calendar = readCalendar(writer)
    const wanted = (day: IsoDate): Wanted => ({
      staffId: typed.staffId ?? actor.userId,
      room: typed.room,
      day,
      time: typed.time,
      minutes: typed.minutes ?? kind.minutes,
      citizenIds,
    })
    const refusals = new Map<IsoDate, Refusal>()
    for (const day of days) {
      const refusal = refusalOf(writer, calendar, wanted(day), { today: today(), despite })
      if (refusal) refusals.set(day, refusal)
    }
    refuseSeries(refusals, days, series?.leaveOut ?? null)
    const seriesId = series ? newId() : null
    const ids: string[] = []
    for (const day of days.filter((day) => !refusals.has(day))) {
      const id = newId()
      ids.push(id)
      await insertBooked(
        writer,
        wanted(day),
        {
          kind: typed.kind,
          counselling: Number(kind.counselling),
          reason: typed.reason,
          place: typed.place,
          seriesId,
        },
        { id, now: now(), actor },
      )
      audit(id, { citizens: citizenIds })
    }
    if (typed.waitingId !== null)
      await endWaitingByAppointment(writer, actor, typed.waitingId, {
        citizenIds,
        appointmentId: ids[0]!,
        today: today(),
      })
    return {
      appointments: ids.map((id) => openAppointment(writer, actor, id)),
      leftOut: [...refusals].map(([day, { rule }]) => ({ day, why: rule })),
    }
  },

  async correct({ writer, actor, audit, today }, { id, version, despite, reason, ...typed }) {
    const row = openBooked(writer, actor, id)
    const before = citizenIdsOf(writer, id)
    const [shown] = appointmentsOf(writer, actor, [row])
    if (shown?.others !== 0) throw ruleBroken('appointments.notYours')
    const citizenIds = [...new Set(typed.citizenIds)]
    for (const citizenId of citizenIds) assertMayOpen(writer, actor, citizenId)
    refuseUnlisted(writer, typed)
    const kind = kindOf(writer, typed.kind)
    const reads = readsReasons(actor.roles)
    if (!reads && row.counselling === 1 && typed.kind !== row.kind)
      throw ruleBroken('appointments.kindNotYours')
    // What was written of counselling stays withheld, until somebody who may read it writes it anew.
    const stillCounselling = row.counselling === 1 && reason === null && row.reason !== ''
    const counselling = kind.counselling || stillCounselling
    if (!reads && counselling && reason !== null) throw ruleBroken('appointments.reasonNotYours')
    const wanted: Wanted = {
      staffId: row.staffId,
      day: row.day as IsoDate,
      time: row.time,
      room: typed.room,
      minutes: typed.minutes,
      citizenIds,
    }
    const asksMore =
      typed.minutes > row.minutes ||
      (typed.room !== null && typed.room !== row.room) ||
      citizenIds.some((citizenId) => !before.includes(citizenId))
    // Nothing new is taken: what was allowed when it was booked is not asked again.
    if (asksMore) refuseUnlessFree(writer, wanted, { today: today(), despite, except: id })
    await writer.update(appointmentsTable, id, version, {
      kind: typed.kind,
      counselling: Number(counselling),
      room: typed.room,
      place: typed.place,
      minutes: typed.minutes,
      reason: reason ?? row.reason,
    })
    writeCitizens(writer, id, citizenIds)
    audit(id, { citizens: [...new Set([...before, ...citizenIds])] })
    return openAppointment(writer, actor, id)
  },

  async attend({ writer, actor, audit, today }, { id, version, state }) {
    const row = openRow(writer, actor, id)
    if (!['booked', 'came', 'late', 'noShow'].includes(row.state)) throw ruleBroken('appointments.notBooked')
    if (row.day > today())
      throw ruleBroken('appointments.notYet', { day: formatGreekDate(row.day as IsoDate) })
    await writer.update(appointmentsTable, id, version, { state })
    audit(id, { state, citizens: citizenIdsOf(writer, id) })
    return openAppointment(writer, actor, id)
  },

  async cancel({ writer, actor, audit }, { id, version, by, reason, withRest }) {
    const row = openBooked(writer, actor, id)
    refuseUnlistedReason(writer, reason)
    const state = by === 'them' ? 'cancelledByThem' : 'cancelledByUs'
    const cancel = async (one: { id: string; version: number }) => {
      await writer.update(appointmentsTable, one.id, one.version, { state, cancelReason: reason })
      audit(one.id, { state, citizens: citizenIdsOf(writer, one.id) })
    }
    await cancel({ id, version })
    if (withRest && row.seriesId !== null)
      for (const later of laterOfSeries(writer, actor, row)) await cancel(later)
    return openAppointment(writer, actor, id)
  },

  async move(context, { id, version, day, time, staffId, room, despite }) {
    const { writer, actor } = context
    const row = openBooked(writer, actor, id)
    if (room !== undefined) refuseUnlisted(writer, { room })
    const wanted: Wanted = {
      staffId: staffId ?? row.staffId,
      room: room === undefined ? row.room : room,
      day,
      time,
      minutes: row.minutes,
      citizenIds: citizenIdsOf(writer, id),
      told: openAppointment(writer, actor, id).citizens.map((citizen) => citizen.id),
    }
    const refusal = refusalOf(writer, readCalendar(writer), wanted, {
      today: context.today(),
      despite,
      except: id,
    })
    if (refusal) throw refused(refusal)
    return openAppointment(writer, actor, await moveTo(context, { ...row, version }, wanted))
  },
}

/**
 * The old appointment stays as moved and the new one stands in its place.
 * @returns the id of the new one
 */
export async function moveTo(
  { writer, actor, audit, newId, now }: CommandContext,
  row: AppointmentRow,
  wanted: Wanted,
): Promise<string> {
  const id = newId()
  const { kind, counselling, reason, seriesId, place } = row
  await insertBooked(
    writer,
    wanted,
    { kind, counselling, reason, seriesId, place },
    { id, now: now(), actor },
  )
  await writer.update(appointmentsTable, row.id, row.version, { state: 'moved', movedToId: id })
  audit(row.id, { citizens: wanted.citizenIds })
  return id
}

/** A series is booked whole, or without its bad days where that was asked for. */
function refuseSeries(
  refusals: ReadonlyMap<IsoDate, Refusal>,
  days: readonly IsoDate[],
  leaveOut: boolean | null,
): void {
  const [first] = refusals.values()
  if (!first) return
  if (leaveOut === null) throw refused(first)
  if (!leaveOut)
    throw ruleBroken('appointments.seriesBlocked', {
      days: [...refusals.keys()].map(formatGreekDate).join(', '),
    })
  if (refusals.size === days.length) throw ruleBroken('appointments.seriesAllBlocked')
}

/** @throws Failed where it is booked no more */
function openBooked(writer: Writer, actor: Actor, id: string): AppointmentRow {
  const row = openRow(writer, actor, id)
  if (row.state !== 'booked') throw ruleBroken('appointments.notBooked')
  return row
}

/** What is still booked of a series after this appointment, as far as the actor may see it. */
const laterOfSeries = (writer: Writer, actor: Actor, row: AppointmentRow) =>
  rowsWhere(writer, actor, `p.seriesId = ? AND p.day > ? AND p.state = 'booked'`, [
    row.seriesId,
    row.day,
  ]).filter(({ seen }) => seen === 1)
