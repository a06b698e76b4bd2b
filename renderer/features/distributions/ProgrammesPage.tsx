import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Programme } from '../../../shared/features/distributions/programme'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { placeOfProgramme } from './paths'
import { ProgrammeDialog } from './ProgrammeDialog'

/** The programmes of distribution, the closed ones last. */
export function ProgrammesPage() {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { data, failure } = useQuery('distributions.programmes', {})
  const columns = useProgrammeColumns()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PageHeader
        title={t('screen.programmes.title')}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate('/distributions')}>
              {t('screen.back')}
            </Button>
            {may('distributions.addProgramme') && (
              <Button tone="primary" keys={{ code: 'F4' }} onClick={() => setAdding(true)}>
                {t('screen.programmes.add')}
              </Button>
            )}
          </>
        }
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && <LoadingLine />}
      {data && (
        <Table
          label={t('screen.programmes.title')}
          columns={columns}
          rows={data}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(placeOfProgramme(id))}
          empty={
            <EmptyState title={t('screen.programmes.empty')}>{t('screen.programmes.emptyText')}</EmptyState>
          }
          takeOut={{ title: t('screen.programmes.title') }}
        />
      )}
      {adding && (
        <ProgrammeDialog
          programme={null}
          onClose={() => setAdding(false)}
          onDone={({ id }) => navigate(placeOfProgramme(id))}
        />
      )}
    </>
  )
}

function useProgrammeColumns(): readonly Column<Programme>[] {
  const { t } = useTranslation('distributions')
  const often = ({ frequency: { times, per } }: Programme) => t(`screen.frequency.${per}`, { count: times })
  return [
    {
      key: 'name',
      header: t('screen.programmes.name'),
      cell: ({ name }) => name,
      sortValue: ({ name }) => name,
      width: 'minmax(14rem, 2fr)',
    },
    { key: 'fundedBy', header: t('screen.programmes.fundedBy'), cell: ({ fundedBy }) => fundedBy },
    {
      key: 'period',
      header: t('screen.programmes.period'),
      cell: ({ from, until }) => `${shownDay(from)} – ${shownDay(until)}`,
      sortValue: ({ from }) => from,
      width: '14rem',
    },
    { key: 'often', header: t('screen.programmes.often'), cell: often, width: '14rem' },
    {
      key: 'closed',
      header: t('screen.state'),
      cell: ({ closed }) => closed && <Badge>{t('screen.closed')}</Badge>,
      text: ({ closed }) => (closed ? t('screen.closed') : ''),
      width: '8rem',
    },
  ]
}
