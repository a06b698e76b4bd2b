import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeliveryRowShown } from '../../../shared/features/deliveries/delivery'
import { formatEuros } from '../../../shared/values/euros'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import type { Column } from '../../ui/table/column'
import { numberOf } from './deliveryForm'
import { useDeliveryWords } from './useDeliveryWords'

/** The rows of a page of the list. */
export const deliveriesOf = (page: { readonly deliveries: readonly DeliveryRowShown[] }) => page.deliveries

export const shownCents = (cents: number | null): string => (cents === null ? '' : formatEuros(cents))

export function useDeliveryColumns(): readonly Column<DeliveryRowShown>[] {
  const { t } = useTranslation('deliveries')
  const { sourceName } = useDeliveryWords()
  return useMemo(
    () => [
      {
        key: 'number',
        header: t('fields.number'),
        cell: (row) => `${t(`kinds.${row.kind}`)} ${numberOf(row)}`,
        width: '9rem',
      },
      { key: 'day', header: t('fields.day'), cell: ({ day }) => shownDay(day), width: '8rem' },
      {
        key: 'source',
        header: t('fields.source'),
        cell: (row) => <bdi>{sourceName(row.sourceName)}</bdi>,
        text: (row) => sourceName(row.sourceName),
        width: 'minmax(12rem, 2fr)',
      },
      { key: 'warehouse', header: t('fields.warehouse'), cell: ({ warehouseName }) => warehouseName },
      { key: 'lots', header: t('fields.lots'), cell: ({ lots }) => lots, align: 'end', width: '6.5rem' },
      {
        key: 'value',
        header: t('fields.value'),
        cell: ({ valueCents }) => shownCents(valueCents),
        align: 'end',
        width: '8rem',
      },
      {
        key: 'undone',
        header: t('fields.state'),
        cell: ({ undoneAt }) => <>{undoneAt && <Badge tone="warning">{t('undone')}</Badge>}</>,
        text: ({ undoneAt }) => (undoneAt ? t('undone') : ''),
        width: '9.5rem',
      },
    ],
    [t, sourceName],
  )
}
