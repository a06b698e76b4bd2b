import { z } from 'zod'
import { command, query } from '../../contract/operation'
import { cardRoles, caseRoles } from '../citizens/access'
import {
  answerSchema,
  chaseSchema,
  closingSchema,
  correctedReferralSchema,
  deliverySchema,
  newReferralSchema,
  referralLineSchema,
  referralSchema,
  referralStatusSchema,
  undoingSchema,
} from './referral'
import {
  bodyFiguresSchema,
  chaseListPageSchema,
  chaseListRequestSchema,
  foundByCodeSchema,
  referralCountsSchema,
  referralListRequestSchema,
  referralPageSchema,
  referralStatusPageSchema,
} from './referralLists'

const id = z.string().max(40)
const one = z.strictObject({ id })
const act = z.strictObject({ id, version: z.number().int() })
const ofCitizen = z.strictObject({ citizenId: id })

/**
 * Two views of a referral: the whole of it for the case roles, and its status (whose, to whom, where it stands) for the
 * reception too, which hands letters over and enters answers.
 */
export const referralsContract = {
  /** A new draft with its reference code. */
  begin: command({
    access: caseRoles,
    audit: 'referrals.begun',
    input: newReferralSchema,
    output: referralSchema,
  }),
  open: query({ access: caseRoles, audit: 'referrals.opened', input: one, output: referralSchema }),
  /** Only while it is a draft. */
  correct: command({
    access: caseRoles,
    audit: 'referrals.corrected',
    input: correctedReferralSchema,
    output: referralSchema,
  }),
  /** Back to a draft, before it is signed; signature is asked for at the letter (`letters.askForSignature`). */
  withdraw: command({ access: caseRoles, audit: 'referrals.withdrawn', input: act, output: referralSchema }),
  recordDelivery: command({
    access: cardRoles,
    audit: 'referrals.delivered',
    input: deliverySchema,
    output: referralStatusSchema,
  }),
  recordChase: command({
    access: caseRoles,
    audit: 'referrals.chased',
    input: chaseSchema,
    output: referralStatusSchema,
  }),
  /** Also a second answer after the first. */
  recordAnswer: command({
    access: cardRoles,
    audit: 'referrals.answered',
    input: answerSchema,
    output: referralStatusSchema,
  }),
  /** The outcome follows from what was done; a referral that never left needs a note. */
  close: command({
    access: caseRoles,
    audit: 'referrals.closed',
    input: closingSchema,
    output: referralSchema,
  }),
  reopen: command({ access: caseRoles, audit: 'referrals.reopened', input: act, output: referralSchema }),
  /** Takes the last delivery, chase, answer, closing or reopening back; the reception only what it may enter. */
  undo: command({
    access: cardRoles,
    audit: 'referrals.undone',
    input: undoingSchema,
    output: referralStatusSchema,
  }),

  list: query({ access: caseRoles, input: referralListRequestSchema, output: referralPageSchema }),
  /** Those of one citizen, the newest first. */
  ofCitizen: query({ access: caseRoles, input: ofCitizen, output: z.array(referralLineSchema) }),
  chaseList: query({ access: caseRoles, input: chaseListRequestSchema, output: chaseListPageSchema }),
  /** One body, or every body that was written to. */
  perBody: query({
    access: caseRoles,
    input: z.strictObject({ bodyId: id.nullable() }),
    output: z.array(bodyFiguresSchema),
  }),

  statusOf: query({ access: cardRoles, input: one, output: referralStatusSchema }),
  statusList: query({
    access: cardRoles,
    input: referralListRequestSchema,
    output: referralStatusPageSchema,
  }),
  statusOfCitizen: query({ access: cardRoles, input: ofCitizen, output: z.array(referralStatusSchema) }),
  /** A reference code as it is typed from a reply slip. */
  findByCode: query({
    access: cardRoles,
    input: z.strictObject({ text: z.string().max(100) }),
    output: foundByCodeSchema,
  }),
  counts: query({ access: cardRoles, input: z.strictObject({}), output: referralCountsSchema }),
}
