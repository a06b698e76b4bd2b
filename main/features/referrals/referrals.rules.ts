import {
  awaitingStates,
  type ReferralAct,
  referralActs,
  type ReferralFields,
  type ReferralState,
  type SigningNeed,
} from '../../../shared/features/referrals/referral'
import type { RuleKey } from '../../../shared/i18n'

/** What a person does; `corrected` changes the draft and leaves no line in the history. */
export type Act = Exclude<ReferralAct, 'begun' | 'undone'> | 'corrected'

/** In which states each act is allowed: the whole way of a referral. */
export const allowedIn: Readonly<Record<Act, readonly ReferralState[]>> = {
  corrected: ['draft'],
  signatureAsked: ['draft'],
  withdrawn: ['toBeSigned'],
  signed: ['toBeSigned'],
  correctionSigned: ['signed', ...awaitingStates, 'answered'],
  delivered: ['signed'],
  chased: awaitingStates,
  answered: [...awaitingStates, 'answered'],
  closed: ['draft', 'signed', ...awaitingStates, 'answered'],
  reopened: ['closed'],
}

/** Why the act is not allowed in this state, or null; the sentence names the next step. */
export function whyNot(act: Act, state: ReferralState): RuleKey | null {
  if (allowedIn[act].includes(state)) return null
  if (state === 'closed') return 'referrals.alreadyClosed'
  switch (act) {
    case 'corrected':
    case 'signatureAsked':
      return 'referrals.notDraft'
    case 'withdrawn':
    case 'signed':
      return 'referrals.notToBeSigned'
    case 'correctionSigned':
      return 'referrals.notSignedYet'
    case 'delivered':
      return unsigned.includes(state) ? 'referrals.notSignedYet' : 'referrals.alreadyDelivered'
    case 'chased':
      return state === 'answered' ? 'referrals.alreadyAnswered' : 'referrals.notDelivered'
    case 'answered':
      return 'referrals.notDelivered'
    case 'closed':
      return 'referrals.waitsForSignature'
    case 'reopened':
      return 'referrals.notClosed'
  }
}
const unsigned: readonly ReferralState[] = ['draft', 'toBeSigned']

/** The acts that can be taken back while they are the last one. A signature never: the letter is out of hand. */
export const undoable: readonly ReferralAct[] = ['delivered', 'chased', 'answered', 'closed']
/** What the reception enters, and so may take back. */
export const actsOfReception: readonly ReferralAct[] = ['delivered', 'answered']

/** What can be done now; `last` is the last act that still counts. */
export const allowedActs = (state: ReferralState, last: ReferralAct | undefined): ReferralAct[] =>
  referralActs.filter((act) =>
    act === 'undone'
      ? last !== undefined && undoable.includes(last)
      : act !== 'begun' && allowedIn[act].includes(state),
  )

type Signable = Pick<ReferralFields, 'asked' | 'askedText' | 'reason' | 'ground' | 'groundText'> & {
  readonly consentOn: string | null
}

/** What must be filled in before signing; domain rule: without consent a referral needs another legal ground. */
export function missingForSigning(fields: Signable): SigningNeed[] {
  const { asked, askedText, reason, ground, groundText, consentOn } = fields
  const absent: Record<SigningNeed, boolean> = {
    asked: asked === null && askedText === '',
    reason: reason === '',
    ground: ground === null,
    groundText: ground?.needsText === true && groundText === '',
    consentOn: ground?.isConsent === true && consentOn === null,
  }
  return (Object.keys(absent) as SigningNeed[]).filter((need) => absent[need])
}

export const missingRule: Readonly<Record<SigningNeed, RuleKey>> = {
  asked: 'referrals.askedMissing',
  reason: 'referrals.reasonMissing',
  ground: 'referrals.groundMissing',
  groundText: 'referrals.groundTextMissing',
  consentOn: 'referrals.consentDateMissing',
}

/** What one wants with the paper of a referral in the hand. */
export const goToOf = (state: ReferralState): 'answer' | 'delivery' | 'referral' =>
  state === 'signed' ? 'delivery' : allowedIn.answered.includes(state) ? 'answer' : 'referral'

/** The digits of a reference code out of what was typed around them: «Κωδ. 26-00417-3», `(26/00417/3)`. */
export const withoutLabel = (text: string): string => text.replace(/^\D+|\D+$/gu, '')
