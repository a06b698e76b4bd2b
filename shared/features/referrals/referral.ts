import { z } from 'zod'
import { isoDateSchema, longText, requiredText, shortText } from '../../values/schemas'
import { codeSchema, optionalCode, optionalDate } from '../citizens/fields'

const id = z.string().max(40)
const version = z.number().int()

/** Where a referral stands. Nobody sets it: it follows from what was done (`referralActs`). */
export const referralStates = [
  'draft',
  'toBeSigned',
  'signed',
  'sent',
  'handedOver',
  /** Delivered and chased at least once, still without an answer. */
  'noAnswer',
  'answered',
  'closed',
] as const
export type ReferralState = (typeof referralStates)[number]
/** The states in which an answer is awaited. */
export const awaitingStates = ['sent', 'handedOver', 'noAnswer'] as const satisfies readonly ReferralState[]

/** What is done with a referral; each act is one line of its history. */
export const referralActs = [
  'begun',
  'signatureAsked',
  'withdrawn',
  'signed',
  /** A later letter that cites and corrects the signed one; it has to be delivered anew. */
  'correctionSigned',
  'delivered',
  'chased',
  'answered',
  'closed',
  'reopened',
  /** The last act was a mistake; both stay in the history. */
  'undone',
] as const
export type ReferralAct = (typeof referralActs)[number]

/** How a closed referral ended, derived from its acts: served, not served, left open by its answer, never answered, never sent. */
export const referralOutcomes = ['served', 'notServed', 'unresolved', 'noAnswer', 'notSent'] as const
export type ReferralOutcome = (typeof referralOutcomes)[number]

/** What must be filled in before the letter may be signed. */
export const signingNeeds = ['asked', 'reason', 'ground', 'groundText', 'consentOn'] as const
export type SigningNeed = (typeof signingNeeds)[number]

/** A paper that goes with the letter: a code of the list `documentsGiven`, more words where they are needed. */
export const documentGivenSchema = z.strictObject({ code: codeSchema, text: shortText(200) })

/** The legal ground, with what its entry of the list `legalGrounds` asks for, as it was on that day. */
export const groundSchema = z.strictObject({
  code: codeSchema,
  /** The entry is a consent: the day it was given is needed. */
  isConsent: z.boolean(),
  needsText: z.boolean(),
})

/** Everything of a referral that a person types. */
export const referralFields = {
  bodyId: id,
  /** Code of the list `serviceCategories`. */
  asked: optionalCode,
  /** What is asked in words; the code or the words are needed. */
  askedText: shortText(300),
  reason: longText(4000),
  ground: groundSchema.nullable(),
  /** The order, the duty or the person who consented. */
  groundText: shortText(300),
  consentOn: optionalDate,
  documents: z.array(documentGivenSchema).max(40),
  /** ΚΟΙΝ.: who gets a copy, one receiver each. */
  copies: z.array(requiredText(200)).max(10),
  language: z.enum(['el', 'en']),
  /** «ΕΜΠΙΣΤΕΥΤΙΚΟ» stands on the letter. */
  confidential: z.boolean(),
  responsibleId: id,
} as const

/** A new referral: citizen and receiver are enough. */
export const newReferralSchema = z.strictObject({
  ...referralFields,
  citizenId: id,
  asked: referralFields.asked.default(null),
  askedText: referralFields.askedText.default(''),
  reason: referralFields.reason.default(''),
  ground: referralFields.ground.default(null),
  groundText: referralFields.groundText.default(''),
  consentOn: referralFields.consentOn.default(null),
  documents: referralFields.documents.default([]),
  copies: referralFields.copies.default([]),
  language: referralFields.language.default('el'),
  confidential: referralFields.confidential.default(false),
  /** Null: me. */
  responsibleId: referralFields.responsibleId.nullable().default(null),
})
export type NewReferral = z.output<typeof newReferralSchema>

export const correctedReferralSchema = z.strictObject({ ...referralFields, id, version })
export type ReferralFields = Omit<z.output<typeof correctedReferralSchema>, 'id' | 'version'>

const act = z.strictObject({ id, version })

