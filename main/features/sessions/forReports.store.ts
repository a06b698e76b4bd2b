import type { Reader } from '../../database/reader'
import type { IsoDate } from '../../../shared/values/isoDate'
import { ageOf } from './sessions.rules'

export type HeldSession = {
  readonly sessionId: string
  readonly day: string
  /** Code of the list `sessionKinds`. */
  readonly kind: string
  readonly minutes: number
  /** Each with the age on the day; null: no birth date. */
  readonly participants: readonly { readonly citizenId: string; readonly age: number | null }[]
}

/** The sessions that took place in the period and count, the earliest first. For sums only: it names nobody. */
export function heldSessions(reader: Reader, from: string, until: string): HeldSession[] {
  const held = `FROM sessions s WHERE s.day BETWEEN ? AND ? AND s.undoneAt IS NULL
    AND s.attendance IN ('came', 'late')`
  const participants = Map.groupBy(
    reader.all<{ sessionId: string; citizenId: string; birthDate: string | null }>(
      `SELECT o.sessionId, o.citizenId, c.birthDate FROM session_citizens o
       CROSS JOIN citizens c ON c.id = o.citizenId WHERE o.sessionId IN (SELECT s.id ${held})`,
      from,
      until,
    ),
    ({ sessionId }) => sessionId,
  )
  return reader
    .all<{ sessionId: string; day: string; kind: string; minutes: number | null }>(
      `SELECT s.id AS sessionId, s.day, s.kind, s.minutes ${held} ORDER BY s.day, s.id`,
      from,
      until,
    )
    .map((session) => ({
      ...session,
      minutes: session.minutes ?? 0,
      participants: (participants.get(session.sessionId) ?? []).map(({ citizenId, birthDate }) => ({
        citizenId,
        age: ageOf(birthDate, session.day as IsoDate),
      })),
    }))
}
