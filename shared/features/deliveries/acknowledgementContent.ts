import { z } from 'zod'

const line = z.string().max(300)
const lines = z.array(line).max(20)
const labelled = z.object({ label: line, text: line })

/** What the layout `donationAcknowledgement` shows, word for word: what was given, by whom, and who received it. */
export const acknowledgementContentSchema = z.object({
  language: z.enum(['el', 'en']),
  /** Title of the PDF: nothing personal. */
  title: line,
  /** `YYYY-MM-DD`, the PDF's own date, so that drawn again it has the same bytes. */
  date: z.iso.date(),
  issuer: z.object({
    lines,
    details: z.array(labelled).max(12),
    logoAlternativeText: line,
  }),
  placeAndDate: line,
  heading: line,
  /** Number, day of the donation, donor. */
  facts: z.array(labelled).max(12),
  opening: z.string().max(2000),
  goods: z.object({
    /** Heads of item, quantity and value; the last is null where no value was told. */
    item: line,
    quantity: line,
    value: line.nullable(),
    rows: z.array(z.object({ item: z.string().max(500), quantity: line, value: line })).max(200),
    total: labelled.nullable(),
  }),
  closing: z.string().max(2000),
  signatures: z.array(z.object({ titles: lines, name: line })).max(2),
  footer: z.object({
    number: line,
    /** With `{page}` and `{pages}`. */
    page: line,
  }),
})
export type AcknowledgementContent = z.infer<typeof acknowledgementContentSchema>
