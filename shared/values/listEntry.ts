import { z } from 'zod'

/**
 * The lists staff choose from and may edit: each is one file of `resources/lists`, seeded into the store at set-up.
 * A code is kept for ever once it was used; the words beside it may change.
 */
export const listNames = [
  'absenceReasons',
  'answerOutcomes',
  'appointmentKinds',
  'bodyKinds',
  'cancelReasons',
  'citizenships',
  'closeReasons',
  'deliveryManners',
  'documentsGiven',
  'educationLevels',
  'entitlementCriteria',
  'familyRelations',
  'fileStatus',
  'goodsCategories',
  'goodsMarks',
  'groupEvidence',
  'housingStatus',
  'incomeBands',
  'insuranceStatus',
  'interpretationNeeds',
  'labourStatus',
  'languages',
  'legalGrounds',
  'localities',
  'maritalStatus',
  'materialAidIndicators',
  'nextStepKinds',
  'notServedReasons',
  'presentingProblems',
  'recipientBreakdowns',
  'referralSources',
  'reportRecipients',
  'reportRules',
  'riskKinds',
  'rooms',
  'safeContactRules',
  'serviceCategories',
  'sessionKinds',
  'sexes',
  'staffTitles',
  'visitManners',
  'visitOutcomes',
  'vulnerableGroups',
  'writeOffReasons',
] as const
export type ListName = (typeof listNames)[number]

/**
 * How far an entry may be trusted: `sourced`, read in the named source; `toBeChecked`, generally known, not yet
 * confirmed; `proposed`, made for this program.
 */
export const confidences = ['sourced', 'toBeChecked', 'proposed'] as const

/** What a safe-contact rule forbids; the program blocks the button or the label of each. */
export const contactWays = [
  'landline',
  'mobile',
  'sms',
  'voicemail',
  'letter',
  'email',
  'homeVisit',
  'centreName',
  'thirdPersons',
] as const
export type ContactWay = (typeof contactWays)[number]

const code = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,23}$/)
const words = z.string().trim().min(1).max(120)
const cents = z.int().nonnegative().nullable()
const postcode = z.string().regex(/^[1-9][0-9]{4}$/)

/** The words that agree with the sex of the citizen in a letter. */
const grammarSchema = z.strictObject({
  nominative: words,
  genitive: words,
  accusative: words,
  title: words,
  titleGenitive: words,
  served: words,
  servedGenitive: words,
  self: words,
  enSubject: words,
  enPossessive: words,
  enTitle: words,
})

