import type { FigureRow, FigureTable } from '../../../shared/features/reports/figure'
import type { Opens, ReportRequest } from '../../../shared/features/reports/report'
import { addDays, formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import { donationsBetween } from '../deliveries'
import { type MovedGoods, movedGoods, stockOn } from '../goods'
import { listEntries, readDeadlines } from '../settings'
import { both, cents, count, named } from './reportWords'

const table = (
  key: FigureTable['key'],
  part: Pick<FigureTable, 'columns' | 'rows'> & Partial<FigureTable>,
): FigureTable => ({
  key,
  title: both(`reports:tables.${key}`),
  notes: [],
  total: null,
  people: false,
  ...part,
})

/** What lies there at the end of the last day, what expires soon, and for how long the rest lasts. */
export function stockTables(reader: Reader, { until }: ReportRequest, today: IsoDate): FigureTable[] {
  const day = until < today ? until : today
  const expiringDays = readDeadlines(reader).deadlines.goodsExpireDays
  const { rows } = stockOn(
    reader,
    { day, warehouseId: null, category: null, text: '', expiringDays, withEmpty: false },
    today,
  )
  const on = { day: formatGreekDate(day) }
  const row = ({ item }: (typeof rows)[number], figures: FigureRow['figures']): FigureRow => ({
    key: item.id,
    label: named(item.name, item.nameEn),
    block: '',
    figures,
  })
  const opens = (itemId: string): Opens => ({ list: 'item', itemId, day })
  return [
    table('stock', {
      title: both('reports:tables.stock', on),
      columns: ['onHand', 'expired'],
      rows: rows.map((each) =>
        row(each, [
          { value: each.onHand, kind: each.item.measure, opens: opens(each.item.id) },
          { value: each.expired, kind: each.item.measure, opens: opens(each.item.id) },
        ]),
      ),
    }),
    table('expiring', {
      notes: [both('reports:notes.expiring', { day: formatGreekDate(addDays(day, expiringDays)) })],
      columns: ['expiring', 'weeksLeft'],
      rows: rows
        .filter(({ expiring, tenthsOfWeeksLeft }) => expiring > 0 || tenthsOfWeeksLeft !== null)
        .map((each) =>
          row(each, [
            { value: each.expiring, kind: each.item.measure, opens: opens(each.item.id) },
            { value: each.tenthsOfWeeksLeft, kind: 'tenths', opens: opens(each.item.id) },
          ]),
        ),
    }),
  ]
}

const kinds = ['donated', 'purchased', 'handedOut', 'transferred', 'writtenOff', 'counted'] as const
const ofItems = ['donated', 'purchased', 'handedOut', 'writtenOff', 'counted'] as const
const moved = (kind: string | null, itemId: string | null = null, reason: string | null = null): Opens => ({
  list: 'movements',
  kind,
  itemId,
  reason,
})
const sum = (rows: readonly MovedGoods[], field: 'movements' | 'quantity' | 'valueCents'): number =>
  rows.reduce((total, row) => total + row[field], 0)

/** What came, went and was written off in the period, and who gave it. Movements that were taken back are not counted. */
export function goodsTables(reader: Reader, { from, until }: ReportRequest): FigureTable[] {
  const rows = movedGoods(reader, from, until)
  const items = [...new Map(rows.map((row) => [row.itemId, row])).values()]
  const standing = both('reports:notes.standing')
  return [
    table('movementKinds', {
      notes: [standing, both('reports:notes.value')],
      columns: ['movements', 'value'],
      rows: kinds.map((kind) => {
        const own = rows.filter((row) => row.kind === kind)
        return {
          key: kind,
          label: both(`reports:kinds.${kind}`),
          block: '',
          figures: [count(sum(own, 'movements'), moved(kind)), cents(sum(own, 'valueCents'), moved(kind))],
        }
      }),
    }),
    table('movementItems', {
      notes: [standing],
      columns: ofItems,
      rows: items.map(({ itemId, itemName, itemNameEn, measure }) => ({
        key: itemId,
        label: named(itemName, itemNameEn),
        block: '',
        figures: ofItems.map((kind) => ({
          value: sum(
            rows.filter((row) => row.itemId === itemId && row.kind === kind),
            'quantity',
          ),
          kind: measure,
          opens: moved(kind, itemId),
        })),
      })),
    }),
    donations(reader, from, until),
    writtenOff(
      reader,
      rows.filter(({ kind }) => kind === 'writtenOff'),
    ),
  ]
}

function donations(reader: Reader, from: IsoDate, until: IsoDate): FigureTable {
  const all = donationsBetween(reader, from, until)
  const known = (some: typeof all) => some.flatMap(({ valueCents }) => valueCents ?? [])
  const figures = (some: typeof all, sourceId: string | null) => {
    const opens: Opens = { list: 'donations', sourceId }
    const values = known(some)
    return [
      count(some.length, opens),
      cents(values.length > 0 ? values.reduce((total, each) => total + each, 0) : null, opens),
    ]
  }
  const sources = [...new Map(all.map((each) => [each.sourceId, each])).values()]
  return table('donations', {
    notes: [both('reports:notes.value')],
    columns: ['donations', 'value'],
    rows: sources.map(({ sourceId, sourceName }) => ({
      key: sourceId,
      label: sourceName === '' ? both('reports:anonymous') : named(sourceName),
      block: '',
      figures: figures(
        all.filter((each) => each.sourceId === sourceId),
        sourceId,
      ),
    })),
    total: { key: 'total', label: both('reports:total'), block: '', figures: figures(all, null) },
  })
}

function writtenOff(reader: Reader, rows: readonly MovedGoods[]): FigureTable {
  const figures = (some: readonly MovedGoods[], reason: string | null) => {
    const opens = moved('writtenOff', null, reason)
    return [count(sum(some, 'movements'), opens), cents(sum(some, 'valueCents'), opens)]
  }
  const codes = new Set(rows.map(({ reason }) => reason))
  return table('writtenOff', {
    notes: [both('reports:notes.standing'), both('reports:notes.value')],
    columns: ['movements', 'value'],
    rows: listEntries(reader, 'writeOffReasons')
      .filter(({ code }) => codes.has(code))
      .map(({ code, el, en }) => ({
        key: code,
        label: { el, en },
        block: '',
        figures: figures(
          rows.filter(({ reason }) => reason === code),
          code,
        ),
      })),
    total: { key: 'total', label: both('reports:total'), block: '', figures: figures(rows, null) },
  })
}
