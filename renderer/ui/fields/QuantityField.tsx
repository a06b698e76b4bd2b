import { TextInput } from '@mantine/core'
import { formatQuantity, type Measure, parseQuantity } from '../../../shared/values/quantity'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { formField } from './formField'
import { useTypedText } from './useTypedText'

export type QuantityControlProps = ControlProps<number | string | null> & {
  readonly measure: Measure
}

/** A quantity as it is typed: without the points between thousands, which would be read as decimals. */
export const typedQuantity = (quantity: number, measure: Measure): string =>
  formatQuantity(quantity, measure).replaceAll('.', '')

/**
 * Pieces, or a weight or volume with its unit (`2,5 kg`, `750 g`). The value is in whole pieces, grams or millilitres,
 * null when empty, or the raw text when it is no quantity: then the schema speaks.
 */
export function QuantityControl({ measure, ...props }: QuantityControlProps) {
  const typed = useTypedText<number | string | null>({
    value: props.value,
    onChange: props.onChange,
    write: (value) => (typeof value === 'number' ? typedQuantity(value, measure) : (value ?? '')),
    read: (text) => (text.trim() === '' ? null : (parseQuantity(text, measure) ?? text)),
  })
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width}>
      {(description) => (
        <TextInput
          {...inputAttributes(props)}
          ref={props.inputRef ?? null}
          className="k-number"
          inputMode={measure === 'pieces' ? 'numeric' : 'text'}
          autoComplete="off"
          description={description}
          value={typed.text}
          onChange={(event) => typed.setText(event.currentTarget.value)}
          onBlur={() => {
            typed.tidy()
            props.onBlur?.()
          }}
        />
      )}
    </FieldFrame>
  )
}

export const QuantityField = formField<number | string | null, QuantityControlProps>(QuantityControl, null)
