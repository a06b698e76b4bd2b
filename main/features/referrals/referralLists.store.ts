import type { z } from 'zod'
import type { ReferralLine } from '../../../shared/features/referrals/referral'
import type {
  BodyFigures,
  chaseListPageSchema,
  ChaseListRequest,
  ReferralListRequest,
  referralCountsSchema,
  referralPageSchema,
} from '../../../shared/features/referrals/referralLists'
import { addDays, type IsoDate } from '../../../shared/values/isoDate'
import type { Bound, Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { hiddenFrom, visibleTo } from '../citizens'
import { lineOf, referralLineColumns, type ReferralLineRow, withCitizenAndBody } from './referralLine.store'

type Condition = { readonly sql: string; readonly values: readonly Bound[] }

const all = (conditions: readonly Condition[]) => ({
  sql: conditions.map(({ sql }) => sql).join(' AND '),
  values: conditions.flatMap(({ values }) => values),
})
const when = (given: Bound, sql: string): Condition[] => (given === null ? [] : [{ sql, values: [given] }])

const overdue = (today: IsoDate): Condition => ({
  sql: 'r.awaitingSince IS NOT NULL AND r.nextChaseOn <= ?',
  values: [today],
})

function filters(request: ReferralListRequest, today: IsoDate): Condition[] {
  const { states, openedFrom, openedUntil } = request
  const [only] = states
  return [
    ...(states.length > 1
      ? [{ sql: 'r.state IN (SELECT value FROM json_each(?))', values: [JSON.stringify(states)] }]
      : when(only ?? null, 'r.state = ?')),
    ...when(request.bodyId, 'r.bodyId = ?'),
    ...when(request.responsibleId, 'r.responsibleId = ?'),
    ...(request.overdueOnly ? [overdue(today)] : []),
    ...when(openedFrom, 'r.openedAt >= ?'),
    // Instants of a day begin with it.
    ...when(openedUntil && addDays(openedUntil, 1), 'r.openedAt < ?'),
  ]
}

/** Of the referrals those of hidden cards. Few cards are hidden, so they are found once instead of asking for each referral. */
function ofHidden(actor: Actor, membership: 'IN' | 'NOT IN'): Condition {
  const { sql, values } = hiddenFrom(actor)
  return { sql: `r.citizenId ${membership} (SELECT c.id FROM citizens c WHERE ${sql})`, values }
}

/** All but those of hidden cards. */
function countOf(reader: Reader, actor: Actor, wanted: readonly Condition[]): number {
  const every = all(wanted)
  const hidden = all([ofHidden(actor, 'IN'), ...wanted])
  return reader.get<{ count: number }>(
    `SELECT (SELECT count(*) FROM referrals r ${every.sql && `WHERE ${every.sql}`})
       - (SELECT count(*) FROM referrals r WHERE ${hidden.sql}) AS count`,
    ...every.values,
    ...hidden.values,
  )!.count
}

/** One page, the newest first. */
export function listReferrals(
  reader: Reader,
  actor: Actor,
  request: ReferralListRequest,
  today: IsoDate,
): z.output<typeof referralPageSchema> {
  const { after, limit } = request
  const wanted = filters(request, today)
  const page = all([
    ...wanted,
    visibleTo(actor),
    ...(after ? [{ sql: '(r.openedAt, r.id) < (?, ?)', values: [after.openedAt, after.id] }] : []),
  ])
  const rows = reader.all<ReferralLineRow>(
    `SELECT ${referralLineColumns} FROM referrals r ${withCitizenAndBody} WHERE ${page.sql}
     ORDER BY r.openedAt DESC, r.id DESC LIMIT ?`,
    ...page.values,
    limit + 1,
  )
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    referrals: rows.slice(0, limit).map((row) => lineOf(row, today)),
    next: last ? { openedAt: last.openedAt, id: last.id } : null,
    count: after ? null : countOf(reader, actor, wanted),
  }
}

/** The referrals of a citizen whose card the actor may open, the newest first. */
export const referralsOfCitizen = (reader: Reader, citizenId: string, today: IsoDate): ReferralLine[] =>
  reader
    .all<ReferralLineRow>(
      `SELECT ${referralLineColumns} FROM referrals r ${withCitizenAndBody} WHERE r.citizenId = ?
       ORDER BY r.openedAt DESC, r.id DESC LIMIT 500`,
      citizenId,
    )
    .map((row) => lineOf(row, today))

const awaited = (request: ChaseListRequest, today: IsoDate): Condition[] => [
  { sql: 'r.awaitingSince IS NOT NULL', values: [] },
  ...(request.dueOnly ? [{ sql: 'r.nextChaseOn <= ?', values: [today] }] : []),
  ...when(request.responsibleId, 'r.responsibleId = ?'),
  ...when(request.bodyId, 'r.bodyId = ?'),
]

