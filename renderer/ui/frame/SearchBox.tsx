import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../Icon'
import { KeyHint } from '../keys/KeyHint'
import { useShortcut } from '../keys/useShortcut'

export type SearchResult = {
  readonly key: string
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** Why it was found, when that is not plain to see. */
  readonly reason?: string | undefined
}
export type SearchGroup = {
  readonly key: string
  readonly label: string
  readonly results: readonly SearchResult[]
}

/**
 * The one box: an input with its grouped results below (ARIA combobox). Enter takes the marked result, the first
 * unless another was marked. An Enter that comes before the results (a scanner types so fast) waits for them and
 * takes the only one; among several it chooses none.
 */
export function SearchBox({
  label,
  placeholder,
  text,
  onText,
  groups,
  busy = false,
  onPick,
  nothingFound,
}: {
  label: string
  placeholder?: string
  text: string
  onText: (text: string) => void
  groups: readonly SearchGroup[]
  /** The results do not belong to the present text yet. */
  busy?: boolean
  onPick: (result: SearchResult, group: SearchGroup) => void
  /** Shown when the text finds nothing. */
  nothingFound?: ReactNode
}) {
  const { t } = useTranslation('ui')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState({ text, index: 0 })
  const enterWaits = useRef(false)
  const focus = () => {
    input.current?.focus()
    input.current?.select()
  }
  useShortcut('KeyK', { ctrl: true, label }, focus)
  useShortcut('F2', {}, focus)

  const flat = groups.flatMap((group) => group.results.map((result) => ({ group, result })))
  const index = marked.text === text ? Math.min(marked.index, flat.length - 1) : 0
  const shown = open && text.trim() !== ''
  const pick = (position: number) => {
    const found = flat[position]
    if (!found) return
    setOpen(false)
    onPick(found.result, found.group)
  }
  const takeTheOnlyOne = useEffectEvent(() => {
    if (!enterWaits.current) return
    enterWaits.current = false
    if (flat.length === 1) pick(0)
  })
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the answer to a key that was pressed before
    if (!busy) takeTheOnlyOne()
  }, [busy])
  const enter = () => {
    if (busy) enterWaits.current = true
    else if (shown) pick(index)
  }
  const mark = (position: number) => {
    const next = flat.length === 0 ? 0 : (position + flat.length) % flat.length
    setMarked({ text, index: next })
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (shown ? mark(index + 1) : setOpen(true)),
    ArrowUp: () => mark(index - 1),
    Enter: enter,
    NumpadEnter: enter,
    Escape: () => (shown ? setOpen(false) : onText('')),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.code]
    if (!move || event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return
    event.preventDefault()
    move()
  }
  const group = (entry: SearchGroup, first: number) => (
    <div key={entry.key} role="group" aria-labelledby={`${id}-${entry.key}`}>
      <div id={`${id}-${entry.key}`} className="k-search-group" role="presentation">
        {entry.label}
      </div>
      {entry.results.map((result, offset) => (
        <div
          key={result.key}
          id={`${id}-${first + offset}`}
          role="option"
          aria-selected={first + offset === index}
          className="k-search-result"
          // The input keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(first + offset)}
        >
          <span className="k-search-title">{result.title}</span>
          {result.detail && <span className="k-search-detail">{result.detail}</span>}
          {result.reason !== undefined && <span className="k-search-reason">{result.reason}</span>}
        </div>
      ))}
    </div>
  )
  return (
    <div className="k-search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && flat.length > 0 ? `${id}-${index}` : undefined}
        aria-keyshortcuts="Control+K F2"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          enterWaits.current = false
          setOpen(true)
          onText(event.currentTarget.value)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <KeyHint keys={{ code: 'KeyK', ctrl: true }} />
      <div className="k-search-panel" hidden={!shown}>
        <div id={`${id}-list`} role="listbox" aria-label={t('search.results')}>
          {groups
            .filter(({ results }) => results.length > 0)
            .map((entry) =>
              group(
                entry,
                flat.findIndex((each) => each.group === entry),
              ),
            )}
        </div>
        {flat.length === 0 && !busy && (
          <div className="k-search-nothing">{nothingFound ?? t('search.nothing')}</div>
        )}
      </div>
      <p className="k-sr" role="status">
        {shown && !busy ? t('search.count', { count: flat.length }) : ''}
      </p>
    </div>
  )
}
