import { z } from 'zod'
import type { RuleKey } from '../../i18n'
import { isoDateSchema } from '../../values/schemas'
import { itemQuantitySchema } from './programme'

/**
 * Why a household is not entitled. Each is a rule of the work with its sentence in both languages (`distributions:rules.…`),
 * shown with a reason and given by a hand-over that is refused.
 */
export const refusals = [
  /** {{programme}} */
  'distributions.programmeClosed',
  /** {{programme}}, {{day}} */
  'distributions.outsideProgramme',
  /** {{day}} */
  'distributions.nobodyThere',
  /** {{programme}}, {{day}} */
  'distributions.noBasket',
  /** {{day}}, {{programme}}, {{receipt}} */
  'distributions.alreadyCollected',
  /** {{day}}, {{programme}} */
  'distributions.membersCollected',
] as const satisfies readonly RuleKey[]

/** What is missing and can be mended by a social worker. */
export const missing = [
  /** {{programme}} */
  'distributions.decisionMissing',
  /** {{day}} */
  'distributions.decisionExpired',
  /** {{day}} */
  'distributions.decisionWithdrawn',
  /** {{count}}: how many; which ones are in `criteria` */
  'distributions.criteriaMissing',
  'distributions.incomeMissing',
  'distributions.incomeAboveLimit',
] as const satisfies readonly RuleKey[]

export type NotEntitledKey = (typeof refusals)[number] | (typeof missing)[number]

export const reasonSchema = z.object({
  rule: z.enum([...refusals, ...missing]),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Reason = z.output<typeof reasonSchema>

/** A household in a list; only members that the asking user may see give it its name. */
export const householdLineSchema = z.object({
  householdId: z.string(),
  /** The name of its head, or of the first member that may be seen. */
  citizenId: z.string(),
  name: z.string(),
  fileNumber: z.number().int().nullable(),
  /** Members on the day, hidden ones too. */
  size: z.number().int(),
  hiddenMembers: z.number().int(),
  settlement: z.string().nullable(),
  /** Code of the municipality in the list `localities`, where the settlement or municipality of a member is known there. */
  island: z.string().nullable(),
})
export type HouseholdLine = z.output<typeof householdLineSchema>

/** What a household may collect from one programme on one day, and why not. */
export const entitlementSchema = z.object({
  programmeId: z.string(),
  programmeName: z.string(),
  householdId: z.string(),
  day: z.string(),
  entitled: z.boolean(),
  /** Why not; empty where it is entitled. */
  reasons: z.array(reasonSchema),
  /** Codes of the list `entitlementCriteria` that are not ticked. */
  missingCriteria: z.array(z.string()),
  /** How often more it may collect in this period. */
  remaining: z.number().int(),
  /** Members on the day, and how many of them have a share left: who was counted elsewhere in the period has none. */
  size: z.number().int(),
  counting: z.number().int(),
  /** The last hand-over from this programme in the period, if there was one. */
  lastCollected: z.object({ day: z.string(), handOverId: z.string(), receipt: z.string() }).nullable(),
  /** Until when the decision counts. */
  validUntil: z.string().nullable(),
  /** Diet marks of the household. */
  marks: z.array(z.string()),
  basket: z.array(itemQuantitySchema),
})
export type Entitlement = z.output<typeof entitlementSchema>

export const householdEntitlementsSchema = z.object({
  household: householdLineSchema,
  day: z.string(),
  /** Of every open programme whose period holds the day, in alphabetical order. */
  entitlements: z.array(entitlementSchema),
})

/** A line of a programme's list. */
export const entitledLineSchema = householdLineSchema.extend({
  sortKey: z.string(),
  entitled: z.boolean(),
  reasons: z.array(reasonSchema),
  counting: z.number().int(),
  validUntil: z.string().nullable(),
})
export const entitledRequestSchema = z.strictObject({
  programmeId: z.string().max(40),
  /** Null: today. */
  day: isoDateSchema.nullable(),
  show: z.enum(['entitled', 'notEntitled', 'all']),
  after: z.strictObject({ sortKey: z.string().max(400), householdId: z.string().max(40) }).nullable(),
  limit: z.number().int().min(1).max(500).default(100),
})
export const entitledPageSchema = z.object({
  lines: z.array(entitledLineSchema),
  next: z.object({ sortKey: z.string(), householdId: z.string() }).nullable(),
  /** Of all households, hidden ones too; told with the first page only. */
  counts: z
    .object({ entitled: z.number().int(), notEntitled: z.number().int(), hidden: z.number().int() })
    .nullable(),
})
