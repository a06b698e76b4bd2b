import type { DistributionDay, Slot } from '../../../shared/features/distributions/distributionDay'
import type { Bound, Reader } from '../../database/reader'
import { Failed } from '../../dispatch/failed'
import type { DayRow } from './parcels.tables'

type Row = DayRow & {
  programmeName: string
  warehouseName: string
  planned: number
  packed: number
  handedOver: number
  notCollected: number
}

const count = (state: string) =>
  `(SELECT count(*) FROM parcels p WHERE p.dayId = d.id AND p.state = '${state}') AS ${state}`
const columns = `d.*, g.name AS programmeName, w.name AS warehouseName, ${['planned', 'packed', 'handedOver', 'notCollected'].map(count).join(', ')}`
const tables = `distribution_days d JOIN programmes g ON g.id = d.programmeId JOIN warehouses w ON w.id = d.warehouseId`

const dayOf = ({
  slots,
  cancelled,
  planned,
  packed,
  handedOver,
  notCollected,
  ...row
}: Row): DistributionDay => ({
  ...row,
  slots: JSON.parse(slots) as Slot[],
  cancelled: cancelled === 1,
  counts: { planned, packed, handedOver, notCollected },
})

export function listDays(
  reader: Reader,
  filter: {
    readonly programmeId: string | null
    readonly from: string | null
    readonly until: string | null
  },
): DistributionDay[] {
  const conditions: [string, Bound | null][] = [
    ['d.programmeId = ?', filter.programmeId],
    ['d.day >= ?', filter.from],
    ['d.day <= ?', filter.until],
  ]
  const given = conditions.filter(([, value]) => value !== null)
  return reader
    .all<Row>(
      `SELECT ${columns} FROM ${tables} WHERE ${given.map(([sql]) => sql).join(' AND ') || '1'}
       ORDER BY d.day DESC, d.createdAt DESC, d.id LIMIT 500`,
      ...given.map(([, value]) => value),
    )
    .map(dayOf)
}

/** @throws Failed notFound */
export function openDay(reader: Reader, id: string): DistributionDay {
  const row = reader.get<Row>(`SELECT ${columns} FROM ${tables} WHERE d.id = ?`, id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'distributions.day' })
  return dayOf(row)
}
