import type { CitizenLine } from '../../../shared/features/citizens/citizen'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { lineColumns, linesOf, type LineRow } from './citizenLine.store'
import { visibleTo } from './citizens.policy'

/** The vulnerable groups that were recorded for a time within the period. For sums only: it names nobody. */
export const recordedGroups = (
  reader: Reader,
  from: string,
  until: string,
): readonly { readonly citizenId: string; readonly code: string }[] =>
  reader.all(
    `SELECT DISTINCT citizenId, code FROM citizen_groups
     WHERE startedOn <= ? AND (endedOn IS NULL OR endedOn >= ?)`,
    until,
    from,
  )

/** Those of the citizens that the actor may see, in alphabetical order. */
export function citizensSeen(reader: Reader, actor: Actor, ids: readonly string[]): CitizenLine[] {
  const { sql, values } = visibleTo(actor)
  return linesOf(
    reader,
    reader.all<LineRow>(
      `SELECT ${lineColumns} FROM citizens c WHERE c.id IN (SELECT value FROM json_each(?)) AND ${sql}
       ORDER BY c.sortKey, c.id`,
      JSON.stringify(ids),
      ...values,
    ),
  )
}
