import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeAt } from '../../../shared/values/timeOfDay'
import { type Cell, cellsOf, type Minutes, spanOf, type TimeGridColumn, type TimeGridEntry } from './cells'

export type TimeGridProps = {
  /** Says what is shown, for a screen reader. */
  readonly label: string
  readonly columns: readonly TimeGridColumn[]
  readonly entries: readonly TimeGridEntry[]
  /** Minutes of one row; times are named each half hour. */
  readonly step?: number
  /** Free time was chosen. */
  readonly onPick?: (column: string, at: Minutes) => void
  readonly onOpen: (entry: string) => void
}

/** Where the keyboard stands: `entry` counts within the cell, 0 where it is free time. */
type Place = { readonly column: number; readonly row: number; readonly entry: number }

/**
 * Columns of time side by side. Arrows go from time to time and from column to column, Home and End to the first and
 * last time, Enter opens an entry or chooses free time. The grid keeps the focus and names its place.
 */
export function TimeGrid({ label, columns, entries, step = 15, onPick, onOpen }: TimeGridProps) {
  const { t } = useTranslation('ui')
  const id = useId()
  const grid = useRef<HTMLTableElement>(null)
  const [wanted, setWanted] = useState<Place>({ column: 0, row: 0, entry: 0 })
  const span = useMemo(() => spanOf(columns, entries, step), [columns, entries, step])
  const cells = useMemo(
    () => (span ? columns.map((column) => cellsOf(column, entries, span, step)) : []),
    [columns, entries, span, step],
  )
  if (!span || columns.length === 0) return null
  const rows = (span.until - span.from) / step
  const cellAt = (column: number, row: number) =>
    cells[column]?.find((cell) => row >= cell.row && row < cell.row + cell.span)
  const column = Math.min(wanted.column, columns.length - 1)
  const cell = cellAt(column, Math.min(wanted.row, rows - 1))
  const entry = Math.min(wanted.entry, Math.max(0, (cell?.entries.length ?? 0) - 1))
  const idOf = (of: number, { row }: Cell, index: number) => `${id}-${of}-${row}-${index}`

  const go = (nextColumn: number, nextRow: number, nextEntry: number) => {
    const inside = Math.max(0, Math.min(columns.length - 1, nextColumn))
    const next = cellAt(inside, Math.max(0, Math.min(rows - 1, nextRow)))
    if (!next) return
    const index = Math.max(0, Math.min(next.entries.length - 1, nextEntry))
    setWanted({ column: inside, row: next.row, entry: index })
    document.getElementById(idOf(inside, next, index))?.scrollIntoView({ block: 'nearest' })
  }
  const act = (of: number, { row, entries: inside }: Cell, index: number) => {
    const chosen = inside[index]
    if (!chosen) onPick?.(columns[of]!.key, span.from + row * step)
    else if (chosen.tone !== 'taken') onOpen(chosen.key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || !cell) return
    const last = cell.entries.length - 1
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (entry < last ? go(column, cell.row, entry + 1) : go(column, cell.row + cell.span, 0)),
      ArrowUp: () => (entry > 0 ? go(column, cell.row, entry - 1) : go(column, cell.row - 1, rows)),
      ArrowRight: () => go(column + 1, cell.row, 0),
      ArrowLeft: () => go(column - 1, cell.row, 0),
      Home: () => go(column, 0, 0),
      End: () => go(column, rows - 1, rows),
      Enter: () => act(column, cell, entry),
      NumpadEnter: () => act(column, cell, entry),
    }
    const move = steps[event.code]
    if (!move) return
    event.preventDefault()
    move()
  }

  return (
    <div className="k-times">
      <table
        ref={grid}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={cell && idOf(column, cell, entry)}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{t('times.time')}</th>
            {columns.map(({ key, header, note }) => (
              <th key={key} scope="col">
                {header}
                {note && <span className="k-times-note">{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => {
            const time = span.from + row * step
            return (
              <tr key={row} data-half={time % 30 === 0 || undefined}>
                <th scope="row">
                  {time % 30 === 0 ? timeAt(time) : <span className="k-sr">{timeAt(time)}</span>}
                </th>
                {columns.map(({ key, header }, of) => {
                  const here = cells[of]?.find((known) => known.row === row)
                  if (!here) return null
                  const active = of === column && here.row === cell?.row
                  const free = here.entries.length === 0
                  const words = { time: timeAt(time), column: header }
                  return (
                    <td
                      key={key}
                      role="gridcell"
                      id={free ? idOf(of, here, 0) : undefined}
                      rowSpan={here.span}
                      data-open={here.open || undefined}
                      data-active={(active && free) || undefined}
                      aria-label={free ? t(here.open ? 'times.free' : 'times.closed', words) : undefined}
                      onMouseDown={(event) => {
                        // The grid keeps the focus, so that the arrows go on from here.
                        event.preventDefault()
                        grid.current?.focus({ preventScroll: true })
                      }}
                      onClick={() => {
                        if (!free) return
                        setWanted({ column: of, row, entry: 0 })
                        act(of, here, 0)
                      }}
                    >
                      {!free && (
                        <div className="k-times-fill">
                          {here.entries.map((known, index) => (
                            <button
                              key={known.key}
                              id={idOf(of, here, index)}
                              type="button"
                              tabIndex={-1}
                              aria-label={known.label}
                              aria-disabled={known.tone === 'taken' || undefined}
                              data-tone={known.tone ?? 'normal'}
                              data-active={(active && index === entry) || undefined}
                              onClick={() => {
                                setWanted({ column: of, row, entry: index })
                                act(of, here, index)
                              }}
                            >
                              <span className="k-times-title">{known.title}</span>{' '}
                              {known.detail && <span className="k-times-detail">{known.detail}</span>}
                            </button>
                          ))}
                        </div>
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
