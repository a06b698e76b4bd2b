import { z } from 'zod'
import { measures } from '../../values/quantity'
import { isoDateSchema, longText, requiredLongText, requiredText, shortText } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'

/**
 * `counting`: blind, nobody sees what the ledger says; `finished`: counted, differences are explained; `posted`: a second
 * person confirmed and the ledger follows; `undone`: posted and taken back; `cancelled`: given up, the ledger untouched.
 */
export const stocktakeStates = ['counting', 'finished', 'posted', 'undone', 'cancelled'] as const
export type StocktakeState = (typeof stocktakeStates)[number]

const id = z.string().max(40)
const version = z.number().int()

export const newStocktakeSchema = z.strictObject({
  warehouseId: id,
  /** Code of the list `goodsCategories` for a partial count; null: everything that lies there. */
  category: codeSchema.nullable(),
  note: longText(500).default(''),
})
export type NewStocktake = z.output<typeof newStocktakeSchema>

const counted = z.number().int().min(0).max(10_000_000)

export const countSchema = z.strictObject({
  stocktakeId: id,
  lotId: id,
  /** `set`: so much was counted in all; `add`: a scan, so much more than was counted until now. */
  manner: z.enum(['set', 'add']),
  quantity: counted,
})

/** Something lies there that no lot of the list fits: a lot the ledger does not know is made for it. */
export const foundLotSchema = z.strictObject({
  stocktakeId: id,
  itemId: id,
  label: shortText(60).default(''),
  expiresOn: isoDateSchema.nullable(),
  quantity: counted.min(1),
})

export const explanationSchema = z.strictObject({ id, version, explanation: requiredText(300) })
export const undoneStocktakeSchema = z.strictObject({ id, version, reason: requiredLongText(500) })

const text = z.string().nullable()

/** One lot of the count. While it is being counted `expected` and `difference` stay null: the count is blind. */
export const stocktakeLineSchema = z.object({
  id: z.string(),
  version,
  lotId: z.string(),
  lotLabel: text,
  expiresOn: text,
  item: z.object({
    id: z.string(),
    name: z.string(),
    nameEn: text,
    category: z.string(),
    measure: z.enum(measures),
  }),
  /** Null: not counted. */
  counted: z.number().int().nullable(),
  countedBy: text,
  expected: z.number().int().nullable(),
  /** Counted less expected. */
  difference: z.number().int().nullable(),
  /** Of the difference, as far as the lot's value is known; with its sign. */
  differenceCents: z.number().int().nullable(),
  explanation: z.string(),
})
export type StocktakeLine = z.output<typeof stocktakeLineSchema>

export const stocktakeHeadSchema = z.object({
  id: z.string(),
  version,
  warehouseId: z.string(),
  warehouseName: z.string(),
  category: text,
  state: z.enum(stocktakeStates),
  note: z.string(),
  startedAt: z.string(),
  startedBy: z.string(),
  finishedAt: text,
  finishedBy: text,
  confirmedAt: text,
  confirmedBy: text,
  /** Confirmed by somebody who had counted too, after the pause. */
  sameHands: z.boolean(),
  undone: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  lines: z.number().int(),
  uncounted: z.number().int(),
})
export type StocktakeHead = z.output<typeof stocktakeHeadSchema>

export const stocktakeSchema = z.object({
  stocktake: stocktakeHeadSchema,
  /** By item, the lot that expires first before the others. */
  lines: z.array(stocktakeLineSchema),
  /** Lines with a difference that nobody explained yet; 0 while it is being counted. */
  unexplained: z.number().int(),
  /** Packed parcels that hold goods which are not there, once it is confirmed; 0 before it is finished and afterwards. */
  parcelsLosing: z.number().int(),
  /** Whether the asking person counted too, and from when on they may confirm it all the same. */
  ownHands: z.boolean(),
  mayConfirmFrom: text,
})
export type Stocktake = z.output<typeof stocktakeSchema>
