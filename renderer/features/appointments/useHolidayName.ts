import { useTranslation } from 'react-i18next'

/** The name of a holiday in the language of the screen; a local day may have only a Greek one. */
export function useHolidayName(): (holiday: { readonly el: string; readonly en: string }) => string {
  const { i18n } = useTranslation()
  return ({ el, en }) => (i18n.language === 'en' && en !== '' ? en : el)
}
