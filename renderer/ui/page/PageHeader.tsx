import type { ReactNode } from 'react'

/** The one h1 of a screen, with its actions on the right. */
export function PageHeader({
  title,
  subtitle,
  badges,
  actions,
}: {
  title: ReactNode
  subtitle?: ReactNode
  badges?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="k-page-header">
      <div>
        <h1>
          {title} {badges}
        </h1>
        {subtitle && <p>{subtitle}</p>}
      </div>
      {actions && <div className="k-actions">{actions}</div>}
    </header>
  )
}
