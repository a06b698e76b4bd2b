import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { QuantityControl } from '../../ui/fields/QuantityField'
import { TextControl } from '../../ui/fields/TextField'
import './distributions.css'
import { faultOf, type TypedLine } from './givenForm'
import { useDistributionWords } from './useDistributionWords'

/** What is given, lot by lot; less may be given, and in its place an equal item. */
export function GivenLines({
  lines,
  checked,
  onChange,
  onSubstitute,
  onRemove,
}: {
  readonly lines: readonly TypedLine[]
  /** Says what is wrong, once somebody tried to go on. */
  readonly checked: boolean
  readonly onChange: (index: number, part: Partial<TypedLine>) => void
  readonly onSubstitute?: ((line: TypedLine) => void) | undefined
  readonly onRemove?: ((index: number) => void) | undefined
}) {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  return (
    <>
      {lines.map((line, index) => {
        const fault = checked ? faultOf(line) : null
        const { itemName, substitutesItemId } = line
        return (
          <div
            key={`${line.lotId} ${substitutesItemId ?? ''}`}
            className="dist-line"
            role="group"
            aria-label={itemName}
          >
            <div>
              <strong>{itemName}</strong>
              <p className="k-soft">
                {[
                  words.lot(line),
                  substitutesItemId && t('screen.handOver.instead', { item: line.substitutesName }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <QuantityControl
              label={t('screen.quantity')}
              measure={line.measure}
              value={line.quantity}
              onChange={(quantity) => onChange(index, { quantity })}
              error={fault === 'quantity' ? t('screen.handOver.noQuantity') : undefined}
              width="9rem"
            />
            {substitutesItemId !== null ? (
              <TextControl
                label={t('screen.handOver.reason')}
                value={line.reason}
                onChange={(reason) => onChange(index, { reason })}
                error={fault === 'reason' ? t('screen.handOver.reasonMissing') : undefined}
                required
              />
            ) : (
              <div className="dist-line-end">
                {onSubstitute && (
                  <Button
                    size="sm"
                    tone="quiet"
                    ariaLabel={t('screen.handOver.substituteOf', { item: itemName })}
                    onClick={() => onSubstitute(line)}
                  >
                    {t('screen.handOver.substitute')}
                  </Button>
                )}
                {onRemove && (
                  <Button
                    size="sm"
                    tone="quiet"
                    ariaLabel={t('screen.removeOf', { name: itemName })}
                    onClick={() => onRemove(index)}
                  >
                    {t('screen.remove')}
                  </Button>
                )}
              </div>
            )}
          </div>
        )
      })}
    </>
  )
}
