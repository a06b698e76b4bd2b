import type { WaitingEntry } from '../../../shared/features/appointments/waiting'
import { daysBetween, type IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { contactBlocksOf, visibleTo } from '../citizens'
import { readableReason } from './appointments.policy'
import { type WaitingRow, waitingTable } from './appointments.tables'

type Row = WaitingRow & {
  surname: string
  name: string
  fatherName: string | null
  fileNumber: number | null
}

/** Entries by a condition on `w`, of citizens whose cards the actor may open; urgent ones first, then the longest wait. */
export function waitingWhere(
  reader: Reader,
  actor: Actor,
  today: IsoDate,
  condition: string,
  ...values: (string | null)[]
): WaitingEntry[] {
  const visible = visibleTo(actor)
  const rows = reader.all<Row>(
    `SELECT w.*, c.surname, c.name, c.fatherName, c.fileNumber FROM waiting_entries w
     CROSS JOIN citizens c ON c.id = w.citizenId WHERE ${condition} AND ${visible.sql}
     ORDER BY w.urgent DESC, w.since, w.id LIMIT 500`,
    ...values,
    ...visible.values,
  )
  const blocks = contactBlocksOf(
    reader,
    rows.map(({ citizenId }) => citizenId),
  )
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    citizen: {
      id: row.citizenId,
      surname: row.surname,
      name: row.name,
      fatherName: row.fatherName,
      fileNumber: row.fileNumber,
      blocked: blocks.get(row.citizenId) ?? [],
    },
    staffId: row.staffId,
    kind: row.kind,
    since: row.since,
    days: daysBetween(row.since as IsoDate, (row.endedOn ?? today) as IsoDate),
    urgent: row.urgent === 1,
    note: readableReason({ text: row.note, counselling: row.counselling, whole: true }, actor.roles),
    ended:
      row.endedOn === null
        ? null
        : { on: row.endedOn, outcome: row.outcome!, appointmentId: row.appointmentId },
  }))
}

/** @throws Failed notFound, also where the card may not be opened */
export function openWaiting(reader: Reader, actor: Actor, today: IsoDate, id: string): WaitingEntry {
  const [entry] = waitingWhere(reader, actor, today, 'w.id = ?', id)
  if (!entry) throw new Failed({ code: 'notFound', subject: 'appointments.waiting' })
  return entry
}

/** @throws Failed where the wait has ended, or is of none of the citizens of the appointment */
export async function endWaitingByAppointment(
  writer: Writer,
  actor: Actor,
  id: string,
  {
    citizenIds,
    appointmentId,
    today,
  }: { readonly citizenIds: readonly string[]; readonly appointmentId: string; readonly today: IsoDate },
): Promise<void> {
  const entry = openWaiting(writer, actor, today, id)
  if (entry.ended) throw ruleBroken('appointments.waitingEnded')
  if (!citizenIds.includes(entry.citizen.id)) throw ruleBroken('appointments.waitingOfAnother')
  await writer.update(waitingTable, id, entry.version, {
    endedOn: today,
    outcome: 'appointment',
    appointmentId,
  })
}
