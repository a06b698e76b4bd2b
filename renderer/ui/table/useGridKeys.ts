import { type KeyboardEvent, useState } from 'react'

/**
 * The row the keyboard stands on. The grid itself keeps the focus and names its row by `aria-activedescendant`:
 * a focused row would be lost as soon as it scrolls out and is taken from the page.
 */
export function useGridKeys({
  count,
  pageSize,
  reveal,
  open,
  menu,
}: {
  count: number
  pageSize: number
  reveal: (index: number) => void
  open: ((index: number) => void) | undefined
  menu: ((index: number) => void) | undefined
}) {
  const [wanted, setWanted] = useState(0)
  const active = Math.min(wanted, Math.max(0, count - 1))
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index))
    setWanted(next)
    reveal(next)
  }
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(active + 1),
    ArrowUp: () => go(active - 1),
    PageDown: () => go(active + pageSize),
    PageUp: () => go(active - pageSize),
    Home: () => go(0),
    End: () => go(count - 1),
    Enter: () => open?.(active),
    NumpadEnter: () => open?.(active),
    ...(menu ? { ContextMenu: () => menu(active) } : {}),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.code === 'F10' && event.shiftKey ? 'ContextMenu' : event.code]
    // Keys pressed on a button inside belong to the button.
    if (!step || event.target !== event.currentTarget || count === 0 || event.altKey) return
    event.preventDefault()
    step()
  }
  return { active, setActive: setWanted, onKeyDown }
}
