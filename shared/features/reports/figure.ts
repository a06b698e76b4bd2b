import type { Measure } from '../../values/quantity'
import type { Opens, reportColumns, ReportTableKey } from './report'

/** Words in both languages. */
export type Words = { readonly el: string; readonly en: string }

/** A number of a report before it is put into words; null: not known. */
export type Figure = {
  readonly value: number | null
  readonly kind: 'count' | 'cents' | 'tenths' | Measure
  readonly opens: Opens | null
}

export type FigureRow = {
  readonly key: string
  readonly label: Words
  readonly figures: readonly Figure[]
  /** Rows of one block are the parts of one whole, which the total tells. */
  readonly block: string
}

export type FigureTable = {
  readonly key: ReportTableKey
  readonly title: Words
  readonly notes: readonly Words[]
  readonly columns: readonly (typeof reportColumns)[number][]
  readonly rows: readonly FigureRow[]
  readonly total: FigureRow | null
  /** It counts people or households, so small counts do not leave the centre. */
  readonly people: boolean
}
