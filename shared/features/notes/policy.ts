import { z } from 'zod'
import { isoDateSchema, requiredText } from '../../values/schemas'

/**
 * What the centre decided about notes whose author loses the password. `none`: nobody else opens them, ever; `coReader`:
 * each note names this colleague as a reader besides its author.
 */
export const policyChoices = ['none', 'coReader'] as const

export const chosenPolicySchema = z.strictObject({
  choice: z.enum(policyChoices),
  /** With `coReader` only. */
  coReaderId: z.string().max(40).nullable(),
  /** Who decided, e.g. the mayor with the data protection officer, and under which number. */
  decidedBy: requiredText(200),
  decidedOn: isoDateSchema,
})

export const notesPolicySchema = z.object({
  choice: z.enum(policyChoices),
  coReaderId: z.string().nullable(),
  decidedBy: z.string(),
  decidedOn: z.string(),
  recordedBy: z.string(),
  recordedAt: z.string(),
})
export type NotesPolicy = z.output<typeof notesPolicySchema>
