import { useEffect, useState } from 'react'

/** The value, after it has rested for so many milliseconds: not every letter typed is asked for. */
export function useSoon<Value>(value: Value, milliseconds: number): Value {
  const [soon, setSoon] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSoon(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return soon
}
