import { z } from 'zod'

const line = z.string().max(300)

/** What the layout `invitation` shows: the slip with the one-time code by which a person first signs in. */
export const invitationContentSchema = z.object({
  language: z.enum(['el', 'en']),
  title: line,
  /** `YYYY-MM-DD`, the PDF's own date. */
  date: z.iso.date(),
  centre: line,
  heading: line,
  /** Who is invited, sign-in name, valid until, invited by. */
  facts: z.array(z.object({ label: line, text: line })).max(10),
  codeLabel: line,
  words: z.array(line).length(8),
  steps: z.array(z.string().max(500)).max(10),
  warning: z.string().max(500),
})

export type InvitationContent = z.infer<typeof invitationContentSchema>
