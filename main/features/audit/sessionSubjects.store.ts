import type { AuditSubject } from '../../../shared/features/audit/auditSubject'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { visibleTo } from '../citizens'
import { riskVisibleTo } from '../sessions'

const theseIds = '(SELECT value FROM json_each(?))'
const hidden: AuditSubject = { kind: 'hidden' }

/** What these ids of session records and of serious risks are, each to whoever may see it. */
export function sessionsNamed(reader: Reader, actor: Actor, asked: string): [string, AuditSubject][] {
  const { sql, values } = visibleTo(actor)
  const sessions = reader.all<{ id: string; day: string; seen: number }>(
    `SELECT s.id, s.day, EXISTS (SELECT 1 FROM session_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
       WHERE o.sessionId = s.id AND ${sql}) AS seen
     FROM sessions s WHERE s.id IN ${theseIds}`,
    ...values,
    asked,
  )
  const few = riskVisibleTo(actor)
  const risks = reader.all<{ id: string; day: string; citizenId: string; seen: number }>(
    `SELECT r.id, r.noticedOn AS day, r.citizenId, ${few.sql} AS seen FROM risk_reports r
     CROSS JOIN citizens c ON c.id = r.citizenId WHERE r.id IN ${theseIds}`,
    ...few.values,
    asked,
  )
  return [
    ...sessions.map(({ id, day, seen }): [string, AuditSubject] => [
      id,
      seen ? { kind: 'session', id, day } : hidden,
    ]),
    ...risks.map(({ id, day, citizenId, seen }): [string, AuditSubject] => [
      id,
      seen ? { kind: 'risk', day, citizenId } : hidden,
    ]),
  ]
}
