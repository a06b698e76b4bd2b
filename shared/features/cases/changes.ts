import { z } from 'zod'
import type { AuditKey } from '../../i18n'

/** What counts as a change of a case, by what the entry of the trail is about. Opening and printing change nothing. */
export const changingActs = {
  citizen: [
    'citizens.registered',
    'citizens.corrected',
    'citizens.informed',
    'citizens.archived',
    'citizens.reopened',
    'citizens.safeContactAdded',
    'citizens.safeContactRemoved',
    'citizens.restricted',
    'citizens.assigned',
    'citizens.unassigned',
    'citizens.restrictionLifted',
  ],
  /** Known to the case roles only. */
  socialFacts: [
    'citizens.socialFactsRecorded',
    'citizens.groupAdded',
    'citizens.groupEnded',
    'citizens.problemAdded',
    'citizens.problemEnded',
  ],
  household: [
    'households.formed',
    'households.corrected',
    'households.memberAdded',
    'households.memberRemoved',
    'households.memberCorrected',
    'households.moved',
  ],
  visit: ['visits.recorded', 'visits.corrected', 'visits.undone', 'visits.nextStepDone'],
  referral: [
    'referrals.begun',
    'referrals.corrected',
    'referrals.withdrawn',
    'referrals.delivered',
    'referrals.chased',
    'referrals.answered',
    'referrals.closed',
    'referrals.reopened',
    'referrals.undone',
    'letters.signatureAsked',
    'letters.sentBack',
    'letters.takenBack',
  ],
  letter: ['letters.signed', 'letters.protocolRecorded', 'letters.correctionBegun'],
} as const satisfies Readonly<Record<string, readonly AuditKey[]>>

export type ChangingAct = (typeof changingActs)[keyof typeof changingActs][number]
const acts = Object.values(changingActs).flat() as [ChangingAct, ...ChangingAct[]]

/** One case with what colleagues did in it, the newest first. */
export const changedCaseSchema = z.object({
  citizen: z.object({
    id: z.string(),
    surname: z.string(),
    name: z.string(),
    fatherName: z.string().nullable(),
  }),
  lastAt: z.string(),
  acts: z.array(z.enum(acts)),
  byIds: z.array(z.string()),
})
export type ChangedCase = z.output<typeof changedCaseSchema>

export const changesSchema = z.object({
  /** When the person was last here, on a day before today; null on the first day, which has no changes. */
  since: z.string().nullable(),
  cases: z.array(changedCaseSchema),
})
