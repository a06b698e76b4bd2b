import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, isIsoDate, type IsoDate } from '../../../shared/values/isoDate'
import { Button } from '../../ui/Button'
import { DateControl } from '../../ui/fields/GreekDateField'
import { useShortcut } from '../../ui/keys/useShortcut'
import { useUi } from '../../ui/UiProvider'
import './appointments.css'

/** From day to day, or week to week, by key; a day can be typed. */
export function DayBar({
  day,
  step,
  onDay,
  children,
}: {
  readonly day: IsoDate
  /** Days that one goes on. */
  readonly step: 1 | 7
  readonly onDay: (day: IsoDate) => void
  readonly children?: ReactNode
}) {
  const { t } = useTranslation('appointments')
  const { today } = useUi()
  const date = useRef<HTMLDivElement>(null)
  const span = step === 1 ? 'day' : 'week'
  useShortcut('F7', { label: t('screen.go.date') }, () => date.current?.querySelector('input')?.focus())
  return (
    <div className="ap-bar">
      <Button
        keys={{ code: 'ArrowLeft', alt: true }}
        ariaLabel={t(`screen.go.before.${span}`)}
        onClick={() => onDay(addDays(day, -step))}
      >
        {t('screen.go.back')}
      </Button>
      <Button keys={{ code: 'KeyT', alt: true }} onClick={() => onDay(today())}>
        {t('screen.go.today')}
      </Button>
      <Button
        keys={{ code: 'ArrowRight', alt: true }}
        ariaLabel={t(`screen.go.after.${span}`)}
        onClick={() => onDay(addDays(day, step))}
      >
        {t('screen.go.on')}
      </Button>
      <div ref={date}>
        {/* What is typed becomes the day when it is one. */}
        <DateControl
          key={day}
          label={t('screen.go.date')}
          value={day}
          onChange={(typed) => isIsoDate(typed) && typed !== day && onDay(typed)}
          width="11rem"
        />
      </div>
      {children}
    </div>
  )
}
