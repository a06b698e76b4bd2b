import { z } from 'zod'
import { requiredText, shortText, longText } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'

const id = z.string().max(40)

/** What of the citizen's card may stand in the letter's block of facts; the writer chooses, the least by default. */
export const citizenFacts = [
  'name',
  'fileNumber',
  'birthYear',
  'birthDate',
  'amka',
  'afm',
  'phone',
  'address',
  'email',
] as const
export type CitizenFact = (typeof citizenFacts)[number]

/** The paragraphs of a referral letter, in their order; the facts stand after the first. */
export const letterParts = ['opening', 'reason', 'asked', 'closing'] as const
export type LetterPart = (typeof letterParts)[number]

const part = longText(6000)

/** Everything of a letter that its writer may change. */
export const letterFields = {
  language: z.enum(['el', 'en']),
  /** «ΕΜΠΙΣΤΕΥΤΙΚΟ» */
  confidential: z.boolean(),
  /** ΠΡΟΣ and ΚΟΙΝ., line by line. */
  to: z.array(requiredText(250)).max(10),
  copies: z.array(requiredText(250)).max(10),
  subject: shortText(300),
  /** ΣΧΕΤ. */
  related: z.array(requiredText(300)).max(20),
  /** Code of the list `sexes`: the words of its entry stand in the letter. */
  wordsOf: codeSchema,
  /** The surname in the genitive: «Παπαδόπουλου», «Ρουσοπούλου». */
  surnameGenitive: shortText(100),
  /** The father's name in the genitive: «Στυλιανού». */
  fatherGenitive: shortText(100),
  facts: z.array(z.enum(citizenFacts)).max(citizenFacts.length),
  /** An empty part is left out. */
  opening: part,
  reason: part,
  asked: part,
  closing: part,
  /** Συνημμένα */
  attachments: z.array(requiredText(300)).max(40),
  signatoryId: id,
  replySlip: z.boolean(),
} as const

export const letterValuesSchema = z.strictObject({
  ...letterFields,
  signatoryId: letterFields.signatoryId.nullable(),
})
/** The letter as it stands: what was typed, and for the rest what follows from card, referral and settings. */
export type LetterValues = z.output<typeof letterValuesSchema>
export type LetterField = keyof typeof letterFields

/** What the writer changed. A field that is null follows the card, the referral, the settings and the template. */
export const letterEditsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(letterFields).map(([field, schema]) => [
      field,
      (schema as z.ZodType).nullable().default(null),
    ]),
  ) as { [F in LetterField]: z.ZodDefault<z.ZodNullable<(typeof letterFields)[F]>> },
)
export type LetterEdits = z.output<typeof letterEditsSchema>
export const noEdits: LetterEdits = letterEditsSchema.parse({})

/** What keeps a letter from being signed; each has a sentence that says where to fill it in. */
export const letterGaps = [
  'citizenName',
  'receiver',
  'subject',
  'opening',
  'reason',
  'asked',
  'ground',
  'groundText',
  'consentOn',
  'signatory',
  'centre',
  'place',
] as const
export type LetterGap = (typeof letterGaps)[number]

/** What of a person was found in the text that leaves. */
export const leakFields = [
  'surname',
  'name',
  'fatherName',
  'motherName',
  'birthSurname',
  'fileNumber',
  'birthDate',
  'birthYear',
  'birthplace',
  'citizenship',
  'amka',
  'afm',
  'personalNumber',
  'identityDocument',
  'paaypa',
  'phone',
  'email',
  'address',
  'contactPerson',
  'group',
  'problem',
  /** A number that looks like a person's and is on no card that was compared. */
  'otherNumber',
  /** A paper that goes with the letter. */
  'attachment',
  /** Words that were typed by hand: shown whole, as nothing but reading tells what they say. */
  'freeText',
] as const
export type LeakField = (typeof leakFields)[number]

