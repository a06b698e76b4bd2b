import { z } from 'zod'
import { requiredText } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'

/** The centre's own room, a crate that goes to another island by boat, or a room of a partner that keeps our goods. */
export const warehouseKinds = ['storeRoom', 'crate', 'partner'] as const
export type WarehouseKind = (typeof warehouseKinds)[number]

export const newWarehouseSchema = z.strictObject({
  kind: z.enum(warehouseKinds),
  name: requiredText(80),
  /** Code of the list `localities`. */
  place: codeSchema.nullable(),
})
export type NewWarehouse = z.output<typeof newWarehouseSchema>

export const correctedWarehouseSchema = newWarehouseSchema.extend({
  id: z.string().max(40),
  version: z.number().int(),
})

export const warehouseSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  kind: z.enum(warehouseKinds),
  name: z.string(),
  place: z.string().nullable(),
  closed: z.boolean(),
})
export type Warehouse = z.output<typeof warehouseSchema>
