import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { currentShortcuts, type Keys, register, type Shortcut, subscribe } from './shortcuts'

/** Which dialog the component stands in; 0 is the page. */
export const ShortcutLayer = createContext(0)

type Options = {
  readonly ctrl?: boolean | undefined
  readonly shift?: boolean | undefined
  readonly alt?: boolean | undefined
  /** What the key does; shown in the list of keys. */
  readonly label?: string | undefined
  /** Works while a dialog is open too. */
  readonly everywhere?: boolean | undefined
  readonly enabled?: boolean | undefined
}

/** Runs `run` when the key is pressed; `code` is the key's place (`KeyK`, `F2`), so every layout works. */
export function useShortcut(code: string, options: Options, run: () => void): void {
  const layer = useContext(ShortcutLayer)
  const press = useEffectEvent(run)
  const { ctrl = false, shift = false, alt = false, label, everywhere = false, enabled = true } = options
  useEffect(() => {
    if (!enabled) return undefined
    const keys: Keys = { code, ctrl, shift, alt }
    return register({ keys, label, layer, everywhere, run: () => press() })
  }, [code, ctrl, shift, alt, label, layer, everywhere, enabled])
}

/** The keys that work now and have a name, for the list of keys. */
export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, currentShortcuts)
}
