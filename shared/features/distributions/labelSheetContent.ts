import { z } from 'zod'

const line = z.string().max(300)

/** What the layout `labelSheet` shows: one sticker for each parcel. */
export const labelSheetContentSchema = z.object({
  language: z.enum(['el', 'en']),
  title: line,
  /** `YYYY-MM-DD`, the PDF's own date. */
  date: z.iso.date(),
  labels: z.array(
    z.object({
      code: z.string().max(20),
      /** Bars of the code and spaces between them in turn, in modules. */
      bars: z.array(z.number().int().min(1).max(4)),
      size: line,
      name: z.string().max(400),
      /** When and where it is collected, and the island; without empty ones. */
      lines: z.array(line).max(2),
    }),
  ),
})
export type LabelSheetContent = z.infer<typeof labelSheetContentSchema>
