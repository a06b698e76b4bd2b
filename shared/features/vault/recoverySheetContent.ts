import { z } from 'zod'

const line = z.string().max(300)

/** What the layout `recoverySheet` shows. The sheet says the same in two languages; the key stands once. */
export const recoverySheetContentSchema = z.object({
  title: line,
  /** `YYYY-MM-DD`, the PDF's own date. */
  date: z.iso.date(),
  centre: line,
  /** «Φτιάχτηκε στις 22/11/2026 · Made on 22/11/2026» */
  madeOn: line,
  /** The recovery key: eight groups and the check group, four characters each. */
  groups: z.array(z.string().regex(/^[0-9A-Z]{4}$/)).length(9),
  /** The language of the centre first. */
  parts: z
    .array(
      z.object({
        language: z.enum(['el', 'en']),
        heading: line,
        /** What the sheet is for. */
        purpose: z.string().max(2000),
        /** How and where to keep it, sentence by sentence. */
        keeping: z.array(z.string().max(500)).max(10),
      }),
    )
    .min(1)
    .max(2),
})

export type RecoverySheetContent = z.infer<typeof recoverySheetContentSchema>
