import type { AuditSubject } from '../../../shared/features/audit/auditSubject'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { visibleTo } from '../citizens'

const theseIds = '(SELECT value FROM json_each(?))'
const hidden: AuditSubject = { kind: 'hidden' }

/**
 * What these ids of appointments, of waiting citizens and of numbers in the queue are. They are seen by whoever may open
 * the card of a citizen in them; a number given to somebody without a card is seen by all.
 */
export function appointmentsNamed(reader: Reader, actor: Actor, asked: string): [string, AuditSubject][] {
  const { sql, values } = visibleTo(actor)
  const booked = reader.all<{ id: string; day: string; time: string; citizenId: string | null }>(
    `SELECT p.id, p.day, p.time, (SELECT o.citizenId FROM appointment_citizens o CROSS JOIN citizens c
       ON c.id = o.citizenId WHERE o.appointmentId = p.id AND ${sql} LIMIT 1) AS citizenId
     FROM appointments p WHERE p.id IN ${theseIds}`,
    ...values,
    asked,
  )
  const waiting = reader.all<{ id: string; since: string; citizenId: string; seen: number }>(
    `SELECT w.id, w.since, w.citizenId, ${sql} AS seen FROM waiting_entries w CROSS JOIN citizens c
     ON c.id = w.citizenId WHERE w.id IN ${theseIds}`,
    ...values,
    asked,
  )
  const queued = reader.all<{ id: string; day: string; number: number; seen: number }>(
    `SELECT q.id, q.day, q.number, (q.citizenId IS NULL OR EXISTS (SELECT 1 FROM citizens c
       WHERE c.id = q.citizenId AND ${sql})) AS seen
     FROM queue_entries q WHERE q.id IN ${theseIds}`,
    ...values,
    asked,
  )
  return [
    ...booked.map(({ id, day, time, citizenId }): [string, AuditSubject] => [
      id,
      citizenId === null ? hidden : { kind: 'appointment', day, time, citizenId },
    ]),
    ...waiting.map(({ id, since, citizenId, seen }): [string, AuditSubject] => [
      id,
      seen ? { kind: 'waiting', since, citizenId } : hidden,
    ]),
    ...queued.map(({ id, day, number, seen }): [string, AuditSubject] => [
      id,
      seen ? { kind: 'queueEntry', day, number } : hidden,
    ]),
  ]
}
