import type { FigureRow, FigureTable } from '../../../shared/features/reports/figure'
import type { Opens, ReportRequest } from '../../../shared/features/reports/report'
import { say } from '../../../shared/i18n/say'
import { addDays, formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import { donationsBetween } from '../deliveries'
import { type MovedGoods, movedGoods, stockOn, valuesOn } from '../goods'
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

/** Of unlike things there is no sum. */
const nothing = { value: null, kind: 'count', opens: null } as const

/** What lies there at the end of the last day, what expires soon, and for how long the rest lasts. */
export function stockTables(reader: Reader, { until }: ReportRequest, today: IsoDate): FigureTable[] {
  const day = until < today ? until : today
  const expiringDays = readDeadlines(reader).deadlines.goodsExpireDays
  const { rows } = stockOn(
    reader,
    { day, warehouseId: null, category: null, text: '', expiringDays, withEmpty: false },
    today,
  )
  const values = valuesOn(reader, day)
  const worth = [...values.values()].reduce((total, each) => total + each, 0)
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
      notes: [both('reports:notes.value')],
      columns: ['onHand', 'expired', 'value'],
      rows: rows.map((each) =>
        row(each, [
          { value: each.onHand, kind: each.item.measure, opens: opens(each.item.id) },
          { value: each.expired, kind: each.item.measure, opens: opens(each.item.id) },
          cents(each.onHand > 0 ? (values.get(each.item.id) ?? null) : 0, opens(each.item.id)),
        ]),
      ),
      total:
        rows.length === 0
          ? null
          : {
              key: 'total',
              label: both('reports:total'),
              block: '',
              figures: [nothing, nothing, cents(worth, null)],
            },
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
const moved = (
  kind: string | null,
  undone: boolean,
  itemId: string | null = null,
  reason: string | null = null,
): Opens => ({ list: 'movements', kind, itemId, reason, undone })
type Sum = Exclude<keyof MovedGoods, 'itemId' | 'itemName' | 'itemNameEn' | 'measure' | 'kind' | 'reason'>
const sum = (rows: readonly MovedGoods[], field: Sum): number =>
  rows.reduce((total, row) => total + row[field], 0)

const writtenColumns = ['movements', 'undone', 'value', 'undoneValue'] as const
/** What was written, what of it was taken back, and the value of each. */
const written = (rows: readonly MovedGoods[], opens: (undone: boolean) => Opens) => [
  count(sum(rows, 'movements'), opens(false)),
  count(sum(rows, 'undoneMovements'), opens(true)),
  cents(sum(rows, 'valueCents'), opens(false)),
  cents(sum(rows, 'undoneValueCents'), opens(true)),
]

/**
 * What came, went and was written off in the period, and who gave it. What was taken back later stands beside what was
 * written and is not taken out of it: a number of a period that is over does not become another one unseen.
 */
export function goodsTables(reader: Reader, { from, until }: ReportRequest): FigureTable[] {
  const rows = movedGoods(reader, from, until)
  const items = [...new Map(rows.map((row) => [row.itemId, row])).values()]
  const asWritten = both('reports:notes.written')
  return [
    table('movementKinds', {
      notes: [asWritten, both('reports:notes.value')],
      columns: writtenColumns,
      rows: kinds.map((kind) => ({
        key: kind,
        label: both(`reports:kinds.${kind}`),
        block: '',
        figures: written(
          rows.filter((row) => row.kind === kind),
          (undone) => moved(kind, undone),
        ),
      })),
    }),
    table('movementItems', {
      notes: [asWritten],
      columns: ofItems,
      rows: items.flatMap((item) => itemRows(item, rows)),
    }),
    donations(reader, from, until),
    writtenOff(
      reader,
      rows.filter(({ kind }) => kind === 'writtenOff'),
    ),
  ]
}

/** What was written of an item, and below it, where there is any, what of it was taken back. */
function itemRows({ itemId, itemName, itemNameEn, measure }: MovedGoods, all: readonly MovedGoods[]) {
  const own = all.filter((row) => row.itemId === itemId)
  const name = named(itemName, itemNameEn)
  const row = (undone: boolean): FigureRow => ({
    key: undone ? `${itemId}:undone` : itemId,
    label: undone
      ? {
          el: say('el', 'reports:undoneOf', { item: name.el }),
          en: say('en', 'reports:undoneOf', { item: name.en }),
        }
      : name,
    block: '',
    figures: ofItems.map((kind) => ({
      value: sum(
        own.filter((each) => each.kind === kind),
        undone ? 'undoneQuantity' : 'quantity',
      ),
      kind: measure,
      opens: moved(kind, undone, itemId),
    })),
  })
  return sum(own, 'undoneMovements') > 0 ? [row(false), row(true)] : [row(false)]
}

function donations(reader: Reader, from: IsoDate, until: IsoDate): FigureTable {
  const all = donationsBetween(reader, from, until)
  const figures = (some: typeof all, sourceId: string | null) => {
    const opens = (undone: boolean): Opens => ({ list: 'donations', sourceId, undone })
    const values = some.flatMap(({ valueCents }) => valueCents ?? [])
    return [
      count(some.length, opens(false)),
      count(some.filter(({ undone }) => undone === 1).length, opens(true)),
      cents(values.length > 0 ? values.reduce((total, each) => total + each, 0) : null, opens(false)),
      cents(
        some.reduce((total, { undoneCents }) => total + undoneCents, 0),
        opens(true),
      ),
    ]
  }
  const sources = [...new Map(all.map((each) => [each.sourceId, each])).values()]
  return table('donations', {
    notes: [both('reports:notes.written'), both('reports:notes.value')],
    columns: ['donations', 'undone', 'value', 'undoneValue'],
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
  const figures = (some: readonly MovedGoods[], reason: string | null) =>
    written(some, (undone) => moved('writtenOff', undone, null, reason))
  const codes = new Set(rows.map(({ reason }) => reason))
  return table('writtenOff', {
    notes: [both('reports:notes.written'), both('reports:notes.value')],
    columns: writtenColumns,
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
