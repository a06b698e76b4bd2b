import { Checkbox } from '@mantine/core'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { formField } from './formField'

export function CheckControl(props: ControlProps<boolean>) {
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width}>
      {(description) => (
        <Checkbox
          {...inputAttributes(props)}
          ref={props.inputRef ?? null}
          description={description}
          checked={props.value}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
      )}
    </FieldFrame>
  )
}

export const CheckField = formField<boolean, ControlProps<boolean>>(CheckControl, false)
