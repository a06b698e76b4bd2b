import { z } from 'zod'
import { measures } from '../../values/quantity'
import { isoDateSchema, requiredText, shortText } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'
import { quantitySchema } from './item'

const id = z.string().max(40)

/** What a movement of goods is. `undone` is the counter-entry of an earlier one, which it names. */
export const movementKinds = [
  'donated',
  'purchased',
  'handedOut',
  'transferred',
  'writtenOff',
  'counted',
  'undone',
] as const
export type MovementKind = (typeof movementKinds)[number]

/** The act of somebody that moved goods; all movements of one act bear its id. */
export const actKinds = ['delivery', 'handOver', 'transfer', 'writeOff', 'stocktake', 'undo'] as const
export type ActKind = (typeof actKinds)[number]

const text = z.string().nullable()

/** One line of the ledger. */
export const movementSchema = z.object({
  id: z.string(),
  serial: z.number().int(),
  kind: z.enum(movementKinds),
  day: z.string(),
  itemId: z.string(),
  lotId: z.string(),
  quantity: z.number().int(),
  /** Null: from the world outside. */
  fromWarehouseId: text,
  toWarehouseId: text,
  actKind: z.enum(actKinds),
  actId: z.string(),
  /** Code of the list `writeOffReasons`. */
  reason: text,
  note: text,
  /** The movement that this one takes back. */
  undoes: text,
  /** The movement that took this one back. */
  undoneBy: text,
  createdAt: z.string(),
  createdBy: z.string(),
})
export type Movement = z.output<typeof movementSchema>

/** A line of the ledger with the words to read it. */
export const movementLineSchema = movementSchema.extend({
  itemName: z.string(),
  itemNameEn: text,
  measure: z.enum(measures),
  lotLabel: text,
  expiresOn: text,
})
export type MovementLine = z.output<typeof movementLineSchema>

/** Where a page of movements begins: after this one, in the order of the page. */
export const movementPositionSchema = z.strictObject({
  day: z.string().max(10),
  serial: z.number().int(),
})

export const movementListRequestSchema = z.strictObject({
  from: isoDateSchema.nullable().default(null),
  until: isoDateSchema.nullable().default(null),
  kind: z.enum(movementKinds).nullable().default(null),
  itemId: id.nullable().default(null),
  lotId: id.nullable().default(null),
  /** It went from or to this one. */
  warehouseId: id.nullable().default(null),
  actId: id.nullable().default(null),
  after: movementPositionSchema.nullable().default(null),
  limit: z.number().int().min(1).max(500).default(100),
})
export type MovementListRequest = z.output<typeof movementListRequestSchema>

/** The latest day first, within a day the last written first. */
export const movementPageSchema = z.object({
  movements: z.array(movementLineSchema),
  /** Null after the last page. */
  next: movementPositionSchema.nullable(),
})
export type MovementPage = z.output<typeof movementPageSchema>

/** So much of a lot. */
export const lotQuantitySchema = z.strictObject({ lotId: id, quantity: quantitySchema })
const lines = z.array(lotQuantitySchema).min(1).max(500)

export const transferSchema = z.strictObject({
  /** The day on which the goods moved; null: today. */
  day: isoDateSchema.nullable().default(null),
  fromWarehouseId: id,
  toWarehouseId: id,
  lines,
  note: shortText(200).default(''),
})

export const writeOffSchema = z.strictObject({
  day: isoDateSchema.nullable().default(null),
  warehouseId: id,
  /** Code of the list `writeOffReasons`. */
  reason: codeSchema,
  lines,
  note: shortText(200).default(''),
})

export const undoSchema = z.strictObject({ movementId: id, reason: requiredText(200) })
export const undoActSchema = z.strictObject({ actId: id, reason: requiredText(200) })

export const proposalRequestSchema = z.strictObject({
  warehouseId: id,
  itemId: id,
  quantity: quantitySchema,
  /** The day of the hand-over; null: today. */
  day: isoDateSchema.nullable().default(null),
})

/** From which lots a quantity would be taken, first expired first out, and what is missing at the end. */
export const proposalSchema = z.object({
  lots: z.array(
    z.object({
      lotId: z.string(),
      label: text,
      expiresOn: text,
      /** To take of it. */
      quantity: z.number().int(),
      /** What may be taken of it at most. */
      onHand: z.number().int(),
    }),
  ),
  missing: z.number().int(),
})
export type Proposal = z.output<typeof proposalSchema>
