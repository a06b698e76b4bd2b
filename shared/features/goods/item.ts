import { z } from 'zod'
import { normaliseBarcode } from '../../values/barcode'
import { measures } from '../../values/quantity'
import { requiredText, shortText } from '../../values/schemas'
import { codeSchema, optionalText } from '../citizens/fields'

const id = z.string().max(40)

/** Whole pieces, grams or millilitres; the largest is far more than a centre ever holds and far from losing a digit. */
export const quantitySchema = z.number().int().min(1).max(1_000_000_000)
const level = z.number().int().min(0).max(1_000_000_000).nullable()

/** As scanned or typed; told in its one spelling. */
export const barcodeSchema = z
  .string()
  .max(80)
  .transform((text, context) => {
    const code = normaliseBarcode(text)
    if (code !== null) return code
    context.addIssue({ code: 'custom', params: { issue: 'invalid' } })
    return z.NEVER
  })

export const itemFields = {
  name: requiredText(120),
  nameEn: optionalText(120),
  /** Code of the list `goodsCategories`. */
  category: codeSchema,
  /** In what it is counted; fixed once a lot of it came. */
  measure: z.enum(measures),
  /** Below the minimum it is short; up to the target it is bought or asked for. */
  minimum: level,
  target: level,
  /** Codes of the list `goodsMarks`. */
  marks: z.array(codeSchema).max(20),
  /** Whether its lots bear a day after which they are not handed out. */
  expires: z.boolean(),
  /** How long it usually keeps, to propose a day. */
  shelfLifeDays: z.number().int().min(1).max(36_500).nullable(),
} as const

const levelsInOrder = ({ minimum, target }: { minimum: number | null; target: number | null }) =>
  minimum === null || target === null || minimum <= target
const levelsIssue = { path: ['target'], params: { issue: 'invalid' } }

export const newItemSchema = z
  .strictObject({
    ...itemFields,
    nameEn: itemFields.nameEn.default(null),
    minimum: level.default(null),
    target: level.default(null),
    marks: itemFields.marks.default([]),
    shelfLifeDays: itemFields.shelfLifeDays.default(null),
  })
  .refine(levelsInOrder, levelsIssue)
export type NewItem = z.output<typeof newItemSchema>
/** What is typed of an item, whole. */
export type ItemFields = NewItem

export const correctedItemSchema = z
  .strictObject({ ...itemFields, id, version: z.number().int() })
  .refine(levelsInOrder, levelsIssue)

/** One line of the list of items. */
export const itemLineSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  name: z.string(),
  nameEn: z.string().nullable(),
  category: z.string(),
  measure: z.enum(measures),
  minimum: z.number().int().nullable(),
  target: z.number().int().nullable(),
  marks: z.array(z.string()),
  expires: z.boolean(),
  shelfLifeDays: z.number().int().nullable(),
  closed: z.boolean(),
})
export type ItemLine = z.output<typeof itemLineSchema>

/** A size in which an item comes: `1 kg` of 1,000 grams, `κιβώτιο` of 12 pieces. */
export const newPackSchema = z.strictObject({
  itemId: id,
  name: requiredText(60),
  quantity: quantitySchema,
  /** Null for a pack without a code on it. */
  barcode: barcodeSchema.nullable(),
})

export const packSchema = z.object({
  id: z.string(),
  itemId: z.string(),
  name: z.string(),
  quantity: z.number().int(),
  barcode: z.string().nullable(),
  /** Of an EAN-8 or EAN-13; null for every other code and for none. A wrong one is told and not refused. */
  checkDigitHolds: z.boolean().nullable(),
})
export type Pack = z.output<typeof packSchema>

export const itemSchema = itemLineSchema.extend({ packs: z.array(packSchema) })
export type Item = z.output<typeof itemSchema>

export const itemListRequestSchema = z.strictObject({
  /** Beginnings of words of the name in either language, in any case or accent, or a whole barcode. */
  text: shortText(100).default(''),
  category: codeSchema.nullable().default(null),
  /** False: those in use; true: the closed ones; null: all. */
  closed: z.boolean().nullable().default(false),
  limit: z.number().int().min(1).max(1000).default(1000),
})
export type ItemListRequest = z.output<typeof itemListRequestSchema>

export const scanSchema = z.object({
  code: z.string(),
  checkDigitHolds: z.boolean().nullable(),
  /** Null for a code that nobody taught the program yet. */
  found: z.object({ item: itemLineSchema, pack: packSchema }).nullable(),
})
export type Scan = z.output<typeof scanSchema>
