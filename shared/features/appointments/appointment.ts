import { z } from 'zod'
import { contactWays } from '../../values/listEntry'
import { isoDateSchema, longText } from '../../values/schemas'
import { codeSchema, optionalCode } from '../citizens/fields'
import { timeOfDaySchema, visitorSchema } from '../visits/visit'
import { spanSchema, workingTimeSchema } from './workingTime'

const id = z.string().max(40)
const version = z.number().int()

/** `booked` until somebody says what became of it; `moved` points to the appointment that stands in its place. */
export const appointmentStates = [
  'booked',
  'came',
  'late',
  'noShow',
  'cancelledByThem',
  'cancelledByUs',
  'moved',
] as const
export type AppointmentState = (typeof appointmentStates)[number]
/** What may be told of an appointment when its time has come; `booked` takes a slip back. */
export const attendances = ['booked', 'came', 'late', 'noShow'] as const
/** A cancelled or moved appointment takes nobody's time. */
export const takesTime = (state: AppointmentState): boolean =>
  state === 'booked' || state === 'came' || state === 'late' || state === 'noShow'

/**
 * What the program warns of and a person may still want: `hours`, outside the working time of the person of staff;
 * `citizenBusy`, the citizen has another appointment at that time. The command is called again with the warning named.
 */
export const despiteSchema = z.array(z.enum(['hours', 'citizenBusy'])).max(2)
export type Despite = z.output<typeof despiteSchema>

export const minutesSchema = z.number().int().min(5).max(480)

/** The same weekday and time again and again, the first day included. */
export const seriesSchema = z.strictObject({
  everyDays: z.number().int().min(1).max(92),
  times: z.number().int().min(2).max(52),
  /** True: days that cannot be booked are left out; false: nothing is booked when one of them cannot. */
  leaveOut: z.boolean(),
})

const appointmentFields = {
  citizenIds: z.array(id).min(1).max(30),
  /** Code of the list `appointmentKinds`. */
  kind: codeSchema,
  /** Code of the list `rooms`. */
  room: optionalCode,
  /** Code of the list `localities`; null: at the centre. */
  place: optionalCode,
} as const

export const newAppointmentSchema = z.strictObject({
  ...appointmentFields,
  room: appointmentFields.room.default(null),
  place: appointmentFields.place.default(null),
  /** Null: me. */
  staffId: id.nullable().default(null),
  day: isoDateSchema,
  time: timeOfDaySchema,
  /** Null: the length of the kind. */
  minutes: minutesSchema.nullable().default(null),
  /** Of a counselling kind only written and read by those who work on cases. */
  reason: longText(500).default(''),
  series: seriesSchema.nullable().default(null),
  /** The entry of the waiting list that ends with this appointment. */
  waitingId: id.nullable().default(null),
  despite: despiteSchema.default([]),
})
export type NewAppointment = z.output<typeof newAppointmentSchema>

/** Day, time and person of staff are changed by moving. */
export const correctedAppointmentSchema = z.strictObject({
  ...appointmentFields,
  id,
  version,
  minutes: minutesSchema,
  /** Null: stays as it is, also where it may not be read. */
  reason: longText(500).nullable(),
  despite: despiteSchema.default([]),
})
export type CorrectedAppointment = z.output<typeof correctedAppointmentSchema>

export const movedAppointmentSchema = z.strictObject({
  id,
  version,
  day: isoDateSchema,
  time: timeOfDaySchema,
  /** Null: whose it is now. */
  staffId: id.nullable().default(null),
  /** Left out: the room it has now; null: no room. */
  room: optionalCode.optional(),
  despite: despiteSchema.default([]),
})

export const cancelledAppointmentSchema = z.strictObject({
  id,
  version,
  by: z.enum(['them', 'us']),
  /** Code of the list `cancelReasons`. */
  reason: optionalCode.default(null),
  /** The later appointments of the same series that are still booked are cancelled too. */
  withRest: z.boolean().default(false),
})

