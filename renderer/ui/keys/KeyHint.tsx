import { type Keys, keysInWords } from './shortcuts'

/** The key beside an action. Hidden from screen readers: the action carries `aria-keyshortcuts`. */
export function KeyHint({ keys }: { keys: Keys }) {
  return (
    <kbd className="k-key" aria-hidden="true">
      {keysInWords(keys)}
    </kbd>
  )
}

/** The form that `aria-keyshortcuts` wants: `Control+K`, `Alt+ArrowUp`. */
export function keysForReader(keys: Keys): string {
  const words = keysInWords(keys).replace('Ctrl', 'Control').replace('Esc', 'Escape')
  return keys.code.startsWith('Arrow') ? words.replace(/.$/, keys.code) : words
}
