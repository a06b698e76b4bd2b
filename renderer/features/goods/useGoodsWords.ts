import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { itemNameIn } from '../../../shared/features/goods/itemName'
import { useQuery } from '../../api/useQuery'
import { shownDay } from '../../ui/days'

/** How items, lots and warehouses are named on the screen. */
export function useGoodsWords() {
  const { t, i18n } = useTranslation('goods')
  const { data: warehouses } = useQuery('goods.warehouses', {})
  return useMemo(
    () => ({
      itemName: (item: { readonly name: string; readonly nameEn: string | null }): string =>
        itemNameIn(i18n.language, item),
      /** By its last day, and by the number printed on it where it has one. */
      lotName: ({ label, expiresOn }: { readonly label: string | null; readonly expiresOn: string | null }) =>
        [expiresOn === null ? t('screen.lot.noExpiry') : shownDay(expiresOn), label]
          .filter(Boolean)
          .join(' · '),
      /** Empty for the world outside. */
      warehouseName: (id: string | null): string => warehouses?.find((each) => each.id === id)?.name ?? '',
      warehouseOptions: (warehouses ?? []).map(({ id, name, closed }) => ({
        value: id,
        label: closed ? `${name} · ${t('screen.closed')}` : name,
      })),
      /** Where goods may be brought to. */
      openWarehouses: (warehouses ?? [])
        .filter(({ closed }) => !closed)
        .map(({ id, name }) => ({ value: id, label: name })),
    }),
    [t, i18n.language, warehouses],
  )
}
