import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker, type CalendarLevel } from '@mantine/dates'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatGreekDate, isIsoDate, parseGreekDate } from '../../../shared/values/isoDate'
import { Icon } from '../Icon'
import { useUi } from '../UiProvider'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { formField } from './formField'
import { useTypedText } from './useTypedText'

/** Where the keyboard stands when the calendar opens. */
const startingPoint = (isHere: boolean) => (isHere ? { 'data-autofocus': true } : {})

export type DateControlProps = ControlProps<string | null> & {
  /** A day gone by (birth): a two-digit year is never read as one to come. */
  readonly past?: boolean
  /** The calendar opens on years first, for dates of birth. */
  readonly startAt?: CalendarLevel
}

/**
 * A day typed as `3/5/81`, `030581` or `σήμερα`. The value is an ISO date, null when empty, or the raw text when it
 * is no date: it stays to be seen and the schema reports it. (The kit's own date input silently keeps the former
 * date when 31/02 is typed.) Alt+↓ opens the calendar.
 */
export function DateControl({ startAt = 'month', past = false, ...props }: DateControlProps) {
  const { t } = useTranslation('ui')
  const { today } = useUi()
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLDivElement>(null)
  const typed = useTypedText<string | null>({
    value: props.value,
    onChange: props.onChange,
    write: (value) => (isIsoDate(value) ? formatGreekDate(value) : (value ?? '')),
    read: (text) => (text.trim() === '' ? null : (parseGreekDate(text, today(), { past }) ?? text)),
  })
  const close = () => {
    setOpen(false)
    input.current?.querySelector('input')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.code === 'ArrowDown') {
      event.preventDefault()
      setOpen(true)
    }
  }
  const shown = isIsoDate(props.value) ? props.value : null
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width ?? '13rem'}>
      {(description) => (
        <Popover
          opened={open}
          onChange={setOpen}
          onDismiss={close}
          position="bottom-start"
          shadow="md"
          trapFocus
          withRoles={false}
        >
          <Popover.Target>
            <div ref={input} onKeyDown={onKeyDown}>
              <TextInput
                {...inputAttributes(props)}
                ref={props.inputRef ?? null}
                autoComplete="off"
                inputMode="text"
                placeholder={t('date.placeholder')}
                description={description}
                value={typed.text}
                onChange={(event) => typed.setText(event.currentTarget.value)}
                onBlur={() => {
                  typed.tidy()
                  props.onBlur?.()
                }}
                rightSectionPointerEvents="all"
                rightSection={
                  <ActionIcon
                    variant="subtle"
                    size="lg"
                    tabIndex={-1}
                    disabled={props.disabled ?? false}
                    aria-label={t('date.open', { label: props.label })}
                    onClick={() => setOpen(!open)}
                  >
                    <Icon name="calendar" />
                  </ActionIcon>
                }
              />
            </div>
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={t('date.calendar', { label: props.label })}>
            <DatePicker
              __stopPropagation
              defaultLevel={startAt}
              value={shown}
              getDayProps={(day) => startingPoint(day === (shown ?? today()))}
              getYearControlProps={(year) => startingPoint(year.startsWith((shown ?? today()).slice(0, 4)))}
              defaultDate={shown ?? today()}
              onChange={(day) => {
                if (day !== null) props.onChange(day)
                close()
              }}
              ariaLabels={{
                previousMonth: t('date.previousMonth'),
                nextMonth: t('date.nextMonth'),
                previousYear: t('date.previousYear'),
                nextYear: t('date.nextYear'),
                previousDecade: t('date.previousDecade'),
                nextDecade: t('date.nextDecade'),
              }}
            />
          </Popover.Dropdown>
        </Popover>
      )}
    </FieldFrame>
  )
}

export const GreekDateField = formField<string | null, DateControlProps>(DateControl, null)
