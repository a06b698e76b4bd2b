import { type ReactNode, useRef, useState } from 'react'
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
        size="sm"
        keys={{ code: 'ArrowLeft', alt: true }}
        ariaLabel={t(`screen.go.before.${span}`)}
        onClick={() => onDay(addDays(day, -step))}
      >
        {t('screen.go.back')}
      </Button>
      <Button size="sm" keys={{ code: 'KeyT', alt: true }} onClick={() => onDay(today())}>
        {t('screen.go.today')}
      </Button>
      <Button
        size="sm"
        keys={{ code: 'ArrowRight', alt: true }}
        ariaLabel={t(`screen.go.after.${span}`)}
        onClick={() => onDay(addDays(day, step))}
      >
        {t('screen.go.on')}
      </Button>
      <div ref={date}>
        <DayField key={day} day={day} onDay={onDay} />
      </div>
      {children}
    </div>
  )
}

/** A day that is gone to by Enter, when the field is left, or at once from the calendar. */
function DayField({ day, onDay }: { readonly day: IsoDate; readonly onDay: (day: IsoDate) => void }) {
  const { t } = useTranslation('appointments')
  const [typed, setTyped] = useState<string | null>(day)
  const go = (to: string | null) => isIsoDate(to) && to !== day && onDay(to)
  return (
    <div onKeyDown={({ code }) => (code === 'Enter' || code === 'NumpadEnter') && go(typed)}>
      <DateControl
        label={t('screen.go.date')}
        value={typed}
        onChange={(to) => {
          setTyped(to)
          // Half a day that is typed may read as another day already.
          if (!(document.activeElement instanceof HTMLInputElement)) go(to)
        }}
        onBlur={() => go(typed)}
        width="9.5rem"
      />
    </div>
  )
}
