import { useEffect, useEffectEvent } from 'react'

/** So many signs at least: nobody types six and Enter as fast as a scanner. */
const fewestSigns = 6
/** Milliseconds from one sign to the next, on average; the fastest people need twice as long. */
const scannersPace = 60
/** After such a pause something new begins: a scan right after something typed is not one with it. */
const longestPause = 100

type Burst = {
  text: string
  readonly startedAt: number
  lastAt: number
  /** Where the signs went, and what stood there before. */
  readonly field: HTMLInputElement | HTMLTextAreaElement | null
  readonly before: string
}

/** What the key writes on a Latin keyboard: with a Greek layout a scanner's letters arrive as Greek ones. */
function signOf(event: KeyboardEvent): string | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  if (digit !== undefined && !event.shiftKey) return digit
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  if (letter !== undefined) return letter
  return event.key.length === 1 && event.key !== ' ' ? event.key : null
}

function fieldOf(target: EventTarget | null): Burst['field'] {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null
}

/** Gives a field back what it held; the page hears of it as of something typed. */
function restore({ field, before }: Burst): void {
  if (!field?.isConnected) return
  // A list that the signs have opened would take the next Enter for its marked option.
  if (field.getAttribute('role') === 'combobox') field.blur()
  if (field.value === before) return
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, before)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * A barcode scanner is a keyboard that types very fast and ends with Enter. Wherever the focus is, its code comes to
 * `onScan` (letters as capitals) with the moment of its Enter in milliseconds, and neither its signs nor its Enter
 * reach a field, a button or a form.
 */
export function useBarcodeScan(
  onScan: (code: string, at: number) => void,
  { enabled = true }: { readonly enabled?: boolean } = {},
): void {
  const scanned = useEffectEvent(onScan)
  useEffect(() => {
    if (!enabled) return undefined
    let burst: Burst | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      if (['Shift', 'CapsLock'].includes(event.key)) return
      const at = event.timeStamp
      const sign = event.ctrlKey || event.altKey || event.metaKey ? null : signOf(event)
      if (sign !== null) {
        if (!burst || at - burst.lastAt > longestPause) {
          const field = fieldOf(event.target)
          burst = { text: '', startedAt: at, lastAt: at, field, before: field?.value ?? '' }
        }
        burst.text += sign
        burst.lastAt = at
        return
      }
      const ended = burst
      burst = null
      // With a key held it is somebody who saves or goes on, not the end of a scan.
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
      if (!ended || !plain || !['Enter', 'NumpadEnter'].includes(event.code)) return
      const { text, startedAt } = ended
      if (text.length < fewestSigns || at - startedAt > scannersPace * text.length) return
      event.preventDefault()
      event.stopImmediatePropagation()
      restore(ended)
      scanned(text, at)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [enabled])
}
