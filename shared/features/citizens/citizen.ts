import { z } from 'zod'
import { contactWays } from '../../values/listEntry'
import { shortText } from '../../values/schemas'
import {
  optionalAfm,
  optionalAmka,
  optionalCode,
  optionalDate,
  optionalEmail,
  optionalIdentityDocument,
  optionalLongText,
  optionalPersonalNumber,
  optionalPhone,
  optionalPostcode,
  optionalText,
} from './fields'
import { numberWarnings } from './numberWarnings'

/** An enquirer asked for something; a registered citizen (ωφελούμενος/η) has a file with a number of its own. */
export const standings = ['enquirer', 'registered'] as const
export type Standing = (typeof standings)[number]
export const fileStatuses = ['active', 'inactive', 'closed'] as const
export type FileStatus = (typeof fileStatuses)[number]
export const identityDocumentKinds = [
  'identityCard',
  'passport',
  'residencePermit',
  'asylumSeekerCard',
  'other',
] as const

const name = shortText(80)

/** Everything of a card that a person types, without social facts. Nothing but a name is obligatory. */
export const citizenFields = {
  surname: name,
  name,
  fatherName: optionalText(80),
  motherName: optionalText(80),
  birthSurname: optionalText(80),
  latinSurname: optionalText(80),
  latinName: optionalText(80),
  sex: optionalCode,
  birthDate: optionalDate,
  /** Only the year, or not even that, is certain. */
  birthDateEstimated: z.boolean(),
  birthplace: optionalText(80),
  citizenship: optionalCode,

  amka: optionalAmka,
  /** Why there is none: a code of the list `absenceReasons`. */
  amkaAbsence: optionalCode,
  afm: optionalAfm,
  afmAbsence: optionalCode,
  personalNumber: optionalPersonalNumber,
  identityDocumentKind: z.enum(identityDocumentKinds).nullable(),
  identityDocument: optionalIdentityDocument,
  identityDocumentExpires: optionalDate,
  identityDocumentAbsence: optionalCode,
  paaypa: optionalIdentityDocument,
  paaypaExpires: optionalDate,

  address: optionalText(120),
  postcode: optionalPostcode,
  settlement: optionalText(80),
  municipality: optionalText(80),
  residenceCheckedOn: optionalDate,
  residenceProof: optionalText(120),
  mobile: optionalPhone,
  landline: optionalPhone,
  email: optionalEmail,
  preferredLanguage: optionalCode,
  interpretation: optionalCode,
  contactPerson: optionalText(120),
  /** Parent, court-appointed supporter, authorised person …, in words. */
  contactPersonCapacity: optionalText(80),
  contactPersonPhone: optionalPhone,
  authorisedUntil: optionalDate,

  firstContactOn: optionalDate,
  referralSource: optionalCode,
  /** The user who is responsible. */
  responsibleId: z.string().max(40).nullable(),
  /** What the citizen came for, in a sentence. */
  request: optionalLongText(1000),
} as const

const named = (typed: { surname?: string | undefined; name?: string | undefined }) =>
  Boolean(typed.surname?.trim() || typed.name?.trim())
const nameMissing = { path: ['surname'], params: { issue: 'required' } }

const allFieldsSchema = z.strictObject(citizenFields)
export type CitizenFields = z.output<typeof allFieldsSchema>
export type CitizenField = keyof CitizenFields

/** A new card: only what was asked is given. */
export const newCitizenSchema = allFieldsSchema.partial().refine(named, nameMissing)
export type NewCitizen = z.output<typeof newCitizenSchema>

/** A corrected card: every field is given, so that none is emptied by being forgotten. */
export const correctedCitizenSchema = z
  .strictObject({ id: z.string().max(40), version: z.number().int(), ...citizenFields })
  .refine(named, nameMissing)

/** A card with nothing on it; the start of a form and of an enquirer. */
export const emptyCitizen: CitizenFields = {
  ...(Object.fromEntries(
    Object.keys(citizenFields).map((field) => [field, null]),
  ) as unknown as CitizenFields),
  surname: '',
  name: '',
  birthDateEstimated: false,
}

export const safeContactSchema = z.object({
  id: z.string(),
  /** Code of the list `safeContactRules`. */
  rule: z.string(),
  note: z.string(),
  blocks: z.array(z.enum(contactWays)),
  addedAt: z.string(),
})
export type SafeContact = z.output<typeof safeContactSchema>

/** Columns come back as they lie in the store: what older versions accepted must still be readable. */
const stored = Object.fromEntries(
  Object.keys(citizenFields).map((field) => [field, z.string().nullable()]),
) as { [F in CitizenField]: z.ZodNullable<z.ZodString> }

/** The opened card. */
export const citizenSchema = z.object({
  ...stored,
  surname: z.string(),
  name: z.string(),
  birthDateEstimated: z.boolean(),
  identityDocumentKind: z.enum(identityDocumentKinds).nullable(),
  id: z.string(),
  version: z.number().int(),
  standing: z.enum(standings),
  fileNumber: z.number().int().nullable(),
  fileStatus: z.enum(fileStatuses),
  closeReason: z.string().nullable(),
  closedOn: z.string().nullable(),
  /** When and by which form the citizen was informed about the use of personal data. */
  informedOn: z.string().nullable(),
  informedForm: z.string().nullable(),
  restricted: z.boolean(),
  /** Users who may open the card while it is restricted. */
  assignedIds: z.array(z.string()),
  createdAt: z.string(),
  createdBy: z.string(),
  safeContact: z.array(safeContactSchema),
  /** Ways of reaching the citizen that are forbidden: their buttons and labels are blocked. */
  blocked: z.array(z.enum(contactWays)),
  warnings: z.array(z.enum(numberWarnings)),
})
export type Citizen = z.output<typeof citizenSchema>

/** What the form of an opened card begins with, and what `correct` takes back. */
export const fieldsOf = (card: Citizen): z.input<typeof allFieldsSchema> =>
  Object.fromEntries(
    (Object.keys(citizenFields) as CitizenField[]).map((field) => [field, card[field]]),
  ) as z.input<typeof allFieldsSchema>

/** One line of a list: numbers are masked, as anybody may look over the shoulder. */
export const citizenLineSchema = z.object({
  id: z.string(),
  standing: z.enum(standings),
  fileNumber: z.number().int().nullable(),
  fileStatus: z.enum(fileStatuses),
  surname: z.string(),
  name: z.string(),
  fatherName: z.string().nullable(),
  birthDate: z.string().nullable(),
  birthDateEstimated: z.boolean(),
  settlement: z.string().nullable(),
  maskedAmka: z.string().nullable(),
  maskedAfm: z.string().nullable(),
  maskedPhone: z.string().nullable(),
  responsibleId: z.string().nullable(),
  restricted: z.boolean(),
  blocked: z.array(z.enum(contactWays)),
})
export type CitizenLine = z.output<typeof citizenLineSchema>
