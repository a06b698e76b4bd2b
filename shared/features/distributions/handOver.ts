import { z } from 'zod'
import { isoDateSchema, longText, requiredLongText, requiredText, shortText } from '../../values/schemas'
import { householdLineSchema } from './entitlement'
import { itemQuantitySchema } from './programme'

const id = z.string().max(40)

/** Who took the goods: a member of the household, or somebody with the household's authorisation, which is kept. */
export const collectedBySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('member'), citizenId: id }),
  z.strictObject({
    kind: z.literal('proxy'),
    name: requiredText(120),
    /** Number of the identity document that was shown. */
    document: requiredText(60),
    /** The signed authorisation stays in the file. */
    authorisationKept: z.literal(true),
  }),
])
export type CollectedBy = z.output<typeof collectedBySchema>

/**
 * A quantity out of one lot. `substitutesItemId`: the item of the basket in whose place it is given, of the same category and
 * measure; then with a reason.
 */
export const givenLineSchema = z
  .strictObject({
    lotId: id,
    quantity: z.number().int().min(1).max(10_000_000),
    substitutesItemId: id.nullable().default(null),
    reason: shortText(200).default(''),
  })
  .refine(({ substitutesItemId, reason }) => substitutesItemId === null || reason !== '', {
    params: { issue: 'required' },
    path: ['reason'],
  })
export type GivenLine = z.output<typeof givenLineSchema>
export const givenLinesSchema = z.array(givenLineSchema).min(1).max(100)

export const newHandOverSchema = z.strictObject({
  parcelId: id,
  version: z.number().int(),
  /** Null: today. An earlier day for what was written on paper on the way. */
  day: isoDateSchema.nullable().default(null),
  collectedBy: collectedBySchema,
  lines: givenLinesSchema,
  note: longText(500).default(''),
})
export type NewHandOver = z.output<typeof newHandOverSchema>

export const newUrgentAidSchema = z.strictObject({
  householdId: id,
  warehouseId: id,
  day: isoDateSchema.nullable().default(null),
  /** Why it cannot wait for a programme. */
  reason: requiredLongText(500),
  collectedBy: collectedBySchema,
  lines: givenLinesSchema,
  note: longText(500).default(''),
})
export type NewUrgentAid = z.output<typeof newUrgentAidSchema>

/** What the supervisor says to urgent aid afterwards; `none`: a hand-over of a programme, which needs no nod. */
export const nods = ['none', 'waiting', 'approved', 'refused'] as const
export type Nod = (typeof nods)[number]

export const handOverLineSchema = z.object({
  id: z.string(),
  /** `26/417`: serial of the year without gaps. */
  receipt: z.string(),
  year: z.number().int(),
  serial: z.number().int(),
  parcelId: z.string(),
  /** Null: urgent aid. */
  programmeId: z.string().nullable(),
  programmeName: z.string().nullable(),
  warehouseId: z.string(),
  day: z.string(),
  handedAt: z.string(),
  handedBy: z.string(),
  household: householdLineSchema,
  collector: z.object({ kind: z.enum(['member', 'proxy']), name: z.string() }),
  nod: z.enum(nods),
  undone: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  /** Of what was handed over, as far as it is known. */
  valueCents: z.number().int(),
})
export type HandOverLine = z.output<typeof handOverLineSchema>

export const handOverSchema = handOverLineSchema.extend({
  collector: z.object({
    kind: z.enum(['member', 'proxy']),
    name: z.string(),
    /** Null for a proxy. */
    citizenId: z.string().nullable(),
    document: z.string().nullable(),
    authorisationKept: z.boolean(),
  }),
  lines: z.array(
    itemQuantitySchema.extend({
      lotId: z.string(),
      lotLabel: z.string().nullable(),
      expiresOn: z.string().nullable(),
      substitutes: z
        .object({ itemId: z.string(), itemName: z.string(), itemNameEn: z.string().nullable() })
        .nullable(),
      reason: z.string(),
    }),
  ),
  urgentReason: z.string().nullable(),
  nodBy: z.string().nullable(),
  nodAt: z.string().nullable(),
  nodNote: z.string(),
  note: z.string(),
})
export type HandOver = z.output<typeof handOverSchema>

/** The newest first; every filter that is null lets all pass. */
export const handOverRequestSchema = z.strictObject({
  programmeId: id.nullable().default(null),
  warehouseId: id.nullable().default(null),
  dayId: id.nullable().default(null),
  householdId: id.nullable().default(null),
  citizenId: id.nullable().default(null),
  /** Those in which something of this lot was given. */
  lotId: id.nullable().default(null),
  /** Code of a municipality. */
  island: z.string().max(40).nullable().default(null),
  from: isoDateSchema.nullable().default(null),
  until: isoDateSchema.nullable().default(null),
  show: z.enum(['standing', 'undone', 'all']).default('all'),
  urgentOnly: z.boolean().default(false),
  after: z.strictObject({ year: z.number().int(), serial: z.number().int() }).nullable().default(null),
  limit: z.number().int().min(1).max(200).default(100),
})
export type HandOverRequest = z.output<typeof handOverRequestSchema>

export const handOverPageSchema = z.object({
  handOvers: z.array(handOverLineSchema),
  next: z.object({ year: z.number().int(), serial: z.number().int() }).nullable(),
  /** How many the whole list has; told with the first page only. */
  count: z.number().int().nullable(),
})
