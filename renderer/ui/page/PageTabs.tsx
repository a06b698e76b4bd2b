import { KeyHint, keysForReader } from '../keys/KeyHint'
import type { Keys } from '../keys/shortcuts'
import { useShortcut } from '../keys/useShortcut'

export type PageTab = {
  readonly key: string
  readonly label: string
  readonly active: boolean
  readonly onOpen: () => void
}

/** Pages of one place of the rail, side by side over the page that is open: Ctrl with its number opens each. */
export function PageTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly PageTab[] }) {
  return (
    <nav className="k-page-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab, index) => (
          <PageTabLink key={tab.key} tab={tab} keys={{ code: `Digit${index + 1}`, ctrl: true }} />
        ))}
      </ul>
    </nav>
  )
}

function PageTabLink({ tab, keys }: { readonly tab: PageTab; readonly keys: Keys }) {
  useShortcut(keys.code, { ctrl: true, label: tab.label }, tab.onOpen)
  return (
    <li>
      <button
        type="button"
        aria-current={tab.active ? 'page' : undefined}
        aria-keyshortcuts={keysForReader(keys)}
        onClick={tab.onOpen}
      >
        {tab.label} <KeyHint keys={keys} />
      </button>
    </li>
  )
}
