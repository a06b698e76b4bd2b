import {
  basketFor,
  type Collected,
  entitlementOf,
  type EntitlementFacts,
  incomeLimitFor,
  periodOf,
} from '../../../../main/features/distributions/entitlement.rules'
import type { BasketLine, Programme } from '../../../../shared/features/distributions/programme'
import type { IsoDate } from '../../../../shared/values/isoDate'

const day = '2026-11-23' as IsoDate
const line = (itemId: string, more: Partial<BasketLine> = {}): BasketLine => ({
  itemId,
  quantity: 1,
  per: 'household',
  ageFrom: null,
  ageTo: null,
  sizeFrom: null,
  sizeTo: null,
  mark: null,
  exceptMark: null,
  maximum: null,
  ...more,
})
const member = (citizenId: string, birthDate: string | null = '1980-01-01') => ({ citizenId, birthDate })
const programme: Programme = {
  id: 'monthly',
  version: 1,
  name: 'Μηνιαία',
  fundedBy: '',
  from: '2026-01-01',
  until: null,
  frequency: { times: 1, per: 'month' },
  needsDecision: false,
  criteria: [],
  incomeLimits: null,
  exclusive: false,
  note: '',
  closed: false,
}
const facts = (more: Partial<EntitlementFacts> = {}): EntitlementFacts => ({
  programme,
  lines: [line('flour'), line('pasta', { per: 'member', quantity: 500 })],
  householdId: 'home',
  day,
  members: [member('anna'), member('vaso')],
  decision: null,
  collected: [],
  ...more,
})
const collected = (more: Partial<Collected> = {}): Collected => ({
  handOverId: 'one',
  receipt: '26/1',
  programmeId: 'monthly',
  programmeName: 'Μηνιαία',
  exclusive: false,
  day: '2026-11-03',
  householdId: 'home',
  citizenIds: ['anna', 'vaso'],
  ...more,
})
const decision = {
  criteria: ['unemployed', 'residence'],
  validUntil: '2026-12-31',
  monthlyIncomeCents: 50_000,
  marks: ['glutenFree'],
  withdrawnOn: null,
}
const why = (given: Partial<EntitlementFacts>) => entitlementOf(facts(given)).reasons.map(({ rule }) => rule)

test('a basket follows size, age and diet', () => {
  const members = [
    member('a', '1980-01-01'),
    member('b', '2025-06-01'),
    member('c', '2018-01-01'),
    member('d', null),
  ]
  const lines = [
    line('flour'),
    line('milk', { per: 'member', ageTo: 1, quantity: 2 }),
    line('school', { per: 'member', ageFrom: 6, ageTo: 17 }),
    line('pasta', { per: 'member', quantity: 500, maximum: 1500 }),
    line('big', { sizeFrom: 5 }),
    line('small', { sizeTo: 4 }),
    line('bread', { exceptMark: 'glutenFree' }),
    line('rice', { mark: 'glutenFree' }),
    line('flour', { per: 'member', ageFrom: 18 }),
  ]
  const of = (marks: string[]) =>
    Object.fromEntries(
      basketFor(lines, members, marks, day).map(({ itemId, quantity }) => [itemId, quantity]),
    )
  expect(of([])).toEqual({ flour: 2, milk: 2, school: 1, pasta: 1500, small: 1, bread: 1 })
  expect(of(['glutenFree'])).toEqual({ flour: 2, milk: 2, school: 1, pasta: 1500, small: 1, rice: 1 })
  expect(basketFor(lines, [], [], day)).toEqual([])
})

test('a child is under two until its birthday', () => {
  const milk = [line('milk', { per: 'member', ageTo: 1 })]
  const on = (at: string) => basketFor(milk, [member('b', '2024-11-24')], [], at as IsoDate).length
  expect([on('2026-11-23'), on('2026-11-24')]).toEqual([1, 0])
})

test('periods are a calendar month, a calendar year, or the whole programme', () => {
  expect(periodOf(programme, day)).toEqual({ from: '2026-11-01', until: '2026-11-31' })
  expect(periodOf({ ...programme, frequency: { times: 1, per: 'year' } }, day)).toEqual({
    from: '2026-01-01',
    until: '2026-12-31',
  })
  expect(periodOf({ ...programme, frequency: { times: 1, per: 'programme' } }, day)).toEqual({
    from: '2026-01-01',
    until: null,
  })
})

