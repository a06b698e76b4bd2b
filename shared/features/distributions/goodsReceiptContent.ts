import { z } from 'zod'

const line = z.string().max(300)

/** What the layout `goodsReceipt` shows: what a household received, to be signed by whoever took it. */
export const goodsReceiptContentSchema = z.object({
  language: z.enum(['el', 'en']),
  title: line,
  /** `YYYY-MM-DD`, the PDF's own date. */
  date: z.iso.date(),
  issuer: z.object({
    lines: z.array(line).max(12),
    details: z.array(z.object({ label: line, text: line })).max(8),
  }),
  placeAndDate: line,
  heading: line,
  /** Large, under the heading: «ΑΚΥΡΩΘΗΚΕ» on a receipt whose hand-over was undone. */
  undone: z.string().max(600).nullable(),
  facts: z.array(z.object({ label: line, text: z.string().max(600) })).max(12),
  table: z.object({
    head: z.array(line).length(4),
    rows: z.array(z.array(z.string().max(400)).length(4)).max(100),
  }),
  statement: z.string().max(800),
  signatures: z.array(z.object({ label: line, name: line })).length(2),
  footer: z.object({ text: line, page: line }),
})
export type GoodsReceiptContent = z.infer<typeof goodsReceiptContentSchema>
