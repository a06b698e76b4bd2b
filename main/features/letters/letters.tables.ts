import { defineEntity, optional, text } from '../../database/entity'

const whole = { type: 'integer' } as const
const key = { type: 'text', primary: true } as const
const refers = (name: string, target: string, column: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
})

export type LetterTemplateRow = { kind: string; language: string; version: number; content: string }

/** The texts of letters. A letter remembers by which version it was written; versions are never changed. */
export const letterTemplatesTable = defineEntity<LetterTemplateRow>({
  table: 'letter_templates',
  columns: {
    kind: key,
    language: key,
    version: { type: 'integer', primary: true },
    content: text,
  },
})

export type LetterDraftRow = {
  id: string
  version: number
  referralId: string
  /** The signed letter that this one will correct. */
  correctsId: string | null
  /** JSON of what was typed. */
  edits: string
  createdAt: string
  createdBy: string
  savedAt: string
  savedBy: string
  /** Set while it waits for the signature. */
  askedAt: string | null
  askedBy: string | null
  returnedNote: string | null
  returnedAt: string | null
  returnedBy: string | null
}

export const letterDraftsTable = defineEntity<LetterDraftRow>({
  table: 'letter_drafts',
  columns: {
    id: key,
    version: whole,
    referralId: text,
    correctsId: optional,
    edits: text,
    createdAt: text,
    createdBy: text,
    savedAt: text,
    savedBy: text,
    askedAt: optional,
    askedBy: optional,
    returnedNote: optional,
    returnedAt: optional,
    returnedBy: optional,
  },
  indices: [{ name: 'letter_drafts_one', columns: ['referralId'], unique: true }],
  foreignKeys: [
    refers('letter_drafts_referral', 'referrals', 'referralId'),
    refers('letter_drafts_corrects', 'letters', 'correctsId'),
  ],
})

export type LetterRow = {
  id: string
  year: number
  serial: number
  reference: string
  referralId: string
  citizenId: string
  receiver: string
  subject: string
  language: 'el' | 'en'
  confidential: number
  signatory: string
  templateVersion: number
  /** JSON of everything the paper says. */
  content: string
  /** JSON of what its writer had changed: where a correction begins. */
  edits: string
  /** Of the PDF's bytes. */
  sha256: string
  correctsId: string | null
  signedOn: string
  signedAt: string
  signedBy: string
}

/** Signed letters. Triggers refuse every change. */
export const lettersTable = defineEntity<LetterRow>({
  table: 'letters',
  columns: {
    id: key,
    year: whole,
    serial: whole,
    reference: text,
    referralId: text,
    citizenId: text,
    receiver: text,
    subject: text,
    language: text,
    confidential: whole,
    signatory: text,
    templateVersion: whole,
    content: text,
    edits: text,
    sha256: text,
    correctsId: optional,
    signedOn: text,
    signedAt: text,
    signedBy: text,
  },
  indices: [
    { name: 'letters_number', columns: ['year', 'serial'], unique: true },
    { name: 'letters_of_referral', columns: ['referralId'] },
    { name: 'letters_of_citizen', columns: ['citizenId'] },
    { name: 'letters_corrected_once', columns: ['correctsId'], unique: true },
  ],
  checks: [
    { name: 'letters_serial', expression: '"serial" > 0' },
    { name: 'letters_language', expression: `"language" IN ('el', 'en')` },
    { name: 'letters_confidential', expression: '"confidential" IN (0, 1)' },
  ],
  foreignKeys: [
    refers('letters_referral', 'referrals', 'referralId'),
    refers('letters_citizen', 'citizens', 'citizenId'),
    refers('letters_corrects', 'letters', 'correctsId'),
    refers('letters_signer', 'users', 'signedBy'),
  ],
})

export type LetterPdfRow = { letterId: string; bytes: Uint8Array }

/** The bytes apart from the register, so that a list never drags them along. */
export const letterPdfsTable = defineEntity<LetterPdfRow>({
  table: 'letter_pdfs',
  columns: { letterId: key, bytes: { type: 'blob' } },
  foreignKeys: [refers('letter_pdfs_letter', 'letters', 'letterId')],
})

export type LetterProtocolRow = {
  id: string
  letterId: string
  number: string
  date: string
  recordedAt: string
  recordedBy: string
  /** The entry that this one corrects. */
  replacesId: string | null
}

/** The municipality's numbers of letters. An entry is never changed: a later one takes its place. */
export const letterProtocolsTable = defineEntity<LetterProtocolRow>({
  table: 'letter_protocols',
  columns: {
    id: key,
    letterId: text,
    number: text,
    date: text,
    recordedAt: text,
    recordedBy: text,
    replacesId: optional,
  },
  indices: [
    { name: 'letter_protocols_number', columns: ['number'] },
    {
      name: 'letter_protocols_first',
      columns: ['letterId'],
      unique: true,
      where: `"replacesId" IS NULL`,
    },
    { name: 'letter_protocols_replaced_once', columns: ['replacesId'], unique: true },
  ],
  foreignKeys: [
    refers('letter_protocols_letter', 'letters', 'letterId'),
    refers('letter_protocols_replaces', 'letter_protocols', 'replacesId'),
    refers('letter_protocols_by', 'users', 'recordedBy'),
  ],
})
