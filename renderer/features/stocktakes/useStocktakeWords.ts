import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { itemNameIn } from '../../../shared/features/goods/itemName'
import type { StocktakeLine } from '../../../shared/features/stocktakes/stocktake'
import { shownDay } from '../../ui/days'

/** How the items and lots of a count are named on the screen. */
export function useStocktakeWords() {
  const { t, i18n } = useTranslation('stocktakes')
  return useMemo(
    () => ({
      itemName: (item: { readonly name: string; readonly nameEn: string | null }): string =>
        itemNameIn(i18n.language, item),
      /** By its last day, and by the number printed on it where it has one. */
      lotName: ({ lotLabel, expiresOn }: Pick<StocktakeLine, 'lotLabel' | 'expiresOn'>): string =>
        [expiresOn === null ? t('screen.count.noExpiry') : shownDay(expiresOn), lotLabel]
          .filter(Boolean)
          .join(' · '),
    }),
    [t, i18n.language],
  )
}
