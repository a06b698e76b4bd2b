import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import { z } from 'zod'
import { type MovementKind, movementKinds, type MovementLine } from '../../../shared/features/goods/movement'
import { isIsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useListView } from '../../api/useListView'
import { useMay } from '../../api/useMay'
import { usePagedQuery } from '../../api/usePagedQuery'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { DateControl } from '../../ui/fields/GreekDateField'
import { SelectControl } from '../../ui/fields/SelectField'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { LedgerCheckDialog } from './LedgerCheckDialog'
import { MovementDialog } from './MovementDialog'
import { useGoodsWords } from './useGoodsWords'
import { useMovementColumns } from './useMovementColumns'

const rowsOf = (page: { readonly movements: readonly MovementLine[] }) => page.movements
const filtersSchema = z.object({
  kind: z.enum(movementKinds).nullable(),
  itemId: z.string().nullable(),
  warehouseId: z.string().nullable(),
})
const everything = { kind: null, itemId: null, warehouseId: null }

/** `?item`, `?lot`, `?act`, `?kind`, `?warehouse`, `?from` and `?until` begin with what a number elsewhere counted. */
export function MovementsPage() {
  const search = useSearch()
  return <Movements key={search} search={new URLSearchParams(search)} />
}

/** The ledger, the latest day first. */
function Movements({ search }: { readonly search: URLSearchParams }) {
  const { t } = useTranslation('goods')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { itemName, warehouseName, warehouseOptions } = useGoodsWords()
  const { data: items = [] } = useQuery('goods.items', { closed: null })
  const given = {
    kind: movementKinds.find((each) => each === search.get('kind')) ?? null,
    itemId: search.get('item'),
    warehouseId: search.get('warehouse'),
  }
  const view = useListView('movements', filtersSchema, everything, search.size > 0 ? given : null)
  const { kind, itemId, warehouseId } = view.filters
  const [lotId, setLotId] = useState(search.get('lot'))
  const [actId, setActId] = useState(search.get('act'))
  const [from, setFrom] = useState(search.get('from'))
  const [until, setUntil] = useState(search.get('until'))
  const [shown, setShown] = useState<MovementLine | null>(null)
  const [checking, setChecking] = useState(false)
  const days = { from: isIsoDate(from) ? from : null, until: isIsoDate(until) ? until : null }
  const list = usePagedQuery(
    'goods.movements',
    { ...days, kind, itemId, warehouseId, lotId, actId, limit: 200 },
    rowsOf,
    { enabled: view.known },
  )
  const columns = useMovementColumns('all')
  const item = items.find(({ id }) => id === itemId)
  const words = [
    kind && t(`screen.kinds.${kind}`),
    item && itemName(item),
    warehouseName(warehouseId),
    (days.from ?? days.until) && `${shownDay(days.from)} – ${shownDay(days.until)}`,
    lotId && t('screen.movements.oneLot'),
    actId && t('screen.movements.oneAct'),
  ]
  return (
    <>
      <PageHeader
        title={t('screen.movements.title')}
        actions={
          <>
            {search.size > 0 && (
              <Button keys={{ code: 'Escape' }} onClick={() => navigate('/stock')}>
                {t('screen.stock.title')}
              </Button>
            )}
            {may('goods.checkLedger') && (
              <Button keys={{ code: 'F6' }} onClick={() => setChecking(true)}>
                {t('screen.check.open')}
              </Button>
            )}
          </>
        }
      />
      <div className="k-toolbar">
        <SelectControl
          label={t('fields.item')}
          placeholder={t('screen.anyItem')}
          options={items.map((each) => ({ value: each.id, label: itemName(each) }))}
          value={itemId}
          onChange={(chosen) => view.change({ itemId: chosen })}
          clearable
        />
        <SelectControl
          label={t('fields.warehouse')}
          placeholder={t('screen.any')}
          options={warehouseOptions}
          value={warehouseId}
          onChange={(chosen) => view.change({ warehouseId: chosen })}
          clearable
        />
        <DateControl
          label={t('screen.movements.from')}
          value={from}
          onChange={setFrom}
          error={from !== null && days.from === null ? t('screen.noDay') : undefined}
        />
        <DateControl
          label={t('screen.movements.until')}
          value={until}
          onChange={setUntil}
          error={until !== null && days.until === null ? t('screen.noDay') : undefined}
        />
      </div>
      <FilterChips
        label={t('fields.kind')}
        chips={[
          ...movementKinds.map((key) => ({ key, label: t(`screen.kinds.${key}`), active: key === kind })),
          ...(lotId ? [{ key: 'lot', label: t('screen.movements.oneLot'), active: true }] : []),
          ...(actId ? [{ key: 'act', label: t('screen.movements.oneAct'), active: true }] : []),
        ]}
        onToggle={(key) => {
          if (key === 'lot') setLotId(null)
          else if (key === 'act') setActId(null)
          else view.change({ kind: key === kind ? null : (key as MovementKind) })
        }}
        onClear={() => {
          setLotId(null)
          setActId(null)
          view.change({ kind: null })
        }}
      />
      {list.failure && <Banner tone="danger">{failureText(list.failure)}</Banner>}
      {list.loading && <LoadingLine />}
      {list.first && (
        <Table
          label={t('screen.movements.title')}
          columns={columns}
          rows={list.rows}
          rowKey={({ id }) => id}
          onOpen={setShown}
          empty={
            <EmptyState title={t('screen.movements.empty')}>{t('screen.movements.emptyText')}</EmptyState>
          }
          takeOut={{
            title: t('screen.movements.title'),
            subtitle: words.filter(Boolean).join(', '),
            all: list.all,
          }}
        />
      )}
      {list.more && <Button onClick={list.loadMore}>{t('screen.movements.more')}</Button>}
      {shown && <MovementDialog movement={shown} onClose={() => setShown(null)} />}
      {checking && <LedgerCheckDialog onClose={() => setChecking(false)} />}
    </>
  )
}
