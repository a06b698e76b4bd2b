import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { StocktakeHead, StocktakeState } from '../../../shared/features/stocktakes/stocktake'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { useListView } from '../../api/useListView'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { SelectControl } from '../../ui/fields/SelectField'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { StartDialog } from './StartDialog'
import { stateTones } from './stateTones'

const filtersSchema = z.object({ warehouseId: z.string().nullable() })

/** Every count of the stock, the newest first. */
export function StocktakesPage() {
  const { t } = useTranslation('stocktakes')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { data: warehouses = [] } = useQuery('goods.warehouses', {})
  const view = useListView('stocktakes', filtersSchema, { warehouseId: null })
  const { warehouseId } = view.filters
  const [starting, setStarting] = useState(false)
  const { data, failure } = useQuery('stocktakes.list', { warehouseId }, { enabled: view.known })
  const columns = useColumns()
  return (
    <>
      <PageHeader
        title={t('screen.list.title')}
        actions={
          may('stocktakes.start') && (
            <Button tone="primary" keys={{ code: 'F4' }} onClick={() => setStarting(true)}>
              {t('screen.start.title')}
            </Button>
          )
        }
      />
      <div className="k-toolbar">
        <SelectControl
          label={t('fields.warehouse')}
          placeholder={t('screen.list.all')}
          options={warehouses.map(({ id, name }) => ({ value: id, label: name }))}
          value={warehouseId}
          onChange={(chosen) => view.change({ warehouseId: chosen })}
          clearable
        />
      </div>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && <LoadingLine />}
      {data && (
        <Table
          label={t('screen.list.title')}
          columns={columns}
          rows={data}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(`/stocktakes/${id}`)}
          {...view.order}
          empty={<EmptyState title={t('screen.list.empty')}>{t('screen.list.emptyText')}</EmptyState>}
          takeOut={{
            title: t('screen.list.title'),
            subtitle: warehouses.find(({ id }) => id === warehouseId)?.name ?? '',
          }}
        />
      )}
      {starting && (
        <StartDialog
          warehouseId={warehouseId}
          onClose={() => setStarting(false)}
          onStarted={(id) => navigate(`/stocktakes/${id}`)}
        />
      )}
    </>
  )
}

function useColumns(): readonly Column<StocktakeHead>[] {
  const { t } = useTranslation('stocktakes')
  const lists = useLists()
  const { nameOf } = useColleagues()
  return useMemo(() => {
    const state = (each: StocktakeState) => t(`screen.states.${each}`)
    return [
      {
        key: 'started',
        header: t('fields.started'),
        cell: ({ startedAt }) => shownInstant(startedAt),
        sortValue: ({ startedAt }) => startedAt,
        width: '10.5rem',
      },
      {
        key: 'warehouse',
        header: t('fields.warehouse'),
        cell: ({ warehouseName }) => warehouseName,
        sortValue: ({ warehouseName }) => warehouseName,
        width: 'minmax(12rem, 2fr)',
      },
      {
        key: 'category',
        header: t('fields.category'),
        cell: ({ category }) =>
          category === null ? t('screen.list.everything') : lists.word('goodsCategories', category),
        width: '11rem',
      },
      {
        key: 'state',
        header: t('fields.state'),
        cell: (row) => <Badge tone={stateTones[row.state]}>{state(row.state)}</Badge>,
        text: (row) => state(row.state),
        sortValue: (row) => state(row.state),
        width: '14rem',
      },
      {
        key: 'lines',
        header: t('fields.lines'),
        cell: ({ lines }) => lines,
        align: 'end',
        width: '6.5rem',
      },
      {
        key: 'uncounted',
        header: t('fields.uncounted'),
        cell: ({ uncounted }) => uncounted,
        align: 'end',
        width: '8rem',
      },
      {
        key: 'startedBy',
        header: t('fields.startedBy'),
        cell: ({ startedBy }) => nameOf(startedBy),
        width: '11rem',
      },
    ]
  }, [t, lists, nameOf])
}
