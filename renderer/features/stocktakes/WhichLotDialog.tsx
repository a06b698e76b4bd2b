import { useTranslation } from 'react-i18next'
import type { ItemLine } from '../../../shared/features/goods/item'
import type { StocktakeLine } from '../../../shared/features/stocktakes/stocktake'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/overlay/Dialog'
import { useStocktakeWords } from './useStocktakeWords'

/** An item was scanned of which several lots lie there: the last day printed on the pack tells which. */
export function WhichLotDialog({
  item,
  lots,
  first,
  onChoose,
  onOther,
  onClose,
}: {
  readonly item: ItemLine
  readonly lots: readonly StocktakeLine[]
  /** The one scanned before, which is likely meant again. */
  readonly first: string | null
  readonly onChoose: (lotId: string) => void
  readonly onOther: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('stocktakes')
  const { itemName, lotName } = useStocktakeWords()
  const focused = first ?? lots[0]?.lotId
  return (
    <Dialog open onClose={onClose} title={t('screen.which.title')} size="sm">
      <p>{t('screen.which.text', { item: itemName(item) })}</p>
      <div className="s-lots">
        {lots.map((line) => (
          <Button key={line.id} autoFocus={line.lotId === focused} onClick={() => onChoose(line.lotId)}>
            {lotName(line)}
          </Button>
        ))}
        <Button tone="quiet" onClick={onOther}>
          {t('screen.which.other')}
        </Button>
      </div>
    </Dialog>
  )
}
