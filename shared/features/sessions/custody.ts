import { z } from 'zod'
import { isoDateSchema, requiredText, shortText } from '../../values/schemas'

const id = z.string().max(40)

/** Until this age a citizen is a minor, whose file is the child's own and whose guardian consents. */
export const ageOfMajority = 18

/** Who has the custody (επιμέλεια) of a child. */
export const custodyHolders = ['both', 'mother', 'father', 'other'] as const
export type CustodyHolder = (typeof custodyHolders)[number]

/** In which capacity somebody consents for a child. */
export const consentCapacities = ['mother', 'father', 'bothParents', 'guardian', 'other'] as const
export type ConsentCapacity = (typeof consentCapacities)[number]

/** From `from` on this holds; what held before ends the day before. The same `from` again corrects what stands there. */
export const newCustodySchema = z.strictObject({
  citizenId: id,
  holder: z.enum(custodyHolders),
  /** The holder's own card, where there is one and the user may open it. */
  holderCitizenId: id.nullable().default(null),
  /** The holder's name, where there is no card; asked for where the holder is `other` without a card. */
  holderName: shortText(120).default(''),
  /** The court's decision or the agreement, by number and date. */
  decision: shortText(200).default(''),
  from: isoDateSchema,
  until: isoDateSchema.nullable().default(null),
})
export type NewCustody = z.output<typeof newCustodySchema>

export const custodySchema = z.object({
  id: z.string(),
  version: z.number().int(),
  citizenId: z.string(),
  holder: z.enum(custodyHolders),
  /** Null too where that card is not for the asking user, whom the name is then withheld from. */
  holderCitizenId: z.string().nullable(),
  holderName: z.string(),
  decision: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  /** Holds today. */
  holds: z.boolean(),
})
export type Custody = z.output<typeof custodySchema>

/** Of one child, the newest first. */
export const custodyOfSchema = z.object({
  /** Completed years today; null: no birth date. */
  age: z.number().int().nullable(),
  minor: z.boolean(),
  custody: z.array(custodySchema),
})
export type CustodyOf = z.output<typeof custodyOfSchema>

/** The guardian's consent to counselling of a minor: who, when, on which paper. */
export const newConsentSchema = z.strictObject({
  citizenId: id,
  givenBy: requiredText(120),
  capacity: z.enum(consentCapacities),
  givenOn: isoDateSchema,
  /** Which paper it is, and its protocol number. */
  document: requiredText(200),
  until: isoDateSchema.nullable().default(null),
})
export type NewConsent = z.output<typeof newConsentSchema>

export const withdrawnConsentSchema = z.strictObject({
  id,
  version: z.number().int(),
  /** From this day on it holds no more. */
  on: isoDateSchema,
})

export const consentSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  citizenId: z.string(),
  givenBy: z.string(),
  capacity: z.enum(consentCapacities),
  givenOn: z.string(),
  document: z.string(),
  until: z.string().nullable(),
  withdrawnOn: z.string().nullable(),
  /** In force today. */
  inForce: z.boolean(),
})
export type Consent = z.output<typeof consentSchema>

/** Of one child, the newest first. */
export const consentsOfSchema = z.object({
  age: z.number().int().nullable(),
  minor: z.boolean(),
  consents: z.array(consentSchema),
})
