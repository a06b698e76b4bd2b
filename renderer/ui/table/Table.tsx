import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../Icon'
import { type Column, compareSortValues, type Sorting, takeList } from './column'
import { ListOutlet } from './ListOutlet'
import { useGridKeys } from './useGridKeys'

const rowHeight = 44
const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

export type TableProps<Row> = {
  /** Says what is listed, for a screen reader. */
  readonly label: string
  /** Keep them stable (module scope or useMemo). */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  /** What else is done with a row: its right click, and the menu key or Shift+F10 on the one the keyboard stands on. */
  readonly onMenu?: (row: Row) => void
  /** What belongs here, when there is nothing. */
  readonly empty: ReactNode
  readonly sorting?: Sorting
  /** To remember the order per person. */
  readonly onSortingChange?: (sorting: Sorting | null) => void
  /** The greatest height, any CSS length. */
  readonly maxHeight?: string
  /** When more exist than are shown here. */
  readonly total?: number
  /** Its name on paper and in files, with the filters in words; `all` fetches the rows that are not shown yet. */
  readonly takeOut?: {
    readonly title: string
    readonly subtitle?: string
    readonly all?: () => Promise<readonly Row[]>
  }
}

/** A virtualised list: only the rows in sight are in the page. Arrows, Home, End and the page keys move, Enter opens. */
export function Table<Row>({
  label,
  columns,
  rows,
  rowKey,
  onOpen,
  onMenu,
  empty,
  sorting,
  onSortingChange,
  maxHeight = '62vh',
  total,
  takeOut,
}: TableProps<Row>) {
  const { t } = useTranslation('ui')
  const Outlet = useContext(ListOutlet)
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, { readonly row: Row }>()
    return columns.map((column) =>
      helper.accessor(({ row }): unknown => column.sortValue?.(row), {
        id: column.key,
        enableSorting: column.sortValue !== undefined,
        sortFn: (a, b) =>
          compareSortValues(
            column.sortValue?.(a.original.row) ?? null,
            column.sortValue?.(b.original.row) ?? null,
          ),
      }),
    )
  }, [columns])
  const data = useMemo(() => rows.map((row) => ({ row })), [rows])
  // What was remembered may name a column that this person does not see, or that is gone.
  const sorts = columns.some(({ key, sortValue }) => key === sorting?.key && sortValue !== undefined)
  const [order, setOrder] = useState<Sorting | null>(sorts && sorting ? sorting : null)
  const state = useMemo(
    () => ({ sorting: order ? [{ id: order.key, desc: order.descending }] : [] }),
    [order],
  )
  const table = useTable({ features, columns: definitions, data, getRowId: ({ row }) => rowKey(row), state })
  const sorted = table.getRowModel().rows

  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed to memoised parts
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The header stays on top of the rows.
    scrollPaddingStart: rowHeight,
  })
  const { active, setActive, onKeyDown } = useGridKeys({
    count: sorted.length,
    pageSize: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 440) / rowHeight) - 2),
    reveal: (index) => virtualizer.scrollToIndex(index),
    open: onOpen && ((index) => sorted[index] && onOpen(sorted[index].original.row)),
    menu: onMenu && ((index) => sorted[index] && onMenu(sorted[index].original.row)),
  })
  useEffect(() => {
    setActive(0)
    scroller.current?.scrollTo?.({ top: 0 })
  }, [order, setActive])

  const sortBy = (key: string) => {
    const next =
      order?.key !== key ? { key, descending: false } : order.descending ? null : { key, descending: true }
    setOrder(next)
    onSortingChange?.(next)
  }
  const onRowClick = (event: MouseEvent, index: number) => {
    setActive(index)
    const onControl = event.target instanceof Element && event.target.closest('button, a, input')
    // Whoever marks text to copy it does not want to leave.
    if (onControl || getSelection()?.type === 'Range') return
    const row = sorted[index]
    if (row) onOpen?.(row.original.row)
  }
  const tracks = columns.map(({ width }) => width ?? 'minmax(8rem, 1fr)').join(' ')

  return (
    <div className="k-table">
      <div className="k-table-bar">
        <p className="k-table-count" role="status">
          {total !== undefined && total > rows.length
            ? t('table.countOf', { count: rows.length, total })
            : t('table.count', { count: rows.length })}
        </p>
        {takeOut && Outlet && rows.length > 0 && (
          <Outlet
            take={async () =>
              takeList({ subtitle: '', ...takeOut }, columns, (await takeOut.all?.()) ?? rows, order)
            }
          />
        )}
      </div>
      {rows.length === 0 ? (
        empty
      ) : (
        <div
          ref={scroller}
          className="k-grid"
          role="grid"
          tabIndex={0}
          aria-label={label}
          aria-rowcount={sorted.length + 1}
          aria-colcount={columns.length}
          aria-activedescendant={`${id}-${active}`}
          onKeyDown={onKeyDown}
          style={{ maxHeight }}
        >
          {/* Head and rows share one width, so that their columns meet when the list scrolls sideways. */}
          <div className="k-grid-sheet" role="presentation">
            <div role="rowgroup" className="k-grid-head">
              <div role="row" aria-rowindex={1} className="k-row" style={{ gridTemplateColumns: tracks }}>
                {columns.map((column, index) => {
                  const direction =
                    order?.key === column.key ? (order.descending ? 'descending' : 'ascending') : undefined
                  return (
                    <div
                      key={column.key}
                      role="columnheader"
                      aria-colindex={index + 1}
                      aria-sort={column.sortValue ? (direction ?? 'none') : undefined}
                      data-align={column.align}
                    >
                      {column.sortValue ? (
                        <button type="button" onClick={() => sortBy(column.key)}>
                          {column.header}
                          {direction && (
                            <Icon name={direction === 'ascending' ? 'chevronUp' : 'chevronDown'} size={14} />
                          )}
                        </button>
                      ) : (
                        column.header
                      )}
                    </div>
                  )
                })}
              </div>
            </div>
            <div role="rowgroup" className="k-grid-body" style={{ height: virtualizer.getTotalSize() }}>
              {virtualizer.getVirtualItems().map(({ index, start }) => {
                const row = sorted[index]
                return (
                  row && (
                    <div
                      key={row.id}
                      id={`${id}-${index}`}
                      role="row"
                      aria-rowindex={index + 2}
                      aria-selected={index === active}
                      className="k-row"
                      data-opens={onOpen ? true : undefined}
                      style={{ gridTemplateColumns: tracks, transform: `translateY(${start}px)` }}
                      onClick={(event) => onRowClick(event, index)}
                      onContextMenu={(event) => {
                        if (!onMenu) return
                        event.preventDefault()
                        setActive(index)
                        onMenu(row.original.row)
                      }}
                    >
                      {columns.map((column, position) => (
                        <div
                          key={column.key}
                          role="gridcell"
                          aria-colindex={position + 1}
                          data-align={column.align}
                        >
                          {column.cell(row.original.row)}
                        </div>
                      ))}
                    </div>
                  )
                )
              })}
            </div>
          </div>
        </div>
      )}
    </div>
  )
}
