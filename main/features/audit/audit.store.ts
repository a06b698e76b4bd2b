import type { AuditRecord } from '../../../shared/features/audit/audit.contract'
import type { Bound, Reader } from '../../database/reader'

type Row = Omit<AuditRecord, 'detail'> & { detail: string }

const columns = `audit.serial, audit.at, audit.userId, users.fullName AS userName, audit.roles, audit.action,
  audit.subject, audit.detail`
const source = 'FROM audit LEFT JOIN users ON users.id = audit.userId'

export type AuditFilter = {
  readonly userId?: string | undefined
  readonly action?: string | undefined
  readonly subject?: string | undefined
  /** Instants: from included, until excluded. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly before?: number | undefined
}

/** Newest first, `limit` at most. */
export function searchAudit(reader: Reader, filter: AuditFilter, limit: number): AuditRecord[] {
  const conditions: string[] = []
  const values: Bound[] = []
  const where = (condition: string, value: string | number | undefined) => {
    if (value === undefined) return
    conditions.push(condition)
    values.push(value)
  }
  where('audit.userId = ?', filter.userId)
  where('audit.action = ?', filter.action)
  where('audit.subject = ?', filter.subject)
  where('audit.at >= ?', filter.from)
  where('audit.at < ?', filter.until)
  where('audit.serial < ?', filter.before)
  const clause = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  return reader
    .all<Row>(`SELECT ${columns} ${source} ${clause} ORDER BY audit.serial DESC LIMIT ?`, ...values, limit)
    .map(viewOf)
}

export function countAudit(reader: Reader): number {
  return reader.get<{ serial: number | null }>('SELECT max(serial) AS serial FROM audit')?.serial ?? 0
}

export function alarmsSince(reader: Reader, actions: readonly string[], since: string): AuditRecord[] {
  const places = actions.map(() => '?').join(', ')
  return reader
    .all<Row>(
      `SELECT ${columns} ${source} WHERE audit.action IN (${places}) AND audit.at >= ?
       ORDER BY audit.serial DESC LIMIT 50`,
      ...actions,
      since,
    )
    .map(viewOf)
}

function viewOf(row: Row): AuditRecord {
  return { ...row, detail: JSON.parse(row.detail) as AuditRecord['detail'] }
}
