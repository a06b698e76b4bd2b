import { z } from 'zod'
import { longText, requiredText, shortText } from '../../values/schemas'
import {
  codeSchema,
  optionalEmail,
  optionalLongText,
  optionalPhone,
  optionalPostcode,
  optionalText,
} from '../citizens/fields'

/** Closing is for ever or for a time; what was never confirmed by the centre is to be checked. */
export const bodyStatuses = ['toBeChecked', 'active', 'temporarilyClosed', 'closed'] as const
export type BodyStatus = (typeof bodyStatuses)[number]

const codes = z.array(codeSchema).max(40)
const optionalShortNumber = z.union([
  // Helplines have three to five digits, which are no telephone number by the rule of the others.
  z
    .string()
    .trim()
    .regex(/^\d{3,5}$/),
  optionalPhone,
])

/** A receiving body with one of its services: what papers it wants belongs to the service. */
export const bodyFields = {
  /** Code of the list `bodyKinds`. */
  kind: codeSchema,
  name: requiredText(160),
  nameEn: optionalText(160),
  service: optionalText(200),
  serviceEn: optionalText(200),
  /** The department that stands under ΠΡΟΣ on a letter. */
  department: optionalText(160),
  address: optionalText(160),
  postcode: optionalPostcode,
  settlement: optionalText(80),
  phone: optionalShortNumber,
  email: optionalEmail,
  website: optionalText(200),
  contactPerson: optionalText(120),
  hours: optionalText(200),
  /** Codes of the list `languages`. */
  languages: codes,
  /** Codes of the list `documentsGiven`. */
  requiredDocuments: codes,
  /** The places it serves, one on each line. */
  serves: longText(1000),
  /** A referral to it is proposed as confidential. */
  restricted: z.boolean(),
  note: optionalLongText(1000),
} as const

export const newBodySchema = z.strictObject(bodyFields).partial().required({ kind: true, name: true })
export type NewBody = z.output<typeof newBodySchema>

const allFieldsSchema = z.strictObject(bodyFields)
export type BodyFields = z.output<typeof allFieldsSchema>
export const correctedBodySchema = allFieldsSchema.extend({
  id: z.string().max(40),
  version: z.number().int(),
})

const text = z.string().nullable()

/** One line of the list. */
export const bodyLineSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  kind: z.string(),
  name: z.string(),
  nameEn: text,
  service: text,
  serviceEn: text,
  settlement: text,
  phone: text,
  email: text,
  restricted: z.boolean(),
  status: z.enum(bodyStatuses),
  checkedOn: text,
  lastAnsweredOn: text,
})
export type BodyLine = z.output<typeof bodyLineSchema>

export const bodySchema = bodyLineSchema.extend({
  department: text,
  address: text,
  postcode: text,
  website: text,
  contactPerson: text,
  hours: text,
  languages: z.array(z.string()),
  requiredDocuments: z.array(z.string()),
  serves: z.string(),
  note: text,
  /** Why it is closed, and until when if that is known. */
  closedNote: text,
  /** Where the first entry came from; null where the centre added it. */
  source: text,
  checkedBy: text,
})
export type Body = z.output<typeof bodySchema>

export const bodyListRequestSchema = z.strictObject({
  /** Words of name, service, department or place, in any case or accent; all must be found. */
  text: shortText(100).default(''),
  kind: codeSchema.nullable().default(null),
  status: z.enum(bodyStatuses).nullable().default(null),
  /** True: without those that are closed for ever, as in the choice of a referral's receiver. */
  openOnly: z.boolean().default(false),
  limit: z.number().int().min(1).max(500).default(500),
})
export type BodyListRequest = z.output<typeof bodyListRequestSchema>
