import type { Attendance } from '../../../shared/features/sessions/session'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { openRow } from './appointments.store'
import { appointmentsTable } from './appointments.tables'

/**
 * Who held the session has said how its appointment went, so nobody is asked again. What somebody said of it before
 * stands; an appointment of a later day, or one that was called off, is for the book itself. Tells whether it changed.
 */
export async function attendBooked(
  writer: Writer,
  actor: Actor,
  {
    id,
    attendance,
    today,
  }: { readonly id: string; readonly attendance: Attendance; readonly today: IsoDate },
): Promise<boolean> {
  const row = openRow(writer, actor, id)
  if (row.state !== 'booked' || row.day > today) return false
  if (attendance === 'cancelledByThem' || attendance === 'cancelledByUs') return false
  await writer.update(appointmentsTable, id, row.version, { state: attendance })
  return true
}
