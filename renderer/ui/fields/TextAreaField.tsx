import { Textarea } from '@mantine/core'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { formField } from './formField'

export type TextAreaControlProps = ControlProps<string> & {
  readonly placeholder?: string | undefined
  readonly rows?: number
  readonly maxLength?: number
}

export function TextAreaControl({ placeholder, rows = 4, maxLength, ...props }: TextAreaControlProps) {
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width}>
      {(description) => (
        <Textarea
          {...inputAttributes(props)}
          ref={props.inputRef ?? null}
          autosize
          minRows={rows}
          maxRows={20}
          maxLength={maxLength}
          placeholder={placeholder}
          description={description}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  )
}

export const TextAreaField = formField<string, TextAreaControlProps>(TextAreaControl, '')
