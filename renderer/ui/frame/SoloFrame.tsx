import type { ReactNode } from 'react'
import { LanguageSwitch } from './AppFrame'

/** The frame where nobody is signed in: set-up, sign-in, lock. One sheet in the middle, and the language. */
export function SoloFrame({
  product,
  language,
  onLanguage,
  banners,
  wide = false,
  children,
}: {
  product: string
  language: 'el' | 'en'
  onLanguage: (language: 'el' | 'en') => void
  banners?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div className="k-solo">
      <header>
        {banners}
        <div className="k-solo-top">
          <p className="k-product">{product}</p>
          <LanguageSwitch language={language} onLanguage={onLanguage} />
        </div>
      </header>
      <main className="k-solo-main" data-wide={wide || undefined}>
        {children}
      </main>
    </div>
  )
}
