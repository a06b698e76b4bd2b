/** A key by its place on the keyboard (`KeyK`, `F2`, `Enter`): with a Greek layout Ctrl+K arrives as «κ». */
export type Keys = {
  readonly code: string
  readonly ctrl?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
}

export type Shortcut = {
  readonly keys: Keys
  /** What it does, for the list of keys. Without it the list leaves it out. */
  readonly label: string | undefined
  readonly run: () => void
  /** The dialog it belongs to; 0 is the page itself. */
  readonly layer: number
  /** Works under an open dialog too (lock, shade). */
  readonly everywhere: boolean
}

const registered: Shortcut[] = []
const listeners = new Set<() => void>()
let listing: readonly Shortcut[] = []
const openLayers: number[] = []

function changed(): void {
  listing = [...registered]
  for (const listener of listeners) listener()
}

export function register(shortcut: Shortcut): () => void {
  registered.push(shortcut)
  changed()
  return () => {
    registered.splice(registered.indexOf(shortcut), 1)
    changed()
  }
}

/** A dialog takes the keyboard: keys of the page below rest until it closes. */
export function openLayer(layer: number): () => void {
  openLayers.push(layer)
  return () => {
    openLayers.splice(openLayers.indexOf(layer), 1)
  }
}

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const currentShortcuts = (): readonly Shortcut[] => listing

const isFunctionKey = (code: string): boolean => /^F\d+$/.test(code)

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true
  const notText = ['checkbox', 'radio', 'button', 'submit']
  return target instanceof HTMLInputElement && !notText.includes(target.type)
}

function matches(keys: Keys, event: KeyboardEvent): boolean {
  return (
    keys.code === event.code &&
    (keys.ctrl ?? false) === (event.ctrlKey || event.metaKey) &&
    (keys.shift ?? false) === event.shiftKey &&
    (keys.alt ?? false) === event.altKey
  )
}

/** An Enter on a button presses that button; an Escape in an open list or calendar closes that. */
function belongsToTarget(event: KeyboardEvent): boolean {
  const { target, code } = event
  if (!(target instanceof Element)) return false
  if (code === 'Enter' || code === 'Space') return target.closest('button, a') !== null && !event.ctrlKey
  return (
    code === 'Escape' &&
    target.closest('[aria-expanded="true"]:not(.k-help), .mantine-Popover-dropdown') !== null
  )
}

/** What holds before any other listener has closed a dialog or a list because of this very key. */
type Moment = { readonly top: number; readonly taken: boolean }
const momentOf = (event: KeyboardEvent): Moment => ({
  top: openLayers.at(-1) ?? 0,
  taken: belongsToTarget(event),
})

/** The newest shortcut for these keys in the uppermost dialog; plain letters never fire while somebody types. */
function findShortcut(event: KeyboardEvent, { top, taken }: Moment): Shortcut | undefined {
  if (taken || event.isComposing || event.defaultPrevented) return undefined
  // Alt alone writes nothing; AltGr arrives as Ctrl+Alt, or as no Alt at all.
  const safeWhileTyping =
    event.ctrlKey || event.metaKey || event.altKey || isFunctionKey(event.code) || event.code === 'Escape'
  if (isTyping(event.target) && !safeWhileTyping) return undefined
  return registered.findLast(
    (shortcut) => (shortcut.everywhere || shortcut.layer === top) && matches(shortcut.keys, event),
  )
}

let moment: Moment = { top: 0, taken: false }

function onKeyDown(event: KeyboardEvent): void {
  const shortcut = findShortcut(event, moment)
  if (!shortcut) return
  event.preventDefault()
  shortcut.run()
}

window.addEventListener('keydown', (event) => (moment = momentOf(event)), { capture: true })
window.addEventListener('keydown', onKeyDown)

const names: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** `Ctrl+K`, as printed on the key. */
export function keysInWords({ code, ctrl, shift, alt }: Keys): string {
  const key = names[code] ?? code.replace(/^(Key|Digit)/, '')
  return [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+')
}
