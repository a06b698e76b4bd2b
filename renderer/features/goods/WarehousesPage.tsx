import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Warehouse } from '../../../shared/features/goods/warehouse'
import { useFailureText } from '../../api/failureText'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { WarehouseDialog } from './WarehouseDialog'

/** Where goods lie: the centre's rooms, crates for other islands, rooms of partners. */
export function WarehousesPage() {
  const { t } = useTranslation('goods')
  const may = useMay()
  const failureText = useFailureText()
  const { data: warehouses, failure } = useQuery('goods.warehouses', {})
  const [open, setOpen] = useState<{ readonly warehouse: Warehouse | null } | null>(null)
  const columns = useColumns()
  const corrects = may('goods.correctWarehouse')
  return (
    <>
      <PageHeader
        title={t('screen.warehouses.title')}
        actions={
          may('goods.addWarehouse') && (
            <Button tone="primary" keys={{ code: 'F4' }} onClick={() => setOpen({ warehouse: null })}>
              {t('screen.warehouses.add')}
            </Button>
          )
        }
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!warehouses && !failure && <LoadingLine />}
      {warehouses && (
        <Table
          label={t('screen.warehouses.title')}
          columns={columns}
          rows={warehouses}
          rowKey={({ id }) => id}
          {...(corrects ? { onOpen: (warehouse: Warehouse) => setOpen({ warehouse }) } : {})}
          empty={
            <EmptyState title={t('screen.warehouses.empty')}>{t('screen.warehouses.emptyText')}</EmptyState>
          }
          takeOut={{ title: t('screen.warehouses.title') }}
        />
      )}
      {open && <WarehouseDialog warehouse={open.warehouse} onClose={() => setOpen(null)} />}
    </>
  )
}

function useColumns(): readonly Column<Warehouse>[] {
  const { t } = useTranslation('goods')
  const [, navigate] = useLocation()
  const lists = useLists()
  return useMemo(() => {
    const state = ({ closed }: Warehouse) => (closed ? t('screen.closed') : t('screen.inUse'))
    return [
      {
        key: 'name',
        header: t('fields.name'),
        cell: ({ name }) => name,
        sortValue: ({ name }) => name,
        width: 'minmax(14rem, 2fr)',
      },
      {
        key: 'kind',
        header: t('fields.warehouseKind'),
        cell: ({ kind }) => t(`screen.warehouseKinds.${kind}`),
        sortValue: ({ kind }) => t(`screen.warehouseKinds.${kind}`),
        width: '14rem',
      },
      {
        key: 'place',
        header: t('fields.place'),
        cell: ({ place }) => (place === null ? '' : lists.word('localities', place)),
      },
      {
        key: 'state',
        header: t('fields.state'),
        cell: (row) => <Badge>{state(row)}</Badge>,
        text: state,
        width: '9rem',
      },
      {
        key: 'stock',
        header: t('screen.warehouses.stock'),
        cell: ({ id, name }) => (
          <button
            type="button"
            className="k-link"
            aria-label={t('screen.warehouses.stockOf', { warehouse: name })}
            onClick={() => navigate(`/stock?warehouse=${id}`)}
          >
            {t('screen.warehouses.stock')}
          </button>
        ),
        width: '9rem',
      },
    ]
  }, [t, navigate, lists])
}
