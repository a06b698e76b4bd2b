import {
  awaitingStates,
  type ReferralAct,
  type ReferralOutcome,
  type ReferralState,
} from '../../../shared/features/referrals/referral'

/** A referral's state is nobody's choice: it follows from its history, here and nowhere else. */

/** What of an act counts for the state; flags are 0 and 1 as in the store. */
export type ReferralEventFacts = {
  readonly act: ReferralAct
  readonly at: string
  readonly on: string | null
  readonly handedOver: number | null
  readonly outcome: string | null
  readonly served: number | null
  readonly nextOn: string | null
  readonly letterId: string | null
}

/** What follows from the acts. */
export type Summary = {
  state: ReferralState
  letterId: string | null
  signedAt: string | null
  deliveredOn: string | null
  awaitingSince: string | null
  chases: number
  nextChaseOn: string | null
  answeredOn: string | null
  answerOutcome: string | null
  served: number | null
  closedOn: string | null
  closeOutcome: ReferralOutcome | null
}

/** The acts that still count: each `undone` takes back the last one before it. */
export function effective<E extends Pick<ReferralEventFacts, 'act'>>(history: readonly E[]): E[] {
  const counting: E[] = []
  for (const event of history)
    if (event.act === 'undone') counting.pop()
    else counting.push(event)
  return counting
}

/** How far the work has come. */
export type Facts = {
  readonly signatureAsked: boolean
  readonly signed: boolean
  readonly delivered: 'no' | 'sent' | 'handedOver'
  readonly chased: boolean
  readonly answered: boolean
  readonly closed: boolean
}

export function stateOf(facts: Facts): ReferralState {
  if (facts.closed) return 'closed'
  if (facts.answered) return 'answered'
  if (facts.delivered !== 'no') return facts.chased ? 'noAnswer' : facts.delivered
  if (facts.signed) return 'signed'
  return facts.signatureAsked ? 'toBeSigned' : 'draft'
}

const blank = {
  signatureAsked: false,
  letterId: null as string | null,
  signedAt: null as string | null,
  handedOver: false,
  deliveredOn: null as string | null,
  chases: 0,
  nextChaseOn: null as string | null,
  answeredOn: null as string | null,
  answerOutcome: null as string | null,
  served: null as number | null,
  closedOn: null as string | null,
}
/** A new letter is delivered, chased and answered anew. */
const { signatureAsked: _asked, closedOn: _closed, ...newLetter } = blank

type Work = typeof blank

function done(work: Work, event: ReferralEventFacts): Work {
  switch (event.act) {
    case 'begun':
    case 'undone':
      return work
    case 'signatureAsked':
      return { ...work, signatureAsked: true }
    case 'withdrawn':
      return { ...work, signatureAsked: false }
    case 'signed':
    case 'correctionSigned':
      return { ...work, ...newLetter, letterId: event.letterId, signedAt: event.at }
    case 'delivered':
      return {
        ...work,
        deliveredOn: event.on,
        handedOver: event.handedOver === 1,
        nextChaseOn: event.nextOn,
      }
    case 'chased':
      return { ...work, chases: work.chases + 1, nextChaseOn: event.nextOn }
    case 'answered':
      return {
        ...work,
        answeredOn: work.answeredOn ?? event.on,
        answerOutcome: event.outcome,
        served: event.served,
      }
    case 'closed':
      return { ...work, closedOn: event.on }
    case 'reopened':
      return { ...work, closedOn: null }
  }
}

function outcomeOf({ deliveredOn, answeredOn, served }: Work): ReferralOutcome {
  if (answeredOn !== null) return served === null ? 'unresolved' : served === 1 ? 'served' : 'notServed'
  return deliveredOn === null ? 'notSent' : 'noAnswer'
}

/** What stands beside the referral, out of its whole history. */
export function summaryOf(history: readonly ReferralEventFacts[]): Summary {
  const { signatureAsked, handedOver, ...work } = effective(history).reduce(done, blank)
  const state = stateOf({
    signatureAsked,
    signed: work.signedAt !== null,
    delivered: work.deliveredOn === null ? 'no' : handedOver ? 'handedOver' : 'sent',
    chased: work.chases > 0,
    answered: work.answeredOn !== null,
    closed: work.closedOn !== null,
  })
  const awaiting = awaitingStates.some((awaited) => awaited === state)
  return {
    ...work,
    state,
    awaitingSince: awaiting ? work.deliveredOn : null,
    nextChaseOn: awaiting ? work.nextChaseOn : null,
    closeOutcome: state === 'closed' ? outcomeOf({ signatureAsked, handedOver, ...work }) : null,
  }
}
