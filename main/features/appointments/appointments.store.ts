import {
  type Appointment,
  type BookedCitizen,
  takesTime,
  appointmentStates,
} from '../../../shared/features/appointments/appointment'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { contactBlocksOf, visibleTo } from '../citizens'
import { readableReason } from './appointments.policy'
import { endOf, type Taken } from './appointments.rules'
import type { AppointmentRow } from './appointments.tables'

export const columns = [
  'id, version, staffId, room, place, day, time, minutes, kind, counselling, state, reason, seriesId, movedToId',
  'cancelReason, createdAt, createdBy',
]
  .join(', ')
  .split(', ')
  .map((column) => `p.${column}`)
  .join(', ')

const taking = appointmentStates
  .filter(takesTime)
  .map((state) => `'${state}'`)
  .join(', ')
const theseIds = '(SELECT value FROM json_each(?))'

/** The condition that an appointment `p` is for a citizen whose card the actor may open. */
export function concernsVisible(actor: Actor) {
  const { sql, values } = visibleTo(actor)
  return {
    sql: `EXISTS (SELECT 1 FROM appointment_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
      WHERE o.appointmentId = p.id AND ${sql})`,
    values,
  }
}

/** Rows by a condition on `p`, by day and time, and which of them the actor may see. */
export function rowsWhere(
  reader: Reader,
  actor: Actor,
  condition: string,
  values: readonly (string | null)[],
  { latestFirst = false, limit = 1000 } = {},
) {
  const visible = concernsVisible(actor)
  const order = latestFirst ? 'p.day DESC, p.time DESC, p.id DESC' : 'p.day, p.time, p.id'
  return reader.all<AppointmentRow & { seen: number }>(
    `SELECT ${columns}, ${visible.sql} AS seen FROM appointments p WHERE ${condition} ORDER BY ${order} LIMIT ${limit}`,
    ...visible.values,
    ...values,
  )
}

/** Appointments by a condition on `p` that the actor may see. */
export function appointmentsWhere(
  reader: Reader,
  actor: Actor,
  condition: string,
  values: readonly (string | null)[],
  page: { readonly latestFirst?: boolean; readonly limit?: number } = {},
): Appointment[] {
  const visible = concernsVisible(actor)
  return appointmentsOf(
    reader,
    actor,
    rowsWhere(reader, actor, `(${condition}) AND ${visible.sql}`, [...values, ...visible.values], page),
  )
}

/** @throws Failed notFound, also where the appointment is only for cards the actor may not open */
export function openAppointment(reader: Reader, actor: Actor, id: string): Appointment {
  const [appointment] = appointmentsWhere(reader, actor, 'p.id = ?', [id])
  if (!appointment) throw new Failed({ code: 'notFound', subject: 'appointments.appointment' })
  return appointment
}

/** The row itself, for deciding; its reason goes nowhere. */
export function openRow(reader: Reader, actor: Actor, id: string): AppointmentRow {
  const [row] = rowsWhere(reader, actor, 'p.id = ?', [id])
  if (!row || row.seen !== 1) throw new Failed({ code: 'notFound', subject: 'appointments.appointment' })
  return row
}

type CitizenOf = Omit<BookedCitizen, 'blocked'> & { appointmentId: string; seen: number }

/** Appointments of rows that were read under the visibility rule. */
export function appointmentsOf(reader: Reader, actor: Actor, rows: readonly AppointmentRow[]): Appointment[] {
  const ids = JSON.stringify(rows.map(({ id }) => id))
  const { sql, values } = visibleTo(actor)
  const citizens = reader.all<CitizenOf>(
    `SELECT o.appointmentId, c.id, c.surname, c.name, c.fatherName, c.fileNumber, ${sql} AS seen
     FROM appointment_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
     WHERE o.appointmentId IN ${theseIds} ORDER BY c.sortKey, c.id`,
    ...values,
    ids,
  )
  const blocks = contactBlocksOf(
    reader,
    citizens.filter(({ seen }) => seen === 1).map(({ id }) => id),
  )
  const byAppointment = Map.groupBy(citizens, ({ appointmentId }) => appointmentId)
  const targets = new Map(
    reader
      .all<Moment>(`SELECT id, day, time FROM appointments WHERE id IN ${theseIds}`, movedTo(rows))
      .map((moment) => [moment.id, moment]),
  )
  const origins = new Map(
    reader
      .all<Moment>(`SELECT movedToId AS id, day, time FROM appointments WHERE movedToId IN ${theseIds}`, ids)
      .map(({ id, day, time }) => [id, { day, time }]),
  )
  return rows.map((row) => {
    const all = byAppointment.get(row.id) ?? []
    const seen = all.filter((citizen) => citizen.seen === 1)
    const whole = seen.length === all.length
    return {
      id: row.id,
      version: row.version,
      staffId: row.staffId,
      room: row.room,
      place: row.place,
      day: row.day,
      time: row.time,
      until: endOf(row),
      minutes: row.minutes,
      kind: row.kind,
      counselling: row.counselling === 1,
      state: row.state,
      reason: readableReason({ text: row.reason, counselling: row.counselling, whole }, actor.roles),
      citizens: seen.map((citizen) => ({ ...citizen, blocked: blocks.get(citizen.id) ?? [] })),
      others: all.length - seen.length,
      seriesId: row.seriesId,
      movedTo: (row.movedToId && targets.get(row.movedToId)) || null,
      movedFrom: origins.get(row.id) ?? null,
      cancelReason: row.cancelReason,
      createdAt: row.createdAt,
      createdBy: row.createdBy,
    }
  })
}

type Moment = { id: string; day: string; time: string }
const movedTo = (rows: readonly AppointmentRow[]) =>
  JSON.stringify(rows.flatMap(({ movedToId }) => movedToId ?? []))

/** Whom an appointment is for, hidden ones too: for what is written, never for what is shown. */
export const citizenIdsOf = (reader: Reader, appointmentId: string): string[] =>
  reader
    .all<{ citizenId: string }>(
      'SELECT citizenId FROM appointment_citizens WHERE appointmentId = ? ORDER BY citizenId',
      appointmentId,
    )
    .map(({ citizenId }) => citizenId)

/** What takes time on a day, whosever it is, without the one appointment that is being changed. */
export const takenOn = (
  reader: Reader,
  day: string,
  citizenIds: readonly string[],
  except: string | null = null,
): Taken[] =>
  reader
    .all<Omit<Taken, 'sameCitizen'> & { sameCitizen: number }>(
      `SELECT p.staffId, p.room, p.time, p.minutes, EXISTS (SELECT 1 FROM appointment_citizens o
         WHERE o.appointmentId = p.id AND o.citizenId IN ${theseIds}) AS sameCitizen
       FROM appointments p WHERE p.day = ? AND p.state IN (${taking}) AND p.id IS NOT ? ORDER BY p.time, p.id`,
      JSON.stringify(citizenIds),
      day,
      except,
    )
    .map((row) => ({ ...row, sameCitizen: row.sameCitizen === 1 }))

export function writeCitizens(writer: Writer, appointmentId: string, citizenIds: readonly string[]): void {
  writer.run('DELETE FROM appointment_citizens WHERE appointmentId = ?', appointmentId)
  for (const citizenId of new Set(citizenIds))
    writer.run(
      'INSERT INTO appointment_citizens (appointmentId, citizenId) VALUES (?, ?)',
      appointmentId,
      citizenId,
    )
}
