import type { ReactNode } from 'react'

export type WorkLine = {
  readonly key: string
  readonly count?: number | undefined
  readonly label: ReactNode
  /** What the number counts, or what is known beside it. */
  readonly detail?: ReactNode
  readonly urgent?: boolean
  readonly onOpen: () => void
}

/** What waits, line by line: each opens the list or the record that it counts. */
export function WorkList({ label, lines }: { label: string; lines: readonly WorkLine[] }) {
  return (
    <ul className="k-work" aria-label={label}>
      {lines.map((line) => (
        <li key={line.key} className={line.urgent ? 'k-work-urgent' : undefined}>
          <button type="button" onClick={line.onOpen}>
            <span className="k-work-number">{line.count}</span>
            <span>
              {line.label}
              {line.detail && <span className="k-work-detail">{line.detail}</span>}
            </span>
            <span aria-hidden="true">→</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
