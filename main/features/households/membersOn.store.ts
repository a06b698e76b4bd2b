import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { visibleTo } from '../citizens'

/** A member as other features need them; `seen` where the actor may open the card. */
export type HouseholdMember = {
  readonly householdId: string
  readonly citizenId: string
  readonly relation: string
  /** Lives there on the day; else lived there before or will later. */
  readonly present: number
  readonly surname: string
  readonly name: string
  readonly fatherName: string | null
  readonly birthDate: string | null
  readonly fileNumber: number | null
  readonly settlement: string | null
  readonly municipality: string | null
  readonly sortKey: string
  readonly seen: number
}

/**
 * Whoever lives in the households on the day, or in all households where `householdIds` is null; with `everybody`, also who
 * lived there at another time. Not filtered by the rule of visibility but marked by it: whoever shows a row asks `seen`.
 */
export function membersOn(
  reader: Reader,
  actor: Actor,
  householdIds: readonly string[] | null,
  day: string,
  { everybody = false } = {},
): HouseholdMember[] {
  const { sql, values } = visibleTo(actor)
  const present = `(m.fromDay <= ? AND (m.untilDay IS NULL OR m.untilDay > ?))`
  const among = householdIds ? `m.householdId IN (SELECT value FROM json_each(?))` : `1`
  return reader.all<HouseholdMember>(
    `SELECT m.householdId, m.citizenId, m.relation, ${present} AS present, c.surname, c.name, c.fatherName, c.birthDate,
       c.fileNumber, c.settlement, c.municipality, c.sortKey, ${sql} AS seen
     FROM household_members m JOIN citizens c ON c.id = m.citizenId
     WHERE ${among} ${everybody ? '' : `AND ${present}`} ORDER BY m.householdId, m.fromDay, m.id`,
    day,
    day,
    ...values,
    ...(householdIds ? [JSON.stringify(householdIds)] : []),
    ...(everybody ? [] : [day, day]),
  )
}

/** The household in which the citizen lives on that day, or null. Who asks has made sure that the card may be opened. */
export const householdOn = (reader: Reader, citizenId: string, day: string): string | null =>
  reader.get<{ householdId: string }>(
    `SELECT householdId FROM household_members WHERE citizenId = ? AND fromDay <= ? AND (untilDay IS NULL OR untilDay > ?)`,
    citizenId,
    day,
    day,
  )?.householdId ?? null
