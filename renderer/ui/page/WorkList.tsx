import type { ReactNode } from 'react'
import { KeyHint, keysForReader } from '../keys/KeyHint'
import type { Keys } from '../keys/shortcuts'
import { useShortcut } from '../keys/useShortcut'

export type WorkLine = {
  readonly key: string
  readonly count?: number | undefined
  readonly label: string
  /** What the number counts, or what is known beside it. */
  readonly detail?: ReactNode
  readonly urgent?: boolean
  /** The key that opens it. */
  readonly keys?: Keys | undefined
  readonly onOpen: () => void
}

/** What waits, line by line: each opens the list or the record that it counts. */
export function WorkList({ label, lines }: { label: string; lines: readonly WorkLine[] }) {
  return (
    <ul className="k-work" aria-label={label}>
      {lines.map((line) => (
        <li key={line.key} className={line.urgent ? 'k-work-urgent' : undefined}>
          {line.keys && <LineKey keys={line.keys} label={line.label} onPress={line.onOpen} />}
          <button
            type="button"
            aria-keyshortcuts={line.keys && keysForReader(line.keys)}
            onClick={line.onOpen}
          >
            <span className="k-work-number">{line.count}</span>
            <span>
              {line.label}
              {line.detail && <span className="k-work-detail">{line.detail}</span>}
            </span>
            {line.keys ? <KeyHint keys={line.keys} /> : <span aria-hidden="true">→</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}

function LineKey({ keys, label, onPress }: { keys: Keys; label: string; onPress: () => void }) {
  const { code, ctrl, shift, alt } = keys
  useShortcut(code, { ctrl, shift, alt, label }, onPress)
  return null
}