export const deliverySchema = act.extend({
  /** Code of the list `deliveryManners`. */
  manner: codeSchema,
  /** The manner is giving by hand. */
  handedOver: z.boolean(),
  on: isoDateSchema,
  /** Who took it. */
  toWhom: shortText(120),
  /** Of the registered letter, the courier, the protocol. */
  number: shortText(60),
  /** The day on which to ask, should no answer come; null: none is awaited by a day. */
  chaseOn: isoDateSchema.nullable(),
})
export type Delivery = z.output<typeof deliverySchema>

export const chaseSchema = act.extend({
  on: isoDateSchema,
  /** Code of the list `visitManners`. */
  manner: codeSchema,
  /** Whom one spoke to. */
  toWhom: shortText(120),
  text: shortText(500),
  nextOn: isoDateSchema.nullable(),
})
export type Chase = z.output<typeof chaseSchema>

export const answerSchema = act.extend({
  /** Code of the list `answerOutcomes`. */
  outcome: codeSchema,
  /** What the outcome means, after its entry: served, not served, null: still open. */
  served: z.boolean().nullable(),
  /** Code of the list `notServedReasons`; needed where the citizen was not served. */
  reason: optionalCode,
  text: shortText(500),
  on: isoDateSchema,
  /** The day named by the answer (appointment, end of the waiting list). */
  until: isoDateSchema.nullable(),
  /** The paper that came back. */
  document: shortText(200),
})
export type Answer = z.output<typeof answerSchema>

export const closingSchema = act.extend({ note: shortText(300) })
export const undoingSchema = act.extend({ reason: requiredText(200) })

export const referredCitizenSchema = z.object({
  id: z.string(),
  surname: z.string(),
  name: z.string(),
  fatherName: z.string().nullable(),
  fileNumber: z.number().int().nullable(),
})

const text = z.string().nullable()

/** What the reception sees of a referral: whose, to whom, where it stands, since when. Never what for. */
export const referralStatusSchema = z.object({
  id: z.string(),
  version,
  /** `26-00417-3` */
  reference: z.string(),
  state: z.enum(referralStates),
  citizen: referredCitizenSchema,
  body: z.object({ id: z.string(), name: z.string(), nameEn: text, phone: text }),
  responsibleId: z.string(),
  openedAt: z.string(),
  signedAt: text,
  /** The newest signed letter. */
  letterId: text,
  deliveredOn: text,
  /** Days since delivery while an answer is awaited. */
  daysWaiting: z.number().int().nullable(),
  chases: z.number().int(),
  nextChaseOn: text,
  /** An answer is awaited and the day to ask for it has come. */
  overdue: z.boolean(),
  /** The first answer to the letter. */
  answeredOn: text,
  closedOn: text,
})
export type ReferralStatus = z.output<typeof referralStatusSchema>

/** A line of the list for those who work on the case. */
export const referralLineSchema = referralStatusSchema.extend({
  asked: text,
  askedText: z.string(),
  confidential: z.boolean(),
  /** Of the last answer. */
  answerOutcome: text,
  served: z.boolean().nullable(),
  closeOutcome: z.enum(referralOutcomes).nullable(),
})
export type ReferralLine = z.output<typeof referralLineSchema>

/** One act of the history. `undone`: it was taken back later. */
export const referralEventSchema = z.object({
  number: z.number().int(),
  act: z.enum(referralActs),
  at: z.string(),
  byId: z.string(),
  undone: z.boolean(),
  on: text,
  manner: text,
  handedOver: z.boolean().nullable(),
  toWhom: text,
  trackingNumber: text,
  outcome: text,
  served: z.boolean().nullable(),
  reason: text,
  text,
  document: text,
  /** The next day to chase, or the day an answer names. */
  nextOn: text,
  letterId: text,
})
export type ReferralEvent = z.output<typeof referralEventSchema>

export const referralSchema = referralLineSchema.extend({
  reason: z.string(),
  ground: groundSchema.nullable(),
  groundText: z.string(),
  consentOn: text,
  documents: z.array(documentGivenSchema),
  copies: z.array(z.string()),
  language: z.enum(['el', 'en']),
  openedBy: z.string(),
  /** What is still to be filled in before signing. */
  missing: z.array(z.enum(signingNeeds)),
  /** The acts that its state allows now, whoever does them. */
  allowed: z.array(z.enum(referralActs)),
  /** The oldest first. */
  history: z.array(referralEventSchema),
})
export type Referral = z.output<typeof referralSchema>
