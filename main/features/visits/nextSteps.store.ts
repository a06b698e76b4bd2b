import type { NextStepPage, NextStepRequest } from '../../../shared/features/visits/visit'
import { daysBetween, type IsoDate } from '../../../shared/values/isoDate'
import type { Bound, Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { contactBlocksOf, visibleTo } from '../citizens'
import { citizensOfVisits, servicesOfVisits } from './visits.store'
import type { VisitRow } from './visits.tables'

/** Open steps whose every citizen the actor may see: a step tells what is done with the card. */
function openSteps(actor: Actor, { whose }: NextStepRequest): { sql: string; values: Bound[] } {
  const { sql, values } = visibleTo(actor)
  const mine = whose === 'mine'
  return {
    sql: `v.nextStepOn IS NOT NULL AND v.nextStepDoneAt IS NULL AND v.undoneAt IS NULL
      ${mine ? 'AND v.nextStepForId = ?' : ''}
      AND NOT EXISTS (SELECT 1 FROM visit_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
        WHERE o.visitId = v.id AND NOT (${sql}))`,
    values: [...(mine ? [actor.userId] : []), ...values],
  }
}

/** The statement of one page of open steps, the earliest first. */
export function nextStepStatement(actor: Actor, request: NextStepRequest) {
  const { until, after, limit } = request
  const open = openSteps(actor, request)
  return {
    sql: `SELECT v.id, v.version, v.day, v.note, v.nextStepKind, v.nextStepOn, v.nextStepForId FROM visits v
      WHERE ${open.sql} ${until ? 'AND v.nextStepOn <= ?' : ''} ${after ? 'AND (v.nextStepOn, v.id) > (?, ?)' : ''}
      ORDER BY v.nextStepOn, v.id LIMIT ?`,
    values: [...open.values, ...(until ? [until] : []), ...(after ? [after.on, after.id] : []), limit + 1],
  }
}

/** What was promised to citizens and is not done yet. */
export function nextSteps(
  reader: Reader,
  actor: Actor,
  request: NextStepRequest,
  today: IsoDate,
): NextStepPage {
  const { sql, values } = nextStepStatement(actor, request)
  const rows = reader.all<VisitRow>(sql, ...values)
  const shown = rows.slice(0, request.limit)
  const last = rows.length > request.limit ? shown.at(-1) : undefined
  const ids = shown.map(({ id }) => id)
  const citizens = citizensOfVisits(reader, actor, ids)
  const services = servicesOfVisits(reader, ids)
  const blocks = contactBlocksOf(
    reader,
    [...citizens.values()].flat().map(({ id }) => id),
  )
  return {
    steps: shown.map((row) => ({
      visitId: row.id,
      version: row.version,
      kind: row.nextStepKind!,
      on: row.nextStepOn!,
      forId: row.nextStepForId!,
      daysLate: daysBetween(row.nextStepOn as IsoDate, today),
      day: row.day,
      services: services.get(row.id) ?? [],
      note: row.note,
      citizens: (citizens.get(row.id) ?? []).map((citizen) => ({
        ...citizen,
        blocked: blocks.get(citizen.id) ?? [],
      })),
    })),
    next: last ? { on: last.nextStepOn!, id: last.id } : null,
    counts: request.after ? null : countsOf(reader, actor, request, today),
  }
}

function countsOf(reader: Reader, actor: Actor, request: NextStepRequest, today: IsoDate) {
  const open = openSteps(actor, request)
  return reader.get<NonNullable<NextStepPage['counts']>>(
    `SELECT count(*) FILTER (WHERE v.nextStepOn < ?) AS overdue, count(*) FILTER (WHERE v.nextStepOn = ?) AS today,
       count(*) FILTER (WHERE v.nextStepOn > ?) AS later FROM visits v WHERE ${open.sql}`,
    today,
    today,
    today,
    ...open.values,
  )!
}
