import type { ReferralAct, ReferralOutcome, ReferralState } from '../../../shared/features/referrals/referral'
import { defineEntity, optional, text } from '../../database/entity'

/** What follows from the history of a referral and is kept beside it. */
export type SummaryColumns = {
  state: ReferralState
  letterId: string | null
  signedAt: string | null
  deliveredOn: string | null
  /** The day of delivery while an answer is awaited, else null. */
  awaitingSince: string | null
  chases: number
  nextChaseOn: string | null
  answeredOn: string | null
  answerOutcome: string | null
  served: number | null
  closedOn: string | null
  closeOutcome: ReferralOutcome | null
}

export type ReferralRow = SummaryColumns & {
  id: string
  version: number
  reference: string
  citizenId: string
  bodyId: string
  asked: string | null
  askedText: string
  reason: string
  ground: string | null
  groundIsConsent: number
  groundNeedsText: number
  groundText: string
  consentOn: string | null
  /** One receiver on each line. */
  copies: string
  language: 'el' | 'en'
  confidential: number
  responsibleId: string
  openedAt: string
  openedBy: string
}

const whole = { type: 'integer' } as const
const key = { type: 'text', primary: true } as const
const refers = (name: string, target: string, column: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
})
const flag = (name: string, column: keyof ReferralRow) => ({ name, expression: `"${column}" IN (0, 1)` })

export const referralsTable = defineEntity<ReferralRow>({
  table: 'referrals',
  columns: {
    id: key,
    version: whole,
    reference: text,
    citizenId: text,
    bodyId: text,
    asked: optional,
    askedText: text,
    reason: text,
    ground: optional,
    groundIsConsent: whole,
    groundNeedsText: whole,
    groundText: text,
    consentOn: optional,
    copies: text,
    language: text,
    confidential: whole,
    responsibleId: text,
    openedAt: text,
    openedBy: text,
    state: text,
    letterId: optional,
    signedAt: optional,
    deliveredOn: optional,
    awaitingSince: optional,
    chases: whole,
    nextChaseOn: optional,
    answeredOn: optional,
    answerOutcome: optional,
    served: { type: 'integer', nullable: true },
    closedOn: optional,
    closeOutcome: optional,
  },
  indices: [
    { name: 'referrals_reference', columns: ['reference'], unique: true },
    { name: 'referrals_newest', columns: ['openedAt', 'id'] },
    ...(['state', 'bodyId', 'responsibleId', 'citizenId'] as const).map((column) => ({
      name: `referrals_by_${column}`,
      columns: [column, 'openedAt' as const, 'id' as const],
    })),
    {
      name: 'referrals_awaited',
      columns: ['awaitingSince', 'id'],
      where: `"awaitingSince" IS NOT NULL`,
    },
  ],
  checks: [
    { name: 'referrals_language', expression: `"language" IN ('el', 'en')` },
    flag('referrals_confidential', 'confidential'),
    flag('referrals_ground_is_consent', 'groundIsConsent'),
    flag('referrals_ground_needs_text', 'groundNeedsText'),
    flag('referrals_served', 'served'),
    {
      name: 'referrals_state',
      expression: `"state" IN ('draft', 'toBeSigned', 'signed', 'sent', 'handedOver', 'noAnswer', 'answered', 'closed')`,
    },
    {
      name: 'referrals_awaiting',
      expression: `("awaitingSince" IS NOT NULL) = ("state" IN ('sent', 'handedOver', 'noAnswer'))`,
    },
  ],
  foreignKeys: [
    refers('referrals_citizen', 'citizens', 'citizenId'),
    refers('referrals_body', 'bodies', 'bodyId'),
    refers('referrals_responsible', 'users', 'responsibleId'),
    refers('referrals_opened_by', 'users', 'openedBy'),
  ],
})

export type ReferralDocumentRow = { referralId: string; number: number; code: string; text: string }

export const referralDocumentsTable = defineEntity<ReferralDocumentRow>({
  table: 'referral_documents',
  withoutRowid: true,
  columns: { referralId: key, number: { type: 'integer', primary: true }, code: text, text },
  foreignKeys: [refers('referral_documents_referral', 'referrals', 'referralId')],
})

/** One act. Which columns are filled depends on it. */
export type ReferralEventRow = {
  referralId: string
  number: number
  act: ReferralAct
  at: string
  byId: string
  on: string | null
  manner: string | null
  handedOver: number | null
  toWhom: string | null
  trackingNumber: string | null
  outcome: string | null
  served: number | null
  reason: string | null
  text: string | null
  document: string | null
  nextOn: string | null
  letterId: string | null
}

export const referralEventsTable = defineEntity<ReferralEventRow>({
  table: 'referral_events',
  withoutRowid: true,
  columns: {
    referralId: key,
    number: { type: 'integer', primary: true },
    act: text,
    at: text,
    byId: text,
    on: optional,
    manner: optional,
    handedOver: { type: 'integer', nullable: true },
    toWhom: optional,
    trackingNumber: optional,
    outcome: optional,
    served: { type: 'integer', nullable: true },
    reason: optional,
    text: optional,
    document: optional,
    nextOn: optional,
    letterId: optional,
  },
  foreignKeys: [
    refers('referral_events_referral', 'referrals', 'referralId'),
    refers('referral_events_by', 'users', 'byId'),
  ],
})

export type ReferralCounterRow = { year: number; last: number }

export const referralCountersTable = defineEntity<ReferralCounterRow>({
  table: 'referral_counters',
  columns: { year: { type: 'integer', primary: true }, last: whole },
})
