import type { AppointmentState } from '../../../shared/features/appointments/appointment'
import { defineEntity, foreignKey, number, optional, text } from '../../database/entity'

export type AppointmentRow = {
  id: string
  version: number
  staffId: string
  room: string | null
  place: string | null
  day: string
  time: string
  minutes: number
  kind: string
  /** What the kind was when this was written. */
  counselling: number
  state: AppointmentState
  reason: string
  seriesId: string | null
  movedToId: string | null
  cancelReason: string | null
  createdAt: string
  createdBy: string
}

export const appointmentsTable = defineEntity<AppointmentRow>({
  table: 'appointments',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    staffId: text,
    room: optional,
    place: optional,
    day: text,
    time: text,
    minutes: number,
    kind: text,
    counselling: number,
    state: text,
    reason: text,
    seriesId: optional,
    movedToId: optional,
    cancelReason: optional,
    createdAt: text,
    createdBy: text,
  },
  indices: [
    { name: 'appointments_book', columns: ['day', 'time', 'id'] },
    { name: 'appointments_of_staff', columns: ['staffId', 'day', 'time'] },
    { name: 'appointments_unresolved', columns: ['day', 'time', 'id'], where: `"state" = 'booked'` },
    { name: 'appointments_of_series', columns: ['seriesId', 'day'] },
    { name: 'appointments_moved_from', columns: ['movedToId'] },
  ],
  checks: [
    { name: 'appointments_minutes', expression: `"minutes" BETWEEN 5 AND 480` },
    { name: 'appointments_time', expression: `"time" GLOB '[0-2][0-9]:[0-5][0-9]'` },
    { name: 'appointments_counselling', expression: `"counselling" IN (0, 1)` },
    {
      name: 'appointments_state',
      expression: `"state" IN ('booked', 'came', 'late', 'noShow', 'cancelledByThem', 'cancelledByUs', 'moved')`,
    },
    { name: 'appointments_moved', expression: `("state" = 'moved') = ("movedToId" IS NOT NULL)` },
  ],
  foreignKeys: [
    foreignKey('appointments_staff', 'staffId', 'users'),
    foreignKey('appointments_moved_to', 'movedToId', 'appointments'),
    foreignKey('appointments_created_by', 'createdBy', 'users'),
  ],
})

export type AppointmentCitizenRow = { appointmentId: string; citizenId: string }

export const appointmentCitizensTable = defineEntity<AppointmentCitizenRow>({
  table: 'appointment_citizens',
  withoutRowid: true,
  columns: {
    appointmentId: { type: 'text', primary: true },
    citizenId: { type: 'text', primary: true },
  },
  indices: [{ name: 'appointment_citizens_of_citizen', columns: ['citizenId', 'appointmentId'] }],
  foreignKeys: [
    foreignKey('appointment_citizens_appointment', 'appointmentId', 'appointments'),
    foreignKey('appointment_citizens_citizen', 'citizenId', 'citizens'),
  ],
})

export type WaitingRow = {
  id: string
  version: number
  citizenId: string
  staffId: string | null
  kind: string
  counselling: number
  since: string
  urgent: number
  note: string
  endedOn: string | null
  outcome: 'appointment' | 'withdrawn' | null
  appointmentId: string | null
  createdAt: string
  createdBy: string
}

export const waitingTable = defineEntity<WaitingRow>({
  table: 'waiting_entries',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    citizenId: text,
    staffId: optional,
    kind: text,
    counselling: number,
    since: text,
    urgent: number,
    note: text,
    endedOn: optional,
    outcome: optional,
    appointmentId: optional,
    createdAt: text,
    createdBy: text,
  },
  indices: [
    { name: 'waiting_entries_open', columns: ['since', 'id'], where: `"endedOn" IS NULL` },
    { name: 'waiting_entries_of_citizen', columns: ['citizenId', 'since'] },
  ],
  checks: [
    { name: 'waiting_entries_counselling', expression: `"counselling" IN (0, 1)` },
    { name: 'waiting_entries_urgent', expression: `"urgent" IN (0, 1)` },
    {
      name: 'waiting_entries_ended',
      expression: `("endedOn" IS NULL) = ("outcome" IS NULL) AND ("outcome" IS NULL OR "outcome" IN ('appointment', 'withdrawn'))`,
    },
  ],
  foreignKeys: [
    foreignKey('waiting_entries_citizen', 'citizenId', 'citizens'),
    foreignKey('waiting_entries_staff', 'staffId', 'users'),
    foreignKey('waiting_entries_appointment', 'appointmentId', 'appointments'),
    foreignKey('waiting_entries_created_by', 'createdBy', 'users'),
  ],
})

export type QueueRow = {
  id: string
  version: number
  day: string
  number: number
  citizenId: string | null
  forId: string | null
  arrivedAt: string
  state: 'waiting' | 'called' | 'done' | 'left'
  changedAt: string
}

export const queueTable = defineEntity<QueueRow>({
  table: 'queue_entries',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    day: text,
    number: number,
    citizenId: optional,
    forId: optional,
    arrivedAt: text,
    state: text,
    changedAt: text,
  },
  indices: [{ name: 'queue_entries_number_of_day', columns: ['day', 'number'], unique: true }],
  checks: [
    { name: 'queue_entries_number', expression: `"number" > 0` },
    { name: 'queue_entries_state', expression: `"state" IN ('waiting', 'called', 'done', 'left')` },
  ],
  foreignKeys: [
    foreignKey('queue_entries_citizen', 'citizenId', 'citizens'),
    foreignKey('queue_entries_for', 'forId', 'users'),
  ],
})