export const leakPlaces = [
  'to',
  'copies',
  'subject',
  'related',
  'facts',
  'body',
  'attachments',
  'replySlip',
] as const
export type LeakPlace = (typeof leakPlaces)[number]

export const leakSchema = z.object({
  whose: z.enum(['citizen', 'householdMember', 'unknown']),
  /** Name of the household member; empty for the citizen and for the unknown. */
  whoseName: z.string(),
  field: z.enum(leakFields),
  value: z.string(),
  places: z.array(z.enum(leakPlaces)),
  /** Special category of personal data (GDPR articles 9, 10). */
  special: z.boolean(),
})
export type Leak = z.output<typeof leakSchema>

export const letterCheckSchema = z.object({
  /** SHA-256 of everything the letter will say but its number and date: signing takes what was seen, or nothing. */
  seen: z.string(),
  gaps: z.array(z.enum(letterGaps)),
  leaks: z.array(leakSchema),
})
export type LetterCheck = z.output<typeof letterCheckSchema>

const text = z.string().nullable()
const citation = z.object({ id: z.string(), year: z.number().int(), serial: z.number().int() })

export const letterDraftSchema = z.object({
  referralId: z.string(),
  referralVersion: z.number().int(),
  reference: z.string(),
  citizenId: z.string(),
  /** `ΕΠΩΝΥΜΟ Όνομα του Πατρώνυμου` */
  citizenName: z.string(),
  /** 0: nothing was typed yet. */
  version: z.number().int(),
  savedAt: text,
  /** The letter that this one corrects. */
  corrects: citation.nullable(),
  /** `waiting`: asked for signature, not to be changed. `none`: the letter is signed and none corrects it. */
  state: z.enum(['draft', 'waiting', 'none']),
  edits: letterEditsSchema,
  /** What stands where nothing was typed. */
  derived: letterValuesSchema,
  /** What each fact would say; absent where the card does not know it or the citizen forbade it. */
  factTexts: z.partialRecord(z.enum(citizenFacts), z.string()),
  signatories: z.array(z.object({ id: z.string(), name: z.string(), title: z.string() })),
  /** Why the supervisor sent it back. */
  returned: z.object({ note: z.string(), at: z.string(), byId: z.string() }).nullable(),
})
export type LetterDraft = z.output<typeof letterDraftSchema>

/** A letter that waits for the supervisor. */
export const waitingLetterSchema = z.object({
  referralId: z.string(),
  reference: z.string(),
  citizenName: z.string(),
  receiver: z.string(),
  responsibleId: z.string(),
  askedAt: z.string(),
  confidential: z.boolean(),
  corrects: citation.nullable(),
})
export type WaitingLetter = z.output<typeof waitingLetterSchema>

/** A signed letter without its text. */
export const letterLineSchema = z.object({
  id: z.string(),
  year: z.number().int(),
  serial: z.number().int(),
  reference: z.string(),
  referralId: z.string(),
  citizenId: z.string(),
  citizenName: z.string(),
  receiver: z.string(),
  confidential: z.boolean(),
  signedAt: z.string(),
  signedBy: z.string(),
  /** The municipality's number, entered later. */
  protocolNumber: text,
  protocolDate: text,
  corrects: citation.nullable(),
  correctedBy: citation.nullable(),
})
export type LetterLine = z.output<typeof letterLineSchema>

export const protocolEntrySchema = z.object({
  id: z.string(),
  number: z.string(),
  date: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
})

export const openedLetterSchema = letterLineSchema.extend({
  subject: z.string(),
  language: z.enum(['el', 'en']),
  signatory: z.string(),
  templateVersion: z.number().int(),
  sha256: z.string(),
  /** The newest first; earlier ones were corrected. */
  protocol: z.array(protocolEntrySchema),
  /** The stored bytes, base64. */
  pdf: z.string(),
})
export type OpenedLetter = z.output<typeof openedLetterSchema>