/** A citizen beside an appointment, with the ways in which they must not be reached. */
export const bookedCitizenSchema = visitorSchema.extend({ blocked: z.array(z.enum(contactWays)) })
export type BookedCitizen = z.output<typeof bookedCitizenSchema>

const momentSchema = z.object({ day: z.string(), time: z.string() })

export const appointmentSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  staffId: z.string(),
  room: z.string().nullable(),
  place: z.string().nullable(),
  day: z.string(),
  time: z.string(),
  /** `HH:MM`, when it ends. */
  until: z.string(),
  minutes: z.number().int(),
  kind: z.string(),
  counselling: z.boolean(),
  state: z.enum(appointmentStates),
  /** Null: withheld from the asking user. */
  reason: z.string().nullable(),
  /** Only those whose cards the asking user may open. */
  citizens: z.array(bookedCitizenSchema),
  /** How many more citizens it is for; it can then be moved, cancelled and attended, but not corrected. */
  others: z.number().int(),
  seriesId: z.string().nullable(),
  /** Where it went, if its state is `moved`. */
  movedTo: momentSchema.extend({ id: z.string() }).nullable(),
  /** Where it stood before. */
  movedFrom: momentSchema.nullable(),
  cancelReason: z.string().nullable(),
  createdAt: z.string(),
  createdBy: z.string(),
})
export type Appointment = z.output<typeof appointmentSchema>

/** What was booked, and the days of a series that were left out. */
export const bookedSchema = z.object({
  appointments: z.array(appointmentSchema),
  leftOut: z.array(z.object({ day: z.string(), why: z.string() })),
})

/** Time that is taken by an appointment of which the asking user may know nothing else. */
export const takenSchema = z.object({
  staffId: z.string(),
  room: z.string().nullable(),
  time: z.string(),
  until: z.string(),
})

/** A day of the appointment book. */
export const daySheetSchema = z.object({
  day: z.string(),
  /** A public or local holiday. */
  holiday: z.object({ el: z.string(), en: z.string(), halfDay: z.boolean() }).nullable(),
  /** When the centre is open; empty: closed. */
  open: z.array(spanSchema),
  /** Everybody who may be booked, by name, and whoever has an appointment that day. */
  staff: z.array(workingTimeSchema),
  /** By time; cancelled and moved ones too. */
  appointments: z.array(appointmentSchema),
  taken: z.array(takenSchema),
})
export type DaySheet = z.output<typeof daySheetSchema>

/** A time at which an appointment could be booked without any warning. */
export const freeTimeSchema = z.object({ day: z.string(), time: z.string(), until: z.string() })

/** One day of a series before it is booked: null where it can be; else the rule that stands against it. */
export const seriesDaySchema = z.object({ day: z.string(), why: z.string().nullable() })

/** Whom to call about an appointment. A number in a forbidden way is not given. */
export const callLineSchema = z.object({
  appointmentId: z.string(),
  staffId: z.string(),
  place: z.string().nullable(),
  day: z.string(),
  time: z.string(),
  movedFrom: momentSchema.nullable(),
  citizen: bookedCitizenSchema,
  mobile: z.string().nullable(),
  landline: z.string().nullable(),
  /** A number is there that must not be used. */
  withheld: z.boolean(),
})
export const callListSchema = z.object({
  lines: z.array(callLineSchema),
  /** Appointments of cards that the asking user may not open. */
  hidden: z.number().int(),
})
export type CallLine = z.output<typeof callLineSchema>

/** A line of the day's paper: codes instead of names. */
export const paperLineSchema = z.object({
  staffId: z.string(),
  time: z.string(),
  until: z.string(),
  room: z.string().nullable(),
  place: z.string().nullable(),
  /** Null: counselling, or hidden from the asking user. Paper lies about. */
  kind: z.string().nullable(),
  /** File numbers; null for a citizen who has none yet. Empty where the card is hidden: the time is taken. */
  codes: z.array(z.number().int().nullable()),
})
