import { z } from 'zod'

// What the layout `referralLetter` shows, word for word: the layout itself holds no sentence of any language.
// The form is that of a Greek public letter: issuer on the left; date, protocol number and receivers on the right;
// subject, references, body, signature on the right, enclosures on the left; and the slip the receiver sends back.

const line = z.string().max(300)
const text = z.string().max(20_000)
const lines = z.array(line).max(20)

/** `label` already with its colon: «ΠΡΟΣ:». */
const labelledLines = z.object({ label: line, lines })
const labelledText = z.object({ label: line, text })
const labelledItems = z.object({ label: line, items: z.array(z.string().max(1000)).max(40) })

/** A paragraph (`\n` begins a new line in it), a list, or facts as "label: value" pairs under each other. */
const bodyBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text }),
  z.object({ kind: z.literal('list'), items: z.array(text).max(60) }),
  z.object({ kind: z.literal('facts'), rows: z.array(labelledText).max(40) }),
])

/** One operation's strip. `picture` names a picture of the drawing request; the emblem is never drawn by us. */
const coFundingStrip = z.object({
  picture: z.string().nullable(),
  alternativeText: line,
  statement: line,
  lines,
})

const replySlip = z.object({
  heading: line,
  instruction: text,
  referenceLabel: line,
  /** Who answers, where the answer goes, which letter it answers. */
  facts: z.array(labelledText).max(10),
  outcome: z.object({ label: line, choices: z.array(line).min(1).max(8) }),
  reason: line,
  answeredOn: line,
  nameAndPosition: line,
  signature: line,
})

export const referralLetterContentSchema = z.object({
  language: z.enum(['el', 'en']),
  /** Title of the PDF, shown by readers in their title bar: nothing personal. */
  title: line,
  /** Day of the approval, `YYYY-MM-DD`: becomes the PDF's own date, so that a reprint has the same bytes. */
  date: z.iso.date(),
  /** `26-00417-3` */
  reference: line,
  issuer: z.object({
    /** ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ, ΝΟΜΟΣ …, ΔΗΜΟΣ …, department, centre. */
    lines,
    /** Ταχ. Δ/νση, Τ.Κ., Πληροφορίες, Τηλ., Email. */
    details: z.array(labelledText).max(12),
    /** What the picture `logo` shows, for people who cannot see it. */
    logoAlternativeText: line,
  }),
  placeAndDate: line,
  /** «Αρ. Πρωτ.:»; the one ruled blank of the letter follows it. */
  protocolLabel: line,
  /** «ΕΜΠΙΣΤΕΥΤΙΚΟ», or none. */
  confidential: line.nullable(),
  to: labelledLines,
  copies: labelledLines.nullable(),
  subject: labelledText,
  related: labelledItems.nullable(),
  body: z.array(bodyBlock).max(200),
  attachments: labelledItems.nullable(),
  distribution: labelledItems.nullable(),
  signature: z.object({
    /** «Η Προϊσταμένη του Τμήματος», line by line. */
    titles: lines,
    name: line,
  }),
  coFunding: z.array(coFundingStrip).max(4),
  footer: z.object({
    referenceLabel: line,
    /** With `{page}` and `{pages}`. */
    page: line,
  }),
  replySlip: replySlip.nullable(),
})

export type ReferralLetterContent = z.infer<typeof referralLetterContentSchema>
