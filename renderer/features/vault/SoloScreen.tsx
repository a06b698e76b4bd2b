import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/i18n'
import { SoloFrame } from '../../ui/frame/SoloFrame'
import { Banner } from '../../ui/page/Banner'
import './vault.css'

export type SoloProps = {
  readonly language: Language
  readonly choose: (language: Language) => void
}

/** The sheet in the middle while nobody is signed in, with the practice banner where it belongs. */
export function SoloScreen({
  language,
  choose,
  practice = false,
  wide = false,
  children,
}: SoloProps & { readonly practice?: boolean; readonly wide?: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation('app')
  return (
    <SoloFrame
      product={t('name')}
      language={language}
      onLanguage={choose}
      wide={wide}
      banners={practice && <Banner tone="practice" title={t('practiceBanner')} />}
    >
      {children}
    </SoloFrame>
  )
}
