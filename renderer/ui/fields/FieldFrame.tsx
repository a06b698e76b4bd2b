import { type CSSProperties, type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../Icon'

/** Around every field: its width, the line kept free for an error, and its help by F1 or the question mark. */
export function FieldFrame({
  label,
  help,
  width,
  children,
}: {
  label: string
  help: string | undefined
  width: string | undefined
  /** Receives the help sentence while it is shown, to be tied to the input as its description. */
  children: (description: string | undefined) => ReactNode
}) {
  const { t } = useTranslation('ui')
  const [shown, setShown] = useState(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'F1' || help === undefined) return
    event.preventDefault()
    setShown(!shown)
  }
  return (
    <div className="k-field" style={{ '--k-width': width ?? 'none' } as CSSProperties} onKeyDown={onKeyDown}>
      {children(shown ? help : undefined)}
      {help !== undefined && (
        <button
          type="button"
          className="k-help"
          tabIndex={-1}
          aria-label={t('field.help', { label })}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          <Icon name="help" size={15} />
        </button>
      )}
    </div>
  )
}
