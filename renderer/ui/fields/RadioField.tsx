import { Group, Radio, Stack } from '@mantine/core'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { formField } from './formField'
import type { Option } from './options'

export type RadioControlProps = ControlProps<string | null> & {
  readonly options: readonly Option[]
  readonly inColumn?: boolean
}

/** A few choices, all to be seen. */
export function RadioControl({ options, inColumn = false, ...props }: RadioControlProps) {
  const { name, autoFocus: _, ...attributes } = inputAttributes(props)
  const Arrangement = inColumn ? Stack : Group
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width}>
      {(description) => (
        <Radio.Group
          {...attributes}
          {...(name === undefined ? {} : { name })}
          description={description}
          value={props.value}
          onChange={(value) => props.onChange(value)}
        >
          <Arrangement gap="md" mt={6}>
            {options.map((option, index) => (
              <Radio
                key={option.value}
                value={option.value}
                label={option.label}
                disabled={option.disabled ?? props.disabled ?? false}
                {...(index === 0 ? { ref: props.inputRef ?? null } : {})}
              />
            ))}
          </Arrangement>
        </Radio.Group>
      )}
    </FieldFrame>
  )
}

export const RadioField = formField<string | null, RadioControlProps>(RadioControl, null)
