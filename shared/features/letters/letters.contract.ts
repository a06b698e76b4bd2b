import { z } from 'zod'
import { command, noAudit, query, task } from '../../contract/operation'
import { isoDateSchema, requiredLongText, requiredText, shortText } from '../../values/schemas'
import { cardRoles, caseRoles } from '../citizens/access'
import {
  letterCheckSchema,
  letterDraftSchema,
  letterEditsSchema,
  letterLineSchema,
  openedLetterSchema,
  waitingLetterSchema,
} from './letter'

const id = z.string().max(40)
const ofReferral = z.strictObject({ referralId: id })
const one = z.strictObject({ id })
const seen = z.string().regex(/^[\da-f]{64}$/)
const position = z.strictObject({ year: z.number().int(), serial: z.number().int() })

/**
 * Case roles write, the supervisor signs. The reception sees which letters are to be handed out, and prints those that
 * are not confidential; text and register are not for it.
 */
export const lettersContract = {
  /** The one live draft of a referral; one that nobody typed in yet has version 0. */
  openDraft: query({
    access: caseRoles,
    audit: 'letters.draftOpened',
    input: ofReferral,
    output: letterDraftSchema,
  }),
  saveDraft: command({
    access: caseRoles,
    audit: noAudit('draft'),
    input: z.strictObject({ referralId: id, version: z.number().int(), edits: letterEditsSchema }),
    output: letterDraftSchema,
  }),
  /** What is missing, and the exact personal data that leave. */
  check: query({ access: caseRoles, input: ofReferral, output: letterCheckSchema }),
  /** The draft as it would be printed, marked as a draft; nothing is kept. */
  preview: task({
    access: caseRoles,
    audit: noAudit('draft'),
    input: ofReferral,
    output: z.object({ seen: z.string(), pdf: z.string() }),
  }),
  /** `seen`: whoever asks has confirmed the personal data that leave. */
  askForSignature: command({
    access: caseRoles,
    audit: 'letters.signatureAsked',
    input: z.strictObject({ referralId: id, seen }),
    output: z.null(),
  }),
  /** Back to the writer, with the reason. */
  sendBack: command({
    access: ['supervisor'],
    audit: 'letters.sentBack',
    input: z.strictObject({ referralId: id, note: requiredLongText(1000) }),
    output: z.null(),
  }),
  /** Takes a letter that waits back to be changed. */
  takeBack: command({
    access: caseRoles,
    audit: 'letters.takenBack',
    input: ofReferral,
    output: z.null(),
  }),
  toSign: query({
    access: ['supervisor'],
    input: z.strictObject({}),
    output: z.array(waitingLetterSchema),
  }),
  /** The approval that freezes: gives the next number of the year and keeps the PDF for ever. */
  sign: task({
    access: ['supervisor'],
    audit: 'letters.signed',
    input: z.strictObject({ referralId: id, seen }),
    output: letterLineSchema,
  }),

  open: query({ access: caseRoles, audit: 'letters.opened', input: one, output: openedLetterSchema }),
  ofReferral: query({ access: caseRoles, input: ofReferral, output: z.array(letterLineSchema) }),
  /** The register of issued letters, the newest first. */
  list: query({
    access: caseRoles,
    input: z.strictObject({
      year: z.number().int().nullable().default(null),
      /** A number of the year, a reference code or a protocol number. */
      text: shortText(60).default(''),
      withoutProtocol: z.boolean().default(false),
      after: position.nullable().default(null),
      limit: z.number().int().min(1).max(200).default(100),
    }),
    output: z.object({
      letters: z.array(letterLineSchema),
      next: position.nullable(),
      /** How many the whole list has; told with the first page only. */
      count: z.number().int().nullable(),
    }),
  }),
  /** Signed and not yet sent or handed over; delivery is recorded by `referrals.recordDelivery`. */
  handOutList: query({ access: cardRoles, input: z.strictObject({}), output: z.array(letterLineSchema) }),
  /** The letter to be printed at the door: only while it waits for delivery and is not confidential. */
  openToHandOut: query({
    access: cardRoles,
    audit: 'letters.openedToHandOut',
    input: one,
    output: openedLetterSchema,
  }),
  /** Prints what the window's print view shows, which is this letter; false when the dialog was cancelled. */
  print: task({
    access: cardRoles,
    audit: 'letters.printed',
    input: one,
    output: z.object({ printed: z.boolean() }),
  }),
  /** Writes the stored bytes where the person points; null when the dialog was cancelled. */
  saveAs: task({
    access: caseRoles,
    audit: 'letters.savedOutside',
    input: one,
    output: z.object({ fileName: z.string().nullable() }),
  }),
  /** The municipality's number of the paper. `replaces`: the entry that this one corrects, null for the first. */
  recordProtocol: command({
    access: cardRoles,
    audit: 'letters.protocolRecorded',
    input: z.strictObject({
      id,
      replaces: id.nullable(),
      number: requiredText(40),
      date: isoDateSchema,
    }),
    output: letterLineSchema,
  }),
  /** Begins the draft of a new letter that cites this one and corrects it. */
  correctByNew: command({
    access: caseRoles,
    audit: 'letters.correctionBegun',
    input: one,
    output: ofReferral,
  }),
}
