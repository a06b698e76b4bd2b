import { z } from 'zod'
import { isoDateSchema, requiredText, shortText } from '../../values/schemas'
import { codeSchema, optionalCode } from '../citizens/fields'
import { timeOfDaySchema, visitorSchema } from '../visits/visit'

const id = z.string().max(40)

/** How a session that was due went. Only `came` and `late` took place. */
export const attendances = ['came', 'late', 'noShow', 'cancelledByThem', 'cancelledByUs'] as const
export type Attendance = (typeof attendances)[number]

/** Whether the session took place at all. */
export const tookPlace = (attendance: Attendance): boolean => attendance === 'came' || attendance === 'late'

/** What a warning asks about and may be answered with «despite it»: a minor for whom no consent is in force. */
export const sessionDoubts = ['guardianConsent'] as const
export type SessionDoubt = (typeof sessionDoubts)[number]

/** What is typed of a session. Who held it is whoever records it. What was said belongs in the sealed note alone. */
export const sessionFields = {
  /** Everybody who took part: a couple, a family, a child. */
  citizenIds: z.array(id).min(1).max(30),
  day: isoDateSchema,
  /** Null where it is not known. */
  time: timeOfDaySchema.nullable(),
  minutes: z.number().int().min(0).max(720).nullable(),
  /** Code of the list `sessionKinds`. */
  kind: codeSchema,
  /** Code of the list `localities`; null: at the centre. */
  place: optionalCode,
  /** Code of the list `rooms`. */
  room: optionalCode,
  attendance: z.enum(attendances),
  /** When they meet next. */
  nextOn: isoDateSchema.nullable(),
  /** The referral that came of it. */
  referralId: id.nullable(),
  /** One line for the file, read by the whole team; never what was confided. */
  summary: shortText(200),
  /** Who brought the child. */
  broughtBy: shortText(120),
  /** Warnings the user has read and answered. */
  despite: z.array(z.enum(sessionDoubts)).max(sessionDoubts.length),
} as const

/** A citizen and the kind are enough: today, now, came. */
export const newSessionSchema = z.strictObject({
  ...sessionFields,
  day: isoDateSchema.nullable().default(null),
  /** Null: now where the session is of today, else not known. */
  time: sessionFields.time.default(null),
  minutes: sessionFields.minutes.default(null),
  place: sessionFields.place.default(null),
  room: sessionFields.room.default(null),
  attendance: sessionFields.attendance.default('came'),
  nextOn: sessionFields.nextOn.default(null),
  referralId: sessionFields.referralId.default(null),
  summary: sessionFields.summary.default(''),
  broughtBy: sessionFields.broughtBy.default(''),
  despite: sessionFields.despite.default([]),
  /** The appointment it was: each leads to one record at most. */
  appointmentId: id.nullable().default(null),
})
export type NewSession = z.output<typeof newSessionSchema>

/** Every field is given, so that none is emptied by being forgotten. */
export const correctedSessionSchema = z.strictObject({ ...sessionFields, id, version: z.number().int() })
export type CorrectedSession = z.output<typeof correctedSessionSchema>

export const undoneSessionSchema = z.strictObject({
  id,
  version: z.number().int(),
  reason: requiredText(200),
})

export const sessionSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  staffId: z.string(),
  day: z.string(),
  time: z.string().nullable(),
  minutes: z.number().int().nullable(),
  kind: z.string(),
  place: z.string().nullable(),
  room: z.string().nullable(),
  attendance: z.enum(attendances),
  nextOn: z.string().nullable(),
  /** Withheld where somebody took part whose card the asking user may not open. */
  referralId: z.string().nullable(),
  /** Withheld (empty) where somebody took part whose card the asking user may not open. */
  summary: z.string(),
  /** Withheld (empty) where somebody took part whose card the asking user may not open. */
  broughtBy: z.string(),
  /** A minor took part and no guardian's consent was in force, which was answered for; withheld (false) as above. */
  withoutConsent: z.boolean(),
  appointmentId: z.string().nullable(),
  /** Only those whose cards the asking user may open, with their age on the day (null: not known). */
  citizens: z.array(visitorSchema.extend({ age: z.number().int().nullable() })),
  /** How many others took part, whose cards the asking user may not open: «άλλο μέλος». */
  others: z.number().int(),
  /** Only who wrote it corrects it, as long as it was not undone and every card may be opened. */
  correctable: z.boolean(),
  undone: z.object({ at: z.string(), byId: z.string(), reason: z.string() }).nullable(),
  createdAt: z.string(),
  createdBy: z.string(),
})
export type Session = z.output<typeof sessionSchema>

/** Where a page of sessions begins: after this one, the newest first. */
export const sessionPositionSchema = z.strictObject({
  day: z.string().max(10),
  /** Empty where it is not known. */
  time: z.string().max(5),
  id,
})

export const sessionPageSchema = z.object({
  sessions: z.array(sessionSchema),
  /** Null after the last page. */
  next: sessionPositionSchema.nullable(),
})
export type SessionPage = z.output<typeof sessionPageSchema>

/** My own sessions of these days. */
export const mySessionsRequestSchema = z.strictObject({
  from: isoDateSchema,
  until: isoDateSchema,
  withUndone: z.boolean().default(false),
})

export const mySessionsSchema = z.object({
  /** The newest first, at most 500. */
  sessions: z.array(sessionSchema),
  /** More were held than are told: ask for fewer days. */
  more: z.boolean(),
  /** Those of them that took place and have no note of mine yet; told to nobody else. */
  withoutNote: z.array(z.string()),
  /** Of those that took place and count. */
  totals: z.object({ sessions: z.number().int(), citizens: z.number().int(), minutes: z.number().int() }),
})

/** What a new record begins with, read off an appointment: the fields of `record`, ready to be sent or changed. */
export const sessionPrefillSchema = z.object({
  appointmentId: z.string(),
  citizenIds: z.array(z.string()),
  day: z.string(),
  time: z.string().nullable(),
  minutes: z.number().int().nullable(),
  /** Code of `sessionKinds`; null: to be chosen. */
  kind: z.string().nullable(),
  place: z.string().nullable(),
  room: z.string().nullable(),
  attendance: z.enum(attendances),
  /** The record there is already, to be opened instead. */
  sessionId: z.string().nullable(),
})
export type SessionPrefill = z.output<typeof sessionPrefillSchema>
