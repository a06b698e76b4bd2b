import { useState } from 'react'

/**
 * The text of a field whose value is something else. While one types, the text stays as typed; on leaving, or when
 * the value is set from outside, it is written the usual way. What cannot be read is never thrown away.
 */
export function useTypedText<Value>({
  value,
  write,
  read,
  onChange,
}: {
  value: Value
  write: (value: Value) => string
  read: (text: string) => Value
  onChange: (value: Value) => void
}) {
  const [typed, setTyped] = useState({ text: write(value), value })
  const isOwn = Object.is(typed.value, value)
  return {
    text: isOwn ? typed.text : write(value),
    setText: (text: string) => {
      const next = read(text)
      setTyped({ text, value: next })
      onChange(next)
    },
    tidy: () => setTyped({ text: write(value), value }),
  }
}
