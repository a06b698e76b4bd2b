import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeliveredLot } from '../../../shared/features/deliveries/delivery'
import { lineItemName } from '../../../shared/features/goods/itemName'
import { formatQuantity } from '../../../shared/values/quantity'
import { shownDay } from '../../ui/days'
import type { Column } from '../../ui/table/column'
import { shownCents } from './useDeliveryColumns'

/** What came, and what became of it. */
export function useLotColumns(): readonly Column<DeliveredLot>[] {
  const { t, i18n } = useTranslation('deliveries')
  return useMemo(() => {
    const name = (line: DeliveredLot) => lineItemName(i18n.language, line)
    const end = { align: 'end', width: '7.5rem' } as const
    return [
      {
        key: 'item',
        header: t('fields.item'),
        cell: (lot) => (lot.undone ? `${name(lot)} · ${t('undone')}` : name(lot)),
        sortValue: name,
        width: 'minmax(12rem, 2fr)',
      },
      { key: 'label', header: t('fields.label'), cell: ({ label }) => label, width: '8rem' },
      {
        key: 'expiresOn',
        header: t('fields.expiresOn'),
        cell: ({ expiresOn }) => shownDay(expiresOn),
        sortValue: ({ expiresOn }) => expiresOn,
        width: '8rem',
      },
      {
        key: 'quantity',
        header: t('fields.quantity'),
        cell: ({ quantity, measure }) => formatQuantity(quantity, measure),
        ...end,
      },
      {
        key: 'left',
        header: t('fields.left'),
        cell: ({ left, measure }) => formatQuantity(left, measure),
        ...end,
      },
      {
        key: 'handedOut',
        header: t('fields.handedOut'),
        cell: ({ handedOut, measure }) => formatQuantity(handedOut, measure),
        ...end,
      },
      {
        key: 'handOvers',
        header: t('fields.handOvers'),
        cell: ({ handOvers }) => handOvers,
        sortValue: ({ handOvers }) => handOvers,
        ...end,
      },
      { key: 'value', header: t('fields.value'), cell: ({ valueCents }) => shownCents(valueCents), ...end },
    ]
  }, [t, i18n.language])
}
