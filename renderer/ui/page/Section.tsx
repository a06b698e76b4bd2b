import { type ReactNode, useId } from 'react'

/** A white sheet with a heading. `columns` lays its fields side by side where there is room. */
export function Section({
  title,
  actions,
  columns = 1,
  children,
}: {
  title?: string
  actions?: ReactNode
  columns?: 1 | 2 | 3
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="k-section" aria-labelledby={title === undefined ? undefined : id}>
      {(title !== undefined || actions) && (
        <div className="k-section-header">
          {title !== undefined && <h2 id={id}>{title}</h2>}
          {actions && <div className="k-actions">{actions}</div>}
        </div>
      )}
      <div className={`k-columns k-columns-${columns}`}>{children}</div>
    </section>
  )
}

/** Buttons at the end of a form; the primary one first in the row of keys, last to the eye. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="k-actions k-actions-end">{children}</div>
}

/** Things one below the other with even gaps. */
export function Rows({ children }: { children: ReactNode }) {
  return <div className="k-rows">{children}</div>
}
