import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DistributionDay } from '../../../shared/features/distributions/distributionDay'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { SelectControl } from '../../ui/fields/SelectField'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { placeOfDay } from './paths'
import { PlanDayDialog } from './PlanDayDialog'

/** The distribution days, the newest first, and the way to everything else that is handed out. */
export function DaysPage() {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const [programmeId, setProgrammeId] = useState<string | null>(null)
  const { data: programmes = [] } = useQuery('distributions.programmes', {})
  const { data, failure } = useQuery('distributions.days', { programmeId })
  const columns = useDayColumns()
  const [planning, setPlanning] = useState(false)
  const chosen = programmes.find(({ id }) => id === programmeId)
  return (
    <>
      <PageHeader
        title={t('screen.days.title')}
        actions={
          <>
            <Button keys={{ code: 'F6' }} onClick={() => navigate('/distributions/programmes')}>
              {t('screen.programmes.title')}
            </Button>
            {may('distributions.handOvers') && (
              <Button keys={{ code: 'F7' }} onClick={() => navigate('/distributions/hand-overs')}>
                {t('screen.handOvers.title')}
              </Button>
            )}
            {may('distributions.urgentAid') && (
              <Button keys={{ code: 'F8' }} onClick={() => navigate('/distributions/urgent')}>
                {t('screen.urgent.title')}
              </Button>
            )}
            {may('distributions.planDay') && (
              <Button tone="primary" keys={{ code: 'F4' }} onClick={() => setPlanning(true)}>
                {t('screen.plan.title')}
              </Button>
            )}
          </>
        }
      />
      <div className="k-toolbar">
        <SelectControl
          label={t('screen.programme')}
          placeholder={t('screen.anyProgramme')}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          value={programmeId}
          onChange={setProgrammeId}
          clearable
        />
      </div>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && <LoadingLine />}
      {data && (
        <Table
          label={t('screen.days.title')}
          columns={columns}
          rows={data}
          rowKey={({ id }) => id}
          onOpen={({ id }) => may('distributions.dayList') && navigate(placeOfDay(id))}
          empty={<EmptyState title={t('screen.days.empty')}>{t('screen.days.emptyText')}</EmptyState>}
          takeOut={{ title: t('screen.days.title'), subtitle: chosen?.name ?? '' }}
        />
      )}
      {planning && (
        <PlanDayDialog
          day={null}
          onClose={() => setPlanning(false)}
          onDone={({ id }) => navigate(placeOfDay(id))}
        />
      )}
    </>
  )
}

function useDayColumns(): readonly Column<DistributionDay>[] {
  const { t } = useTranslation('distributions')
  const count = (state: keyof DistributionDay['counts']): Column<DistributionDay> => ({
    key: state,
    header: t(`screen.counts.${state}`),
    cell: ({ counts }) => counts[state],
    align: 'end',
    width: '8rem',
  })
  return [
    {
      key: 'day',
      header: t('screen.day.day'),
      cell: ({ day }) => shownDay(day),
      sortValue: ({ day }) => day,
      width: '8rem',
    },
    {
      key: 'programme',
      header: t('screen.programme'),
      cell: ({ programmeName }) => programmeName,
      sortValue: ({ programmeName }) => programmeName,
      width: 'minmax(13rem, 2fr)',
    },
    { key: 'warehouse', header: t('screen.warehouse'), cell: ({ warehouseName }) => warehouseName },
    count('planned'),
    count('packed'),
    count('handedOver'),
    count('notCollected'),
    {
      key: 'cancelled',
      header: t('screen.state'),
      cell: ({ cancelled }) => cancelled && <Badge tone="warning">{t('screen.day.cancelled')}</Badge>,
      text: ({ cancelled }) => (cancelled ? t('screen.day.cancelled') : ''),
      width: '8rem',
    },
  ]
}
