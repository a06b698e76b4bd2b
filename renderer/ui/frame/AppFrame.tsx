import { Fragment, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../Icon'
import { KeyHint } from '../keys/KeyHint'
import { ShortcutList } from '../keys/ShortcutList'
import { useShortcut } from '../keys/useShortcut'
import { Shade } from '../overlay/Shade'
import { SkipLink } from './SkipLink'

export type RailItem = {
  readonly key: string
  readonly label: string
  /** The heading over it and its neighbours of the same group. */
  readonly group?: string
  /** How many wait there. */
  readonly count?: number
  readonly active: boolean
  readonly onOpen: () => void
}

/** The frame of every screen: rail, the one box, who is signed in, language, lock (Ctrl+L), shade (F9), keys (Ctrl+F1). */
export function AppFrame({
  product,
  rail,
  search,
  person,
  language,
  onLanguage,
  onLock,
  banners,
  children,
}: {
  product: string
  rail: readonly RailItem[]
  search?: ReactNode
  /** The signed-in name. */
  person?: ReactNode
  language: 'el' | 'en'
  onLanguage: (language: 'el' | 'en') => void
  onLock: () => void
  banners?: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation('ui')
  const [shaded, setShaded] = useState(false)
  const [keysShown, setKeysShown] = useState(false)
  useShortcut('F9', { label: t('frame.shade'), everywhere: true }, () => setShaded((now) => !now))
  useShortcut('KeyL', { ctrl: true, label: t('frame.lock'), everywhere: true }, onLock)
  useShortcut('F1', { ctrl: true, label: t('keys.title') }, () => setKeysShown(true))
  return (
    <div className="k-frame">
      <SkipLink target="k-main" />
      <nav className="k-rail" aria-label={t('frame.rail')}>
        <p className="k-product">{product}</p>
        <ul>
          {rail.map((item, index) => (
            <Fragment key={item.key}>
              {item.group && item.group !== rail[index - 1]?.group && (
                <li className="k-rail-group">{item.group}</li>
              )}
              <RailLink item={item} number={index + 1} />
            </Fragment>
          ))}
        </ul>
        <button type="button" className="k-link k-rail-keys" onClick={() => setKeysShown(true)}>
          {t('keys.title')} <KeyHint keys={{ code: 'F1', ctrl: true }} />
        </button>
      </nav>
      <header className="k-top">
        <div className="k-top-search">{search}</div>
        <div className="k-top-right">
          {person && <span className="k-person">{person}</span>}
          <LanguageSwitch language={language} onLanguage={onLanguage} />
          <TopButton icon="shade" label={t('frame.shade')} keys="F9" onClick={() => setShaded(true)} />
          <TopButton icon="lock" label={t('frame.lock')} keys="Ctrl+L" onClick={onLock} />
        </div>
      </header>
      <main id="k-main" className="k-main" tabIndex={-1}>
        {banners && <div className="k-banners">{banners}</div>}
        {children}
      </main>
      <ShortcutList open={keysShown} onClose={() => setKeysShown(false)} />
      {shaded && <Shade onLift={() => setShaded(false)} />}
    </div>
  )
}

/** Alt with its number opens a place of the rail. */
function RailLink({ item, number }: { item: RailItem; number: number }) {
  useShortcut(`Digit${number}`, { alt: true, label: item.label, enabled: number <= 9 }, item.onOpen)
  return (
    <li>
      <button
        type="button"
        className="k-rail-item"
        aria-current={item.active ? 'page' : undefined}
        aria-keyshortcuts={number <= 9 ? `Alt+${number}` : undefined}
        onClick={item.onOpen}
      >
        <span>{item.label}</span>
        {item.count !== undefined && item.count > 0 && <span className="k-rail-count">{item.count}</span>}
      </button>
    </li>
  )
}

export function LanguageSwitch({
  language,
  onLanguage,
}: {
  language: 'el' | 'en'
  onLanguage: (language: 'el' | 'en') => void
}) {
  const { t } = useTranslation('ui')
  return (
    <div className="k-language" role="group" aria-label={t('frame.language')}>
      {(['el', 'en'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => onLanguage(each)}
        >
          <span aria-hidden="true">{t(`frame.languages.${each}.short`)}</span>
          <span className="k-sr">{t(`frame.languages.${each}.name`)}</span>
        </button>
      ))}
    </div>
  )
}

function TopButton(props: { icon: IconName; label: string; keys: string; onClick: () => void }) {
  return (
    <button
      type="button"
      className="k-top-button"
      aria-keyshortcuts={props.keys.replace('Ctrl', 'Control')}
      title={`${props.label} (${props.keys})`}
      onClick={props.onClick}
    >
      <Icon name={props.icon} size={20} />
      <span className="k-sr">{props.label}</span>
      <kbd className="k-key" aria-hidden="true">
        {props.keys}
      </kbd>
    </button>
  )
}
