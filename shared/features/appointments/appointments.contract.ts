import { z } from 'zod'
import { command, query, type Role } from '../../contract/operation'
import { isoDateSchema } from '../../values/schemas'
import { cardRoles } from '../citizens/access'
import { codeSchema } from '../citizens/fields'
import { timeOfDaySchema } from '../visits/visit'
import {
  appointmentSchema,
  attendances,
  bookedSchema,
  callListSchema,
  cancelledAppointmentSchema,
  correctedAppointmentSchema,
  daySheetSchema,
  despiteSchema,
  freeTimeSchema,
  minutesSchema,
  movedAppointmentSchema,
  newAppointmentSchema,
  paperLineSchema,
  seriesDaySchema,
} from './appointment'
import { newQueueEntrySchema, queueBoardSchema, queueEntrySchema, queueStates } from './queue'
import { endedWaitingSchema, newWaitingSchema, waitingEntrySchema } from './waiting'
import {
  absenceSchema,
  closingDaySchema,
  newAbsenceSchema,
  newLocalHolidaySchema,
  newStaffHoursSchema,
  staffHoursSchema,
} from './workingTime'

const id = z.string().max(40)
const version = z.number().int()
const whose = z.enum(['mine', 'all'])
const filters = {
  staffId: id.nullable().default(null),
  room: codeSchema.nullable().default(null),
  place: codeSchema.nullable().default(null),
}
const ofDay = z.strictObject({ day: isoDateSchema, ...filters })
/** Working hours are kept by whoever opens cards for themselves, and by supervisor and administrator for everybody. */
const hoursRoles = [...cardRoles, 'administrator'] as const satisfies readonly Role[]
const closingRoles = ['supervisor', 'administrator'] as const satisfies readonly Role[]

/**
 * The appointment book, the waiting list and the queue. Everybody who opens cards books. An appointment is seen by
 * whoever may open the card of at least one of its citizens; for all others its time is taken and nothing more is told.
 * The reason of a counselling appointment, and the note of a wait for one, reach only those who work on cases.
 */
