import { useTranslation } from 'react-i18next'
import { Dialog } from '../overlay/Dialog'
import { KeyHint } from './KeyHint'
import { keysInWords } from './shortcuts'
import { useShortcuts } from './useShortcut'

/** Every key that works on the screen now. */
export function ShortcutList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('ui')
  const shortcuts = useShortcuts().filter((shortcut) => shortcut.label !== undefined)
  return (
    <Dialog open={open} onClose={onClose} title={t('keys.title')}>
      <ul className="k-keys">
        {shortcuts.map(({ keys, label }) => (
          <li key={`${keysInWords(keys)} ${label}`}>
            <span>{label}</span>
            <span className="k-sr">{keysInWords(keys)}</span>
            <KeyHint keys={keys} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
