import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StocktakeLine } from '../../../shared/features/stocktakes/stocktake'
import { formatQuantity } from '../../../shared/values/quantity'
import { shownDay } from '../../ui/days'
import { typedQuantity } from '../../ui/fields/QuantityField'
import type { Column } from '../../ui/table/column'
import { CellInput } from './CellInput'
import { useStocktakeWords } from './useStocktakeWords'

/** The sheet: on paper and in files without quantities, so that whoever counts sees the shelf only. */
export function useCountColumns(
  keep: ((line: StocktakeLine, text: string) => boolean) | null,
): readonly Column<StocktakeLine>[] {
  const { t } = useTranslation('stocktakes')
  const { itemName, lotName } = useStocktakeWords()
  return useMemo(
    () => [
      {
        key: 'item',
        header: t('fields.item'),
        cell: ({ item }) => itemName(item),
        width: 'minmax(14rem, 2fr)',
      },
      {
        key: 'expiresOn',
        header: t('fields.expiresOn'),
        cell: ({ expiresOn }) => (expiresOn === null ? t('screen.count.noExpiry') : shownDay(expiresOn)),
        width: '10rem',
      },
      { key: 'lot', header: t('fields.lot'), cell: ({ lotLabel }) => lotLabel, width: '10rem' },
      {
        key: 'counted',
        header: t('fields.counted'),
        cell: (line) => {
          const { counted, item } = line
          const words = t('screen.count.of', { item: itemName(item), lot: lotName(line) })
          return keep ? (
            <CellInput
              label={words}
              value={counted === null ? '' : typedQuantity(counted, item.measure)}
              version={line.version}
              number
              onKeep={(text) => keep(line, text)}
            />
          ) : (
            counted !== null && formatQuantity(counted, item.measure)
          )
        },
        text: () => '',
        align: 'end',
        width: '10rem',
      },
      {
        key: 'state',
        header: t('fields.state'),
        cell: ({ counted }) => (
          <span className="k-soft">
            {t(counted === null ? 'screen.count.notCounted' : 'screen.count.alreadyCounted')}
          </span>
        ),
        width: '10rem',
      },
    ],
    [t, itemName, lotName, keep],
  )
}
