import { z } from 'zod'

const id = z.string().max(40)

/**
 * The papers of the counselling desk: what one is told at the beginning, what an adult and what a child's guardian
 * consents to, what a family agrees on, and how notes are kept and who can open them.
 */
export const formNames = ['information', 'consent', 'guardianConsent', 'familyRules', 'notesPolicy'] as const
export type FormName = (typeof formNames)[number]

/** A form with the citizen's name already in it, or with lines to be filled by hand. */
export const formRequestSchema = z.strictObject({
  form: z.enum(formNames),
  language: z.enum(['el', 'en']),
  citizenId: id.nullable().default(null),
})
export type FormRequest = z.output<typeof formRequestSchema>

/** `pdf`: base64. */
export const drawnFormSchema = z.object({ pdf: z.string(), fileName: z.string() })
