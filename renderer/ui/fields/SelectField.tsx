import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { foldedFilter } from './foldedFilter'
import { listInPlace } from './listInPlace'
import { formField } from './formField'
import { NothingFound } from './NothingFound'
import { type Options, writable } from './options'

export type SelectControlProps = ControlProps<string | null> & {
  readonly options: Options
  readonly placeholder?: string | undefined
  /** With a cross to empty it; the value is then null. */
  readonly clearable?: boolean
}

export function SelectControl({ options, placeholder, clearable = false, ...props }: SelectControlProps) {
  const { t } = useTranslation('ui')
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width}>
      {(description) => (
        <Select
          {...inputAttributes(props)}
          ref={props.inputRef ?? null}
          data={writable(options)}
          value={props.value}
          onChange={(value) => props.onChange(value)}
          searchable
          // Where a form begins, its first list would cover it; a letter or an arrow opens it.
          openOnFocus={!props.autoFocus}
          selectFirstOptionOnChange
          // Else the list, once open, looks a moment later for the option that holds, and so forgets the one that typing
          // has marked meanwhile: on a slow PC the Enter after it did nothing.
          selectFirstOptionOnDropdownOpen
          // An Enter on the choice that holds already keeps it.
          allowDeselect={false}
          filter={foldedFilter}
          clearable={clearable}
          clearButtonProps={{ 'aria-label': t('field.clear', { label: props.label }) }}
          nothingFoundMessage={<NothingFound />}
          placeholder={placeholder ?? t('field.choose')}
          description={description}
          withScrollArea={false}
          comboboxProps={listInPlace}
        />
      )}
    </FieldFrame>
  )
}

/** The value is an option's, or null. */
export const SelectField = formField<string | null, SelectControlProps>(SelectControl, null)
