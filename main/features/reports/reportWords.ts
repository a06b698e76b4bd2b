import type { Figure, FigureTable, Words } from '../../../shared/features/reports/figure'
import type { Opens, ReportRequest, ReportTable } from '../../../shared/features/reports/report'
import type { Language } from '../../../shared/i18n'
import { say, type WordKey } from '../../../shared/i18n/say'
import { formatEuros } from '../../../shared/values/euros'
import { formatGreekDate } from '../../../shared/values/isoDate'
import { formatQuantity } from '../../../shared/values/quantity'
import { hideSmallCounts } from './reports.rules'

/** Words of a key in both languages. */
export const both = (key: WordKey, values: Readonly<Record<string, string | number>> = {}): Words => ({
  el: say('el', key, values),
  en: say('en', key, values),
})
/** A name that is the same in both languages, or has an English one of its own. */
export const named = (el: string, en: string | null = null): Words => ({ el, en: en ?? el })

export const count = (value: number, opens: Opens | null): Figure => ({ value, kind: 'count', opens })
export const cents = (value: number | null, opens: Opens | null): Figure => ({ value, kind: 'cents', opens })

/** The period in words; of the stock the day at whose end it is told. */
export const periodOf = ({ part, from, until, language }: ReportRequest): string =>
  part === 'stock'
    ? say(language, 'reports:onDay', { day: formatGreekDate(until) })
    : say(language, 'reports:period', { from: formatGreekDate(from), until: formatGreekDate(until) })

/** A number as it is written; what is not known is a dash. */
export function figureText({ value, kind }: Figure): string {
  if (value === null) return '–'
  if (kind === 'cents') return formatEuros(value)
  if (kind === 'count') return formatQuantity(value, 'pieces')
  if (kind === 'tenths') return `${formatQuantity(Math.floor(value / 10), 'pieces')},${value % 10}`
  return formatQuantity(value, kind)
}

const headersOf = ({ key, columns }: FigureTable, language: Language): string[] => [
  say(language, `reports:labels.${key}`),
  ...columns.map((column) => say(language, `reports:columns.${column}`)),
]

/** The table with every number, for the screen. */
export function shownTable(table: FigureTable, language: Language): ReportTable {
  const { key, title, notes, rows, total } = table
  return {
    key,
    title: title[language],
    notes: notes.map((note) => note[language]),
    headers: headersOf(table, language),
    rows: [...rows, ...(total ? [total] : [])].map((row) => ({
      key: row.key,
      label: row.label[language],
      cells: row.figures.map((figure) => ({
        text: figureText(figure),
        opens: figure.value === null || figure.value === 0 ? null : figure.opens,
      })),
    })),
  }
}

/** The table as it may leave the centre: counts of people under `least` hidden, and what would give them away. */
export function outgoingTable(table: FigureTable, least: number, language: Language): ReportTable {
  const shown = shownTable(table, language)
  const plain = (hidden: (row: number, cell: number) => boolean, rows: ReportTable['rows']) =>
    rows.map((row, place) => ({
      ...row,
      cells: row.cells.map(({ text }, cell) => ({
        text: hidden(place, cell) ? `<${least}*` : text,
        opens: null,
      })),
    }))
  if (!table.people) return { ...shown, rows: plain(() => false, shown.rows) }
  const outgoing = hideSmallCounts(table.rows, table.total, least)
  const left = [...outgoing.rows, ...(outgoing.total ? [outgoing.total] : [])]
  const rowOf = new Map(shown.rows.map((row) => [row.key, row]))
  const rows = plain(
    (place, cell) => left[place]?.hidden[cell] === true,
    left.flatMap(({ row }) => rowOf.get(row.key) ?? []),
  )
  return {
    ...shown,
    rows,
    notes: [
      ...shown.notes,
      ...(left.some(({ hidden }) => hidden.includes(true))
        ? [say(language, 'reports:hiddenNote', { least })]
        : []),
      ...(outgoing.withheld ? [say(language, 'reports:withheldNote', { least })] : []),
    ],
  }
}
