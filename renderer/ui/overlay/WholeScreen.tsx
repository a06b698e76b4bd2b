import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { DialogLayer } from '../keys/DialogLayer'

/** Covers the whole window with something that others may look at; what lies below rests and cannot be reached. */
export function WholeScreen({ label, children }: { label: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    place.current?.focus()
    const covered = [...document.body.children].filter((element) => element !== place.current)
    for (const element of covered) element.setAttribute('inert', '')
    return () => {
      for (const element of covered) element.removeAttribute('inert')
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return createPortal(
    <div
      ref={place}
      className="k-whole-screen"
      role="dialog"
      aria-modal="true"
      aria-label={label}
      tabIndex={-1}
    >
      <DialogLayer>{children}</DialogLayer>
    </div>,
    document.body,
  )
}
