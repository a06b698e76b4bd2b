import type { ReactNode } from 'react'
import { CheckControl } from './CheckField'

/** Any of a few, each with its tick, under one heading. `least`: ticks that cannot be taken away any more. */
export function ChecksControl({
  legend,
  help,
  options,
  value,
  least = 0,
  onChange,
}: {
  readonly legend: string
  readonly help?: ReactNode
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly value: readonly string[]
  readonly least?: number
  readonly onChange: (ids: string[]) => void
}) {
  return (
    <fieldset className="k-fieldset">
      <legend>{legend}</legend>
      {help && <p className="k-soft">{help}</p>}
      {options.map(({ id, name }) => (
        <CheckControl
          key={id}
          label={name}
          value={value.includes(id)}
          disabled={value.includes(id) && value.length <= least}
          onChange={(checked) => onChange(checked ? [...value, id] : value.filter((each) => each !== id))}
        />
      ))}
    </fieldset>
  )
}
