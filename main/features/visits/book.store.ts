import type { z } from 'zod'
import type {
  BookPage,
  BookRequest,
  Visit,
  visitPageSchema,
  visitPositionSchema,
} from '../../../shared/features/visits/visit'
import type { Bound, Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { visibleTo } from '../citizens'
import type { VisitRow } from './visits.tables'
import { concernsVisible, visitColumns, visitsOf } from './visits.store'

type Position = z.output<typeof visitPositionSchema>
type Page = z.output<typeof visitPageSchema>
type Condition = { readonly sql: string; readonly values: readonly Bound[] }

const all = (conditions: readonly Condition[]) => ({
  sql: conditions.map(({ sql }) => sql).join(' AND '),
  values: conditions.flatMap(({ values }) => values),
})

const pageOf = (visits: readonly Visit[], limit: number): Page => {
  const shown = visits.slice(0, limit)
  const last = visits.length > limit ? shown.at(-1) : undefined
  return { visits: shown, next: last ? { day: last.day, time: last.time ?? '', id: last.id } : null }
}

/** The visits of a citizen whose card the actor may open, the newest first. */
export function visitsOfCitizen(
  reader: Reader,
  actor: Actor,
  { citizenId, after, limit }: { citizenId: string; after: Position | null; limit: number },
): Page {
  const from = after ? 'AND (t.day, t.time, t.visitId) < (?, ?, ?)' : ''
  const rows = reader.all<VisitRow>(
    `SELECT ${visitColumns} FROM visit_citizens t CROSS JOIN visits v ON v.id = t.visitId
     WHERE t.citizenId = ? ${from} ORDER BY t.day DESC, t.time DESC, t.visitId DESC LIMIT ?`,
    citizenId,
    ...(after ? [after.day, after.time, after.id] : []),
    limit + 1,
  )
  return pageOf(visitsOf(reader, actor, rows), limit)
}

const offersService = `EXISTS (SELECT 1 FROM visit_services s WHERE s.visitId = v.id AND s.code = ?)`

function filters(request: BookRequest): Condition[] {
  const equal = (['byId', 'manner', 'outcome', 'place'] as const).flatMap((field) => {
    const value = request[field]
    return value === null ? [] : [{ sql: `v.${field} = ?`, values: [value] }]
  })
  return [
    { sql: 'v.day BETWEEN ? AND ?', values: [request.from, request.until] },
    ...equal,
    ...(request.service === null ? [] : [{ sql: offersService, values: [request.service] }]),
  ]
}

/** The statement of one page of the book, for the actor; its first bound values are those of the conditions. */
export function bookStatement(actor: Actor, request: BookRequest) {
  const { after, newestFirst } = request
  const [compare, direction] = newestFirst ? ['<', 'DESC'] : ['>', 'ASC']
  const where = all([
    ...filters(request),
    concernsVisible(actor),
    ...(request.withUndone ? [] : [{ sql: 'v.undoneAt IS NULL', values: [] }]),
    ...(after
      ? [{ sql: `(v.day, v.time, v.id) ${compare} (?, ?, ?)`, values: [after.day, after.time, after.id] }]
      : []),
  ])
  return {
    sql: `SELECT ${visitColumns} FROM visits v WHERE ${where.sql}
      ORDER BY v.day ${direction}, v.time ${direction}, v.id ${direction} LIMIT ?`,
    values: [...where.values, request.limit + 1],
  }
}

/** One page of the Βιβλίο κίνησης. */
export function bookOf(reader: Reader, actor: Actor, request: BookRequest): BookPage {
  const { sql, values } = bookStatement(actor, request)
  const rows = reader.all<VisitRow>(sql, ...values)
  return {
    ...pageOf(visitsOf(reader, actor, rows), request.limit),
    totals: request.after ? null : totalsOf(reader, actor, request),
  }
}

/** Over more days than one, the few hidden cards are found once instead of asking for each visit. */
function totalsOf(reader: Reader, actor: Actor, request: BookRequest) {
  const valid = all([...filters(request), { sql: 'v.undoneAt IS NULL', values: [] }])
  const visible = visibleTo(actor)
  const seen =
    request.from === request.until
      ? `EXISTS (SELECT 1 FROM citizens c WHERE c.id = o.citizenId AND ${visible.sql})`
      : `o.citizenId NOT IN (SELECT c.id FROM citizens c WHERE NOT ${visible.sql})`
  const people = `FROM visits v CROSS JOIN visit_citizens o ON o.visitId = v.id
    WHERE ${valid.sql} AND ${seen}`
  const values = [...valid.values, ...visible.values]
  return reader.get<NonNullable<BookPage['totals']>>(
    `SELECT count(*) AS entries, coalesce(sum(contacts), 0) AS contacts, coalesce(sum(minutes), 0) AS minutes,
       (SELECT count(DISTINCT o.citizenId) ${people}) AS citizens
     FROM (SELECT v.minutes, count(*) AS contacts ${people} GROUP BY v.day, v.time, v.id)`,
    ...values,
    ...values,
  )!
}
