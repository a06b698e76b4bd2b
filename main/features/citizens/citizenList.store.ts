import type { z } from 'zod'
import type {
  citizenPageSchema,
  ListRequest,
  missingCountsSchema,
  MissingKind,
} from '../../../shared/features/citizens/citizenSearch'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Bound, Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { lineColumns, linesOf, type LineRow } from './citizenLine.store'
import { hiddenFrom, visibleTo } from './citizens.policy'

type Page = z.output<typeof citizenPageSchema>
type Condition = { readonly sql: string; readonly values: readonly Bound[] }

const inGroup = `EXISTS (SELECT 1 FROM citizen_groups g WHERE g.citizenId = c.id AND g.code = ?
  AND (g.endedOn IS NULL OR g.endedOn > ?))`

/** What a file lacks; each condition takes today's date so many times. */
const lacking: Readonly<Record<MissingKind, { readonly sql: string; readonly days: number }>> = {
  notice: { sql: `c.fileStatus = 'active' AND c.informedOn IS NULL`, days: 0 },
  papers: {
    sql: `c.fileStatus = 'active' AND (c.identityDocumentExpires < ? OR c.paaypaExpires < ?
      OR (c.standing = 'registered' AND (c.residenceCheckedOn IS NULL
        OR (c.identityDocument IS NULL AND c.identityDocumentAbsence IS NULL))))`,
    days: 2,
  },
}
const lacks = (kind: MissingKind, today: IsoDate): Condition => ({
  sql: `(${lacking[kind].sql})`,
  values: Array.from({ length: lacking[kind].days }, () => today),
})

function filters(request: ListRequest, today: IsoDate): Condition[] {
  const equal = (['standing', 'fileStatus', 'settlement', 'responsibleId'] as const).flatMap((field) => {
    const value = request[field]
    return value === null ? [] : [{ sql: `c.${field} = ?`, values: [value] }]
  })
  return [
    ...equal,
    ...(request.group === null ? [] : [{ sql: inGroup, values: [request.group, today] }]),
    ...(request.missing === null ? [] : [lacks(request.missing, today)]),
  ]
}

const all = (conditions: readonly Condition[]) => ({
  sql: conditions.map(({ sql }) => sql).join(' AND '),
  values: conditions.flatMap(({ values }) => values),
})

/** One page in alphabetical order. Pages hang on the last line before them, so that page 900 costs what page 1 costs. */
export function listCitizens(reader: Reader, actor: Actor, request: ListRequest, today: IsoDate): Page {
  const wanted = filters(request, today)
  const { after, limit } = request
  const from = after ? [{ sql: '(c.sortKey, c.id) > (?, ?)', values: [after.sortKey, after.id] }] : []
  const page = all([visibleTo(actor), ...wanted, ...from])
  const rows = reader.all<LineRow>(
    `SELECT ${lineColumns} FROM citizens c WHERE ${page.sql} ORDER BY c.sortKey, c.id LIMIT ?`,
    ...page.values,
    limit + 1,
  )
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    lines: linesOf(reader, shown),
    next: last ? { sortKey: last.sortKey, id: last.id } : null,
    count: after ? null : countOf(reader, actor, wanted),
  }
}

/** All but the hidden ones: SQLite counts all without looking at them, and few are hidden. */
function countOf(reader: Reader, actor: Actor, wanted: readonly Condition[]): number {
  const every = all(wanted)
  const hidden = all([hiddenFrom(actor), ...wanted])
  return reader.get<{ count: number }>(
    `SELECT (SELECT count(*) FROM citizens c ${every.sql && `WHERE ${every.sql}`})
       - (SELECT count(*) FROM citizens c WHERE ${hidden.sql}) AS count`,
    ...every.values,
    ...hidden.values,
  )!.count
}

/** How many of the cards that the actor may open lack what, so that each number is that of its list. */
export function countMissing(
  reader: Reader,
  actor: Actor,
  whose: 'mine' | 'all',
  today: IsoDate,
): z.output<typeof missingCountsSchema> {
  const mine = whose === 'mine' ? [{ sql: 'c.responsibleId = ?', values: [actor.userId] }] : []
  const [notice, papers] = [lacks('notice', today), lacks('papers', today)]
  const { sql, values } = all([visibleTo(actor), ...mine, { sql: `c.fileStatus = 'active'`, values: [] }])
  return reader.get<z.output<typeof missingCountsSchema>>(
    `SELECT count(*) FILTER (WHERE ${notice.sql}) AS notice, count(*) FILTER (WHERE ${papers.sql}) AS papers
     FROM citizens c WHERE ${sql}`,
    ...notice.values,
    ...papers.values,
    ...values,
  )!
}
