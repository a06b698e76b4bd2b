import { type KeyboardEvent, useRef, useState } from 'react'
import './stocktakes.css'

/** The field of the next line in the list. */
function focusNext(input: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input.s-cell')]
  fields[fields.indexOf(input) + 1]?.focus()
}

/**
 * A field inside a list: Enter keeps what was typed and goes on to the next line, leaving it keeps it too. `onKeep` tells
 * whether the text could be read; one that could not stays to be seen. A `version` that changes writes the value anew.
 */
export function CellInput({
  label,
  value,
  version,
  number = false,
  onKeep,
}: {
  readonly label: string
  readonly value: string
  readonly version: number
  readonly number?: boolean
  readonly onKeep: (text: string) => boolean
}) {
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(version)
  const [wrong, setWrong] = useState(false)
  const kept = useRef(value)
  if (seen !== version) {
    setSeen(version)
    setText(value)
    setWrong(false)
  }
  const keep = (): boolean => {
    if (text === value || text === kept.current) return !wrong
    const read = onKeep(text)
    setWrong(!read)
    kept.current = read ? text : value
    return read
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return
    event.preventDefault()
    if (keep()) focusNext(event.currentTarget)
  }
  return (
    <input
      className={number ? 's-cell s-number' : 's-cell'}
      aria-label={label}
      aria-invalid={wrong}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void keep()}
    />
  )
}
