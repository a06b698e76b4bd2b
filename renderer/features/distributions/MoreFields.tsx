import { useTranslation } from 'react-i18next'
import { formatGreekDate, isIsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { Button } from '../../ui/Button'
import { DateControl } from '../../ui/fields/GreekDateField'
import { TextControl } from '../../ui/fields/TextField'
import { useUi } from '../../ui/UiProvider'
import { dayFault, type TypedMore } from './givenForm'

/** Folded away, as most is handed over today and without a word: the day it was handed over, and a note. */
export function MoreFields({
  value,
  onChange,
}: {
  /** Null: folded. */
  readonly value: TypedMore | null
  readonly onChange: (value: TypedMore) => void
}) {
  const { t } = useTranslation('distributions')
  const { today } = useUi()
  const failureText = useFailureText()
  if (value === null)
    return (
      <Button
        size="sm"
        tone="quiet"
        keys={{ code: 'F4' }}
        onClick={() => onChange({ day: today(), note: '' })}
      >
        {t('screen.handOver.more')}
      </Button>
    )
  const fault = dayFault(value, today())
  const sentences = {
    noDay: () => t('screen.noDay'),
    toCome: () =>
      failureText({
        code: 'ruleBroken',
        rule: 'distributions.dayToCome',
        values: { day: isIsoDate(value.day) ? formatGreekDate(value.day) : '' },
      }),
  }
  return (
    <div className="k-columns k-columns-2">
      <DateControl
        label={t('screen.handOver.day')}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        error={fault === null ? undefined : sentences[fault]()}
        required
        autoFocus
      />
      <TextControl
        label={t('screen.note')}
        value={value.note}
        onChange={(note) => onChange({ ...value, note })}
        maxLength={500}
      />
    </div>
  )
}
