import { z } from 'zod'

const line = z.string().max(300)

/** What the layout `report` shows, word for word. */
export const reportContentSchema = z.object({
  language: z.enum(['el', 'en']),
  title: line,
  /** `YYYY-MM-DD`, the PDF's own date. */
  date: z.iso.date(),
  issuer: z.object({
    lines: z.array(line).max(20),
    details: z.array(z.object({ label: line, text: line })).max(12),
    logoAlternativeText: line,
  }),
  placeAndDate: line,
  heading: line,
  period: line,
  drawn: line,
  tables: z
    .array(
      z.object({
        title: line,
        notes: z.array(z.string().max(1000)).max(6),
        headers: z.array(line).min(2).max(8),
        rows: z.array(z.array(line)).max(2000),
      }),
    )
    .max(12),
  nothing: line,
  footer: z.object({ text: line, page: line }),
})
export type ReportContent = z.output<typeof reportContentSchema>
