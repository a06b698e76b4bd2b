import { z } from 'zod'
import { isoDateSchema, requiredText, shortText } from '../../values/schemas'
import { measures } from '../../values/quantity'
import { optionalLongText, optionalText } from '../citizens/fields'
import { sourceKinds } from './source'

/** Goods are given to the centre, or it buys them. */
export const deliveryKinds = ['donation', 'purchase'] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

const id = z.string().max(40)
const text = z.string().nullable()
/** Whole cents, up to a million euros. */
export const centsSchema = z.number().int().min(0).max(100_000_000)

/** What came of one item. Lines alike in item, last day and label become one lot. */
export const deliveryLineSchema = z.strictObject({
  itemId: id,
  /** Whole pieces, grams or millilitres. */
  quantity: z.number().int().min(1).max(100_000_000),
  /** The last day on which it may be handed out. */
  expiresOn: isoDateSchema.nullable(),
  /** What is printed on it as its lot number. */
  label: optionalText(40),
  /** What the line cost, or is estimated to be worth; null where nothing is said. */
  valueCents: centsSchema.nullable(),
})
export type DeliveryLine = z.output<typeof deliveryLineSchema>

const headerFields = {
  /** Null: a donation of which nothing is said about the donor. */
  sourceId: id.nullable(),
  /** The number on the supplier's invoice. */
  invoice: optionalText(60),
  note: optionalLongText(1000),
}

export const newDeliverySchema = z.strictObject({
  kind: z.enum(deliveryKinds),
  day: isoDateSchema,
  warehouseId: id,
  ...headerFields,
  lines: z.array(deliveryLineSchema).min(1).max(200),
  /** True: somebody was told that a line expired before it came, and wants it written down all the same. */
  expiredToo: z.boolean().default(false),
})
export type NewDelivery = z.output<typeof newDeliverySchema>

/** What the goods are and when they came stands in the ledger: a mistake there is undone and received again. */
export const correctedDeliverySchema = z.strictObject({ id, version: z.number().int(), ...headerFields })
export const undoneDeliverySchema = z.strictObject({
  id,
  version: z.number().int(),
  reason: requiredText(300),
})

/** One line of the list. */
export const deliveryRowSchema = z.object({
  id: z.string(),
  kind: z.enum(deliveryKinds),
  day: z.string(),
  year: z.number().int(),
  /** Of the year and the kind, without gaps. */
  number: z.number().int(),
  sourceId: z.string(),
  sourceKind: z.enum(sourceKinds),
  sourceName: z.string(),
  warehouseId: z.string(),
  warehouseName: z.string(),
  invoice: text,
  /** How many lots it brought. */
  lots: z.number().int(),
  valueCents: z.number().int().nullable(),
  undoneAt: text,
})
export type DeliveryRowShown = z.output<typeof deliveryRowSchema>

const position = z.strictObject({ day: z.string().max(10), id })

/** The newest day first. Filters that are null let everything through. */
export const deliveryListRequestSchema = z.strictObject({
  kind: z.enum(deliveryKinds).nullable().default(null),
  sourceId: id.nullable().default(null),
  warehouseId: id.nullable().default(null),
  from: isoDateSchema.nullable().default(null),
  until: isoDateSchema.nullable().default(null),
  /** The number of the year, of the invoice, or words of the source's name. */
  text: shortText(100).default(''),
  after: position.nullable().default(null),
  limit: z.number().int().min(1).max(200).default(100),
})
export type DeliveryListRequest = z.output<typeof deliveryListRequestSchema>

export const deliveryPageSchema = z.object({
  deliveries: z.array(deliveryRowSchema),
  next: position.nullable(),
  /** How many the whole list has; told with the first page only. */
  count: z.number().int().nullable(),
})

/** A lot with what became of it. Who received it is told where hand-overs are. */
export const deliveredLotSchema = z.object({
  lotId: z.string(),
  deliveryId: z.string(),
  itemId: z.string(),
  itemName: z.string(),
  itemNameEn: text,
  measure: z.enum(measures),
  expiresOn: text,
  label: text,
  quantity: z.number().int(),
  valueCents: z.number().int().nullable(),
  /** Its coming was taken back, alone or with the whole delivery. */
  undone: z.boolean(),
  /** In all warehouses together. */
  left: z.number().int(),
  handedOut: z.number().int(),
  /** Hand-overs that stand. */
  handOvers: z.number().int(),
})
export type DeliveredLot = z.output<typeof deliveredLotSchema>

export const deliverySchema = deliveryRowSchema.extend({
  version: z.number().int(),
  note: text,
  createdAt: z.string(),
  createdBy: z.string(),
  undoneBy: text,
  /** Why it was taken back. */
  undoneReason: text,
  lines: z.array(deliveredLotSchema),
})
export type Delivery = z.output<typeof deliverySchema>
