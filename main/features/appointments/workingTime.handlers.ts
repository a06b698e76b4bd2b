import type { appointmentsContract } from '../../../shared/features/appointments/appointments.contract'
import type { Absence, ClosingDay } from '../../../shared/features/appointments/workingTime'
import { holidaysOf } from '../../../shared/values/greekHolidays'
import { isoDateOf } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Actor, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { bookableUser } from './booking'
import { hoursOverlap } from './workingTime.rules'
import { hoursOfStaff, localHolidays, readCalendar } from './workingTime.store'
import {
  type AbsenceRow,
  absencesTable,
  type LocalHolidayRow,
  localHolidaysTable,
} from './workingTime.tables'

type Names =
  | 'staffHours'
  | 'setStaffHours'
  | 'absences'
  | 'addAbsence'
  | 'removeAbsence'
  | 'closingDays'
  | 'addClosingDay'
  | 'removeClosingDay'

/** When people work and when the centre is closed. */
export const workingTimeHandlers: Pick<Handlers<typeof appointmentsContract>, Names> = {
  staffHours: ({ reader }) => [...hoursOfStaff(reader)].map(([userId, hours]) => ({ userId, hours })),

  setStaffHours({ writer, actor, audit }, { userId, hours }) {
    refuseForAnother(actor, userId)
    bookableUser(readCalendar(writer), userId)
    if (hoursOverlap(hours)) throw ruleBroken('appointments.hoursOverlap')
    writer.run('DELETE FROM staff_hours WHERE userId = ?', userId)
    for (const { weekday, from, until } of hours)
      writer.run(
        'INSERT INTO staff_hours (userId, weekday, "from", until) VALUES (?, ?, ?, ?)',
        userId,
        weekday,
        from,
        until,
      )
    audit(userId)
    return { userId, hours: hoursOfStaff(writer).get(userId) ?? [] }
  },

  absences: ({ reader, today }, { from }) => absencesWhere(reader, 's.until >= ?', from ?? today()),

  async addAbsence({ writer, actor, audit, newId, now }, { userId, from, until }) {
    refuseForAnother(actor, userId)
    bookableUser(readCalendar(writer), userId)
    const id = newId()
    await writer.insert(absencesTable, {
      id,
      version: 1,
      userId,
      from,
      until,
      createdAt: now(),
      createdBy: actor.userId,
    })
    audit(userId)
    return openAbsence(writer, id)
  },

  async removeAbsence({ writer, actor, audit }, { id, version }) {
    const { userId } = openAbsence(writer, id)
    refuseForAnother(actor, userId)
    await writer.update(absencesTable, id, version, {})
    writer.run('DELETE FROM staff_absences WHERE id = ?', id)
    audit(userId)
    return null
  },

  closingDays: ({ reader }, { year }) => closingDaysOf(year, localHolidays(reader)),

  async addClosingDay({ writer, audit, newId }, typed) {
    // A day that is in no year, or not in that one; 29 February is in some.
    if (isoDateOf(typed.year ?? 2024, typed.month, typed.day) === null)
      throw ruleBroken('appointments.noSuchDay')
    const known = localHolidays(writer).some(
      ({ month, day, year }) =>
        month === typed.month && day === typed.day && (year === null || year === typed.year),
    )
    if (known) throw ruleBroken('appointments.alreadyClosed')
    const id = newId()
    await writer.insert(localHolidaysTable, { ...typed, id, version: 1 })
    audit(id)
    return null
  },

  async removeClosingDay({ writer, audit }, { id, version }) {
    if (!localHolidays(writer).some((known) => known.id === id))
      throw new Failed({ code: 'notFound', subject: 'appointments.closingDay' })
    await writer.update(localHolidaysTable, id, version, {})
    writer.run('DELETE FROM local_holidays WHERE id = ?', id)
    audit(id)
    return null
  },
}

/** Everybody keeps their own; the supervisor and the administrator those of all. */
function refuseForAnother(actor: Actor, userId: string): void {
  const forAll = actor.roles.includes('supervisor') || actor.roles.includes('administrator')
  if (userId !== actor.userId && !forAll) throw ruleBroken('appointments.hoursNotYours')
}

const absencesWhere = (reader: Reader, condition: string, value: string): Absence[] =>
  reader.all<Omit<AbsenceRow, 'createdAt' | 'createdBy'> & { booked: number }>(
    `SELECT s.id, s.version, s.userId, s."from", s.until, (SELECT count(*) FROM appointments p
       WHERE p.staffId = s.userId AND p.day BETWEEN s."from" AND s.until AND p.state = 'booked') AS booked
     FROM staff_absences s WHERE ${condition} ORDER BY s."from", s.id LIMIT 500`,
    value,
  )

function openAbsence(reader: Reader, id: string): Absence {
  const [absence] = absencesWhere(reader, 's.id = ?', id)
  if (!absence) throw new Failed({ code: 'notFound', subject: 'appointments.absence' })
  return absence
}

function closingDaysOf(year: number, local: readonly LocalHolidayRow[]): ClosingDay[] {
  const own = local.flatMap((row): ClosingDay[] => {
    const day = row.year === null || row.year === year ? isoDateOf(year, row.month, row.day) : null
    if (day === null) return []
    const { id, version } = row
    return [
      {
        day,
        el: row.el,
        en: row.en || row.el,
        halfDay: false,
        local: { id, version, everyYear: row.year === null },
      },
    ]
  })
  const national = holidaysOf(year).map(({ day, el, en, halfDay }) => ({ day, el, en, halfDay, local: null }))
  return [...national, ...own].sort((one, other) => compare(one.day, other.day))
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))
