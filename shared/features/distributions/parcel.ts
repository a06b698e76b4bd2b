import { z } from 'zod'
import { isoInstantSchema } from '../../values/schemas'
import { parcelLineSchema } from './distributionDay'
import { entitlementSchema, householdLineSchema } from './entitlement'
import { givenLinesSchema } from './handOver'
import { itemQuantitySchema } from './programme'

const id = z.string().max(40)

export const packSchema = z.strictObject({
  id,
  version: z.number().int(),
  lines: givenLinesSchema,
  /** Until then its goods are held; later than now. */
  reservedUntil: isoInstantSchema,
})
export const packDaySchema = z.strictObject({
  dayId: id,
  /** Parcels that hold nothing, in the order in which they are packed while the goods last. */
  parcelIds: z.array(id).min(1).max(2000),
  reservedUntil: isoInstantSchema,
})
export const packedDaySchema = z.object({
  packed: z.number().int(),
  /** Left as they were: not enough of an item, or not entitled any more, or changed meanwhile. */
  left: z.array(z.string()),
})

/** A line to be given: proposed out of lots, the one that expires first before the others; or packed. */
export const proposedLineSchema = itemQuantitySchema.extend({
  lotId: z.string(),
  lotLabel: z.string().nullable(),
  expiresOn: z.string().nullable(),
  substitutesItemId: z.string().nullable(),
  reason: z.string(),
})

/** A parcel at the desk. */
export const parcelSchema = z.object({
  parcel: parcelLineSchema,
  /** Members of today whom the asking user may see: any of them may collect. */
  members: z.array(
    z.object({
      citizenId: z.string(),
      name: z.string(),
      age: z.number().int().nullable(),
      /** Whether a share is left. */
      counting: z.boolean(),
    }),
  ),
  /** Of today; null for urgent aid. */
  entitlement: entitlementSchema.nullable(),
  /** What was packed, or what is proposed. */
  lines: z.array(proposedLineSchema),
  /** What of the basket is not there. */
  short: z.array(itemQuantitySchema),
})
export type Parcel = z.output<typeof parcelSchema>

/** What the desk finds by a name, a file number, a telephone number or the scan of a label. */
export const foundParcelsSchema = z.object({
  by: z.enum(['code', 'citizen', 'nothing']),
  parcels: z.array(parcelLineSchema),
  /** Households of citizens who were found and have no parcel that waits. */
  households: z.array(householdLineSchema),
})

/** Where else the item could come from: equal items of the same category, with what is available. */
export const substitutesSchema = z.array(
  itemQuantitySchema.extend({
    lotId: z.string(),
    lotLabel: z.string().nullable(),
    expiresOn: z.string().nullable(),
  }),
)
