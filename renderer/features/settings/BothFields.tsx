import type { FieldPath, FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import type { ZodForm } from '../../ui/fields/useZodForm'

/** A text as it is printed in Greek and, beside it, in English. */
export function BothFields<Values extends FieldValues, Parsed>({
  form,
  name,
  label,
  help,
  rows,
  required = false,
  autoFocus = false,
}: {
  readonly form: ZodForm<Values, Parsed>
  /** The field that holds `el` and `en`. */
  readonly name: string
  readonly label: string
  readonly help?: string
  /** Lines one below the other; without it a single line. */
  readonly rows?: number
  readonly required?: boolean
  readonly autoFocus?: boolean
}) {
  const { t } = useTranslation('settings')
  const path = (language: 'el' | 'en') => `${name}.${language}` as FieldPath<Values>
  const el = { form, name: path('el'), label: t('inGreek', { label }), help, required, autoFocus } as const
  const en = { form, name: path('en'), label: t('inEnglish', { label }) }
  return (
    <div className="k-columns k-columns-2">
      {rows === undefined ? (
        <>
          <TextField {...el} />
          <TextField {...en} />
        </>
      ) : (
        <>
          <TextAreaField {...el} rows={rows} />
          <TextAreaField {...en} rows={rows} />
        </>
      )}
    </div>
  )
}
