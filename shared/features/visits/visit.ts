import { z } from 'zod'
import { contactWays } from '../../values/listEntry'
import { isoDateSchema, requiredText, shortText } from '../../values/schemas'
import { codeSchema, optionalCode } from '../citizens/fields'

const id = z.string().max(40)

/** `HH:MM` on the wall clock of the centre. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What is to be done after the visit, on which day and by whom. */
export const nextStepSchema = z.strictObject({
  /** Code of the list `nextStepKinds`; its entry `none` is given as no next step at all. */
  kind: codeSchema,
  on: isoDateSchema,
  /** The user who does it; null: whoever the visit was with. */
  forId: id.nullable(),
})

/** What is typed of a visit. Whoever leaves a default alone gives null: today, now, me. */
export const visitFields = {
  /** The citizens it concerned; it counts once for each. */
  citizenIds: z.array(id).min(1).max(30),
  day: isoDateSchema.nullable(),
  /** Null: now where the visit is of today, else not known. */
  time: timeOfDaySchema.nullable(),
  /** The user the visit was with. */
  byId: id.nullable(),
  /** Code of the list `visitManners`. */
  manner: codeSchema,
  /** Codes of the list `serviceCategories`. */
  services: z.array(codeSchema).min(1).max(12),
  minutes: z.number().int().min(0).max(1440).nullable(),
  /** Code of the list `localities`; null: at the centre. */
  place: optionalCode,
  placeNote: shortText(120),
  /** Code of the list `visitOutcomes`. */
  outcome: optionalCode,
  nextStep: nextStepSchema.nullable(),
  note: shortText(500),
} as const

/** A citizen, the manner and one service are enough. */
export const newVisitSchema = z.strictObject({
  ...visitFields,
  day: visitFields.day.default(null),
  time: visitFields.time.default(null),
  byId: visitFields.byId.default(null),
  minutes: visitFields.minutes.default(null),
  place: visitFields.place.default(null),
  placeNote: visitFields.placeNote.default(''),
  outcome: visitFields.outcome.default(null),
  nextStep: visitFields.nextStep.default(null),
  note: visitFields.note.default(''),
})
export type NewVisit = z.output<typeof newVisitSchema>

/** Every field is given, so that none is emptied by being forgotten. */
export const correctedVisitSchema = z.strictObject({
  ...visitFields,
  id,
  version: z.number().int(),
  day: isoDateSchema,
  byId: id,
})
export type CorrectedVisit = z.output<typeof correctedVisitSchema>

export const undoneVisitSchema = z.strictObject({
  id,
  version: z.number().int(),
  reason: requiredText(200),
})

/** As much of a citizen as stands beside a visit. */
export const visitorSchema = z.object({
  id: z.string(),
  surname: z.string(),
  name: z.string(),
  fatherName: z.string().nullable(),
  fileNumber: z.number().int().nullable(),
})
export type Visitor = z.output<typeof visitorSchema>

export const visitSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  day: z.string(),
  time: z.string().nullable(),
  byId: z.string(),
  manner: z.string(),
  services: z.array(z.string()),
  minutes: z.number().int().nullable(),
  place: z.string().nullable(),
  placeNote: z.string(),
  outcome: z.string().nullable(),
  note: z.string(),
  nextStep: z
    .object({ kind: z.string(), on: z.string(), forId: z.string(), doneAt: z.string().nullable() })
    .nullable(),
  /** Only those whose cards the asking user may open. */
  citizens: z.array(visitorSchema),
  /**
   * False where the visit was undone or concerns a card too that the asking user may not open; its note and its next
   * step are then withheld.
   */
  correctable: z.boolean(),
  undone: z.object({ at: z.string(), byId: z.string(), reason: z.string() }).nullable(),
  createdAt: z.string(),
  createdBy: z.string(),
})
export type Visit = z.output<typeof visitSchema>

/** Where a page of visits begins: after this visit, in the order of the page. */
export const visitPositionSchema = z.strictObject({
  day: z.string().max(10),
  /** Empty where it is not known. */
  time: z.string().max(5),
  id,
})

/** The book of a day or of more days. */
export const bookRequestSchema = z.strictObject({
  from: isoDateSchema,
  until: isoDateSchema,
  byId: id.nullable().default(null),
  manner: codeSchema.nullable().default(null),
  service: codeSchema.nullable().default(null),
  outcome: codeSchema.nullable().default(null),
  place: codeSchema.nullable().default(null),
  withUndone: z.boolean().default(true),
  /** False: as in the paper book, the oldest first. */
  newestFirst: z.boolean().default(true),
  after: visitPositionSchema.nullable().default(null),
  limit: z.number().int().min(1).max(200).default(100),
})
export type BookRequest = z.output<typeof bookRequestSchema>

export const visitPageSchema = z.object({
  visits: z.array(visitSchema),
  /** Null after the last page. */
  next: visitPositionSchema.nullable(),
})

export const bookPageSchema = visitPageSchema.extend({
  /** Of the whole book asked for, without what was undone; told with the first page only. */
  totals: z
    .object({
      /** Entries of the book. */
      entries: z.number().int(),
      /** Each entry once for each citizen it concerned. */
      contacts: z.number().int(),
      /** Different citizens. */
      citizens: z.number().int(),
      minutes: z.number().int(),
    })
    .nullable(),
})
export type BookPage = z.output<typeof bookPageSchema>

export const nextStepRequestSchema = z.strictObject({
  whose: z.enum(['mine', 'all']),
  /** Only steps due on or before this day. */
  until: isoDateSchema.nullable().default(null),
  after: z
    .strictObject({ on: z.string().max(10), id })
    .nullable()
    .default(null),
  limit: z.number().int().min(1).max(200).default(100),
})
export type NextStepRequest = z.output<typeof nextStepRequestSchema>

export const nextStepPageSchema = z.object({
  steps: z.array(
    z.object({
      visitId: z.string(),
      version: z.number().int(),
      kind: z.string(),
      on: z.string(),
      forId: z.string(),
      /** How many days it is overdue; 0: today; negative: it lies ahead. */
      daysLate: z.number().int(),
      day: z.string(),
      services: z.array(z.string()),
      note: z.string(),
      /** `blocked`: the ways in which the citizen must not be reached. */
      citizens: z.array(z.object({ ...visitorSchema.shape, blocked: z.array(z.enum(contactWays)) })),
    }),
  ),
  next: z.object({ on: z.string(), id: z.string() }).nullable(),
  /** Of all open steps asked for, whatever their day; told with the first page only. */
  counts: z
    .object({ overdue: z.number().int(), today: z.number().int(), later: z.number().int() })
    .nullable(),
})
export type NextStepPage = z.output<typeof nextStepPageSchema>
