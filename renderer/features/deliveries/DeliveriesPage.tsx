import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { type DeliveryKind, deliveryKinds } from '../../../shared/features/deliveries/delivery'
import { isIsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { usePagedQuery } from '../../api/usePagedQuery'
import { useQuery } from '../../api/useQuery'
import { useSoon } from '../../api/useSoon'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { DateControl } from '../../ui/fields/GreekDateField'
import { SelectControl } from '../../ui/fields/SelectField'
import { TextControl } from '../../ui/fields/TextField'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { deliveriesOf, useDeliveryColumns } from './useDeliveryColumns'
import { useDeliveryWords } from './useDeliveryWords'

const day = (typed: string | null) => (isIsoDate(typed) ? typed : null)

/** Every donation and purchase, the newest day first. */
export function DeliveriesPage() {
  const { t } = useTranslation('deliveries')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { sourceOption } = useDeliveryWords()
  const { data: sources = [] } = useQuery('deliveries.sources', {})
  const { data: warehouses = [] } = useQuery('goods.warehouses', {})
  const [text, setText] = useState('')
  const [kind, setKind] = useState<DeliveryKind | null>(null)
  const [sourceId, setSourceId] = useState<string | null>(null)
  const [warehouseId, setWarehouseId] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(null)
  const [until, setUntil] = useState<string | null>(null)
  const asked = { text: useSoon(text.trim(), 120), kind, sourceId, warehouseId }
  const list = usePagedQuery(
    'deliveries.list',
    { ...asked, from: day(from), until: day(until), limit: 200 },
    deliveriesOf,
  )
  const columns = useDeliveryColumns()
  const options = sources.filter(({ name }) => name !== '').map(sourceOption)
  const anonymous = sources.find(({ name }) => name === '')
  const words = [
    kind && t(`kinds.${kind}`),
    options.find(({ value }) => value === sourceId)?.label,
    warehouses.find(({ id }) => id === warehouseId)?.name,
    (day(from) ?? day(until)) && `${shownDay(from)} – ${shownDay(until)}`,
    asked.text && `«${asked.text}»`,
  ]
  return (
    <>
      <PageHeader
        title={t('screen.list.title')}
        actions={
          <>
            <Button keys={{ code: 'F6' }} onClick={() => navigate('/sources')}>
              {t('screen.sources.title')}
            </Button>
            {may('deliveries.receive') && (
              <Button tone="primary" keys={{ code: 'F4' }} onClick={() => navigate('/deliveries/new')}>
                {t('screen.list.add')}
              </Button>
            )}
          </>
        }
      />
      <div className="k-toolbar">
        <TextControl
          label={t('screen.list.search')}
          placeholder={t('screen.list.searchHint')}
          type="search"
          value={text}
          onChange={setText}
        />
        <SelectControl
          label={t('fields.source')}
          placeholder={t('screen.list.anySource')}
          options={[...(anonymous ? [{ value: anonymous.id, label: t('anonymous') }] : []), ...options]}
          value={sourceId}
          onChange={setSourceId}
          clearable
        />
        <SelectControl
          label={t('fields.warehouse')}
          placeholder={t('screen.list.anyWarehouse')}
          options={warehouses.map(({ id, name }) => ({ value: id, label: name }))}
          value={warehouseId}
          onChange={setWarehouseId}
          clearable
        />
      </div>
      <div className="k-toolbar">
        <DateControl
          label={t('screen.list.from')}
          value={from}
          onChange={setFrom}
          error={from !== null && !isIsoDate(from) ? t('screen.list.noDay') : undefined}
        />
        <DateControl
          label={t('screen.list.until')}
          value={until}
          onChange={setUntil}
          error={until !== null && !isIsoDate(until) ? t('screen.list.noDay') : undefined}
        />
      </div>
      <FilterChips
        label={t('fields.kind')}
        chips={deliveryKinds.map((each) => ({ key: each, label: t(`kinds.${each}`), active: each === kind }))}
        onToggle={(key) => setKind(key === kind ? null : (key as DeliveryKind))}
        onClear={() => setKind(null)}
      />
      {list.failure && <Banner tone="danger">{failureText(list.failure)}</Banner>}
      {list.loading && <LoadingLine />}
      {list.first && (
        <Table
          label={t('screen.list.title')}
          columns={columns}
          rows={list.rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(`/deliveries/${id}`)}
          empty={<EmptyState title={t('screen.list.empty')}>{t('screen.list.emptyText')}</EmptyState>}
          total={list.first.count ?? list.rows.length}
          takeOut={{
            title: t('screen.list.title'),
            subtitle: words.filter(Boolean).join(', '),
            all: list.all,
          }}
        />
      )}
      {list.more && <Button onClick={list.loadMore}>{t('screen.list.more')}</Button>}
    </>
  )
}
