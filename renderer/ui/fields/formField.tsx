import type { ComponentType } from 'react'
import { type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useUi } from '../UiProvider'
import type { Binding, ControlProps } from './control'
import type { ZodForm } from './useZodForm'

export type InForm<Values extends FieldValues, Parsed, Props> = Omit<Props, keyof Binding<never>> & {
  readonly form: ZodForm<Values, Parsed>
  readonly name: FieldPath<Values>
}

/** Makes a form field of a control: value, error in words and focus come from the form. `empty` stands for no value. */
export function formField<Value, Props extends ControlProps<Value>>(
  Control: ComponentType<Props>,
  empty: Value,
) {
  return function FormField<Values extends FieldValues, Parsed>({
    form,
    name,
    ...look
  }: InForm<Values, Parsed, Props>) {
    const { translateIssue } = useUi()
    // Draws the field anew when the language changes, and with it the words of its error.
    useTranslation('ui')
    const { field, fieldState } = useController({ control: form.control, name })
    const binding: Binding<Value> = {
      value: field.value ?? empty,
      onChange: field.onChange,
      onBlur: field.onBlur,
      error: fieldState.error && translateIssue(fieldState.error.message ?? 'invalid'),
      name,
      inputRef: field.ref,
    }
    // The compiler cannot see that look and binding together are the control's properties.
    return <Control {...({ ...look, ...binding } as unknown as Props)} />
  }
}
