import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** What stands on paper and in a file, where the cell is more than a text. Without either the column is left out. */
  readonly text?: (row: Row) => string
  /** What is compared when this column sorts; without it the column does not sort. */
  readonly sortValue?: (row: Row) => string | number | null
  readonly align?: 'start' | 'end'
  /** A CSS grid track: `8rem`, `minmax(12rem, 2fr)`. */
  readonly width?: string
}

export type Sorting = { readonly key: string; readonly descending: boolean }

/** A list as it goes on paper or into a file: formatted and ordered as it was shown. */
export type TakenList = {
  readonly title: string
  /** The filters in words. */
  readonly subtitle: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const greek = new Intl.Collator('el', { numeric: true, sensitivity: 'base' })

/** Greek alphabetical order; what is missing comes last when ascending. */
export function compareSortValues(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return greek.compare(String(a), String(b))
}

/** The rows as text, in the order of `sorting`. */
export function takeList<Row>(
  { title, subtitle }: Pick<TakenList, 'title' | 'subtitle'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sorting: Sorting | null,
): TakenList {
  const textOf = ({ text, cell }: Column<Row>, row: Row): string | null => {
    if (text) return text(row)
    const shown = cell(row)
    if (typeof shown === 'string' || typeof shown === 'number') return String(shown)
    return shown === null || shown === undefined ? '' : null
  }
  const first = rows[0]
  const taken = columns.filter((column) => first !== undefined && textOf(column, first) !== null)
  const by = columns.find(({ key }) => key === sorting?.key)?.sortValue
  const direction = sorting?.descending ? -1 : 1
  const ordered = by ? rows.toSorted((a, b) => direction * compareSortValues(by(a), by(b))) : rows
  return {
    title,
    subtitle,
    headers: taken.map(({ header }) => header),
    rows: ordered.map((row) => taken.map((column) => textOf(column, row) ?? '')),
  }
}
