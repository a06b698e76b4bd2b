import { act } from '@testing-library/react'

const digit = (sign: string) => (/^\d$/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`)

function write(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * A scanner types a code where the focus is, and Enter, one key each `pace` milliseconds; the first key comes at `at`.
 * What a field would hold after each key it holds; `held` is what is held with the Enter. Returns whether the page let the
 * Enter through.
 */
export function scan(code: string, { at = 1000, pace = 5, held = {} as KeyboardEventInit } = {}): boolean {
  let now = at
  const press = (init: KeyboardEventInit): boolean => {
    const target = document.activeElement ?? document.body
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
    Object.defineProperty(event, 'timeStamp', { value: now })
    now += pace
    const passed = target.dispatchEvent(event)
    if (passed && init.key?.length === 1 && target instanceof HTMLInputElement)
      write(target, target.value + init.key)
    return passed
  }
  let passed = true
  act(() => {
    for (const sign of code) press({ key: sign, code: digit(sign) })
    passed = press({ key: 'Enter', code: 'Enter', ...held })
  })
  return passed
}
