import { useTranslation } from 'react-i18next'
import { Icon } from '../Icon'

/** Where one is in a wizard; a done step can be gone back to when `onGoTo` is given. */
export function Stepper({
  steps,
  current,
  onGoTo,
}: {
  steps: readonly string[]
  current: number
  onGoTo?: (index: number) => void
}) {
  const { t } = useTranslation('ui')
  return (
    <nav aria-label={t('stepper.label', { current: current + 1, total: steps.length })}>
      <ol className="k-stepper">
        {steps.map((step, index) => {
          const done = index < current
          const words = (
            <>
              <span className="k-step-mark" aria-hidden="true">
                {done ? <Icon name="check" size={16} /> : index + 1}
              </span>
              <span>{step}</span>
              {done && <span className="k-sr">{t('stepper.done')}</span>}
            </>
          )
          return (
            <li
              key={step}
              aria-current={index === current ? 'step' : undefined}
              data-done={done || undefined}
            >
              {done && onGoTo ? (
                <button type="button" onClick={() => onGoTo(index)}>
                  {words}
                </button>
              ) : (
                <span>{words}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
