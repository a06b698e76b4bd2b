import { z } from 'zod'
import { isoDateSchema, longText } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'

const id = z.string().max(40)

/** What a social worker found about a household for one programme. A newer decision takes the place of the earlier ones. */
export const newDecisionSchema = z
  .strictObject({
    programmeId: id,
    householdId: id,
    /** Codes of the list `entitlementCriteria` that are fulfilled. */
    criteria: z.array(codeSchema).max(30),
    /** Not after today. */
    decidedOn: isoDateSchema,
    /** The last day on which it counts; null: until it is withdrawn or replaced. */
    validUntil: isoDateSchema.nullable(),
    /** Of the whole household, in cents; null: not asked. */
    monthlyIncomeCents: z.number().int().min(0).max(10_000_000_00).nullable(),
    /** What somebody of the household must not or does not eat, and the like: codes of the list `goodsMarks`. */
    marks: z.array(codeSchema).max(30),
    note: longText(1000),
  })
  .refine(({ decidedOn, validUntil }) => validUntil === null || decidedOn <= validUntil, {
    params: { issue: 'date.order' },
    path: ['validUntil'],
  })
export type NewDecision = z.output<typeof newDecisionSchema>

export const decisionSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  programmeId: z.string(),
  programmeName: z.string(),
  householdId: z.string(),
  criteria: z.array(z.string()),
  decidedOn: z.string(),
  decidedBy: z.string(),
  validUntil: z.string().nullable(),
  monthlyIncomeCents: z.number().int().nullable(),
  marks: z.array(z.string()),
  note: z.string(),
  withdrawnOn: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnReason: z.string(),
})
export type Decision = z.output<typeof decisionSchema>
