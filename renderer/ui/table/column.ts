import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** What is compared when this column sorts; without it the column does not sort. */
  readonly sortValue?: (row: Row) => string | number | null
  readonly align?: 'start' | 'end'
  /** A CSS grid track: `8rem`, `minmax(12rem, 2fr)`. */
  readonly width?: string
}

export type Sorting = { readonly key: string; readonly descending: boolean }

const greek = new Intl.Collator('el', { numeric: true, sensitivity: 'base' })

/** Greek alphabetical order; what is missing comes last when ascending. */
export function compareSortValues(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return greek.compare(String(a), String(b))
}