/** The statement of one page of the chase list. */
export function chaseStatement(actor: Actor, request: ChaseListRequest, today: IsoDate) {
  const { after, limit } = request
  const page = all([
    ...awaited(request, today),
    visibleTo(actor),
    ...(after ? [{ sql: '(r.awaitingSince, r.id) > (?, ?)', values: [after.deliveredOn, after.id] }] : []),
  ])
  return {
    // Few referrals are awaited at a time, so this index serves every filter.
    sql: `SELECT ${referralLineColumns} FROM referrals r INDEXED BY referrals_awaited ${withCitizenAndBody}
      WHERE ${page.sql} ORDER BY r.awaitingSince, r.id LIMIT ?`,
    values: [...page.values, limit + 1],
  }
}

/** Whose answer is awaited, the longest first. */
export function chaseList(
  reader: Reader,
  actor: Actor,
  request: ChaseListRequest,
  today: IsoDate,
): z.output<typeof chaseListPageSchema> {
  const { sql, values } = chaseStatement(actor, request, today)
  const rows = reader.all<ReferralLineRow>(sql, ...values)
  const last = rows.length > request.limit ? rows[request.limit - 1] : undefined
  return {
    referrals: rows.slice(0, request.limit).map((row) => lineOf(row, today)),
    next: last ? { deliveredOn: last.awaitingSince!, id: last.id } : null,
    count: request.after ? null : countOf(reader, actor, awaited(request, today)),
  }
}

/** What waits, for the first page of the day. */
export function countsOf(
  reader: Reader,
  actor: Actor,
  today: IsoDate,
): z.output<typeof referralCountsSchema> {
  const { sql, values } = ofHidden(actor, 'NOT IN')
  return reader.get<z.output<typeof referralCountsSchema>>(
    `SELECT count(*) FILTER (WHERE r.state = 'toBeSigned') AS toBeSigned,
       count(*) FILTER (WHERE r.state = 'signed') AS toBeDelivered,
       count(*) FILTER (WHERE r.awaitingSince IS NOT NULL) AS awaiting,
       count(*) FILTER (WHERE r.awaitingSince IS NOT NULL AND r.nextChaseOn <= ?) AS overdue,
       count(*) FILTER (WHERE r.state = 'draft' AND r.responsibleId = ?) AS myDrafts
     FROM referrals r
     WHERE r.state IN ('draft', 'toBeSigned', 'signed', 'sent', 'handedOver', 'noAnswer') AND ${sql}`,
    today,
    actor.userId,
    ...values,
  )!
}

/** How bodies answer, of the referrals the actor may see; bodies that were never written to are left out. */
export function figuresOfBodies(reader: Reader, actor: Actor, bodyId: string | null): BodyFigures[] {
  const { sql, values } = ofHidden(actor, 'NOT IN')
  return reader.all<BodyFigures>(
    `WITH delivered AS MATERIALIZED (
       SELECT r.bodyId, r.answeredOn, r.served, r.awaitingSince,
         julianday(r.answeredOn) - julianday(r.deliveredOn) AS days
       FROM referrals r
       WHERE r.deliveredOn IS NOT NULL ${bodyId === null ? '' : 'AND r.bodyId = ?'} AND ${sql}),
     ranked AS (
       SELECT bodyId, days, row_number() OVER (PARTITION BY bodyId ORDER BY days) AS place,
         count(*) OVER (PARTITION BY bodyId) AS answers
       FROM delivered WHERE days IS NOT NULL),
     medians AS MATERIALIZED (
       SELECT bodyId, avg(days) AS days FROM ranked
       WHERE place IN ((answers + 1) / 2, (answers + 2) / 2) GROUP BY bodyId)
     SELECT d.bodyId, count(*) AS sent, count(d.answeredOn) AS answered, count(d.awaitingSince) AS awaiting,
       count(*) FILTER (WHERE d.served = 1) AS served, count(*) FILTER (WHERE d.served = 0) AS notServed,
       CAST(round(100.0 * count(*) FILTER (WHERE d.served = 1) / nullif(count(d.answeredOn), 0)) AS integer)
         AS servedPercent,
       m.days AS medianDays, max(d.answeredOn) AS lastAnsweredOn
     FROM delivered d LEFT JOIN medians m ON m.bodyId = d.bodyId GROUP BY d.bodyId ORDER BY sent DESC, d.bodyId LIMIT 1000`,
    ...(bodyId === null ? [] : [bodyId]),
    ...values,
  )
}
