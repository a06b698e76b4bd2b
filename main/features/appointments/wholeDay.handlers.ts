import type { Appointment, CallLine } from '../../../shared/features/appointments/appointment'
import type { appointmentsContract } from '../../../shared/features/appointments/appointments.contract'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import type { ContactWay } from '../../../shared/values/listEntry'
import type { Reader } from '../../database/reader'
import type { Actor, Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { contactBlocksOf } from '../citizens'
import { endOf } from './appointments.rules'
import { appointmentsOf, citizenIdsOf, rowsWhere } from './appointments.store'
import type { AppointmentRow } from './appointments.tables'
import { moveTo } from './book.handlers'
import { bookableUser, fittedInto, refusalOf, type Wanted } from './booking'
import { readCalendar } from './workingTime.store'

type Names = 'moveDay' | 'callList' | 'dayPaper'
type OfDay = { readonly day: IsoDate; readonly staffId: string | null; readonly place: string | null }

/** What is done with all appointments of a day at once. */
export const wholeDayHandlers: Pick<Handlers<typeof appointmentsContract>, Names> = {
  async moveDay(context, { from, to, staffId, place, despite }) {
    const { writer, actor, today, now, audit } = context
    if (from === to) throw ruleBroken('appointments.sameDay')
    // Hidden ones too: no boat sails for them either, and whoever may open their cards finds them on the new day.
    const rows = bookedOn(writer, actor, { day: from, staffId, place })
    if (rows.length === 0) throw ruleBroken('appointments.nothingToMove', { day: formatGreekDate(from) })
    const calendar = readCalendar(writer)
    const asked = { today: today(), now: now(), despite }
    const moved: string[] = []
    const shifted: typeof rows = []
    // Whoever may keep the time keeps it; the others are fitted in beside them.
    for (const row of rows) {
      const wanted = wantedOn(writer, row, to)
      if (refusalOf(writer, calendar, wanted, asked)) shifted.push(row)
      else moved.push(await moveTo(context, row, wanted))
    }
    for (const row of shifted) {
      const fitted = fittedInto(writer, calendar, wantedOn(writer, row, to), asked)
      if (!fitted)
        throw ruleBroken('appointments.dayIsFull', {
          day: formatGreekDate(to),
          time: row.time,
          who: bookableUser(calendar, row.staffId).fullName,
        })
      moved.push(await moveTo(context, row, fitted))
    }
    audit(null, { moved: moved.length })
    return {
      moved: moved.length,
      ...callListOf(
        writer,
        actor,
        bookedOn(writer, actor, { day: to, staffId, place }).filter(({ id }) => moved.includes(id)),
      ),
    }
  },

  callList({ reader, actor, audit }, asked) {
    const list = callListOf(reader, actor, bookedOn(reader, actor, asked))
    audit(null, { day: asked.day, citizens: [...new Set(list.lines.map(({ citizen }) => citizen.id))] })
    return list
  },

  dayPaper({ reader, actor, audit }, asked) {
    const rows = bookedOn(reader, actor, asked)
    const seen = new Map(
      appointmentsOf(
        reader,
        actor,
        rows.filter((row) => row.seen === 1),
      ).map((appointment) => [appointment.id, appointment]),
    )
    audit(null, { day: asked.day })
    return rows.map((row) => ({
      staffId: row.staffId,
      time: row.time,
      until: endOf(row),
      room: row.room,
      place: row.place,
      kind: seen.has(row.id) && row.counselling === 0 ? row.kind : null,
      codes: (seen.get(row.id)?.citizens ?? []).map(({ fileNumber }) => fileNumber),
    }))
  },
}

const wantedOn = (reader: Reader, row: AppointmentRow, day: IsoDate): Wanted => ({
  staffId: row.staffId,
  room: row.room,
  day,
  time: row.time,
  minutes: row.minutes,
  citizenIds: citizenIdsOf(reader, row.id),
})

const bookedOn = (reader: Reader, actor: Actor, { day, staffId, place }: OfDay) =>
  rowsWhere(
    reader,
    actor,
    `p.day = ? AND p.state = 'booked' AND (? IS NULL OR p.staffId = ?) AND (? IS NULL OR p.place = ?)`,
    [day, staffId, staffId, place, place],
  )

type Numbers = { readonly id: string; readonly mobile: string | null; readonly landline: string | null }

/** A line for each citizen of each appointment. What is forbidden for one member is told for all who come together. */
function callListOf(reader: Reader, actor: Actor, rows: ReturnType<typeof bookedOn>) {
  const appointments = appointmentsOf(
    reader,
    actor,
    rows.filter((row) => row.seen === 1),
  )
  const numbers = new Map(
    reader
      .all<Numbers>(
        'SELECT id, mobile, landline FROM citizens WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(appointments.flatMap(({ citizens }) => citizens.map(({ id }) => id))),
      )
      .map((row) => [row.id, row]),
  )
  return {
    lines: appointments.flatMap((appointment) => linesOf(reader, appointment, numbers)),
    hidden: rows.length - appointments.length,
  }
}

function linesOf(
  reader: Reader,
  appointment: Appointment,
  numbers: ReadonlyMap<string, Numbers>,
): CallLine[] {
  const everybody = [...contactBlocksOf(reader, citizenIdsOf(reader, appointment.id)).values()].flat()
  return appointment.citizens.map((citizen) => {
    const own = numbers.get(citizen.id)
    const usable = (way: ContactWay, number: string | null | undefined) =>
      citizen.blocked.includes(way) ? null : (number ?? null)
    const mobile = usable('mobile', own?.mobile)
    const landline = usable('landline', own?.landline)
    return {
      appointmentId: appointment.id,
      staffId: appointment.staffId,
      place: appointment.place,
      day: appointment.day,
      time: appointment.time,
      movedFrom: appointment.movedFrom,
      citizen: { ...citizen, blocked: [...new Set([...citizen.blocked, ...everybody])] },
      mobile,
      landline,
      withheld: (own?.mobile ?? null) !== mobile || (own?.landline ?? null) !== landline,
    }
  })
}
