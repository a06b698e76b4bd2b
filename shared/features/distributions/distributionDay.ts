import { z } from 'zod'
import { isoDateSchema, longText, shortText } from '../../values/schemas'
import { contactWays } from '../../values/listEntry'
import { householdLineSchema } from './entitlement'
import { tidyTime } from '../settings/centre'
import { itemQuantitySchema } from './programme'

const id = z.string().max(40)
const time = z
  .string()
  .max(10)
  .overwrite(tidyTime)
  .refine((text) => /^\d\d:\d\d$/.test(text), { params: { issue: 'time.format' } })

/** Collected at the desk, or brought to the household. */
export const slotManners = ['pickUp', 'delivery'] as const

/** A part of the day; with `island` (municipality of the list `localities`) for households of that island only. */
export const slotSchema = z
  .strictObject({
    from: time,
    until: time,
    island: z.string().max(40).nullable(),
    manner: z.enum(slotManners),
    place: shortText(80),
  })
  .refine(({ from, until }) => from < until, { params: { issue: 'time.order' }, path: ['until'] })
export type Slot = z.output<typeof slotSchema>

/** `was`: which of the day's slots it was until now, from 0; null: a new one. What was planned for a slot follows it. */
export const correctedSlotSchema = slotSchema.safeExtend({
  was: z.number().int().min(0).max(39).nullable(),
})
export type CorrectedSlot = z.output<typeof correctedSlotSchema>

const dayFields = {
  warehouseId: id,
  day: isoDateSchema,
  slots: z.array(slotSchema).min(1).max(40),
  note: longText(500),
} as const
export const newDistributionDaySchema = z.strictObject({ programmeId: id, ...dayFields })
export type NewDistributionDay = z.output<typeof newDistributionDaySchema>
export const correctedDistributionDaySchema = z.strictObject({
  id,
  version: z.number().int(),
  ...dayFields,
  slots: z.array(correctedSlotSchema).min(1).max(40),
})

/** How many parcels of a day are in which state, hidden households too. */
const counts = z.object({
  planned: z.number().int(),
  packed: z.number().int(),
  handedOver: z.number().int(),
  notCollected: z.number().int(),
})

export const distributionDaySchema = z.object({
  id: z.string(),
  version: z.number().int(),
  programmeId: z.string(),
  programmeName: z.string(),
  warehouseId: z.string(),
  warehouseName: z.string(),
  day: z.string(),
  slots: z.array(slotSchema),
  note: z.string(),
  cancelled: z.boolean(),
  counts,
})
export type DistributionDay = z.output<typeof distributionDaySchema>

/** `removed`: taken off the list of the day. A `packed` one whose `reservedUntil` has passed holds its goods no longer. */
export const parcelStates = ['planned', 'packed', 'handedOver', 'notCollected', 'removed'] as const
export type ParcelState = (typeof parcelStates)[number]

export const parcelLineSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  /** Null: urgent aid. */
  dayId: z.string().nullable(),
  programmeId: z.string().nullable(),
  programmeName: z.string().nullable(),
  day: z.string(),
  code: z.string(),
  state: z.enum(parcelStates),
  /** Which of the day's slots, from 0; null: none. */
  slot: z.number().int().nullable(),
  reservedUntil: z.string().nullable(),
  /** Its goods are held for it now. */
  reserved: z.boolean(),
  /** Why it was taken off the list; empty unless somebody took it off by hand. */
  removedReason: z.string(),
  household: householdLineSchema,
  /** Where it was handed over: when and by which user. */
  handedOver: z
    .object({ handOverId: z.string(), receipt: z.string(), at: z.string(), by: z.string() })
    .nullable(),
})
export type ParcelLine = z.output<typeof parcelLineSchema>

/** By slot, island and name. */
export const dayListSchema = z.object({
  day: distributionDaySchema,
  parcels: z.array(parcelLineSchema),
  /** Parcels of households of which the asking user sees nobody. */
  hidden: z.number().int(),
})

/** What became of every household of the register when the list was made. */
export const generatedSchema = z.object({
  added: z.number().int(),
  alreadyListed: z.number().int(),
  notEntitled: z.number().int(),
})

/** Of the parcels that hold no goods yet, or not any more because their reservation passed. */
export const packingListSchema = z.object({
  day: distributionDaySchema,
  items: z.array(
    itemQuantitySchema.extend({
      /** In the warehouse on the day, without what is expired then and without what is held for packed parcels. */
      available: z.number().int(),
      shortage: z.number().int(),
    }),
  ),
  /** Planned parcels, the bigger households first; `complete`: what those before it leave is enough for its whole basket. */
  order: z.array(
    z.object({
      parcelId: z.string(),
      code: z.string(),
      size: z.number().int(),
      /** Null where the household is hidden. */
      name: z.string().nullable(),
      complete: z.boolean(),
    }),
  ),
  /** Planned parcels whose household is not entitled any more. */
  notEntitled: z.array(z.string()),
})

const ways = z.array(z.enum(contactWays))

/** Whom to call. A number in a forbidden way is not given; `blocked` says what else is forbidden. */
export const callLineSchema = z.object({
  parcelId: z.string(),
  code: z.string(),
  slot: z.number().int().nullable(),
  state: z.enum(parcelStates),
  household: householdLineSchema,
  mobile: z.string().nullable(),
  landline: z.string().nullable(),
  /** A number is there that must not be used. */
  withheld: z.boolean(),
  blocked: ways,
})
export const callListSchema = z.object({
  day: distributionDaySchema,
  lines: z.array(callLineSchema),
  hidden: z.number().int(),
})

/** One label. Where the centre's name must not be seen, `showCentre` is false; an address only where one may go there. */
export const labelSchema = z.object({
  parcelId: z.string(),
  code: z.string(),
  name: z.string(),
  fileNumber: z.number().int().nullable(),
  size: z.number().int(),
  slot: slotSchema.nullable(),
  island: z.string().nullable(),
  settlement: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  showCentre: z.boolean(),
  marks: z.array(z.string()),
})
export const labelsSchema = z.object({
  day: distributionDaySchema,
  centre: z.object({ el: z.string(), en: z.string() }),
  labels: z.array(labelSchema),
  hidden: z.number().int(),
})
