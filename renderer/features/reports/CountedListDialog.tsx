import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/contract/failure'
import type { CountedList, CountedOpens } from '../../../shared/features/reports/report'
import { useApi } from '../../api/ApiProvider'
import { CallFailed, type InputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { widthOf } from './columnWidth'

type Row = CountedList['rows'][number]
const pathOf: Readonly<Record<Row['of']['page'], string>> = {
  lot: '/lots',
  delivery: '/deliveries',
  handOver: '/distributions/hand-overs',
  citizen: '/citizens',
}

/** What a number was counted from. Each row opens its own page; what the reader may not see is told as a number. */
export function CountedListDialog({
  title,
  opens,
  asked,
  onClose,
}: {
  readonly title: string
  readonly opens: CountedOpens
  readonly asked: InputOf<'reports.figures'>
  readonly onClose: () => void
}) {
  const { t } = useTranslation('reports')
  const [, navigate] = useLocation()
  const { call } = useApi()
  const failureText = useFailureText()
  const [list, setList] = useState<CountedList | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { from, until, programmeId, language } = asked
  // Asked for at each opening, and recorded so.
  useEffect(() => {
    let gone = false
    call('reports.counted', { from, until, programmeId, language, opens }).then(
      (answer) => gone || setList(answer),
      (error: unknown) => gone || (error instanceof CallFailed && setFailure(error.failure)),
    )
    return () => {
      gone = true
    }
  }, [call, from, until, programmeId, language, opens])
  const columns = useMemo(
    () =>
      (list?.headers ?? []).map((header, place): Column<Row> => ({
        key: header,
        header,
        cell: ({ cells }) => cells[place] ?? '',
        width: widthOf([header, ...(list?.rows ?? []).map(({ cells }) => cells[place] ?? '')]),
      })),
    [list],
  )
  return (
    <Dialog open size="full" title={title} onClose={onClose}>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!list && !failure && <LoadingLine />}
      {list && (
        <>
          <Table
            label={title}
            columns={columns}
            rows={list.rows}
            rowKey={({ key }) => key}
            onOpen={({ of }) => navigate(`${pathOf[of.page]}/${of.id}`)}
            empty={<EmptyState title={t('screen.empty')} />}
          />
          {list.hidden > 0 && <p>{t('screen.hidden', { count: list.hidden })}</p>}
          {list.more > 0 && <p>{t('screen.more', { count: list.more })}</p>}
        </>
      )}
    </Dialog>
  )
}
