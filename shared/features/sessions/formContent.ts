import { z } from 'zod'

const line = z.string().max(300)
const labelled = z.object({ label: line, text: line })

/** What the layout `form` shows, word for word: a paper of the counselling desk, to be read, ticked and signed. */
export const formContentSchema = z.object({
  language: z.enum(['el', 'en']),
  /** Title of the PDF: nothing personal. */
  title: line,
  /** `YYYY-MM-DD`, the PDF's own date. */
  date: z.iso.date(),
  issuer: z.object({
    lines: z.array(line).max(20),
    details: z.array(labelled).max(12),
    logoAlternativeText: line,
  }),
  /** With a line for the day where it is filled in by hand. */
  placeAndDate: line,
  heading: line,
  opening: z.string().max(1000),
  /** An empty text is a line to be filled in by hand. */
  facts: z.array(labelled).max(10),
  sections: z
    .array(
      z.object({
        title: line,
        paragraphs: z.array(z.string().max(1500)),
        /** Each behind a box to be ticked; one that ends with a colon is followed by a line to be filled in. */
        boxes: z.array(z.string().max(600)),
      }),
    )
    .max(12),
  statement: z.string().max(600),
  /** Who signs; an empty name is left for the hand. */
  signatures: z.array(z.object({ label: line, name: line })).max(3),
  footer: z.object({
    text: line,
    /** With `{page}` and `{pages}`. */
    page: line,
  }),
})
export type FormContent = z.infer<typeof formContentSchema>
