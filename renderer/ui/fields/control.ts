import type { Ref } from 'react'

/** What every field shows. */
export type FieldLook = {
  readonly label: string
  /** One sentence, shown by F1 or the question mark. */
  readonly help?: string | undefined
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  /** A CSS width for what has a known length (a postcode, a date); else the field fills its column. */
  readonly width?: string | undefined
}

/** What ties a control to its value, be it a form or plain state. */
export type Binding<Value> = {
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onBlur?: (() => void) | undefined
  /** The sentence under the field. */
  readonly error?: string | undefined
  readonly name?: string | undefined
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined
}

export type ControlProps<Value> = FieldLook & Binding<Value>

/** The attributes shared by all inputs; Mantine's types refuse an explicit `undefined`. */
export function inputAttributes({
  label,
  required,
  disabled,
  autoFocus,
  error,
  name,
  onBlur,
}: FieldLook & Pick<Binding<unknown>, 'error' | 'name' | 'onBlur'>) {
  return {
    label,
    required: required ?? false,
    disabled: disabled ?? false,
    error: error ?? null,
    'data-autofocus': autoFocus || undefined,
    ...(autoFocus ? { autoFocus: true } : {}),
    ...(name === undefined ? {} : { name }),
    ...(onBlur ? { onBlur } : {}),
  }
}
