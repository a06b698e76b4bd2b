import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { titleOf } from './DeskTab'
import { parcelTones } from './parcelStates'
import { useDistributionWords } from './useDistributionWords'

type CallList = OutputOf<'distributions.callList'>
type CallLine = CallList['lines'][number]

/** Whom to call about the day. A number that must not be used is not shown, and it is said that one was withheld. */
export function CallTab({ dayId }: { readonly dayId: string }) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const { data, failure } = useQuery('distributions.callList', { dayId })
  const columns = useCallColumns(data?.day.slots ?? [])
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!data) return <LoadingLine />
  return (
    <>
      <Table
        label={t('screen.calls.title')}
        columns={columns}
        rows={data.lines}
        rowKey={({ parcelId }) => parcelId}
        empty={<EmptyState title={t('screen.desk.empty')}>{t('screen.desk.emptyText')}</EmptyState>}
        takeOut={{ title: titleOf(t('screen.calls.title'), data.day) }}
      />
      {data.hidden > 0 && <p className="k-soft">{t('screen.hidden', { count: data.hidden })}</p>}
    </>
  )
}

function useCallColumns(slots: CallList['day']['slots']): readonly Column<CallLine>[] {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  const phones = ({ mobile, landline, withheld }: CallLine) =>
    [mobile, landline, withheld && t('screen.calls.withheld')].filter(Boolean).join(' · ') ||
    t('screen.calls.none')
  return [
    { key: 'slot', header: t('screen.slot'), cell: ({ slot }) => words.slot(slots, slot), width: '11rem' },
    {
      key: 'name',
      header: t('screen.household'),
      cell: ({ household }) => <bdi>{household.name}</bdi>,
      text: ({ household }) => household.name,
      sortValue: ({ household }) => household.name,
      width: 'minmax(13rem, 2fr)',
    },
    { key: 'phones', header: t('screen.calls.phones'), cell: phones, width: 'minmax(14rem, 2fr)' },
    {
      key: 'blocked',
      header: t('screen.calls.blocked'),
      cell: ({ blocked }) => blocked.map((way) => t(`screen.ways.${way}`)).join(', '),
      width: 'minmax(12rem, 2fr)',
    },
    {
      key: 'state',
      header: t('screen.state'),
      cell: ({ state }) => <Badge tone={parcelTones[state]}>{t(`screen.states.${state}`)}</Badge>,
      text: ({ state }) => t(`screen.states.${state}`),
      width: '9rem',
    },
  ]
}
