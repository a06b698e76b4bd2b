import type { Session, SessionPage } from '../../../shared/features/sessions/session'
import type { Visitor } from '../../../shared/features/visits/visit'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { visibleTo } from '../citizens'
import { sessionVisible } from './sessions.policy'
import { ageOf, type FilledSession } from './sessions.rules'
import type { SessionRow } from './sessions.tables'

const columns = [
  'id, version, staffId, day, time, minutes, kind, place, room, attendance, nextOn, referralId, summary',
  'broughtBy, withoutConsent, appointmentId, undoneAt, undoneBy, undoneReason, createdAt, createdBy',
]
  .join(', ')
  .split(', ')
  .map((column) => `s.${column}`)
  .join(', ')
const newestFirst = 'ORDER BY s.day DESC, s.time DESC, s.id DESC'

type Participant = Visitor & { sessionId: string; birthDate: string | null; seen: number }

/** Sessions of rows that were read under the visibility rule. */
function sessionsOf(reader: Reader, actor: Actor, rows: readonly SessionRow[]): Session[] {
  const { sql, values } = visibleTo(actor)
  const participants = reader.all<Participant>(
    `SELECT o.sessionId, c.id, c.surname, c.name, c.fatherName, c.fileNumber, c.birthDate, ${sql} AS seen
     FROM session_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
     WHERE o.sessionId IN (SELECT value FROM json_each(?)) ORDER BY c.sortKey, c.id`,
    ...values,
    JSON.stringify(rows.map(({ id }) => id)),
  )
  const bySession = Map.groupBy(participants, ({ sessionId }) => sessionId)
  return rows.map((row) => sessionOf(row, bySession.get(row.id) ?? [], actor))
}

function sessionOf(row: SessionRow, participants: readonly Participant[], actor: Actor): Session {
  const seen = participants.filter((one) => one.seen === 1)
  const others = participants.length - seen.length
  // Words about one may tell of another.
  const whole = others === 0
  const { undoneAt, undoneBy, undoneReason } = row
  return {
    ...row,
    time: row.time || null,
    referralId: whole ? row.referralId : null,
    summary: whole ? row.summary : '',
    broughtBy: whole ? row.broughtBy : '',
    withoutConsent: whole && row.withoutConsent === 1,
    citizens: seen.map(({ birthDate, ...citizen }) => ({
      ...citizen,
      age: ageOf(birthDate, row.day as IsoDate),
    })),
    others,
    correctable: whole && undoneAt === null && row.staffId === actor.userId,
    undone: undoneAt === null ? null : { at: undoneAt, byId: undoneBy!, reason: whole ? undoneReason! : '' },
  }
}

/** @throws Failed notFound, also where only people took part whose cards the actor may not open */
export function openSession(reader: Reader, actor: Actor, id: string): Session {
  const { sql, values } = sessionVisible(visibleTo(actor))
  const row = reader.get<SessionRow>(
    `SELECT ${columns} FROM sessions s WHERE s.id = ? AND ${sql}`,
    id,
    ...values,
  )
  const [session] = row ? sessionsOf(reader, actor, [row]) : []
  if (!session) throw new Failed({ code: 'notFound', subject: 'sessions.session' })
  return session
}

type Position = { readonly day: string; readonly time: string; readonly id: string }

/** The sessions of a citizen whose card the actor may open, the newest first. */
export function sessionsOfCitizen(
  reader: Reader,
  actor: Actor,
  { citizenId, after, limit }: { citizenId: string; after: Position | null; limit: number },
): SessionPage {
  const rows = reader.all<SessionRow>(
    `SELECT ${columns} FROM session_citizens t CROSS JOIN sessions s ON s.id = t.sessionId
     WHERE t.citizenId = ? ${after ? 'AND (s.day, s.time, s.id) < (?, ?, ?)' : ''} ${newestFirst} LIMIT ?`,
    citizenId,
    ...(after ? [after.day, after.time, after.id] : []),
    limit + 1,
  )
  const sessions = sessionsOf(reader, actor, rows.slice(0, limit))
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { sessions, next: last ? { day: last.day, time: last.time, id: last.id } : null }
}

/** The actor's own sessions of these days, the newest first, `limit` at most. */
export function ownSessions(
  reader: Reader,
  actor: Actor,
  { from, until, withUndone }: { from: string; until: string; withUndone: boolean },
  limit: number,
): Session[] {
  const { sql, values } = sessionVisible(visibleTo(actor))
  const rows = reader.all<SessionRow>(
    `SELECT ${columns} FROM sessions s WHERE s.staffId = ? AND s.day BETWEEN ? AND ?
     ${withUndone ? '' : 'AND s.undoneAt IS NULL'} AND ${sql} ${newestFirst} LIMIT ?`,
    actor.userId,
    from,
    until,
    ...values,
    limit,
  )
  return sessionsOf(reader, actor, rows)
}

/** The sums of the actor's own sessions that took place on these days and count. */
export function ownTotals(reader: Reader, actor: Actor, { from, until }: { from: string; until: string }) {
  const { sql, values } = sessionVisible(visibleTo(actor))
  const own = `SELECT s.id, s.minutes FROM sessions s WHERE s.staffId = ? AND s.day BETWEEN ? AND ?
    AND s.undoneAt IS NULL AND s.attendance IN ('came', 'late') AND ${sql}`
  return reader.get<{ sessions: number; citizens: number; minutes: number }>(
    `WITH own AS (${own})
     SELECT (SELECT count(*) FROM own) AS sessions, (SELECT coalesce(sum(minutes), 0) FROM own) AS minutes,
       (SELECT count(DISTINCT t.citizenId) FROM own CROSS JOIN session_citizens t ON t.sessionId = own.id) AS citizens`,
    actor.userId,
    from,
    until,
    ...values,
  )!
}

/** The record that an appointment led to and that counts. */
export const sessionOfAppointment = (reader: Reader, appointmentId: string): string | null =>
  reader.get<{ id: string }>(
    'SELECT id FROM sessions WHERE appointmentId = ? AND undoneAt IS NULL',
    appointmentId,
  )?.id ?? null

/** The columns of what was typed. */
export const typedColumns = (session: FilledSession) => ({
  day: session.day,
  time: session.time ?? '',
  minutes: session.minutes,
  kind: session.kind,
  place: session.place,
  room: session.room,
  attendance: session.attendance,
  nextOn: session.nextOn,
  referralId: session.referralId,
  summary: session.summary,
  broughtBy: session.broughtBy,
})

/** Writes who took part, in place of who stood there. */
export function writeParticipants(writer: Writer, id: string, citizenIds: readonly string[]): void {
  writer.run('DELETE FROM session_citizens WHERE sessionId = ?', id)
  for (const citizenId of citizenIds)
    writer.run('INSERT INTO session_citizens (sessionId, citizenId) VALUES (?, ?)', id, citizenId)
}
