import type { ReactNode } from 'react'
import { Icon } from '../Icon'

export type BannerTone = 'info' | 'warning' | 'danger' | 'practice'

/** A lasting message in the page. `danger` is spoken at once. */
export function Banner({
  tone = 'info',
  title,
  children,
  actions,
}: {
  tone?: BannerTone
  title?: string
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div
      className={`k-banner k-banner-${tone}`}
      role={tone === 'danger' ? 'alert' : tone === 'practice' ? 'note' : 'status'}
    >
      <Icon name={tone === 'info' ? 'info' : 'warning'} size={20} />
      <div>
        {title !== undefined && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div className="k-actions">{actions}</div>}
    </div>
  )
}
