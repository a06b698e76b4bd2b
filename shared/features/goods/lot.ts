import { z } from 'zod'
import { measures } from '../../values/quantity'
import { isoDateSchema } from '../../values/schemas'
import { movementLineSchema } from './movement'

/** `expired`: after its last day, only written off; `expiring`: its last day is at most so many days ahead. */
export const lotStates = ['good', 'expiring', 'expired'] as const
export type LotState = (typeof lotStates)[number]

/** So many days ahead the end of a lot is told; null: as the centre's deadlines say. */
export const expiringDaysSchema = z.number().int().min(0).max(3650).nullable().default(null)

const text = z.string().nullable()

/** A lot with what lies of it, and where, on the day asked for. */
export const lotLineSchema = z.object({
  id: z.string(),
  itemId: z.string(),
  /** What is printed on it as its lot number. */
  label: text,
  /** The last day on which it may be handed out. */
  expiresOn: text,
  deliveryId: text,
  /** What `valuedQuantity` of it cost or is estimated to be worth. */
  valueCents: z.number().int().nullable(),
  valuedQuantity: z.number().int().nullable(),
  createdAt: z.string(),
  state: z.enum(lotStates),
  /** In all warehouses asked for. */
  onHand: z.number().int(),
  inWarehouses: z.array(z.object({ warehouseId: z.string(), quantity: z.number().int() })),
})
export type LotLine = z.output<typeof lotLineSchema>

export const lotsRequestSchema = z.strictObject({
  itemId: z.string().max(40),
  /** Null: all of them. */
  warehouseId: z.string().max(40).nullable().default(null),
  /** At the end of this day; null: today. */
  day: isoDateSchema.nullable().default(null),
  expiringDays: expiringDaysSchema,
  withEmpty: z.boolean().default(false),
})
export type LotsRequest = z.output<typeof lotsRequestSchema>

/** A lot's page: where it came from and everything that happened to it. Who received it, `distributions` tells. */
export const lotSchema = lotLineSchema.extend({
  item: z.object({
    id: z.string(),
    name: z.string(),
    nameEn: text,
    measure: z.enum(measures),
  }),
  /** The delivery that brought it; null for what a count found. */
  origin: z
    .object({
      deliveryId: z.string(),
      kind: z.enum(['donation', 'purchase']),
      day: z.string(),
      year: z.number().int(),
      number: z.number().int(),
      sourceId: z.string(),
      /** Empty for an anonymous donor. */
      sourceName: z.string(),
      invoice: text,
    })
    .nullable(),
  /** The first 500 of the ledger, the newest first. */
  movements: z.array(movementLineSchema),
})
export type Lot = z.output<typeof lotSchema>
