import { z } from 'zod'
import { isoDateSchema } from '../../values/schemas'
import { referralLineSchema, referralStates, referralStatusSchema } from './referral'

const id = z.string().max(40)
const limit = z.number().int().min(1).max(200).default(100)
const position = z.strictObject({ openedAt: z.string().max(30), id })
const chasePosition = z.strictObject({ deliveredOn: z.string().max(10), id })

/** The newest first. Filters that are null or empty let everything through. */
export const referralListRequestSchema = z.strictObject({
  states: z.array(z.enum(referralStates)).max(referralStates.length).default([]),
  bodyId: id.nullable().default(null),
  responsibleId: id.nullable().default(null),
  overdueOnly: z.boolean().default(false),
  openedFrom: isoDateSchema.nullable().default(null),
  openedUntil: isoDateSchema.nullable().default(null),
  after: position.nullable().default(null),
  limit,
})
export type ReferralListRequest = z.output<typeof referralListRequestSchema>

const page = <T extends z.ZodType>(line: T) => ({
  referrals: z.array(line),
  next: position.nullable(),
  /** How many the whole list has; told with the first page only. */
  count: z.number().int().nullable(),
})
export const referralPageSchema = z.object(page(referralLineSchema))
export const referralStatusPageSchema = z.object(page(referralStatusSchema))

/** Those whose answer is awaited, the longest first. */
export const chaseListRequestSchema = z.strictObject({
  /** Only those whose day to ask has come. */
  dueOnly: z.boolean().default(false),
  responsibleId: id.nullable().default(null),
  bodyId: id.nullable().default(null),
  after: chasePosition.nullable().default(null),
  limit,
})
export type ChaseListRequest = z.output<typeof chaseListRequestSchema>

export const chaseListPageSchema = z.object({
  referrals: z.array(referralLineSchema),
  next: chasePosition.nullable(),
  count: z.number().int().nullable(),
})

/** Of the referrals whose citizens' cards the asking user may open. */
export const referralCountsSchema = z.object({
  toBeSigned: z.number().int(),
  /** Signed, not yet delivered. */
  toBeDelivered: z.number().int(),
  awaiting: z.number().int(),
  overdue: z.number().int(),
  /** For which the asking user is responsible. */
  myDrafts: z.number().int(),
})

/** How a body answers. Medians and days count from the delivery of the letter to its first answer. */
export const bodyFiguresSchema = z.object({
  bodyId: z.string(),
  /** Letters delivered, by post or by hand. */
  sent: z.number().int(),
  answered: z.number().int(),
  awaiting: z.number().int(),
  served: z.number().int(),
  notServed: z.number().int(),
  /** Served of those that were answered, whole percent; null where nothing was answered. */
  servedPercent: z.number().int().nullable(),
  medianDays: z.number().nullable(),
  lastAnsweredOn: z.string().nullable(),
})
export type BodyFigures = z.output<typeof bodyFiguresSchema>

export const foundByCodeSchema = z.object({
  /** Digits and check digit are right. */
  isCode: z.boolean(),
  /** Null where there is no such referral, or none that the asking user may see. */
  referral: referralStatusSchema.nullable(),
  /** What one wants with the letter in the hand: enter its answer, its delivery, or look. */
  goTo: z.enum(['answer', 'delivery', 'referral']).nullable(),
})
