import { z } from 'zod'
import { isoDateSchema, requiredText, shortText } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'
import { visitorSchema } from '../visits/visit'

const id = z.string().max(40)

/** A serious risk is noticed (`open`), then reported to an authority, or found to need no report, with the reason. */
export const riskStates = ['open', 'reported', 'noReportNeeded'] as const
export type RiskState = (typeof riskStates)[number]

export const newRiskSchema = z.strictObject({
  citizenId: id,
  /** The session in which it was noticed. */
  sessionId: id.nullable().default(null),
  /** Code of the list `riskKinds`. */
  kind: codeSchema,
  /** Null: today. */
  noticedOn: isoDateSchema.nullable().default(null),
})

/** When, to whom and by whom it was reported. A report that stands is corrected in the same way. */
export const reportedRiskSchema = z.strictObject({
  id,
  version: z.number().int(),
  reportedOn: isoDateSchema,
  /** Code of the list `reportRecipients`. */
  reportedTo: codeSchema,
  /** The user who reported; null: I. */
  reportedById: id.nullable().default(null),
  /** Protocol number of the paper, or with whom one spoke. */
  reference: shortText(200).default(''),
})

export const closedRiskSchema = z.strictObject({
  id,
  version: z.number().int(),
  reason: requiredText(300),
})

/**
 * Seen by whoever noticed it, who is responsible for the card or assigned to it, and the supervisor; by each only as long
 * as they may open the card.
 */
export const riskSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  citizen: visitorSchema,
  sessionId: z.string().nullable(),
  kind: z.string(),
  noticedOn: z.string(),
  noticedById: z.string(),
  state: z.enum(riskStates),
  reportedOn: z.string().nullable(),
  reportedTo: z.string().nullable(),
  reportedById: z.string().nullable(),
  reference: z.string(),
  /** Why no report was needed. */
  reason: z.string(),
  /** For how many days it has been known and is neither reported nor closed; null when it is. */
  daysOpen: z.number().int().nullable(),
})
export type Risk = z.output<typeof riskSchema>

export const riskRequestSchema = z.strictObject({
  /** Null: of all citizens. */
  citizenId: id.nullable().default(null),
  /** False: those too that were reported or closed. */
  onlyOpen: z.boolean().default(true),
})
