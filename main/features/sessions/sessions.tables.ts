import type { Attendance } from '../../../shared/features/sessions/session'
import { defineEntity, foreignKey } from '../../database/entity'

export type SessionRow = {
  id: string
  version: number
  /** Who held it and wrote this record: the only one who corrects it. */
  staffId: string
  day: string
  /** Empty where it is not known. */
  time: string
  minutes: number | null
  kind: string
  place: string | null
  room: string | null
  attendance: Attendance
  nextOn: string | null
  referralId: string | null
  summary: string
  broughtBy: string
  /** 1: a minor took part and nobody's consent was in force, which was asked and answered. */
  withoutConsent: number
  appointmentId: string | null
  undoneAt: string | null
  undoneBy: string | null
  undoneReason: string | null
  createdAt: string
  createdBy: string
}

export const sessionsTable = defineEntity<SessionRow>({
  table: 'sessions',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    staffId: { type: 'text' },
    day: { type: 'text' },
    time: { type: 'text' },
    minutes: { type: 'integer', nullable: true },
    kind: { type: 'text' },
    place: { type: 'text', nullable: true },
    room: { type: 'text', nullable: true },
    attendance: { type: 'text' },
    nextOn: { type: 'text', nullable: true },
    referralId: { type: 'text', nullable: true },
    summary: { type: 'text' },
    broughtBy: { type: 'text' },
    withoutConsent: { type: 'integer' },
    appointmentId: { type: 'text', nullable: true },
    undoneAt: { type: 'text', nullable: true },
    undoneBy: { type: 'text', nullable: true },
    undoneReason: { type: 'text', nullable: true },
    createdAt: { type: 'text' },
    createdBy: { type: 'text' },
  },
  indices: [
    { name: 'sessions_of_staff', columns: ['staffId', 'day', 'time', 'id'] },
    { name: 'sessions_by_day', columns: ['day', 'id'] },
    {
      name: 'sessions_appointment',
      columns: ['appointmentId'],
      unique: true,
      where: `"appointmentId" IS NOT NULL AND "undoneAt" IS NULL`,
    },
  ],
  checks: [
    {
      name: 'sessions_attendance',
      expression: `"attendance" IN ('came', 'late', 'noShow', 'cancelledByThem', 'cancelledByUs')`,
    },
    { name: 'sessions_without_consent', expression: `"withoutConsent" IN (0, 1)` },
    { name: 'sessions_undone', expression: `("undoneAt" IS NULL) = ("undoneReason" IS NULL)` },
  ],
  foreignKeys: [
    foreignKey('sessions_staff', 'staffId', 'users'),
    foreignKey('sessions_created_by', 'createdBy', 'users'),
    foreignKey('sessions_referral', 'referralId', 'referrals'),
  ],
})

export type SessionCitizenRow = { sessionId: string; citizenId: string }

export const sessionCitizensTable = defineEntity<SessionCitizenRow>({
  table: 'session_citizens',
  withoutRowid: true,
  columns: {
    sessionId: { type: 'text', primary: true },
    citizenId: { type: 'text', primary: true },
  },
  indices: [{ name: 'session_citizens_citizen', columns: ['citizenId', 'sessionId'] }],
  foreignKeys: [
    foreignKey('session_citizens_session', 'sessionId', 'sessions'),
    foreignKey('session_citizens_citizen_key', 'citizenId', 'citizens'),
  ],
})
