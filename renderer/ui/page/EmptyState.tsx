import type { ReactNode } from 'react'

/** Says what belongs here and offers to begin. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="k-empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}
