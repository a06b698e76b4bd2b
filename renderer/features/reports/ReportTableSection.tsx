import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Opens, ReportTable } from '../../../shared/features/reports/report'
import { useApi } from '../../api/ApiProvider'
import { CallFailed, type InputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { EmptyState } from '../../ui/page/EmptyState'
import { Section } from '../../ui/page/Section'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'

type Row = ReportTable['rows'][number]
/** The longest title that a file takes. */
const longestTitle = 60

/** One table of figures, each number a way to its list; whoever may, takes it out without its small counts. */
export function ReportTableSection({
  table,
  place,
  asked,
  onOpen,
}: {
  readonly table: ReportTable
  /** Which of the report's tables it is. */
  readonly place: number
  readonly asked: InputOf<'reports.outgoing'>
  readonly onOpen: (title: string, opens: Opens) => void
}) {
  const { t } = useTranslation('reports')
  const may = useMay()
  const { call } = useApi()
  const failureText = useFailureText()
  const columns = useMemo(() => columnsOf(table, onOpen, t), [table, onOpen, t])
  const save = async (format: 'xlsx' | 'csv') => {
    try {
      const { tables, period, drawn } = await call('reports.outgoing', asked)
      const outgoing = tables[place]
      if (!outgoing) return
      const { file } = await call('exports.save', {
        title: outgoing.title.slice(0, longestTitle),
        format,
        headers: outgoing.headers,
        rows: sheetOf(outgoing, [period, drawn]),
      })
      if (file !== null) notify.done(t('screen.saved', { file }))
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      notify.problem(failureText(error.failure))
    }
  }
  return (
    <Section
      title={table.title}
      actions={
        may('reports.outgoing') &&
        table.rows.length > 0 &&
        (['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            size="sm"
            tone="quiet"
            ariaLabel={t('screen.takeAs', { table: table.title, format: format.toUpperCase() })}
            onClick={() => void save(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))
      }
    >
      <Table
        label={table.title}
        columns={columns}
        rows={table.rows}
        rowKey={({ key }) => key}
        empty={<EmptyState title={t('nothing')} />}
      />
      {table.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Section>
  )
}

function columnsOf(
  { headers }: ReportTable,
  onOpen: (title: string, opens: Opens) => void,
  t: ReturnType<typeof useTranslation<'reports'>>['t'],
): Column<Row>[] {
  const [label = '', ...numbers] = headers
  return [
    { key: 'label', header: label, cell: (row) => <bdi>{row.label}</bdi>, width: 'minmax(14rem, 2fr)' },
    ...numbers.map((header, column): Column<Row> => ({
      key: header,
      header,
      align: 'end',
      cell: (row) => {
        const { text = '', opens = null } = row.cells[column] ?? {}
        if (opens === null) return text
        const words = { row: row.label, column: header, number: text }
        return (
          <button
            type="button"
            className="k-link"
            aria-label={t('screen.open', words)}
            onClick={() => onOpen(t('screen.behind', words), opens)}
          >
            {text}
          </button>
        )
      },
    })),
  ]
}

/** The rows of the file: the table, and below it the period, when it was counted and what is to be known about it. */
function sheetOf({ headers, rows, notes }: ReportTable, head: readonly string[]): string[][] {
  const line = (text: string) => headers.map((_, column) => (column === 0 ? text : ''))
  return [
    ...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
    line(''),
    ...[...head, ...notes].map(line),
  ]
}
