import type { ReactNode } from 'react'

/** Minutes since midnight. */
export type Minutes = number

export type TimeSpan = { readonly from: Minutes; readonly until: Minutes }

/** One person, room or day: what stands side by side. */
export type TimeGridColumn = {
  readonly key: string
  readonly header: string
  /** Why it is closed or shorter than usual: a holiday, an absence. */
  readonly note?: string
  readonly open: readonly TimeSpan[]
}

export type TimeGridEntry = {
  readonly key: string
  readonly column: string
  readonly start: Minutes
  readonly minutes: number
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** The whole entry in words, for a screen reader. */
  readonly label: string
  /** `taken`: time that is not free, of which nothing more is told; it does not open. */
  readonly tone?: 'normal' | 'done' | 'quiet' | 'warning' | 'taken'
}

/** A part of a column, from top to bottom: free time of one step, or entries that touch each other. */
export type Cell = {
  /** Of its first step, counted from the top of the grid. */
  readonly row: number
  readonly span: number
  readonly open: boolean
  readonly entries: readonly TimeGridEntry[]
}

/** From the earliest opening or entry to the latest, in whole steps; null where nothing is open and nothing booked. */
export function spanOf(
  columns: readonly TimeGridColumn[],
  entries: readonly TimeGridEntry[],
  step: number,
): TimeSpan | null {
  const spans = [
    ...columns.flatMap(({ open }) => open),
    ...entries.map(({ start, minutes }) => ({ from: start, until: start + minutes })),
  ]
  if (spans.length === 0) return null
  const from = Math.min(...spans.map((span) => span.from))
  const until = Math.max(...spans.map((span) => span.until))
  return { from: Math.floor(from / step) * step, until: Math.ceil(until / step) * step }
}

/** The cells of one column without gap or overlap; entries that overlap share one cell. */
export function cellsOf(
  column: TimeGridColumn,
  entries: readonly TimeGridEntry[],
  { from, until }: TimeSpan,
  step: number,
): readonly Cell[] {
  const rows = (until - from) / step
  const mine = entries
    .filter((entry) => entry.column === column.key)
    .sort((a, b) => a.start - b.start || a.key.localeCompare(b.key))
  const cells: Cell[] = []
  let row = 0
  while (row < rows) {
    const time = from + row * step
    let end = row + 1
    const here: TimeGridEntry[] = []
    for (let next = mine[0]; next && next.start < from + end * step; next = mine[0]) {
      here.push(next)
      mine.shift()
      end = Math.min(rows, Math.max(end, Math.ceil((next.start + next.minutes - from) / step)))
    }
    const open = column.open.some((span) => span.from < time + step && span.until > time)
    // Free time stays in single steps, so that each can be chosen.
    cells.push({ row, span: here.length > 0 ? end - row : 1, open, entries: here })
    row = here.length > 0 ? end : row + 1
  }
  return cells
}
