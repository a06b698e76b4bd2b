import type { Visit, Visitor } from '../../../shared/features/visits/visit'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { visibleTo } from '../citizens'
import type { FilledVisit } from './visits.rules'
import type { VisitRow } from './visits.tables'

export const visitColumns = [
  'id, version, day, time, byId, manner, minutes, place, placeNote, outcome, note',
  'nextStepKind, nextStepOn, nextStepForId, nextStepDoneAt, undoneAt, undoneBy, undoneReason, createdAt, createdBy',
]
  .join(', ')
  .split(', ')
  .map((column) => `v.${column}`)
  .join(', ')

/** The condition that a visit `v` concerns a citizen whose card the actor may open. */
export function concernsVisible(actor: Actor) {
  const { sql, values } = visibleTo(actor)
  return {
    sql: `EXISTS (SELECT 1 FROM visit_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
      WHERE o.visitId = v.id AND ${sql})`,
    values,
  }
}

type CitizenOfVisit = Visitor & { visitId: string; seen: number }

/** Who a visit concerned; citizens whose cards the actor may not open have `seen` 0. */
export function citizensOfVisits(reader: Reader, actor: Actor, visitIds: readonly string[]) {
  const { sql, values } = visibleTo(actor)
  const rows = reader.all<CitizenOfVisit>(
    `SELECT o.visitId, c.id, c.surname, c.name, c.fatherName, c.fileNumber, ${sql} AS seen
     FROM visit_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
     WHERE o.visitId IN (SELECT value FROM json_each(?)) ORDER BY c.sortKey, c.id`,
    ...values,
    JSON.stringify(visitIds),
  )
  return Map.groupBy(rows, ({ visitId }) => visitId)
}

/** The codes of each visit. */
export function servicesOfVisits(reader: Reader, visitIds: readonly string[]): Map<string, string[]> {
  const rows = reader.all<{ visitId: string; code: string }>(
    `SELECT visitId, code FROM visit_services WHERE visitId IN (SELECT value FROM json_each(?))
     ORDER BY visitId, code`,
    JSON.stringify(visitIds),
  )
  const byVisit = new Map<string, string[]>(visitIds.map((id) => [id, []]))
  for (const { visitId, code } of rows) byVisit.get(visitId)?.push(code)
  return byVisit
}

/** Visits of rows that were read under the visibility rule. */
export function visitsOf(reader: Reader, actor: Actor, rows: readonly VisitRow[]): Visit[] {
  const ids = rows.map(({ id }) => id)
  const citizens = citizensOfVisits(reader, actor, ids)
  const services = servicesOfVisits(reader, ids)
  return rows.map((row) => visitOf(row, citizens.get(row.id) ?? [], services.get(row.id) ?? []))
}

function visitOf(row: VisitRow, concerned: readonly CitizenOfVisit[], services: string[]): Visit {
  const whole = concerned.every(({ seen }) => seen === 1)
  const { nextStepKind, nextStepOn, nextStepForId, undoneAt, undoneBy, undoneReason } = row
  return {
    id: row.id,
    version: row.version,
    day: row.day,
    time: row.time || null,
    byId: row.byId,
    manner: row.manner,
    services,
    minutes: row.minutes,
    place: row.place,
    placeNote: row.placeNote,
    outcome: row.outcome,
    // Words about one citizen may tell of another.
    note: whole ? row.note : '',
    nextStep:
      whole && nextStepKind !== null
        ? { kind: nextStepKind, on: nextStepOn!, forId: nextStepForId!, doneAt: row.nextStepDoneAt }
        : null,
    citizens: concerned.filter(({ seen }) => seen === 1),
    correctable: whole && undoneAt === null,
    undone: undoneAt === null ? null : { at: undoneAt, byId: undoneBy!, reason: whole ? undoneReason! : '' },
    createdAt: row.createdAt,
    createdBy: row.createdBy,
  }
}

/** @throws Failed notFound, also where the visit concerns only cards the actor may not open */
export function openVisit(reader: Reader, actor: Actor, id: string): Visit {
  const { sql, values } = concernsVisible(actor)
  const row = reader.get<VisitRow>(
    `SELECT ${visitColumns} FROM visits v WHERE v.id = ? AND ${sql}`,
    id,
    ...values,
  )
  const [visit] = row ? visitsOf(reader, actor, [row]) : []
  if (!visit) throw new Failed({ code: 'notFound', subject: 'visits.visit' })
  return visit
}

/** The columns of what was typed. */
export const typedColumns = (visit: FilledVisit) => ({
  day: visit.day,
  time: visit.time ?? '',
  byId: visit.byId,
  manner: visit.manner,
  minutes: visit.minutes,
  place: visit.place,
  placeNote: visit.placeNote,
  outcome: visit.outcome,
  note: visit.note,
  nextStepKind: visit.nextStep?.kind ?? null,
  nextStepOn: visit.nextStep?.on ?? null,
  nextStepForId: visit.nextStep?.forId ?? null,
})

/** Writes whom and what a visit concerned, in place of what stood there. */
export function writeParts(writer: Writer, id: string, visit: FilledVisit): void {
  writer.run('DELETE FROM visit_citizens WHERE visitId = ?', id)
  writer.run('DELETE FROM visit_services WHERE visitId = ?', id)
  for (const citizenId of visit.citizenIds)
    writer.run(
      'INSERT INTO visit_citizens (visitId, citizenId, day, time) VALUES (?, ?, ?, ?)',
      id,
      citizenId,
      visit.day,
      visit.time ?? '',
    )
  for (const code of visit.services)
    writer.run('INSERT INTO visit_services (visitId, code) VALUES (?, ?)', id, code)
}