export const appointmentsContract = {
  day: query({ access: cardRoles, input: ofDay, output: daySheetSchema }),
  /** Monday to Sunday of the week in which the day lies. */
  week: query({ access: cardRoles, input: ofDay, output: z.array(daySheetSchema) }),
  open: query({ access: cardRoles, input: z.strictObject({ id }), output: appointmentSchema }),
  /** Of one citizen, the latest first. */
  ofCitizen: query({
    access: cardRoles,
    input: z.strictObject({ citizenId: id, limit: z.number().int().min(1).max(200).default(50) }),
    output: z.array(appointmentSchema),
  }),
  /** Still `booked` though their day has passed, the oldest first; at most 200. */
  unresolved: query({
    access: cardRoles,
    input: z.strictObject({ whose }),
    output: z.array(appointmentSchema),
  }),
  /** The next free times of a person of staff (null: me) in their working time, without any warning. */
  freeTimes: query({
    access: cardRoles,
    input: z.strictObject({
      staffId: id.nullable().default(null),
      kind: codeSchema,
      minutes: minutesSchema.nullable().default(null),
      /** Null: today. */
      from: isoDateSchema.nullable().default(null),
      room: codeSchema.nullable().default(null),
      limit: z.number().int().min(1).max(40).default(8),
    }),
    output: z.array(freeTimeSchema),
  }),
  /** What would become of each day of a series; `why` is a rule such as `appointments.staffBusy`. */
  seriesDays: query({
    access: cardRoles,
    input: z.strictObject({
      citizenIds: z.array(id).max(30),
      staffId: id.nullable().default(null),
      room: codeSchema.nullable().default(null),
      day: isoDateSchema,
      time: timeOfDaySchema,
      minutes: minutesSchema,
      everyDays: z.number().int().min(1).max(92),
      times: z.number().int().min(2).max(52),
      despite: despiteSchema.default([]),
    }),
    output: z.array(seriesDaySchema),
  }),

  book: command({
    access: cardRoles,
    audit: 'appointments.booked',
    input: newAppointmentSchema,
    output: bookedSchema,
  }),
  /** While it is booked. */
  correct: command({
    access: cardRoles,
    audit: 'appointments.corrected',
    input: correctedAppointmentSchema,
    output: appointmentSchema,
  }),
  /** From its day on. */
  attend: command({
    access: cardRoles,
    audit: 'appointments.attended',
    input: z.strictObject({ id, version, state: z.enum(attendances) }),
    output: appointmentSchema,
  }),
  cancel: command({
    access: cardRoles,
    audit: 'appointments.cancelled',
    input: cancelledAppointmentSchema,
    output: appointmentSchema,
  }),
  /** Answers the new appointment; the old one stays as `moved`. */
  move: command({
    access: cardRoles,
    audit: 'appointments.moved',
    input: movedAppointmentSchema,
    output: appointmentSchema,
  }),
  /**
   * The boat did not sail: all that is booked of a day, of a person of staff or of a place, goes to another day, each at
   * its time where that is free and else at the next free time of the day. All of them, or none.
   */
  moveDay: command({
    access: cardRoles,
    audit: 'appointments.dayMoved',
    input: z.strictObject({
      from: isoDateSchema,
      to: isoDateSchema,
      staffId: filters.staffId,
      place: filters.place,
      despite: despiteSchema.default([]),
    }),
    output: callListSchema.extend({ moved: z.number().int() }),
  }),
  /** Whom to call of the appointments booked for a day, with the numbers that may be used. */
  callList: query({
    access: cardRoles,
    audit: 'appointments.callListRead',
    input: z.strictObject({ day: isoDateSchema, staffId: filters.staffId, place: filters.place }),
    output: callListSchema,
  }),
  /** What hangs on the door or lies on the desk: times with file numbers, no names. */
  dayPaper: query({
    access: cardRoles,
    audit: 'appointments.dayPaperRead',
    input: z.strictObject({ day: isoDateSchema, staffId: filters.staffId, place: filters.place }),
    output: z.array(paperLineSchema),
  }),

  /** Urgent ones first, then the longest wait; at most 500. */
  waiting: query({
    access: cardRoles,
    input: z.strictObject({ staffId: id.nullable().default(null), citizenId: id.nullable().default(null) }),
    output: z.array(waitingEntrySchema),
  }),
  addWaiting: command({
    access: cardRoles,
    audit: 'appointments.waitingAdded',
    input: newWaitingSchema,
    output: waitingEntrySchema,
  }),
  /** They do not want it any more; with an appointment it ends by `book` with `waitingId`. */
  endWaiting: command({
    access: cardRoles,
    audit: 'appointments.waitingEnded',
    input: endedWaitingSchema,
    output: waitingEntrySchema,
  }),

  /** Of today, by number. */
  queue: query({ access: cardRoles, input: z.strictObject({}), output: z.array(queueEntrySchema) }),
  queueBoard: query({ access: cardRoles, input: z.strictObject({}), output: queueBoardSchema }),
  enqueue: command({
    access: cardRoles,
    audit: 'appointments.queued',
    input: newQueueEntrySchema,
    output: queueEntrySchema,
  }),
  /** The first who waits for me or for nobody in particular. */
  callNext: command({
    access: cardRoles,
    audit: 'appointments.called',
    input: z.strictObject({}),
    output: queueEntrySchema,
  }),
  queueState: command({
    access: cardRoles,
    audit: 'appointments.queueChanged',
    input: z.strictObject({ id, version, state: z.enum(queueStates) }),
    output: queueEntrySchema,
  }),

  /** Only those who have hours of their own. */
  staffHours: query({ access: hoursRoles, input: z.strictObject({}), output: z.array(staffHoursSchema) }),
  setStaffHours: command({
    access: hoursRoles,
    audit: 'appointments.staffHoursSet',
    input: newStaffHoursSchema,
    output: staffHoursSchema,
  }),
  /** From this day on (null: today), the earliest first. */
  absences: query({
    access: hoursRoles,
    input: z.strictObject({ from: isoDateSchema.nullable().default(null) }),
    output: z.array(absenceSchema),
  }),
  addAbsence: command({
    access: hoursRoles,
    audit: 'appointments.absenceAdded',
    input: newAbsenceSchema,
    output: absenceSchema,
  }),
  removeAbsence: command({
    access: hoursRoles,
    audit: 'appointments.absenceRemoved',
    input: z.strictObject({ id, version }),
    output: z.null(),
  }),
  /** Public holidays with the movable ones, and the municipality's own days. */
  closingDays: query({
    access: 'signedIn',
    input: z.strictObject({ year: z.number().int().min(2000).max(2099) }),
    output: z.array(closingDaySchema),
  }),
  addClosingDay: command({
    access: closingRoles,
    audit: 'appointments.closingDayAdded',
    input: newLocalHolidaySchema,
    output: z.null(),
  }),
  removeClosingDay: command({
    access: closingRoles,
    audit: 'appointments.closingDayRemoved',
    input: z.strictObject({ id, version }),
    output: z.null(),
  }),
}
