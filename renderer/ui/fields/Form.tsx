import type { KeyboardEvent, ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ZodForm } from './useZodForm'

const focusable =
  'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), button[type=submit]:not(:disabled)'

/** The next field of the form, or its submit button. */
function focusNext(form: HTMLFormElement, current: Element): void {
  const fields = [...form.querySelectorAll<HTMLElement>(focusable)].filter((field) => field.tabIndex >= 0)
  fields[fields.indexOf(current as HTMLElement) + 1]?.focus()
}

/**
 * Enter saves, or with `enter="next"` goes on to the next field, for forms that are typed through; Ctrl+Enter
 * always saves. Nothing is sent while a field is wrong: the first wrong one takes the focus.
 */
export function Form<Values extends FieldValues, Parsed>({
  form,
  onSubmit,
  enter = 'submit',
  label,
  children,
}: {
  form: ZodForm<Values, Parsed>
  onSubmit: (values: Parsed) => void | Promise<void>
  enter?: 'submit' | 'next'
  label?: string
  children: ReactNode
}) {
  const { t } = useTranslation('ui')
  const { errors, submitCount } = form.formState
  const wrong = Object.keys(errors).length
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return
    // With Shift it is the screen's own: a second way to save.
    if (event.ctrlKey && event.shiftKey) return
    if (event.ctrlKey) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
      return
    }
    // An open list whose choice is marked has taken the Enter for it; one without a mark is passed by.
    const { target } = event
    if (enter === 'submit' || !(target instanceof HTMLInputElement) || event.defaultPrevented) return
    event.preventDefault()
    focusNext(event.currentTarget, target)
  }
  return (
    <form
      noValidate
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => void form.handleSubmit((values) => onSubmit(values))(event)}
    >
      <p className="k-sr" role="status">
        {submitCount > 0 && wrong > 0 ? t('form.wrongFields', { count: wrong }) : ''}
      </p>
      {children}
    </form>
  )
}
