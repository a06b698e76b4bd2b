import { useTranslation } from 'react-i18next'
import { Icon } from '../Icon'

export type Chip = {
  readonly key: string
  /** The filter in words: «Χωρίς απάντηση > 30 ημέρες». */
  readonly label: string
  readonly active: boolean
}

/** The filters of a list, in words; each is switched on and off. */
export function FilterChips({
  label,
  chips,
  onToggle,
  onClear,
}: {
  label: string
  chips: readonly Chip[]
  onToggle: (key: string) => void
  onClear?: () => void
}) {
  const { t } = useTranslation('ui')
  const some = chips.some((chip) => chip.active)
  return (
    <div className="k-chips" role="group" aria-label={label}>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className="k-chip"
          aria-pressed={chip.active}
          onClick={() => onToggle(chip.key)}
        >
          {chip.active && <Icon name="check" size={14} />}
          {chip.label}
        </button>
      ))}
      {some && onClear && (
        <button type="button" className="k-link" onClick={onClear}>
          {t('table.clearFilters')}
        </button>
      )}
    </div>
  )
}