export const listEntrySchema = z.strictObject({
  code,
  el: words,
  en: words,
  /** A public title: law, decision, page; or common practice, or a proposal of this program. */
  source: words,
  confidence: z.enum(confidences),
  /** The code of the entry it belongs under (a service under its axis, a settlement under its municipality). */
  parent: code.optional(),
  /** Axis of the centre's services: A reception and information, B cooperation, C own services. */
  axis: z.enum(['A', 'B', 'C']).optional(),
  law: words.optional(),
  /** Special category of personal data, GDPR article 9. */
  specialCategory: z.literal(true).optional(),
  /** Data on criminal matters, GDPR article 10. */
  criminalData: z.literal(true).optional(),
  /** Proposes the card or referral as restricted. */
  restricted: z.literal(true).optional(),
  /** Recorded only when the citizen says so. */
  selfDeclaredOnly: z.literal(true).optional(),
  /** Its notes are of the counsellor alone. */
  confidentialNotes: z.literal(true).optional(),
  needsDate: z.enum(['since', 'until']).optional(),
  needsText: z.literal(true).optional(),
  needsPlace: z.literal(true).optional(),
  needsReason: z.literal(true).optional(),
  needsNumber: z.literal(true).optional(),
  /** A next step is proposed. */
  nextStep: z.literal(true).optional(),
  /** A next step that reaches for the citizen in this way, so that a safe-contact rule can stop it. */
  contacts: z.enum(['telephone', 'homeVisit']).optional(),
  /** Codes of the common indicators it counts for (ESF+). */
  esf: z.array(z.string().regex(/^EECO[0-9]{2}$/)).optional(),
  isced: z.int().min(0).max(8).nullable().optional(),
  /** Yearly income, whole cents; null where open. */
  fromCents: cents.optional(),
  toCents: cents.optional(),
  /** Which numbers may be absent for this reason. */
  numbers: z.array(z.enum(['amka', 'afm', 'idCard'])).optional(),
  /** Legal ground of a referral: article of the GDPR for ordinary and for special categories of data. */
  article: words.optional(),
  special: words.optional(),
  nationalLaw: words.optional(),
  isConsent: z.literal(true).optional(),
  /** An answer: true served, false not served, null still open. */
  served: z.boolean().nullable().optional(),
  /** The letter was given by hand, not sent. */
  handedOver: z.literal(true).optional(),
  rtl: z.literal(true).optional(),
  bloc: z.enum(['greece', 'europeanUnion', 'efta', 'thirdCountry']).optional(),
  kind: z.enum(['municipality', 'settlement']).optional(),
  regionalUnit: words.optional(),
  postcode: postcode.optional(),
  areaCode: z
    .string()
    .regex(/^2[0-9]{4}$/)
    .optional(),
  role: z.enum(['reception', 'socialWorker', 'psychologist', 'supervisor', 'administrator']).optional(),
  /** May sign letters. */
  signs: z.literal(true).optional(),
  blocks: z.array(z.enum(contactWays)).optional(),
  forms: grammarSchema.optional(),
  /** What an indicator of material aid counts: goods in cents, citizens once, or cards, which are not kept here. */
  counts: z.enum(['value', 'recipients', 'vouchers']).optional(),
  /** Codes of `goodsCategories`: whoever received one of them counts; or whoever received any other. */
  categories: z.array(code).optional(),
  exceptCategories: z.array(code).optional(),
  /** What tells recipients apart, and which of them are meant: codes of `sexes` or `vulnerableGroups`, years of age, blocs. */
  by: z.enum(['sex', 'age', 'citizenship', 'group']).optional(),
  codes: z.array(code).optional(),
  fromAge: z.int().min(0).max(150).optional(),
  untilAge: z.int().min(0).max(150).optional(),
  blocs: z.array(z.enum(['greece', 'europeanUnion', 'efta', 'thirdCountry'])).optional(),
  /** The usual length of an appointment of this kind. */
  minutes: z.int().min(5).max(480).optional(),
  /** Its reason is told only to those who work on cases; where nothing is said it is not told either. */
  counselling: z.boolean().optional(),
  /** Of a counselling appointment: the code of `sessionKinds` that its session record begins with. */
  sessionKind: code.optional(),
  /** The number that a rule needs. */
  number: z.int().min(0).max(1000).optional(),
})
export type ListEntry = z.output<typeof listEntrySchema>

export const listSchema = z.strictObject({
  list: z.enum(listNames),
  entries: z.array(listEntrySchema).min(1),
})
export type List = z.output<typeof listSchema>

/** A receiving body or helpline of the directory as it is seeded. What is not known is null, never guessed. */
export const bodySeedSchema = z.strictObject({
  code,
  /** Code of the list `bodyKinds`. */
  kind: code,
  nameEl: words,
  nameEn: words,
  serviceEl: words,
  serviceEn: words,
  address: words.nullable(),
  phone: z
    .string()
    .regex(/^[0-9]{3,10}$/)
    .nullable(),
  email: z.email().nullable(),
  website: words.nullable(),
  hours: words.nullable(),
  /** Codes of the list `languages`. */
  languages: z.array(code),
  /** Codes of the list `documentsGiven`. */
  requiredDocuments: z.array(code),
  /** Places it serves, in Greek. */
  serves: z.array(words),
  restricted: z.boolean(),
  status: z.literal('toBeChecked'),
  source: words,
  confidence: z.enum(confidences),
})
export type BodySeed = z.output<typeof bodySeedSchema>

export const directorySchema = z.strictObject({
  list: z.literal('directory'),
  entries: z.array(bodySeedSchema).min(1),
})
