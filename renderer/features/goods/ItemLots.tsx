import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { Item } from '../../../shared/features/goods/item'
import { type LotLine, type LotState, lotStates } from '../../../shared/features/goods/lot'
import { isIsoDate } from '../../../shared/values/isoDate'
import { formatQuantity } from '../../../shared/values/quantity'
import { useFailureText } from '../../api/failureText'
import { useDeadlines } from '../../api/useDeadlines'
import { useQuery } from '../../api/useQuery'
import { shownDay } from '../../ui/days'
import { DateControl } from '../../ui/fields/GreekDateField'
import { SelectControl } from '../../ui/fields/SelectField'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import type { Column } from '../../ui/table/column'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import './goods.css'
import { lotTones } from './lotTones'
import { useGoodsWords } from './useGoodsWords'

/** The lots of an item; `?warehouse`, `?day` and `?state` begin with what a number elsewhere counted. */
export function ItemLots({ item }: { readonly item: Item }) {
  const search = useSearch()
  return <Lots key={search} item={item} search={new URLSearchParams(search)} />
}

function Lots({ item, search }: { readonly item: Item; readonly search: URLSearchParams }) {
  const { t } = useTranslation('goods')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const { itemName, warehouseName, warehouseOptions } = useGoodsWords()
  const deadlines = useDeadlines()
  const expiringDays = deadlines?.goodsExpireDays ?? null
  const [warehouseId, setWarehouseId] = useState(search.get('warehouse'))
  const [day, setDay] = useState(search.get('day'))
  const [state, setState] = useState<LotState | null>(
    lotStates.find((each) => each === search.get('state')) ?? null,
  )
  const [withEmpty, setWithEmpty] = useState(false)
  const on = isIsoDate(day) ? day : null
  const { data, failure } = useQuery(
    'goods.lots',
    { itemId: item.id, warehouseId, day: on, expiringDays, withEmpty },
    { enabled: deadlines !== undefined, keepPrevious: true },
  )
  const lots = data?.filter((lot) => state === null || lot.state === state)
  const columns = useColumns(item)
  const words = [warehouseName(warehouseId), on && shownDay(on), state && t(`screen.lotStates.${state}`)]
  return (
    <div className="g-lots">
      <h2>{t('screen.item.lots')}</h2>
      <div className="k-toolbar">
        <SelectControl
          label={t('fields.warehouse')}
          placeholder={t('screen.any')}
          options={warehouseOptions}
          value={warehouseId}
          onChange={setWarehouseId}
          clearable
        />
        <DateControl
          label={t('screen.stock.day')}
          value={day}
          onChange={setDay}
          error={day !== null && on === null ? t('screen.noDay') : undefined}
        />
      </div>
      <FilterChips
        label={t('screen.filters')}
        chips={[
          ...lotStates.map((key) => ({ key, label: t(`screen.lotStates.${key}`), active: key === state })),
          { key: 'withEmpty', label: t('screen.item.withEmpty'), active: withEmpty },
        ]}
        onToggle={(key) =>
          key === 'withEmpty' ? setWithEmpty(!withEmpty) : setState(key === state ? null : (key as LotState))
        }
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!lots && !failure && <LoadingLine />}
      {lots && (
        <Table
          label={t('screen.item.lotsOf', { item: itemName(item) })}
          columns={columns}
          rows={lots}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(`/lots/${id}`)}
          empty={<EmptyState title={t('screen.item.noLots')}>{t('screen.item.noLotsText')}</EmptyState>}
          takeOut={{
            title: t('screen.item.lotsOf', { item: itemName(item) }),
            subtitle: words.filter(Boolean).join(', '),
          }}
        />
      )}
    </div>
  )
}

function useColumns({ measure }: Item): readonly Column<LotLine>[] {
  const { t } = useTranslation('goods')
  const { warehouseName } = useGoodsWords()
  return useMemo(
    () => [
      {
        key: 'expiresOn',
        header: t('fields.expiresOn'),
        cell: ({ expiresOn }) => (expiresOn === null ? t('screen.lot.noExpiry') : shownDay(expiresOn)),
        sortValue: ({ expiresOn }) => expiresOn,
        width: '9rem',
      },
      { key: 'label', header: t('fields.lot'), cell: ({ label }) => label, width: '9rem' },
      {
        key: 'state',
        header: t('fields.state'),
        cell: ({ state }) => <Badge tone={lotTones[state]}>{t(`screen.lotStates.${state}`)}</Badge>,
        text: ({ state }) => t(`screen.lotStates.${state}`),
        sortValue: ({ state }) => t(`screen.lotStates.${state}`),
        width: '9rem',
      },
      {
        key: 'onHand',
        header: t('fields.onHand'),
        cell: ({ onHand }) => formatQuantity(onHand, measure),
        sortValue: ({ onHand }) => onHand,
        align: 'end',
        width: '8rem',
      },
      {
        key: 'where',
        header: t('fields.where'),
        cell: ({ inWarehouses }) =>
          inWarehouses
            .filter(({ quantity }) => quantity !== 0)
            .map((each) => `${warehouseName(each.warehouseId)} ${formatQuantity(each.quantity, measure)}`)
            .join(' · '),
        width: 'minmax(16rem, 1fr)',
      },
    ],
    [t, warehouseName, measure],
  )
}
