import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { foldedFilter } from './foldedFilter'
import { listInPlace } from './listInPlace'
import { formField } from './formField'
import { NothingFound } from './NothingFound'
import { type Options, writable } from './options'

export type MultiSelectControlProps = ControlProps<readonly string[]> & {
  readonly options: Options
  readonly placeholder?: string | undefined
}

export function MultiSelectControl({ options, placeholder, ...props }: MultiSelectControlProps) {
  const { t } = useTranslation('ui')
  const [search, setSearch] = useState('')
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width}>
      {(description) => (
        <MultiSelect
          {...inputAttributes(props)}
          ref={props.inputRef ?? null}
          data={writable(options)}
          value={[...props.value]}
          onChange={(values) => props.onChange(values)}
          searchable
          // Only while something is typed: an Enter after a choice goes on, and chooses nothing more.
          selectFirstOptionOnChange={search !== ''}
          searchValue={search}
          onSearchChange={setSearch}
          hidePickedOptions
          filter={foldedFilter}
          nothingFoundMessage={<NothingFound />}
          placeholder={props.value.length > 0 ? '' : (placeholder ?? t('field.choose'))}
          description={description}
          withScrollArea={false}
          comboboxProps={listInPlace}
        />
      )}
    </FieldFrame>
  )
}

/** The value is a list of options' values; Backspace takes the last away. */
export const MultiSelectField = formField<readonly string[], MultiSelectControlProps>(MultiSelectControl, [])
