import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { itemNameIn } from '../../../shared/features/goods/itemName'
import type { SourceKind } from '../../../shared/features/deliveries/source'

/** How sources and items are named on the screen. */
export function useDeliveryWords() {
  const { t, i18n } = useTranslation('deliveries')
  return useMemo(
    () => ({
      /** The one source without a name is told by what it is. */
      sourceName: (name: string): string => name || t('anonymous'),
      /** With its kind, where two of the same name are offered. */
      sourceOption: ({ id, name, kind }: { id: string; name: string; kind: SourceKind }) => ({
        value: id,
        label: `${name} · ${t(`sourceKinds.${kind}`)}`,
      }),
      itemName: (item: { readonly name: string; readonly nameEn: string | null }): string =>
        itemNameIn(i18n.language, item),
    }),
    [t, i18n.language],
  )
}
