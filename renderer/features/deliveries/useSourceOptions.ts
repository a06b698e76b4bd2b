import { useTranslation } from 'react-i18next'
import type { DeliveryKind } from '../../../shared/features/deliveries/delivery'
import { useQuery } from '../../api/useQuery'
import { nobody } from './deliveryForm'
import { useDeliveryWords } from './useDeliveryWords'

/** Who may be chosen as the source of a delivery of that kind; one that is closed only where `chosen` already. */
export function useSourceOptions(kind: DeliveryKind, chosen: string | null = null) {
  const { t } = useTranslation('deliveries')
  const { sourceOption } = useDeliveryWords()
  const { data = [] } = useQuery('deliveries.sources', {})
  const named = data.filter(
    (source) =>
      source.name !== '' &&
      (!source.closed || source.id === chosen) &&
      (kind === 'donation' || source.kind !== 'anonymous'),
  )
  return [
    ...(kind === 'donation' ? [{ value: nobody, label: t('anonymous') }] : []),
    ...named.map(sourceOption),
  ]
}
