import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { StocktakeLine } from '../../../shared/features/stocktakes/stocktake'
import { formatEuros } from '../../../shared/values/euros'
import { formatQuantity } from '../../../shared/values/quantity'
import type { Column } from '../../ui/table/column'
import { CellInput } from './CellInput'
import { useStocktakeWords } from './useStocktakeWords'

/** With a field for the explanation of each difference, where `keep` takes it. */
export function useDifferenceColumns(
  keep: ((line: StocktakeLine, explanation: string) => Promise<void>) | null,
): readonly Column<StocktakeLine>[] {
  const { t } = useTranslation('stocktakes')
  const [, navigate] = useLocation()
  const { itemName, lotName } = useStocktakeWords()
  return useMemo(() => {
    const shown = (quantity: number | null, { item }: StocktakeLine) =>
      quantity === null ? '–' : formatQuantity(quantity, item.measure)
    const difference = (line: StocktakeLine) =>
      `${(line.difference ?? 0) > 0 ? '+' : ''}${shown(line.difference, line)}`
    const counted = (line: StocktakeLine) =>
      line.counted === null ? t('screen.count.notCounted') : shown(line.counted, line)
    return [
      {
        key: 'item',
        header: t('fields.item'),
        cell: ({ item }) => itemName(item),
        sortValue: ({ item }) => itemName(item),
        width: 'minmax(9rem, 1fr)',
      },
      {
        key: 'lot',
        header: t('fields.lot'),
        cell: (line) => (
          <button type="button" className="k-link" onClick={() => navigate(`/lots/${line.lotId}`)}>
            {lotName(line)}
          </button>
        ),
        text: lotName,
        width: '9.5rem',
      },
      {
        key: 'expected',
        header: t('fields.expected'),
        cell: (line) => shown(line.expected, line),
        align: 'end',
        width: '8rem',
      },
      { key: 'counted', header: t('fields.counted'), cell: counted, align: 'end', width: '8rem' },
      {
        key: 'difference',
        header: t('fields.difference'),
        cell: difference,
        sortValue: (line) => line.difference,
        align: 'end',
        width: '6.5rem',
      },
      {
        key: 'value',
        header: t('fields.value'),
        cell: ({ differenceCents }) => (differenceCents === null ? '' : formatEuros(differenceCents)),
        align: 'end',
        width: '6.5rem',
      },
      {
        key: 'explanation',
        header: t('fields.explanation'),
        cell: (line) =>
          keep && line.difference !== null && line.difference !== 0 ? (
            <CellInput
              label={t('screen.differences.explain', { item: itemName(line.item), lot: lotName(line) })}
              value={line.explanation}
              version={line.version}
              onKeep={(text) => {
                if (text.trim() === '') return false
                void keep(line, text)
                return true
              }}
            />
          ) : (
            line.explanation
          ),
        text: ({ explanation }) => explanation,
        width: 'minmax(13rem, 2fr)',
      },
    ]
  }, [t, itemName, lotName, navigate, keep])
}
