import type { Risk } from '../../../shared/features/sessions/risk'
import type { Visitor } from '../../../shared/features/visits/visit'
import { dayInAthens, daysBetween, type IsoDate, type IsoInstant } from '../../../shared/values/isoDate'
import type { Bound, Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { visibleTo } from '../citizens'
import { riskVisible } from './sessions.policy'
import type { RiskRow } from './risks.tables'

type CitizenColumns = Omit<Visitor, 'id'>
const columns = [
  'r.id, r.version, r.citizenId, r.sessionId, r.kind, r.noticedOn, r.noticedBy, r.state, r.reportedOn',
  'r.reportedTo, r.reportedBy, r.reference, r.reason, r.createdAt, c.surname, c.name, c.fatherName, c.fileNumber',
].join(', ')

function riskOf(row: RiskRow & CitizenColumns, today: IsoDate): Risk {
  const { citizenId, surname, name, fatherName, fileNumber, noticedBy, reportedBy, createdAt, ...rest } = row
  return {
    ...rest,
    citizen: { id: citizenId, surname, name, fatherName, fileNumber },
    noticedById: noticedBy,
    reportedById: reportedBy,
    daysOpen: row.state === 'open' ? daysBetween(dayInAthens(createdAt as IsoInstant), today) : null,
  }
}

/** The condition that the actor may see the risk report `r` of the citizen `c`. */
export const riskVisibleTo = (actor: Actor) => riskVisible(actor, visibleTo(actor))

function selected(
  reader: Reader,
  actor: Actor,
  today: IsoDate,
  { where, values }: { readonly where: string; readonly values: readonly Bound[] },
): Risk[] {
  const visible = riskVisibleTo(actor)
  return reader
    .all<RiskRow & CitizenColumns>(
      `SELECT ${columns} FROM risk_reports r CROSS JOIN citizens c ON c.id = r.citizenId
       WHERE ${visible.sql} ${where}
       ORDER BY r.state <> 'open', CASE WHEN r.state = 'open' THEN r.noticedOn END, r.noticedOn DESC, r.id LIMIT 200`,
      ...visible.values,
      ...values,
    )
    .map((row) => riskOf(row, today))
}

/** Those the actor may see: the open ones first, of them the oldest; then the others, the newest first. */
export const risksSeen = (
  reader: Reader,
  actor: Actor,
  { citizenId, onlyOpen }: { readonly citizenId: string | null; readonly onlyOpen: boolean },
  today: IsoDate,
): Risk[] =>
  selected(reader, actor, today, {
    where: `${citizenId === null ? '' : 'AND r.citizenId = ?'} ${onlyOpen ? `AND r.state = 'open'` : ''}`,
    values: citizenId === null ? [] : [citizenId],
  })

/** @throws Failed notFound, also where it is not for the actor to see */
export function openRisk(reader: Reader, actor: Actor, id: string, today: IsoDate): Risk {
  const [risk] = selected(reader, actor, today, { where: 'AND r.id = ?', values: [id] })
  if (!risk) throw new Failed({ code: 'notFound', subject: 'sessions.risk' })
  return risk
}
