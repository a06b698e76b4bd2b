import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { HandOverLine } from '../../../shared/features/distributions/handOver'
import { formatEuros } from '../../../shared/values/euros'
import { isIsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { usePagedQuery } from '../../api/usePagedQuery'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { DateControl } from '../../ui/fields/GreekDateField'
import { SelectControl } from '../../ui/fields/SelectField'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { useMunicipalities } from './useMunicipalities'
import { placeOfHandOver } from './paths'

const handOversOf = (page: { readonly handOvers: readonly HandOverLine[] }) => page.handOvers
const dayOf = (typed: string | null) => (isIsoDate(typed) ? typed : null)
const chips = ['standing', 'undone', 'urgent'] as const
type Chip = (typeof chips)[number]

/** Everything that was handed over, the newest first. */
export function HandOversPage() {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const islands = useMunicipalities()
  const { data: programmes = [] } = useQuery('distributions.programmes', {})
  const { data: warehouses = [] } = useQuery('goods.warehouses', {})
  const [active, setActive] = useState<readonly Chip[]>([])
  const [chosen, setChosen] = useState<Record<'programmeId' | 'warehouseId' | 'island', string | null>>({
    programmeId: null,
    warehouseId: null,
    island: null,
  })
  const [from, setFrom] = useState<string | null>(null)
  const [until, setUntil] = useState<string | null>(null)
  const toggle = (key: Chip) => {
    const others = active.filter((each) => each !== key && (key === 'urgent' || each === 'urgent'))
    setActive(active.includes(key) ? active.filter((each) => each !== key) : [...others, key])
  }
  const list = usePagedQuery(
    'distributions.handOvers',
    {
      ...chosen,
      from: dayOf(from),
      until: dayOf(until),
      show: active.includes('standing') ? 'standing' : active.includes('undone') ? 'undone' : 'all',
      urgentOnly: active.includes('urgent'),
    },
    handOversOf,
  )
  const columns = useHandOverColumns()
  const select = (
    key: keyof typeof chosen,
    label: string,
    any: string,
    options: { id: string; name: string }[],
  ) => (
    <SelectControl
      label={label}
      placeholder={any}
      options={options.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen[key]}
      onChange={(value) => setChosen({ ...chosen, [key]: value })}
      clearable
    />
  )
  const words = [
    programmes.find(({ id }) => id === chosen.programmeId)?.name,
    warehouses.find(({ id }) => id === chosen.warehouseId)?.name,
    islands.find(({ id }) => id === chosen.island)?.name,
    (dayOf(from) ?? dayOf(until)) && `${shownDay(dayOf(from))} – ${shownDay(dayOf(until))}`,
    ...active.map((key) => t(`screen.handOvers.chips.${key}`)),
  ]
  const noDay = (typed: string | null) =>
    typed !== null && !isIsoDate(typed) ? t('screen.noDay') : undefined
  return (
    <>
      <PageHeader
        title={t('screen.handOvers.title')}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate('/distributions')}>
              {t('screen.back')}
            </Button>
            {may('distributions.waitingForNod') && (
              <Button keys={{ code: 'F6' }} onClick={() => navigate('/distributions/nods')}>
                {t('screen.nods.title')}
              </Button>
            )}
          </>
        }
      />
      <div className="k-toolbar">
        {select('programmeId', t('screen.programme'), t('screen.anyProgramme'), programmes)}
        {select('warehouseId', t('screen.warehouse'), t('screen.anyWarehouse'), warehouses)}
        {select('island', t('screen.island'), t('screen.plan.everywhere'), [...islands])}
        <DateControl label={t('screen.from')} value={from} onChange={setFrom} error={noDay(from)} />
        <DateControl label={t('screen.until')} value={until} onChange={setUntil} error={noDay(until)} />
      </div>
      <FilterChips
        label={t('screen.state')}
        chips={chips.map((key) => ({
          key,
          label: t(`screen.handOvers.chips.${key}`),
          active: active.includes(key),
        }))}
        onToggle={(key) => toggle(key as Chip)}
        onClear={() => setActive([])}
      />
      {list.failure && <Banner tone="danger">{failureText(list.failure)}</Banner>}
      {list.loading && <LoadingLine />}
      {list.first && (
        <Table
          label={t('screen.handOvers.title')}
          columns={columns}
          rows={list.rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(placeOfHandOver(id))}
          empty={
            <EmptyState title={t('screen.handOvers.empty')}>{t('screen.handOvers.emptyText')}</EmptyState>
          }
          total={list.first.count ?? list.rows.length}
          takeOut={{
            title: t('screen.handOvers.title'),
            subtitle: words.filter(Boolean).join(', '),
            all: list.all,
          }}
        />
      )}
      {list.more && <Button onClick={list.loadMore}>{t('screen.more')}</Button>}
    </>
  )
}

export function useHandOverColumns(): readonly Column<HandOverLine>[] {
  const { t } = useTranslation('distributions')
  const state = ({ undone, nod }: HandOverLine): string =>
    [undone && t('screen.undone'), nod !== 'none' && t(`screen.nodStates.${nod}`)].filter(Boolean).join(', ')
  return [
    { key: 'receipt', header: t('screen.receiptNumber'), cell: ({ receipt }) => receipt, width: '7.75rem' },
    { key: 'day', header: t('screen.day.day'), cell: ({ day }) => shownDay(day), width: '8rem' },
    {
      key: 'household',
      header: t('screen.household'),
      cell: ({ household }) => <bdi>{household.name}</bdi>,
      text: ({ household }) => household.name,
      width: 'minmax(9rem, 2fr)',
    },
    {
      key: 'size',
      header: t('screen.size'),
      cell: ({ household }) => household.size,
      align: 'end',
      width: '6.25rem',
    },
    {
      key: 'programme',
      header: t('screen.programme'),
      cell: ({ programmeName }) => programmeName ?? t('screen.urgent.title'),
      width: 'minmax(7rem, 1.2fr)',
    },
    {
      key: 'collector',
      header: t('screen.collector.who'),
      cell: ({ collector }) => <bdi>{collector.name}</bdi>,
      text: ({ collector }) => collector.name,
      width: 'minmax(9rem, 1.5fr)',
    },
    {
      key: 'value',
      header: t('screen.value'),
      cell: ({ valueCents }) => formatEuros(valueCents),
      align: 'end',
      width: '6.5rem',
    },
    {
      key: 'state',
      header: t('screen.state'),
      cell: (line) => state(line) && <Badge tone={line.undone ? 'warning' : 'accent'}>{state(line)}</Badge>,
      text: state,
      width: '9rem',
    },
  ]
}
