import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { formField } from './formField'

export type TextControlProps = ControlProps<string> & {
  readonly placeholder?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'search'
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  readonly maxLength?: number
  /** Names are written in capitals on paper: shown so, kept as typed. */
  readonly spellCheck?: boolean
  readonly right?: ReactNode
}

export function TextControl({
  placeholder,
  type = 'text',
  inputMode,
  maxLength,
  spellCheck = false,
  right,
  ...props
}: TextControlProps) {
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width}>
      {(description) => (
        <TextInput
          {...inputAttributes(props)}
          ref={props.inputRef ?? null}
          type={type}
          inputMode={inputMode}
          maxLength={maxLength}
          spellCheck={spellCheck}
          autoComplete="off"
          placeholder={placeholder}
          description={description}
          value={props.value}
          rightSection={right}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  )
}

export const TextField = formField<string, TextControlProps>(TextControl, '')
