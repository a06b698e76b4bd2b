import { z } from 'zod'
import {
  idSchema,
  isoDateSchema,
  longText,
  requiredLongText,
  requiredText,
  shortText,
} from '../../values/schemas'
import { keptPictureSchema, typedPictureSchema } from './picture'

/** Words printed in the language of the letter; without an English text the Greek one is printed. */
export type InBoth = { readonly el: string; readonly en: string }

const both = (maximum: number) => z.strictObject({ el: shortText(maximum), en: shortText(maximum) })
const requiredBoth = (maximum: number) =>
  z.strictObject({ el: requiredText(maximum), en: shortText(maximum) })
/** Lines one below the other, as they stand on the paper. */
const lines = (maximum: number) => z.strictObject({ el: longText(maximum), en: longText(maximum) })
const requiredLines = (maximum: number) =>
  z.strictObject({ el: requiredLongText(maximum), en: longText(maximum) })

/** `7`, `730`, `7.30` and `07:30` are one time of day, stored as `07:30`; anything else stays as it was typed. */
export function tidyTime(typed: string): string {
  const found = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(typed.trim())
  if (!found || Number(found[1]) > 23) return typed.trim()
  return `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}`
}

const timeSchema = z
  .string()
  .max(10)
  .overwrite(tidyTime)
  .refine((time) => time === '' || /^\d\d:\d\d$/.test(time), { params: { issue: 'time.format' } })

/** Opening hours of one weekday; both empty when closed. */
const dayHoursSchema = z
  .strictObject({ from: timeSchema, until: timeSchema })
  .refine(({ from, until }) => (from === '') === (until === '') && (from === '' || from < until), {
    params: { issue: 'time.order' },
    path: ['until'],
  })

const email = z
  .string()
  .trim()
  .max(120)
  .refine((text) => text === '' || z.email().safeParse(text).success, { params: { issue: 'email.format' } })
const postcode = z
  .string()
  .trim()
  .overwrite((text) => text.replace(/\s/g, ''))
  .refine((text) => text === '' || /^[1-9]\d{4}$/.test(text), { params: { issue: 'postcode.format' } })
const code = z.string().max(24)

/** Who may stand under a letter, as it is printed. */
export const signatorySchema = z.strictObject({
  /** Empty for a new one; letters remember it. */
  id: z.union([idSchema, z.literal('')]),
  name: requiredBoth(120),
  /** «Η Προϊσταμένη του Τμήματος», line by line. */
  titles: requiredLines(400),
  /** Printed above the titles: «Με εντολή Δημάρχου». */
  byOrderOfMayor: z.boolean(),
  active: z.boolean(),
})
export type Signatory = z.output<typeof signatorySchema>

const noticeSchema = z.strictObject({ version: requiredText(40), date: isoDateSchema })

const stripFields = {
  id: z.union([idSchema, z.literal('')]),
  from: isoDateSchema,
  /** Null while no end is known. */
  until: isoDateSchema.nullable(),
  /** «Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης» */
  statement: requiredBoth(200),
  /** Programme, code of the operation. */
  lines: lines(600),
  /** What the picture shows, for people who cannot see it. */
  pictureText: both(200),
}
const inOrder = ({ from, until }: { from: string; until: string | null }) => until === null || from <= until
const order = { params: { issue: 'date.order' }, path: ['until'] }

const centreFields = {
  /** The upper lines of the letter head: state, regional unit, municipality, department. */
  issuer: requiredLines(800),
  name: requiredBoth(120),
  address: both(160),
  postcode,
  telephone: shortText(60),
  email,
  /** Before the date of a letter: «Μήλος». */
  place: requiredBoth(60),
  /** Codes of the list `localities`, or empty. */
  municipality: code,
  locality: code,
  /** Monday first. */
  hours: z.array(dayHoursSchema).length(7),
  /** The information on data protection that citizens are given now. */
  notice: noticeSchema,
  /** Minutes without use after which the screen locks. */
  idleMinutes: z.int().min(1).max(15),
  logoText: both(200),
  signatories: z.array(signatorySchema).max(30),
}

/** One operation's publicity on what is printed while it runs. */
export const coFundingSchema = z
  .strictObject({ ...stripFields, picture: keptPictureSchema.nullable() })
  .refine(inOrder, order)
export type CoFunding = z.output<typeof coFundingSchema>

/** The centre as it is kept and shown: pictures by their id. */
export const centreSchema = z.strictObject({
  ...centreFields,
  logo: keptPictureSchema.nullable(),
  coFunding: z.array(coFundingSchema).max(20),
})
export type Centre = z.output<typeof centreSchema>

/** The centre as it is typed: a picture is one that is kept already, or newly chosen bytes. */
export const typedCentreSchema = z.strictObject({
  ...centreFields,
  logo: typedPictureSchema.nullable(),
  coFunding: z
    .array(z.strictObject({ ...stripFields, picture: typedPictureSchema.nullable() }).refine(inOrder, order))
    .max(20),
})
export type TypedCentre = z.output<typeof typedCentreSchema>
/** While it is being typed, dates are only texts. */
export type CentreDraft = z.input<typeof typedCentreSchema>

/** The parts of the centre that are filled in together; what belongs to the other parts is passed by. */
export const letterHeadSchema = typedCentreSchema
  .pick({
    issuer: true,
    name: true,
    address: true,
    postcode: true,
    telephone: true,
    email: true,
    place: true,
    municipality: true,
    locality: true,
  })
  .strip()
export type LetterHead = z.output<typeof letterHeadSchema>
export const publicitySchema = typedCentreSchema.pick({ logo: true, logoText: true, coFunding: true }).strip()
export type Publicity = z.input<typeof publicitySchema>
export const signatoriesSchema = typedCentreSchema.pick({ signatories: true }).strip()
export const hoursSchema = typedCentreSchema.pick({ hours: true, idleMinutes: true, notice: true }).strip()

/** The text in this language, or the Greek one where there is no other. */
export const inLanguage = (text: InBoth, language: 'el' | 'en'): string => text[language] || text.el

/** The lines of a text of several lines, without empty ones. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The strips that belong on what is printed on this day. */
export const coFundingOn = (centre: Centre, day: string): readonly CoFunding[] =>
  centre.coFunding.filter(({ from, until }) => from <= day && (until === null || day <= until))
