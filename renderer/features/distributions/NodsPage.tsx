import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { placeOfHandOver } from './paths'
import { useHandOverColumns } from './HandOversPage'

type Waiting = OutputOf<'distributions.waitingForNod'>[number]

/** Urgent aid that waits for the supervisor's word, the oldest first. */
export function NodsPage() {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const { data, failure } = useQuery('distributions.waitingForNod', {})
  const common = useHandOverColumns()
  const columns: readonly Column<Waiting>[] = [
    ...common.filter(({ key }) => ['receipt', 'day', 'household', 'value'].includes(key)),
    {
      key: 'reason',
      header: t('screen.urgent.reason'),
      cell: ({ urgentReason }) => urgentReason,
      width: 'minmax(16rem, 3fr)',
    },
  ]
  return (
    <>
      <PageHeader
        title={t('screen.nods.title')}
        actions={
          <Button keys={{ code: 'Escape' }} onClick={() => navigate('/distributions/hand-overs')}>
            {t('screen.back')}
          </Button>
        }
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && <LoadingLine />}
      {data && (
        <Table
          label={t('screen.nods.title')}
          columns={columns}
          rows={data}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(placeOfHandOver(id))}
          empty={<EmptyState title={t('screen.nods.empty')}>{t('screen.nods.emptyText')}</EmptyState>}
          takeOut={{ title: t('screen.nods.title') }}
        />
      )}
    </>
  )
}
