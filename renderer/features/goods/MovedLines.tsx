import { useTranslation } from 'react-i18next'
import { formatQuantity } from '../../../shared/values/quantity'
import { Button } from '../../ui/Button'
import { QuantityControl } from '../../ui/fields/QuantityField'
import { Badge } from '../../ui/page/Badge'
import type { MovedLine } from './movedLines'
import { useGoodsWords } from './useGoodsWords'

/** A line for each lot, with what moves of it; an empty one does not move. */
export function MovedLines({
  lines,
  nameOf,
  onChange,
}: {
  readonly lines: readonly MovedLine[]
  readonly nameOf: (itemId: string) => string
  readonly onChange: (lines: readonly MovedLine[]) => void
}) {
  const { t } = useTranslation('goods')
  const { lotName } = useGoodsWords()
  const type = (lotId: string, quantity: MovedLine['quantity']) =>
    onChange(lines.map((line) => (line.lotId === lotId ? { ...line, quantity } : line)))
  return (
    <div className="g-lines">
      {lines.map((line) => {
        const { lotId, measure, onHand, expired, quantity } = line
        const words = t('screen.move.lineOf', { item: nameOf(line.itemId), lot: lotName(line) })
        return (
          <div key={lotId} className="g-line" role="group" aria-label={words}>
            <span>
              <strong>{nameOf(line.itemId)}</strong> {lotName(line)}{' '}
              {expired && <Badge tone="danger">{t('screen.lotStates.expired')}</Badge>}
              <span className="k-soft g-there">
                {t('screen.move.onHand', { quantity: formatQuantity(onHand, measure) })}
              </span>
            </span>
            <QuantityControl
              label={t('fields.quantity')}
              name={`lot.${lotId}`}
              measure={measure}
              value={quantity}
              onChange={(typed) => type(lotId, typed)}
            />
            <Button
              tone="quiet"
              ariaLabel={t('screen.move.allOf', { line: words })}
              onClick={() => type(lotId, onHand)}
            >
              {t('screen.move.all')}
            </Button>
          </div>
        )
      })}
    </div>
  )
}
