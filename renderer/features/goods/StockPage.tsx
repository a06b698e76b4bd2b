import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import { z } from 'zod'
import { isIsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useDeadlines } from '../../api/useDeadlines'
import { useLists } from '../../api/useLists'
import { useListView } from '../../api/useListView'
import { useMay } from '../../api/useMay'
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
import { ItemDialog } from './ItemDialog'
import { itemPath } from './goodsPaths'
import { MoveDialog } from './MoveDialog'
import type { ScansInto } from './movedLines'
import { useGoodsWords } from './useGoodsWords'
import { useStockColumns } from './useStockColumns'

const text = z.string().nullable()
const shows = ['expiring', 'expired', 'short'] as const
const filtersSchema = z.object({
  warehouseId: text,
  category: text,
  shown: z.enum(shows).nullable(),
  withEmpty: z.boolean(),
})
const everything = { warehouseId: null, category: null, shown: null, withEmpty: false }

/** `?warehouse=` and `?show=` begin with one warehouse or with what expires, has expired or runs short. */
export function StockPage({ scansInto }: { readonly scansInto?: ScansInto }) {
  const search = useSearch()
  return <Stock key={search} search={search} scansInto={scansInto} />
}

/** What lies where: today, or at the end of any day before. */
function Stock({
  search,
  scansInto,
}: {
  readonly search: string
  readonly scansInto: ScansInto | undefined
}) {
  const { t } = useTranslation('goods')
  const [, navigate] = useLocation()
  const may = useMay()
  const lists = useLists()
  const failureText = useFailureText()
  const { warehouseName, warehouseOptions } = useGoodsWords()
  const deadlines = useDeadlines()
  const days = deadlines?.goodsExpireDays ?? null
  const view = useListView('stock', filtersSchema, everything, givenIn(search))
  const { warehouseId, category, shown, withEmpty } = view.filters
  const [typed, setTyped] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const [open, setOpen] = useState<'item' | 'transfer' | 'writeOff' | null>(null)
  const asked = { text: useSoon(typed.trim(), 120), warehouseId, category, withEmpty, expiringDays: days }
  const on = isIsoDate(day) ? day : null
  const { data: stock, failure } = useQuery(
    'goods.stock',
    { ...asked, day: on },
    { enabled: view.known && deadlines !== undefined, keepPrevious: true },
  )
  const rows = stock?.rows.filter(
    ({ expiring, expired, level }) =>
      (shown !== 'expiring' || expiring > 0) &&
      (shown !== 'expired' || expired > 0) &&
      (shown !== 'short' || level === 'belowMinimum' || level === 'belowTarget'),
  )
  const columns = useStockColumns({ warehouseId, day: on, today: stock?.day ?? null })
  const title = on ? t('screen.stock.titleOn', { day: shownDay(on) }) : t('screen.stock.title')
  const words = [
    warehouseName(warehouseId),
    category && lists.word('goodsCategories', category),
    shown && t(`screen.stock.${shown}`),
    asked.text && `«${asked.text}»`,
  ]
  const acts: ReactNode = (
    <>
      {may('goods.transfer') && (
        <Button keys={{ code: 'F7' }} onClick={() => setOpen('transfer')}>
          {t('screen.move.transfer')}
        </Button>
      )}
      {may('goods.writeOff') && (
        <Button keys={{ code: 'F8' }} onClick={() => setOpen('writeOff')}>
          {t('screen.move.writeOff')}
        </Button>
      )}
      {may('goods.addItem') && (
        <Button tone="primary" keys={{ code: 'F4' }} onClick={() => setOpen('item')}>
          {t('screen.item.add')}
        </Button>
      )}
    </>
  )
  return (
    <>
      <PageHeader
        title={title}
        subtitle={days === null ? '' : t('screen.stock.subtitle', { days })}
        actions={acts}
      />
      <div className="k-toolbar">
        <TextControl
          label={t('screen.search')}
          placeholder={t('screen.stock.searchHint')}
          type="search"
          value={typed}
          onChange={setTyped}
        />
        <SelectControl
          label={t('fields.warehouse')}
          placeholder={t('screen.any')}
          options={warehouseOptions}
          value={warehouseId}
          onChange={(chosen) => view.change({ warehouseId: chosen })}
          clearable
        />
        <SelectControl
          label={t('fields.category')}
          placeholder={t('screen.any')}
          options={lists.options('goodsCategories')}
          value={category}
          onChange={(chosen) => view.change({ category: chosen })}
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
          ...shows.map((key) => ({ key, label: t(`screen.stock.${key}`), active: key === shown })),
          { key: 'withEmpty', label: t('screen.stock.withEmpty'), active: withEmpty },
        ]}
        onToggle={(key) =>
          view.change(
            key === 'withEmpty'
              ? { withEmpty: !withEmpty }
              : { shown: key === shown ? null : (key as (typeof shows)[number]) },
          )
        }
        onClear={() => view.change({ shown: null, withEmpty: false })}
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!rows && !failure && <LoadingLine />}
      {rows && (
        <Table
          label={title}
          columns={columns}
          rows={rows}
          rowKey={({ item }) => item.id}
          onOpen={({ item }) => navigate(itemPath(item.id, { warehouse: warehouseId, day: on }))}
          {...view.order}
          empty={<EmptyState title={t('screen.stock.empty')}>{t('screen.stock.emptyText')}</EmptyState>}
          takeOut={{ title, subtitle: words.filter(Boolean).join(', ') }}
        />
      )}
      {open === 'item' && (
        <ItemDialog item={null} onClose={() => setOpen(null)} onSaved={({ id }) => navigate(itemPath(id))} />
      )}
      {(open === 'transfer' || open === 'writeOff') && (
        <MoveDialog
          act={open}
          warehouseId={warehouseId}
          scansInto={scansInto}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

function givenIn(search: string): Partial<z.output<typeof filtersSchema>> | null {
  const params = new URLSearchParams(search)
  const warehouseId = params.get('warehouse')
  const shown = shows.find((each) => each === params.get('show'))
  return warehouseId || shown ? { warehouseId, shown: shown ?? null } : null
}
