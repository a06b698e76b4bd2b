import { type Centre, inLanguage, linesOf } from '../../../shared/features/settings/centre'
import { letterPaper as paperEl } from '../../../shared/i18n/el/letterPaper'
import { letterPaper as paperEn } from '../../../shared/i18n/en/letterPaper'
import { greekUpper } from '../../../shared/values/greekText'
import { formatPostcode } from '../../../shared/values/postcode'

/** The centre's head on a paper that is no letter: receipts and acknowledgements. */
export function paperHead(centre: Centre, language: 'el' | 'en') {
  const words = language === 'el' ? paperEl : paperEn
  const rows: [string, string][] = [
    [words.address, inLanguage(centre.address, language)],
    [words.postcode, formatPostcode(centre.postcode)],
    [words.telephone, centre.telephone],
    [words.email, centre.email],
  ]
  return {
    lines: [...linesOf(inLanguage(centre.issuer, language)), greekUpper(inLanguage(centre.name, language))],
    details: rows.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text })),
    logoAlternativeText: inLanguage(centre.logoText, language),
  }
}
