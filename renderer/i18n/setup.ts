import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { el, en, type IssueKey, type Language, type Texts } from '../../shared/i18n'

declare module 'i18next' {
  // A key that the Greek texts do not hold does not compile.
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: Texts
    returnNull: false
  }
}

/** The words of the program in both languages. `<html lang>` follows every change of language. */
export function makeI18n(language: Language): I18n {
  const i18n = createInstance()
  i18n.on('languageChanged', (now: string) => {
    document.documentElement.lang = now
  })
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'el',
    resources: { el, en },
    ns: Object.keys(el),
    defaultNS: 'ui',
    initAsync: false,
    returnNull: false,
    react: { useSuspense: false },
    // React escapes by itself.
    interpolation: { escapeValue: false },
  })
  return i18n
}

/** The sentence of a field's error, from the key that the schema or the gate gave. */
export function issueText(i18n: I18n, key: string): string {
  const words = i18n.t(`issues:${key as IssueKey}`)
  return words === key ? i18n.t('issues:invalid') : words
}
