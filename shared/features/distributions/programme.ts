import { z } from 'zod'
import { isoDateSchema, longText, requiredText, shortText } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'

const id = z.string().max(40)
const version = z.number().int()
const cents = z.number().int().min(0).max(10_000_000_00)

/** `programme`: counted from its first to its last day. */
export const frequencyPeriods = ['month', 'year', 'programme'] as const
export type FrequencyPeriod = (typeof frequencyPeriods)[number]
const frequencySchema = z.strictObject({
  times: z.number().int().min(1).max(366),
  per: z.enum(frequencyPeriods),
})
export type Frequency = z.output<typeof frequencySchema>

/**
 * The highest monthly income by household size: `bySize[0]` of one member, `bySize[1]` of two …; what a household of more
 * members may have above the last one, for each further member.
 */
const incomeLimitsSchema = z.strictObject({
  bySize: z.array(cents).min(1).max(20),
  perFurtherMember: cents,
})
export type IncomeLimits = z.output<typeof incomeLimitsSchema>

const order = { params: { issue: 'date.order' }, path: ['until'] }
const programmeFields = {
  name: requiredText(120),
  /** Who pays: donor, programme of the Union, municipality. */
  fundedBy: shortText(200),
  from: isoDateSchema,
  /** Null while no end is known. */
  until: isoDateSchema.nullable(),
  frequency: frequencySchema,
  /** A social worker decides by criteria who is entitled; else every household of the register is. */
  needsDecision: z.boolean(),
  /** Codes of the list `entitlementCriteria` that a decision must have ticked. */
  criteria: z.array(codeSchema).max(30),
  /** Null: income does not matter. Where it does, a decision must say what it is. */
  incomeLimits: incomeLimitsSchema.nullable(),
  /** Who collected from one exclusive programme is not entitled in another one in the same period. */
  exclusive: z.boolean(),
  note: longText(1000),
} as const
type Span = { readonly from: string; readonly until: string | null }
const inOrder = ({ from, until }: Span) => until === null || from <= until

export const newProgrammeSchema = z.strictObject(programmeFields).refine(inOrder, order)
export const correctedProgrammeSchema = z
  .strictObject({ id, version, ...programmeFields })
  .refine(inOrder, order)
export type ProgrammeFields = z.output<typeof newProgrammeSchema>

export const programmeSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  name: z.string(),
  fundedBy: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  frequency: frequencySchema,
  needsDecision: z.boolean(),
  criteria: z.array(z.string()),
  incomeLimits: incomeLimitsSchema.nullable(),
  exclusive: z.boolean(),
  note: z.string(),
  closed: z.boolean(),
})
export type Programme = z.output<typeof programmeSchema>

const age = z.number().int().min(0).max(130)
const size = z.number().int().min(1).max(50)
const quantity = z.number().int().min(1).max(10_000_000)
const within = (from: number | null, to: number | null) => from === null || to === null || from <= to

/**
 * A line of a basket. `household`: once; `member`: for each member whose age in full years lies in ageFrom–ageTo (under 2 is
 * 0–1; null is open; where the birth date is not known, only where both are null). The line counts only for households of
 * sizeFrom–sizeTo members, only for those with the diet mark `mark`, and never for those with `exceptMark`.
 */
const lineFields = {
  itemId: id,
  /** Whole pieces, grams or millilitres. */
  quantity,
  per: z.enum(['household', 'member']),
  ageFrom: age.nullable(),
  ageTo: age.nullable(),
  sizeFrom: size.nullable(),
  sizeTo: size.nullable(),
  /** Codes of the list `goodsMarks`. */
  mark: codeSchema.nullable(),
  exceptMark: codeSchema.nullable(),
  /** The most one household gets by this line. */
  maximum: quantity.nullable(),
} as const
export const newBasketLineSchema = z
  .strictObject(lineFields)
  .refine(({ ageFrom, ageTo }) => within(ageFrom, ageTo), { params: { issue: 'tooSmall' }, path: ['ageTo'] })
  .refine(({ sizeFrom, sizeTo }) => within(sizeFrom, sizeTo), {
    params: { issue: 'tooSmall' },
    path: ['sizeTo'],
  })
  .refine(({ per, ageFrom, ageTo }) => per === 'member' || (ageFrom === null && ageTo === null), {
    params: { issue: 'invalid' },
    path: ['ageFrom'],
  })
export type NewBasketLine = z.output<typeof newBasketLineSchema>
export type BasketLine = NewBasketLine

export const newBasketSchema = z.strictObject({
  programmeId: id,
  /** From this day on; a later version of the same day replaces the earlier one. */
  validFrom: isoDateSchema,
  lines: z.array(newBasketLineSchema).min(1).max(100),
})

/** A quantity of an item with what a screen needs to show it. */
export const itemQuantitySchema = z.object({
  itemId: z.string(),
  itemName: z.string(),
  itemNameEn: z.string().nullable(),
  /** Code of the list `goodsCategories`. */
  category: z.string(),
  measure: z.enum(['pieces', 'grams', 'millilitres']),
  quantity: z.number().int(),
})
export type ItemQuantity = z.output<typeof itemQuantitySchema>

/** A quantity that somebody is due, of one item. */
export type Share = { readonly itemId: string; readonly quantity: number }

export const basketSchema = z.object({
  id: z.string(),
  programmeId: z.string(),
  /** 1 for the first version of the programme's basket. */
  number: z.number().int(),
  validFrom: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  lines: z.array(
    itemQuantitySchema.extend({
      per: z.enum(['household', 'member']),
      ageFrom: z.number().int().nullable(),
      ageTo: z.number().int().nullable(),
      sizeFrom: z.number().int().nullable(),
      sizeTo: z.number().int().nullable(),
      mark: z.string().nullable(),
      exceptMark: z.string().nullable(),
      maximum: z.number().int().nullable(),
    }),
  ),
})
export type Basket = z.output<typeof basketSchema>

export const openedProgrammeSchema = z.object({
  programme: programmeSchema,
  /** The version that is valid today, or null. */
  currentBasketId: z.string().nullable(),
  /** The newest version first. */
  baskets: z.array(basketSchema),
})
