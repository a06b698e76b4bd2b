import { TextInput } from '@mantine/core'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { formField } from './formField'
import { formatGreekNumber, parseGreekNumber } from './greekNumber'
import { useTypedText } from './useTypedText'

export type NumberControlProps = ControlProps<number | string | null> & {
  readonly decimals?: number
  /** Behind the number, such as `€` or «λεπτά». */
  readonly unit?: string
}

/** The value is a number, null when empty, or the raw text when it is no number: then the schema speaks. */
export function NumberControl({ decimals = 0, unit, ...props }: NumberControlProps) {
  const typed = useTypedText<number | string | null>({
    value: props.value,
    onChange: props.onChange,
    write: (value) => (typeof value === 'number' ? formatGreekNumber(value, decimals) : (value ?? '')),
    read: (text) => (text.trim() === '' ? null : (parseGreekNumber(text) ?? text)),
  })
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width}>
      {(description) => (
        <TextInput
          {...inputAttributes(props)}
          ref={props.inputRef ?? null}
          className="k-number"
          inputMode={decimals > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          description={description}
          value={typed.text}
          onChange={(event) => typed.setText(event.currentTarget.value)}
          onBlur={() => {
            typed.tidy()
            props.onBlur?.()
          }}
          rightSection={unit && <span className="k-unit">{unit}</span>}
          rightSectionWidth={unit ? `${unit.length * 0.6 + 1.4}rem` : undefined}
        />
      )}
    </FieldFrame>
  )
}

export const NumberField = formField<number | string | null, NumberControlProps>(NumberControl, null)
