import { useState } from 'react'
import { TextAreaControl } from '../../ui/fields/TextAreaField'

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A list typed line by line; an empty last line may stand while one types. */
export function LinesControl({
  label,
  help,
  value,
  onChange,
  disabled,
  rows = 2,
}: {
  readonly label: string
  readonly help?: string
  readonly value: readonly string[]
  readonly onChange: (lines: string[]) => void
  readonly disabled: boolean
  readonly rows?: number
}) {
  const [typed, setTyped] = useState(value.join('\n'))
  const shown = linesIn(typed).join('\n') === value.join('\n') ? typed : value.join('\n')
  return (
    <TextAreaControl
      label={label}
      help={help}
      rows={rows}
      disabled={disabled}
      value={shown}
      onChange={(text) => {
        setTyped(text)
        onChange(linesIn(text))
      }}
    />
  )
}
