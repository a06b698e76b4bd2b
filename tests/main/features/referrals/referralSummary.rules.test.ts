import { fc } from '../../../support/properties'
import {
  effective,
  type Facts,
  type ReferralEventFacts,
  stateOf,
  summaryOf,
} from '../../../../main/features/referrals/referralSummary.rules'
import { type Act, allowedIn, undoable, whyNot } from '../../../../main/features/referrals/referrals.rules'
import { awaitingStates, type ReferralAct } from '../../../../shared/features/referrals/referral'

const event = (act: ReferralAct, more: Partial<ReferralEventFacts> = {}): ReferralEventFacts => ({
  act,
  at: '2026-11-20T08:00:00.000Z',
  on: null,
  handedOver: null,
  outcome: null,
  served: null,
  nextOn: null,
  letterId: null,
  ...more,
})
const signed = [event('begun'), event('signatureAsked'), event('signed', { letterId: 'letter' })]
const sent = [...signed, event('delivered', { on: '2026-11-20', handedOver: 0, nextOn: '2026-12-10' })]
const answer = (on: string, served: number | null) => event('answered', { on, served, outcome: 'any' })
const closed = event('closed', { on: '2026-11-23' })

test('the state follows from the work done, the furthest work first', () => {
  const nothing: Facts = {
    signatureAsked: false,
    signed: false,
    delivered: 'no',
    chased: false,
    answered: false,
    closed: false,
  }
  expect(stateOf(nothing)).toBe('draft')
  expect(stateOf({ ...nothing, signatureAsked: true })).toBe('toBeSigned')
  expect(stateOf({ ...nothing, signatureAsked: true, signed: true })).toBe('signed')
  expect(stateOf({ ...nothing, signed: true, delivered: 'sent' })).toBe('sent')
  expect(stateOf({ ...nothing, signed: true, delivered: 'handedOver' })).toBe('handedOver')
  expect(stateOf({ ...nothing, signed: true, delivered: 'sent', chased: true })).toBe('noAnswer')
  expect(stateOf({ ...nothing, delivered: 'sent', chased: true, answered: true })).toBe('answered')
  expect(stateOf({ ...nothing, answered: true, closed: true })).toBe('closed')
})

test('how a closed referral ended follows from its history', () => {
  const outcome = (history: ReferralEventFacts[]) => summaryOf([...history, closed]).closeOutcome
  expect(outcome([event('begun')])).toBe('notSent')
  expect(outcome(signed)).toBe('notSent')
  expect(outcome(sent)).toBe('noAnswer')
  expect(outcome([...sent, answer('2026-11-22', 1)])).toBe('served')
  expect(outcome([...sent, answer('2026-11-22', 0)])).toBe('notServed')
  expect(outcome([...sent, answer('2026-11-22', null)])).toBe('unresolved')
})

test('days are counted to the first answer, the result is that of the last one', () => {
  const summary = summaryOf([...sent, answer('2026-11-21', null), answer('2026-11-23', 1)])
  expect(summary).toMatchObject({
    state: 'answered',
    answeredOn: '2026-11-21',
    served: 1,
    awaitingSince: null,
  })
})

test('a chase sets the next day to ask; a mistaken act is taken back and the one before counts again', () => {
  const chased = [...sent, event('chased', { on: '2026-12-10', nextOn: '2026-12-20' })]
  expect(summaryOf(chased)).toMatchObject({ state: 'noAnswer', chases: 1, nextChaseOn: '2026-12-20' })
  expect(summaryOf([...chased, event('undone')])).toEqual(summaryOf(sent))
  expect(summaryOf([...chased, event('undone'), event('undone')])).toEqual(summaryOf(signed))
})

test('a correcting letter has to be delivered and answered anew', () => {
  const corrected = [...sent, answer('2026-11-22', 0), event('correctionSigned', { letterId: 'second' })]
  expect(summaryOf(corrected)).toMatchObject({
    state: 'signed',
    letterId: 'second',
    deliveredOn: null,
    answeredOn: null,
    served: null,
  })
})

const acts = Object.keys(allowedIn) as Act[]

/** What may never be, told apart from the table of allowed acts. */
function faultsOf(history: readonly ReferralEventFacts[]): string[] {
  const summary = summaryOf(history)
  const acts = effective(history).map(({ act }) => act)
  const before = (first: ReferralAct, second: ReferralAct) =>
    !acts.includes(second) || (acts.includes(first) && acts.indexOf(first) < acts.indexOf(second))
  const awaited = awaitingStates.some((state) => state === summary.state)
  const laws: Record<string, boolean> = {
    'signed though nobody asked': before('signatureAsked', 'signed'),
    'delivered unsigned': before('signed', 'delivered'),
    'chased undelivered': before('delivered', 'chased'),
    'answered undelivered': before('delivered', 'answered'),
    'signed twice': acts.filter((act) => act === 'signed').length < 2,
    'a signature is gone': history.some(({ act }) => act === 'signed') === (summary.signedAt !== null),
    'an answer without a delivery': summary.answeredOn === null || summary.deliveredOn !== null,
    'awaits in the wrong state': (summary.awaitingSince !== null) === awaited,
    'an outcome while open': (summary.closeOutcome !== null) === (summary.state === 'closed'),
  }
  return Object.keys(laws).filter((law) => !laws[law])
}

test('whatever is tried in whatever order, no rule is skipped on the way', () => {
  const tried = fc.array(
    fc.record({
      act: fc.constantFrom<Act | 'undone'>(...acts, 'undone'),
      handedOver: fc.constantFrom(0, 1),
      served: fc.constantFrom(0, 1, null),
    }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(tried, (attempts) => {
      const history = [event('begun')]
      for (const { act, handedOver, served } of attempts) {
        const { state } = summaryOf(history)
        const last = effective(history).at(-1)!
        const allowed = act === 'undone' ? undoable.includes(last.act) : whyNot(act, state) === null
        if (!allowed || act === 'corrected') continue
        history.push(event(act, { on: '2026-11-20', handedOver, served, letterId: 'letter' }))
        expect(faultsOf(history)).toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
})
