import type { Reason } from '../../../shared/features/distributions/entitlement'
import type { BasketLine, Programme, Share } from '../../../shared/features/distributions/programme'
import { ageOn, formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'

/*
 * The rule of this file: a household collects so often in a period as its programme says, and every citizen counts once
 * for each time, in whichever household they live on the day.
 */

export type MemberOn = { readonly citizenId: string; readonly birthDate: string | null }

/** The newest decision about the household that was made until the day. */
export type DecisionOn = {
  readonly criteria: readonly string[]
  readonly validUntil: string | null
  readonly monthlyIncomeCents: number | null
  readonly marks: readonly string[]
  readonly withdrawnOn: string | null
}

/** A hand-over that stands, to the household or to one in which a member of it was counted. */
export type Collected = {
  readonly handOverId: string
  readonly receipt: string
  readonly programmeId: string
  readonly programmeName: string
  readonly exclusive: boolean
  readonly day: string
  readonly householdId: string
  /** Whose share it was. */
  readonly citizenIds: readonly string[]
}

export type EntitlementFacts = {
  readonly programme: Programme
  /** Of the version that is valid on the day; null where there is none yet. */
  readonly lines: readonly BasketLine[] | null
  readonly householdId: string
  readonly day: IsoDate
  readonly members: readonly MemberOn[]
  readonly decision: DecisionOn | null
  /** Of the period, and more. */
  readonly collected: readonly Collected[]
}

export type Verdict = {
  readonly entitled: boolean
  readonly reasons: readonly Reason[]
  readonly missingCriteria: readonly string[]
  readonly remaining: number
  /** Members who have a share left. */
  readonly counting: readonly string[]
  readonly last: Collected | null
  readonly basket: readonly Share[]
  readonly marks: readonly string[]
  readonly validUntil: string | null
}

/** First and last day of the period in which the programme counts how often somebody collected; null: no end. */
export function periodOf(
  programme: Pick<Programme, 'from' | 'until' | 'frequency'>,
  day: string,
): { readonly from: string; readonly until: string | null } {
  const { per } = programme.frequency
  if (per === 'month') return { from: `${day.slice(0, 7)}-01`, until: `${day.slice(0, 7)}-31` }
  if (per === 'year') return { from: `${day.slice(0, 4)}-01-01`, until: `${day.slice(0, 4)}-12-31` }
  return { from: programme.from, until: programme.until }
}

const within = (value: number, from: number | null, to: number | null) =>
  (from === null || value >= from) && (to === null || value <= to)

function countsFor(line: BasketLine, member: MemberOn, day: IsoDate): boolean {
  if (line.ageFrom === null && line.ageTo === null) return true
  if (member.birthDate === null) return false
  return within(ageOn(member.birthDate as IsoDate, day), line.ageFrom, line.ageTo)
}

/** What a household of these members gets, each item once, in the order of the lines. */
export function basketFor(
  lines: readonly BasketLine[],
  members: readonly MemberOn[],
  marks: readonly string[],
  day: IsoDate,
): Share[] {
  const shares = new Map<string, number>()
  if (members.length === 0) return []
  for (const line of lines) {
    if (!within(members.length, line.sizeFrom, line.sizeTo)) continue
    if (line.mark !== null && !marks.includes(line.mark)) continue
    if (line.exceptMark !== null && marks.includes(line.exceptMark)) continue
    const times =
      line.per === 'household' ? 1 : members.filter((member) => countsFor(line, member, day)).length
    const quantity = Math.min(line.quantity * times, line.maximum ?? Infinity)
    if (quantity > 0) shares.set(line.itemId, (shares.get(line.itemId) ?? 0) + quantity)
  }
  return [...shares].map(([itemId, quantity]) => ({ itemId, quantity }))
}

/** The highest monthly income of a household of that size, in cents. */
export function incomeLimitFor(limits: NonNullable<Programme['incomeLimits']>, size: number): number {
  const { bySize, perFurtherMember } = limits
  const listed = bySize[Math.min(size, bySize.length) - 1] ?? 0
  return listed + Math.max(0, size - bySize.length) * perFurtherMember
}

const because = (rule: Reason['rule'], values: Reason['values'] = {}): Reason => ({ rule, values })

/** Whether the household may collect on that day, what, and if not, why not. */
export function entitlementOf(facts: EntitlementFacts): Verdict {
  const { programme, lines, day, members, decision } = facts
  const shares = sharesLeft(facts)
  const counting = members.filter(({ citizenId }) => shares.counting.has(citizenId))
  const inForce = decision !== null && !isWithdrawn(decision, day) ? decision : null
  const marks = inForce?.marks ?? []
  const basket = lines ? basketFor(lines, counting, marks, day) : []
  const values = { programme: programme.name, day: formatGreekDate(day) }
  const reasons: Reason[] = []
  if (programme.closed) reasons.push(because('distributions.programmeClosed', { programme: programme.name }))
  if (day < programme.from || (programme.until !== null && day > programme.until))
    reasons.push(because('distributions.outsideProgramme', values))
  if (members.length === 0) reasons.push(because('distributions.nobodyThere', { day: values.day }))
  if (shares.refusal) reasons.push(shares.refusal)
  const lacks = whatDecisionLacks(facts)
  reasons.push(...lacks.reasons)
  if (members.length > 0 && !shares.refusal && basket.length === 0)
    reasons.push(because('distributions.noBasket', values))
  return {
    entitled: reasons.length === 0,
    reasons,
    missingCriteria: lacks.criteria,
    remaining: shares.remaining,
    counting: counting.map(({ citizenId }) => citizenId),
    last: shares.last,
    basket,
    marks,
    validUntil: inForce?.validUntil ?? null,
  }
}

/** How often more the household may collect, and which members have not had their share yet. */
function sharesLeft({ programme, householdId, day, members, collected }: EntitlementFacts) {
  const period = periodOf(programme, day)
  const inPeriod = collected.filter(
    (one) => one.day >= period.from && (period.until === null || one.day <= period.until),
  )
  const own = inPeriod.filter(({ programmeId }) => programmeId === programme.id)
  const elsewhere = programme.exclusive
    ? inPeriod.filter(({ programmeId, exclusive }) => programmeId !== programme.id && exclusive)
    : []
  const { times } = programme.frequency
  const byHousehold = (one: Collected) => one.householdId === householdId
  const took = own.filter(byHousehold)
  const tookElsewhere = elsewhere.filter(byHousehold)
  const counting = new Set(
    members
      .map(({ citizenId }) => citizenId)
      .filter(
        (id) =>
          own.filter(({ citizenIds }) => citizenIds.includes(id)).length < times &&
          !elsewhere.some(({ citizenIds }) => citizenIds.includes(id)),
      ),
  )
  const remaining = tookElsewhere.length > 0 ? 0 : Math.max(0, times - took.length)
  const spoken = (rule: Reason['rule'], { day: on, programmeName, receipt }: Collected) =>
    because(rule, { day: formatGreekDate(on as IsoDate), programme: programmeName, receipt })
  const lastOf = (list: readonly Collected[]) =>
    list.reduce<Collected | null>((last, one) => (last === null || one.day >= last.day ? one : last), null)
  const last = lastOf(took)
  const blocking = remaining > 0 ? null : (lastOf(tookElsewhere) ?? last)
  const counted = lastOf([...own, ...elsewhere])
  const refusal = blocking
    ? spoken('distributions.alreadyCollected', blocking)
    : members.length > 0 && counting.size === 0 && counted
      ? spoken('distributions.membersCollected', counted)
      : null
  return {
    remaining,
    last,
    refusal,
    counting: blocking ? new Set<string>() : counting,
  }
}

const isWithdrawn = ({ withdrawnOn }: DecisionOn, day: string) => withdrawnOn !== null && withdrawnOn <= day

function whatDecisionLacks({ programme, day, members, decision }: EntitlementFacts): {
  readonly reasons: readonly Reason[]
  readonly criteria: readonly string[]
} {
  const only = (reason: Reason) => ({ reasons: [reason], criteria: [] })
  if (!programme.needsDecision && !programme.incomeLimits) return { reasons: [], criteria: [] }
  if (!decision) return only(because('distributions.decisionMissing', { programme: programme.name }))
  if (isWithdrawn(decision, day))
    return only(
      because('distributions.decisionWithdrawn', { day: formatGreekDate(decision.withdrawnOn as IsoDate) }),
    )
  if (decision.validUntil !== null && decision.validUntil < day)
    return only(
      because('distributions.decisionExpired', { day: formatGreekDate(decision.validUntil as IsoDate) }),
    )
  const criteria = programme.criteria.filter((code) => !decision.criteria.includes(code))
  const reasons =
    criteria.length > 0 ? [because('distributions.criteriaMissing', { count: criteria.length })] : []
  return { reasons: [...reasons, ...incomeReasons(programme, decision, members.length)], criteria }
}

function incomeReasons({ incomeLimits }: Programme, decision: DecisionOn, size: number): Reason[] {
  if (!incomeLimits || size === 0) return []
  if (decision.monthlyIncomeCents === null) return [because('distributions.incomeMissing')]
  return decision.monthlyIncomeCents > incomeLimitFor(incomeLimits, size)
    ? [because('distributions.incomeAboveLimit')]
    : []
}
