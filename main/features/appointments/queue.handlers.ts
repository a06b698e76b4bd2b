import type { appointmentsContract } from '../../../shared/features/appointments/appointments.contract'
import type { QueueEntry } from '../../../shared/features/appointments/queue'
import type { Reader } from '../../database/reader'
import type { Actor, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { assertMayOpen, visibleTo } from '../citizens'
import { type QueueRow, queueTable } from './appointments.tables'
import { bookableUser } from './booking'
import { readCalendar } from './workingTime.store'

/** More than this many people do not come in a day. */
const lastNumber = 500

type Names = 'queue' | 'queueBoard' | 'enqueue' | 'callNext' | 'queueState'

/** Who came without an appointment, in the order in which they came. */
export const queueHandlers: Pick<Handlers<typeof appointmentsContract>, Names> = {
  queue: ({ reader, actor, today }) => entriesWhere(reader, actor, 'q.day = ?', today()),

  queueBoard({ reader, today }) {
    const numbers = (state: QueueRow['state']) =>
      reader
        .all<{ number: number }>(
          'SELECT number FROM queue_entries WHERE day = ? AND state = ? ORDER BY number LIMIT 500',
          today(),
          state,
        )
        .map(({ number }) => number)
    return { called: numbers('called'), waiting: numbers('waiting') }
  },

  async enqueue({ writer, actor, audit, newId, now, today }, { citizenId, forId }) {
    if (citizenId !== null) assertMayOpen(writer, actor, citizenId)
    if (forId !== null) bookableUser(readCalendar(writer), forId)
    const { number } = writer.get<{ number: number }>(
      'SELECT coalesce(max(number), 0) + 1 AS number FROM queue_entries WHERE day = ?',
      today(),
    )!
    if (number > lastNumber) throw ruleBroken('appointments.queueFull', { count: lastNumber })
    const id = newId()
    await writer.insert(queueTable, {
      id,
      version: 1,
      day: today(),
      number,
      citizenId,
      forId,
      arrivedAt: now(),
      state: 'waiting',
      changedAt: now(),
    })
    audit(id, { citizens: citizenId === null ? [] : [citizenId] })
    return openEntry(writer, actor, id)
  },

  async callNext({ writer, actor, audit, now, today }) {
    const next = writer.get<{ id: string; version: number }>(
      `SELECT id, version FROM queue_entries WHERE day = ? AND state = 'waiting' AND (forId IS NULL OR forId = ?)
       ORDER BY number LIMIT 1`,
      today(),
      actor.userId,
    )
    if (!next) throw ruleBroken('appointments.queueEmpty')
    await writer.update(queueTable, next.id, next.version, { state: 'called', changedAt: now() })
    audit(next.id, { citizens: citizensOf(writer, next.id) })
    return openEntry(writer, actor, next.id)
  },

  async queueState({ writer, actor, audit, now }, { id, version, state }) {
    openEntry(writer, actor, id)
    await writer.update(queueTable, id, version, { state, changedAt: now() })
    audit(id, { state, citizens: citizensOf(writer, id) })
    return openEntry(writer, actor, id)
  },
}

/** Whom the entry is for, also where the card is hidden: for the trail, never for what is shown. */
const citizensOf = (reader: Reader, id: string): string[] =>
  reader
    .all<{ citizenId: string }>(
      'SELECT citizenId FROM queue_entries WHERE id = ? AND citizenId IS NOT NULL',
      id,
    )
    .map(({ citizenId }) => citizenId)

type Row = QueueRow & {
  surname: string
  name: string
  fatherName: string | null
  fileNumber: number | null
  seen: number | null
}

/** Entries by a condition on `q`, by number. A number is no secret; whose it is may be. */
function entriesWhere(reader: Reader, actor: Actor, condition: string, value: string): QueueEntry[] {
  const visible = visibleTo(actor)
  return reader
    .all<Row>(
      `SELECT q.*, c.surname, c.name, c.fatherName, c.fileNumber, ${visible.sql} AS seen
       FROM queue_entries q LEFT JOIN citizens c ON c.id = q.citizenId WHERE ${condition}
       ORDER BY q.day, q.number LIMIT 500`,
      ...visible.values,
      value,
    )
    .map(({ citizenId, surname, name, fatherName, fileNumber, seen, ...row }) => ({
      ...row,
      citizen:
        citizenId !== null && seen === 1 ? { id: citizenId, surname, name, fatherName, fileNumber } : null,
    }))
}

function openEntry(reader: Reader, actor: Actor, id: string): QueueEntry {
  const [entry] = entriesWhere(reader, actor, 'q.id = ?', id)
  if (!entry) throw new Failed({ code: 'notFound', subject: 'appointments.queueEntry' })
  return entry
}
