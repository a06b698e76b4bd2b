import type { appointmentsContract } from '../../../shared/features/appointments/appointments.contract'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { assertMayOpen } from '../citizens'
import { readsReasons } from './appointments.policy'
import { waitingTable } from './appointments.tables'
import { bookableUser, kindOf } from './booking'
import { openWaiting, waitingWhere } from './waiting.store'
import { readCalendar } from './workingTime.store'

type Names = 'waiting' | 'addWaiting' | 'endWaiting'

export const waitingHandlers: Pick<Handlers<typeof appointmentsContract>, Names> = {
  waiting: ({ reader, actor, today }, { staffId, citizenId }) =>
    waitingWhere(
      reader,
      actor,
      today(),
      `w.endedOn IS NULL AND (? IS NULL OR w.staffId IS NULL OR w.staffId = ?) AND (? IS NULL OR w.citizenId = ?)`,
      staffId,
      staffId,
      citizenId,
      citizenId,
    ),

  async addWaiting({ writer, actor, audit, newId, now, today }, typed) {
    assertMayOpen(writer, actor, typed.citizenId)
    const kind = kindOf(writer, typed.kind)
    if (kind.counselling && typed.note !== '' && !readsReasons(actor.roles))
      throw ruleBroken('appointments.reasonNotYours')
    const since = typed.since ?? today()
    if (since > today())
      throw new Failed({ code: 'invalidInput', fields: [{ path: 'since', issue: 'date.future' }] })
    if (typed.staffId !== null) bookableUser(readCalendar(writer), typed.staffId)
    const same = waitingWhere(
      writer,
      actor,
      today(),
      'w.endedOn IS NULL AND w.citizenId = ? AND w.kind = ? AND w.staffId IS ?',
      typed.citizenId,
      typed.kind,
      typed.staffId,
    )
    if (same.length > 0) throw ruleBroken('appointments.alreadyWaiting')
    const id = newId()
    await writer.insert(waitingTable, {
      id,
      version: 1,
      citizenId: typed.citizenId,
      staffId: typed.staffId,
      kind: typed.kind,
      counselling: Number(kind.counselling),
      since,
      urgent: Number(typed.urgent),
      note: typed.note,
      endedOn: null,
      outcome: null,
      appointmentId: null,
      createdAt: now(),
      createdBy: actor.userId,
    })
    audit(id, { citizens: [typed.citizenId] })
    return openWaiting(writer, actor, today(), id)
  },

  async endWaiting({ writer, actor, audit, today }, { id, version }) {
    const entry = openWaiting(writer, actor, today(), id)
    if (entry.ended) throw ruleBroken('appointments.waitingEnded')
    await writer.update(waitingTable, id, version, { endedOn: today(), outcome: 'withdrawn' })
    audit(id, { citizens: [entry.citizen.id] })
    return openWaiting(writer, actor, today(), id)
  },
}
