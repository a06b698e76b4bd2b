import { z } from 'zod'
import { isoDateSchema, shortText } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'
import { itemLineSchema } from './item'
import { expiringDaysSchema } from './lot'

/** How what may be handed out stands to the item's own levels. */
export const stockLevels = ['belowMinimum', 'belowTarget', 'enough'] as const
export type StockLevel = (typeof stockLevels)[number]

/** Over so many weeks the hand-outs are counted from which the weeks left are reckoned. */
export const weeksCounted = 12

export const stockRequestSchema = z.strictObject({
  /** At the end of this day; null: today. */
  day: isoDateSchema.nullable().default(null),
  /** Null: all of them. */
  warehouseId: z.string().max(40).nullable().default(null),
  category: codeSchema.nullable().default(null),
  /** As in the list of items. */
  text: shortText(100).default(''),
  expiringDays: expiringDaysSchema,
  /** False: only items of which something is there or that have a minimum or target. */
  withEmpty: z.boolean().default(false),
})
export type StockRequest = z.output<typeof stockRequestSchema>

export const stockRowSchema = z.object({
  item: itemLineSchema,
  /** Everything that is there, what expired too. */
  onHand: z.number().int(),
  /** Of it: after its last day, only to be written off. */
  expired: z.number().int(),
  /** Of it: its last day is at most so many days ahead. */
  expiring: z.number().int(),
  /** The earliest last day among what is not expired. */
  nextExpiry: z.string().nullable(),
  /** Of what is not expired, in all warehouses; null with no level set, or where one warehouse was asked for. */
  level: z.enum(stockLevels).nullable(),
  /** Handed out in the last 12 weeks, from the warehouse asked for, without what was undone. */
  handedOut: z.number().int(),
  /** For how many weeks what is not expired lasts at that pace, in tenths; null where nothing was handed out. */
  tenthsOfWeeksLeft: z.number().int().nullable(),
})
export type StockRow = z.output<typeof stockRowSchema>

export const stockSchema = z.object({
  day: z.string(),
  /** In alphabetical order. */
  rows: z.array(stockRowSchema),
})
export type Stock = z.output<typeof stockSchema>
