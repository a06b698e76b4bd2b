import type { Entitlement } from '../../../shared/features/distributions/entitlement'
import type { Programme } from '../../../shared/features/distributions/programme'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Bound, Reader } from '../../database/reader'
import {
  type Collected,
  type DecisionOn,
  entitlementOf,
  type MemberOn,
  periodOf,
  type Verdict,
} from './entitlement.rules'
import { basketLinesOn, codesOf, namedQuantities } from './programmes.store'
import type { DecisionRow } from './programmes.tables'
import { receiptNumber } from './receiptNumber'

/** The verdict with how many live there. */
export type HouseholdVerdict = {
  readonly householdId: string
  readonly size: number
  readonly verdict: Verdict
}

type LivesThere = MemberOn & { readonly householdId: string }

/** Who lives in the household on the day, hidden ones too: rules count everybody. `householdId` null: in all households. */
function livingThere(reader: Reader, householdId: string | null, day: string): Map<string, MemberOn[]> {
  const members = reader.all<LivesThere>(
    `SELECT m.householdId, m.citizenId, c.birthDate FROM household_members m JOIN citizens c ON c.id = m.citizenId
     WHERE m.fromDay <= ? AND (m.untilDay IS NULL OR m.untilDay > ?) ${householdId ? 'AND m.householdId = ?' : ''}
     ORDER BY m.householdId, m.fromDay, m.id`,
    day,
    day,
    ...(householdId ? [householdId] : []),
  )
  return grouped(members, (member) => member.householdId)
}

/** The newest decision of each household that was made until the day. */
function decisionsOn(
  reader: Reader,
  programmeId: string,
  householdId: string | null,
  day: string,
): ReadonlyMap<string, DecisionOn> {
  const rows = reader.all<DecisionRow>(
    `SELECT * FROM entitlement_decisions WHERE programmeId = ? AND decidedOn <= ?
     ${householdId ? 'AND householdId = ?' : ''} ORDER BY decidedOn, createdAt, id`,
    programmeId,
    day,
    ...(householdId ? [householdId] : []),
  )
  return new Map(
    rows.map((row) => [
      row.householdId,
      { ...row, criteria: codesOf(row.criteria), marks: codesOf(row.marks) },
    ]),
  )
}

type CollectedRow = Omit<Collected, 'exclusive' | 'receipt' | 'citizenIds'> & {
  readonly exclusive: number
  readonly year: number
  readonly serial: number
  readonly citizenIds: string
}

/** Hand-overs of the programme's period that stand; of one household: its own and those in which its members counted. */
function collectedIn(
  reader: Reader,
  programme: Programme,
  day: string,
  household: { readonly id: string; readonly members: readonly MemberOn[] } | null,
): Collected[] {
  const period = periodOf(programme, day)
  const conditions = [
    'h.undoneAt IS NULL',
    programme.exclusive ? '(h.programmeId = ? OR p.exclusive = 1)' : 'h.programmeId = ?',
    'h.day >= ?',
  ]
  const values: Bound[] = [programme.id, period.from]
  if (period.until !== null) {
    conditions.push('h.day <= ?')
    values.push(period.until)
  }
  if (household) {
    conditions.push(`h.id IN (SELECT id FROM hand_overs WHERE householdId = ? UNION
      SELECT m.handOverId FROM hand_over_members m WHERE m.counting = 1
      AND m.citizenId IN (SELECT value FROM json_each(?)))`)
    values.push(household.id, JSON.stringify(household.members.map(({ citizenId }) => citizenId)))
  }
  return reader
    .all<CollectedRow>(
      `SELECT h.id AS handOverId, h.year, h.serial, h.programmeId, p.name AS programmeName, p.exclusive, h.day, h.householdId,
         coalesce((SELECT group_concat(m.citizenId, ' ') FROM hand_over_members m
           WHERE m.handOverId = h.id AND m.counting = 1), '') AS citizenIds
       FROM hand_overs h JOIN programmes p ON p.id = h.programmeId
       WHERE ${conditions.join(' AND ')} ORDER BY h.day, h.handedAt, h.id`,
      ...values,
    )
    .map((row) => ({
      ...row,
      exclusive: row.exclusive === 1,
      receipt: receiptNumber(row),
      citizenIds: codesOf(row.citizenIds),
    }))
}

/** What the household may collect from the programme on the day. Whoever shows it has made sure that it may be seen. */
export function verdictOf(
  reader: Reader,
  programme: Programme,
  householdId: string,
  day: IsoDate,
): HouseholdVerdict {
  const members = livingThere(reader, householdId, day).get(householdId) ?? []
  const verdict = entitlementOf({
    programme,
    lines: basketLinesOn(reader, programme.id, day),
    householdId,
    day,
    members,
    decision: decisionsOn(reader, programme.id, householdId, day).get(householdId) ?? null,
    collected: collectedIn(reader, programme, day, { id: householdId, members }),
  })
  return { householdId, size: members.length, verdict }
}

/**
 * The verdicts of all households of the register in which somebody lives on the day; where the programme needs a decision,
 * of those only about which there is one. A few statements, however many households there are.
 */
export function verdictsOf(reader: Reader, programme: Programme, day: IsoDate): HouseholdVerdict[] {
  const lines = basketLinesOn(reader, programme.id, day)
  const decisions = decisionsOn(reader, programme.id, null, day)
  const all = collectedIn(reader, programme, day, null)
  const byHousehold = grouped(all, ({ householdId }) => householdId)
  const byCitizen = new Map<string, Collected[]>()
  for (const one of all)
    for (const citizenId of one.citizenIds)
      byCitizen.set(citizenId, [...(byCitizen.get(citizenId) ?? []), one])
  return [...livingThere(reader, null, day)]
    .filter(([householdId]) => !programme.needsDecision || decisions.has(householdId))
    .map(([householdId, members]) => {
      const collected = new Set([
        ...(byHousehold.get(householdId) ?? []),
        ...members.flatMap(({ citizenId }) => byCitizen.get(citizenId) ?? []),
      ])
      const decision = decisions.get(householdId) ?? null
      const facts = { programme, lines, householdId, day, members, decision }
      return {
        householdId,
        size: members.length,
        verdict: entitlementOf({ ...facts, collected: all.length === 0 ? [] : [...collected] }),
      }
    })
}

/** The verdict as it is shown. */
export function entitlementShown(
  reader: Reader,
  programme: Programme,
  { householdId, size, verdict }: HouseholdVerdict,
  day: string,
): Entitlement {
  const { last } = verdict
  return {
    programmeId: programme.id,
    programmeName: programme.name,
    householdId,
    day,
    entitled: verdict.entitled,
    reasons: [...verdict.reasons],
    missingCriteria: [...verdict.missingCriteria],
    remaining: verdict.remaining,
    size,
    counting: verdict.counting.length,
    lastCollected: last && { day: last.day, handOverId: last.handOverId, receipt: last.receipt },
    validUntil: verdict.validUntil,
    marks: [...verdict.marks],
    basket: namedQuantities(reader, verdict.basket),
  }
}

function grouped<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const known = groups.get(key(one))
    if (known) known.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}
