import type { Bound, Reader } from '../../database/reader'
import { lotValueOf } from '../goods'
import { valueOfHandOver } from './handOvers.store'

/** From the first to the last day; a filter that is null lets all pass. */
export type ReportFilter = {
  readonly from: string
  readonly until: string
  readonly programmeId: string | null
  readonly warehouseId: string | null
}

/** A hand-over that stands, without a name. */
export type ReportedHandOver = {
  readonly handOverId: string
  readonly householdId: string
  readonly day: string
  /** Null: urgent aid. */
  readonly programmeId: string | null
  readonly programmeName: string | null
  readonly warehouseId: string
  /** Code of the municipality, null where it is not known. */
  readonly island: string | null
  readonly householdSize: number
  readonly valueCents: number
}

/** Somebody who lived in a household that was handed something; the age is of the first such day, null where unknown. */
export type ReportedRecipient = {
  readonly citizenId: string
  readonly age: number | null
  /** Code of the list `sexes`. */
  readonly sex: string | null
  /** Code of the list `citizenships`. */
  readonly citizenship: string | null
  readonly island: string | null
  readonly handOvers: number
}

function conditionOf({ from, until, programmeId, warehouseId }: ReportFilter, undone = false) {
  const filters: [string, Bound | null][] = [
    ['h.day >= ?', from],
    ['h.day <= ?', until],
    ['h.programmeId = ?', programmeId],
    ['h.warehouseId = ?', warehouseId],
  ]
  const given = filters.filter(([, value]) => value !== null)
  return {
    sql: [`h.undoneAt IS ${undone ? 'NOT ' : ''}NULL`, ...given.map(([sql]) => sql)].join(' AND '),
    values: given.map(([, value]) => value),
  }
}

/** For sums only: no names, so no rule of visibility. Whoever opens the list behind a number asks `distributions.handOvers`. */
export function reportedHandOvers(reader: Reader, filter: ReportFilter): ReportedHandOver[] {
  const { sql, values } = conditionOf(filter)
  return reader.all<ReportedHandOver>(
    `SELECT h.id AS handOverId, h.householdId, h.day, h.programmeId, g.name AS programmeName, h.warehouseId, h.island,
       (SELECT count(*) FROM hand_over_members m WHERE m.handOverId = h.id) AS householdSize,
       ${valueOfHandOver} AS valueCents
     FROM hand_overs h LEFT JOIN programmes g ON g.id = h.programmeId WHERE ${sql} ORDER BY h.day, h.year, h.serial`,
    ...values,
  )
}

/** Hand-overs of the days that were taken back, whenever that was. */
export function undoneHandOvers(reader: Reader, filter: ReportFilter): string[] {
  const { sql, values } = conditionOf(filter, true)
  return reader
    .all<{ id: string }>(`SELECT h.id FROM hand_overs h WHERE ${sql} ORDER BY h.year, h.serial`, ...values)
    .map(({ id }) => id)
}

/** Every citizen once, however often their household collected. For sums only. */
export function reportedRecipients(reader: Reader, filter: ReportFilter): ReportedRecipient[] {
  const { sql, values } = conditionOf(filter)
  // With min() SQLite takes the other columns from the row of the earliest day.
  return reader.all<ReportedRecipient>(
    `SELECT m.citizenId, m.age, c.sex, c.citizenship, h.island, count(*) AS handOvers, min(h.day) AS firstDay
     FROM hand_overs h JOIN hand_over_members m ON m.handOverId = h.id JOIN citizens c ON c.id = m.citizenId
     WHERE ${sql} GROUP BY m.citizenId ORDER BY m.citizenId`,
    ...values,
  )
}

/** Quantities and values by item, for the same hand-overs. */
export type ReportedItem = {
  readonly itemId: string
  readonly itemName: string
  readonly category: string
  readonly measure: 'pieces' | 'grams' | 'millilitres'
  readonly quantity: number
  readonly valueCents: number
}
export function reportedItems(reader: Reader, filter: ReportFilter): ReportedItem[] {
  const { sql, values } = conditionOf(filter)
  return reader.all<ReportedItem>(
    `SELECT i.id AS itemId, i.name AS itemName, i.category, i.measure, sum(l.quantity) AS quantity,
       coalesce(sum(${lotValueOf('l.quantity', 't')}), 0) AS valueCents
     FROM hand_overs h JOIN hand_over_lines l ON l.handOverId = h.id JOIN items i ON i.id = l.itemId
     JOIN lots t ON t.id = l.lotId WHERE ${sql} GROUP BY i.id ORDER BY i.sortKey, i.id`,
    ...values,
  )
}

/** Who lived in the household of each hand-over. For sums only. */
export function reportedMembers(
  reader: Reader,
  filter: ReportFilter,
): readonly { readonly handOverId: string; readonly citizenId: string }[] {
  const { sql, values } = conditionOf(filter)
  return reader.all(
    `SELECT m.handOverId, m.citizenId FROM hand_overs h JOIN hand_over_members m ON m.handOverId = h.id WHERE ${sql}`,
    ...values,
  )
}

/** Of which categories of goods each citizen's household received something. For sums only. */
export function reportedCategories(
  reader: Reader,
  filter: ReportFilter,
): readonly { readonly citizenId: string; readonly category: string }[] {
  const { sql, values } = conditionOf(filter)
  return reader.all(
    `SELECT DISTINCT m.citizenId, i.category FROM hand_overs h JOIN hand_over_members m ON m.handOverId = h.id
     JOIN hand_over_lines l ON l.handOverId = h.id JOIN items i ON i.id = l.itemId WHERE ${sql}`,
    ...values,
  )
}
