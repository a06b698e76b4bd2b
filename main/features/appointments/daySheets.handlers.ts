import type { DaySheet } from '../../../shared/features/appointments/appointment'
import type { appointmentsContract } from '../../../shared/features/appointments/appointments.contract'
import { dayInAthens, type IsoDate } from '../../../shared/values/isoDate'
import { timeAt } from '../../../shared/values/timeOfDay'
import type { Reader } from '../../database/reader'
import type { Actor, Handlers } from '../../dispatch/context'
import { assertMayOpen } from '../citizens'
import { endOf, mondayOf, seriesDaysOf } from './appointments.rules'
import { appointmentsOf, appointmentsWhere, openAppointment, rowsWhere } from './appointments.store'
import { bookableUser, freeTimesOn, kindOf, refusalOf } from './booking'
import { weekdayNumber } from './workingTime.rules'
import { type Calendar, daysAhead, isBookable, readCalendar } from './workingTime.store'

/** Free times are looked for in this many days. */
const horizon = 180

type Names = 'day' | 'week' | 'open' | 'ofCitizen' | 'unresolved' | 'freeTimes' | 'seriesDays'
type Filters = {
  readonly staffId: string | null
  readonly room: string | null
  readonly place: string | null
}

export const daySheetHandlers: Pick<Handlers<typeof appointmentsContract>, Names> = {
  day: ({ reader, actor }, { day, ...filters }) => sheetOf(reader, actor, readCalendar(reader), day, filters),

  week({ reader, actor }, { day, ...filters }) {
    const calendar = readCalendar(reader)
    const monday = mondayOf(day, weekdayNumber(day))
    return daysAhead(monday, 7).map((each) => sheetOf(reader, actor, calendar, each, filters))
  },

  open: ({ reader, actor }, { id }) => openAppointment(reader, actor, id),

  ofCitizen({ reader, actor }, { citizenId, limit }) {
    assertMayOpen(reader, actor, citizenId)
    const condition = 'p.id IN (SELECT appointmentId FROM appointment_citizens WHERE citizenId = ?)'
    return appointmentsWhere(reader, actor, condition, [citizenId], { latestFirst: true, limit })
  },

  unresolved({ reader, actor, today }, { whose }) {
    const open = `p.state = 'booked' AND p.day < ?`
    return whose === 'mine'
      ? appointmentsWhere(reader, actor, `${open} AND p.staffId = ?`, [today(), actor.userId], { limit: 200 })
      : appointmentsWhere(reader, actor, open, [today()], { limit: 200 })
  },

  freeTimes({ reader, actor, now }, { staffId, kind, minutes, from, room, limit }) {
    const calendar = readCalendar(reader)
    const userId = staffId ?? actor.userId
    bookableUser(calendar, userId)
    const length = minutes ?? kindOf(reader, kind).minutes
    const today = dayInAthens(now())
    const first = from === null || from < today ? today : from
    const found: { day: string; time: string; until: string }[] = []
    for (const day of daysAhead(first, horizon)) {
      for (const start of freeTimesOn(reader, calendar, {
        staffId: userId,
        room,
        day,
        minutes: length,
        now: now(),
      }))
        found.push({ day, time: timeAt(start), until: timeAt(start + length) })
      if (found.length >= limit) break
    }
    return found.slice(0, limit)
  },

  seriesDays({ reader, actor, today }, { citizenIds, day, everyDays, times, despite, staffId, ...wanted }) {
    for (const citizenId of citizenIds) assertMayOpen(reader, actor, citizenId)
    const calendar = readCalendar(reader)
    return seriesDaysOf(day, everyDays, times).map((each) => ({
      day: each,
      why:
        refusalOf(
          reader,
          calendar,
          { ...wanted, staffId: staffId ?? actor.userId, day: each, citizenIds },
          { today: today(), despite },
        )?.rule ?? null,
    }))
  },
}

/** Who works, what is booked and what is merely taken on a day. */
function sheetOf(
  reader: Reader,
  actor: Actor,
  calendar: Calendar,
  day: IsoDate,
  { staffId, room, place }: Filters,
): DaySheet {
  const { holiday, open, away, spans } = calendar.on(day)
  const rows = rowsWhere(
    reader,
    actor,
    `p.day = ? AND (? IS NULL OR p.staffId = ?) AND (? IS NULL OR p.room = ?) AND (? IS NULL OR p.place = ?)`,
    [day, staffId, staffId, room, room, place, place],
  )
  const hidden = rows.filter((row) => row.seen !== 1)
  const busy = new Set(rows.map((row) => row.staffId))
  return {
    day,
    holiday,
    open,
    staff: calendar.users
      .filter((user) => (staffId === null ? isBookable(user) || busy.has(user.id) : user.id === staffId))
      .map(({ id, fullName }) => ({
        userId: id,
        fullName,
        spans: spans(id),
        closed: holiday && !holiday.halfDay ? 'holiday' : away.has(id) ? 'absent' : null,
      })),
    appointments: appointmentsOf(
      reader,
      actor,
      rows.filter((row) => row.seen === 1),
    ),
    taken: hidden
      .filter(({ state }) => !state.startsWith('cancelled') && state !== 'moved')
      .map((row) => ({ staffId: row.staffId, room: row.room, time: row.time, until: endOf(row) })),
  }
}
