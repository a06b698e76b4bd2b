import { type KeyboardEvent, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { openLayer } from '../keys/shortcuts'

const layerOfShade = Number.MAX_SAFE_INTEGER

/** Covers everything, dialogs too, when a stranger steps to the desk. Any key or click lifts it. */
export function Shade({ onLift }: { onLift: () => void }) {
  const { t } = useTranslation('ui')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    button.current?.focus()
    const covered = [...document.body.children].filter((element) => !element.classList.contains('k-shade'))
    for (const element of covered) element.setAttribute('inert', '')
    const close = openLayer(layerOfShade)
    return () => {
      close()
      for (const element of covered) element.removeAttribute('inert')
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    // Also F9 itself: its shortcut must not draw the shade again.
    event.preventDefault()
    onLift()
  }
  return createPortal(
    <div className="k-shade" role="dialog" aria-modal="true" aria-label={t('shade.title')}>
      <button ref={button} type="button" onClick={onLift} onKeyDown={onKeyDown}>
        {t('shade.lift')}
      </button>
    </div>,
    document.body,
  )
}
