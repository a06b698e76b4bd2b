import type { AuditSubject, GoodsSubject } from '../../../shared/features/audit/auditSubject'
import { makeParcelCode } from '../../../shared/features/distributions/parcelCode'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { visibleTo } from '../citizens'

const theseIds = '(SELECT value FROM json_each(?))'
type Row = { id: string; what: GoodsSubject; name: string }

/** What has a name or a day of its own and names no citizen. */
const named: Readonly<Partial<Record<GoodsSubject, string>>> = {
  item: `SELECT id, 'item' AS what, name FROM items`,
  warehouse: `SELECT id, 'warehouse', name FROM warehouses`,
  source: `SELECT id, 'source', name FROM goods_sources`,
  programme: `SELECT id, 'programme', name FROM programmes`,
  delivery: `SELECT id, 'delivery', number || '/' || year FROM deliveries`,
  distributionDay: `SELECT id, 'distributionDay', day FROM distribution_days`,
  stocktake: `SELECT id, 'stocktake', substr(startedAt, 1, 10) FROM stocktakes`,
}
const allNamed = Object.values(named)
  .map((rows) => `SELECT * FROM (${rows}) WHERE id IN ${theseIds}`)
  .join(' UNION ALL ')

const inDays: readonly GoodsSubject[] = ['distributionDay', 'stocktake']

/** What these ids of goods and their distribution are. A parcel is seen by whoever sees a member of its household. */
export function goodsNamed(reader: Reader, actor: Actor, asked: string): [string, AuditSubject][] {
  const { sql, values } = visibleTo(actor)
  const seen = (household: string) => `EXISTS (SELECT 1 FROM household_members m CROSS JOIN citizens c
    ON c.id = m.citizenId WHERE m.householdId = ${household} AND ${sql})`
  const parcels = reader.all<{ id: string; year: number; serial: number; seen: number }>(
    `SELECT p.id, p.year, p.serial, ${seen('p.householdId')} AS seen FROM parcels p WHERE p.id IN ${theseIds}`,
    ...values,
    asked,
  )
  const handOvers = reader.all<{ id: string; year: number; serial: number; seen: number }>(
    `SELECT h.id, h.year, h.serial, ${seen('h.householdId')} AS seen FROM hand_overs h WHERE h.id IN ${theseIds}`,
    ...values,
    asked,
  )
  const rows: Row[] = reader.all<Row>(allNamed, ...Object.keys(named).map(() => asked))
  return [
    ...rows.map((row): [string, AuditSubject] => [
      row.id,
      {
        ...row,
        kind: 'goods',
        name: inDays.includes(row.what) ? formatGreekDate(row.name as IsoDate) : row.name,
      },
    ]),
    ...parcels.map((row): [string, AuditSubject] => [
      row.id,
      row.seen
        ? { kind: 'goods', what: 'parcel', id: row.id, name: makeParcelCode(row.year, row.serial) }
        : { kind: 'hidden' },
    ]),
    ...handOvers.map((row): [string, AuditSubject] => [
      row.id,
      row.seen
        ? { kind: 'goods', what: 'handOver', id: row.id, name: `${row.serial}/${row.year}` }
        : { kind: 'hidden' },
    ]),
  ]
}
