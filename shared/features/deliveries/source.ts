import { z } from 'zod'
import { requiredText, shortText } from '../../values/schemas'
import { optionalAfm, optionalEmail, optionalLongText, optionalPhone, optionalText } from '../citizens/fields'

/** Who gives or sells goods: a person, a body, somebody who wants no name, or a shop. */
export const sourceKinds = ['person', 'body', 'anonymous', 'supplier'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const sourceFields = {
  kind: z.enum(sourceKinds),
  /** Of somebody who wants no name: by what the centre tells them apart («Κουτί στο λιμάνι»). */
  name: requiredText(160),
  afm: optionalAfm,
  address: optionalText(200),
  phone: optionalPhone,
  email: optionalEmail,
  note: optionalLongText(1000),
} as const

export const newSourceSchema = z.strictObject(sourceFields).partial().required({ kind: true, name: true })
export type NewSource = z.output<typeof newSourceSchema>
const allFieldsSchema = z.strictObject(sourceFields)
export type SourceFields = z.output<typeof allFieldsSchema>
export const correctedSourceSchema = allFieldsSchema.extend({
  id: z.string().max(40),
  version: z.number().int(),
})

const text = z.string().nullable()

export const sourceSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  kind: z.enum(sourceKinds),
  /** Empty: the one source for all donations of which nothing is said about the donor. */
  name: z.string(),
  /** This and what follows to the note is null for those who may not record deliveries. */
  afm: text,
  address: text,
  phone: text,
  email: text,
  note: text,
  closed: z.boolean(),
})
export type Source = z.output<typeof sourceSchema>

/** With what came from it, without deliveries that were taken back. */
export const openedSourceSchema = sourceSchema.extend({
  donations: z.number().int(),
  purchases: z.number().int(),
  /** Of what was valued, whole cents. */
  donatedCents: z.number().int(),
  purchasedCents: z.number().int(),
})
export type OpenedSource = z.output<typeof openedSourceSchema>

export const sourceListRequestSchema = z.strictObject({
  /** Words of the name, the address, ΑΦΜ or telephone, in any case or accent; all must be found. */
  text: shortText(100).default(''),
  kinds: z.array(z.enum(sourceKinds)).max(sourceKinds.length).default([]),
  /** True: without those that are closed, as in the choice of a new delivery. */
  openOnly: z.boolean().default(false),
  limit: z.number().int().min(1).max(500).default(500),
})
export type SourceListRequest = z.output<typeof sourceListRequestSchema>