test('who collected in the period is told when and from what; last month does not count', () => {
  expect(entitlementOf(facts({ collected: [collected()] }))).toMatchObject({
    entitled: false,
    remaining: 0,
    counting: [],
    reasons: [
      {
        rule: 'distributions.alreadyCollected',
        values: { day: '03/11/2026', programme: 'Μηνιαία', receipt: '26/1' },
      },
    ],
  })
  expect(entitlementOf(facts({ collected: [collected({ day: '2026-10-31' })] })).entitled).toBe(true)
  const twice = { ...programme, frequency: { times: 2, per: 'month' as const } }
  expect(entitlementOf(facts({ programme: twice, collected: [collected()] }))).toMatchObject({
    entitled: true,
    remaining: 1,
  })
})

test('whoever was counted in another household has no second share', () => {
  const elsewhere = collected({ householdId: 'other', citizenIds: ['anna', 'zoe'] })
  expect(entitlementOf(facts({ collected: [elsewhere] }))).toMatchObject({
    entitled: true,
    counting: ['vaso'],
    basket: [
      { itemId: 'flour', quantity: 1 },
      { itemId: 'pasta', quantity: 500 },
    ],
  })
  expect(why({ members: [member('anna')], collected: [elsewhere] })).toEqual([
    'distributions.membersCollected',
  ])
  // A new member does not open a second parcel for a household that collected.
  expect(
    why({ members: [member('anna'), member('new')], collected: [collected({ citizenIds: ['anna'] })] }),
  ).toEqual(['distributions.alreadyCollected'])
})

test('exclusive programmes look at one another, others do not', () => {
  const other = collected({ programmeId: 'teba', programmeName: 'ΤΕΒΑ', exclusive: true })
  const exclusive = { ...programme, exclusive: true }
  expect(why({ collected: [other] })).toEqual([])
  expect(why({ programme: exclusive, collected: [{ ...other, exclusive: false }] })).toEqual([])
  expect(entitlementOf(facts({ programme: exclusive, collected: [other] })).reasons).toMatchObject([
    { rule: 'distributions.alreadyCollected', values: { programme: 'ΤΕΒΑ' } },
  ])
  expect(
    why({
      programme: exclusive,
      collected: [{ ...other, householdId: 'other', citizenIds: ['anna', 'vaso'] }],
    }),
  ).toEqual(['distributions.membersCollected'])
})

test('what a decision lacks is told', () => {
  const needs = {
    ...programme,
    needsDecision: true,
    criteria: ['residence', 'disability'],
    incomeLimits: { bySize: [40_000, 50_000], perFurtherMember: 10_000 },
  }
  const full = { ...decision, criteria: ['residence', 'disability'] }
  expect(why({ programme: needs })).toEqual(['distributions.decisionMissing'])
  expect(entitlementOf(facts({ programme: needs, decision }))).toMatchObject({
    missingCriteria: ['disability'],
    reasons: [{ rule: 'distributions.criteriaMissing', values: { count: 1 } }],
  })
  expect(entitlementOf(facts({ programme: needs, decision: full }))).toMatchObject({
    entitled: true,
    marks: ['glutenFree'],
    validUntil: '2026-12-31',
  })
  expect(why({ programme: needs, decision: { ...full, validUntil: '2026-11-22' } })).toEqual([
    'distributions.decisionExpired',
  ])
  expect(why({ programme: needs, decision: { ...full, withdrawnOn: '2026-11-23' } })).toEqual([
    'distributions.decisionWithdrawn',
  ])
  expect(why({ programme: needs, decision: { ...full, monthlyIncomeCents: null } })).toEqual([
    'distributions.incomeMissing',
  ])
  expect(why({ programme: needs, decision: { ...full, monthlyIncomeCents: 50_001 } })).toEqual([
    'distributions.incomeAboveLimit',
  ])
  expect([1, 2, 4].map((size) => incomeLimitFor(needs.incomeLimits, size))).toEqual([40_000, 50_000, 70_000])
})

test('closed, outside its days, without a basket, with nobody there', () => {
  expect(why({ programme: { ...programme, closed: true } })).toEqual(['distributions.programmeClosed'])
  expect(why({ programme: { ...programme, from: '2026-12-01' } })).toEqual(['distributions.outsideProgramme'])
  expect(why({ programme: { ...programme, until: '2026-11-22' } })).toEqual([
    'distributions.outsideProgramme',
  ])
  expect(why({ lines: null })).toEqual(['distributions.noBasket'])
  expect(why({ lines: [line('milk', { per: 'member', ageTo: 1 })] })).toEqual(['distributions.noBasket'])
  expect(why({ members: [] })).toEqual(['distributions.nobodyThere'])
})
