import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../Icon'
import { useUi } from '../UiProvider'

export type Described = {
  readonly label: string
  /** Nothing known shows a dash. */
  readonly value: ReactNode
  /** The plain text behind a copy button, for what is typed into other systems. */
  readonly copy?: string | undefined
}

export function DescriptionList({
  items,
  columns = 1,
}: {
  items: readonly Described[]
  columns?: 1 | 2 | 3
}) {
  return (
    <dl className={`k-described k-columns k-columns-${columns}`}>
      {items.map(({ label, value, copy }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? '–' : value}
            {copy !== undefined && copy !== '' && <CopyButton text={copy} label={label} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The host takes the text from the clipboard again after a while. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation('ui')
  const { copyText } = useUi()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return undefined
    const timer = setTimeout(() => setCopied(false), 2_500)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <button
      type="button"
      className="k-copy"
      aria-label={t('copy.label', { label })}
      title={t('copy.label', { label })}
      onClick={() => {
        copyText(text)
        setCopied(true)
      }}
    >
      <Icon name={copied ? 'check' : 'copy'} size={16} />
      <span role="status">{copied ? t('copy.done') : ''}</span>
    </button>
  )
}
