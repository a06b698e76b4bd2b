import { createContext, useContext } from 'react'
import type { Language } from '../../shared/i18n'

/** The language of the screens, and the way to change it without a restart. */
export const LanguageContext = createContext<{
  readonly language: Language
  readonly choose: (language: Language) => void
} | null>(null)

export function useLanguage() {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('useLanguage is used outside App')
  return language
}
