import type { LetterHead } from '../../../shared/features/settings/centre'
import { say } from '../../../shared/i18n/say'
import { greekUpper } from '../../../shared/values/greekText'

type Municipality = {
  readonly el: string
  readonly en: string
  readonly regionalUnit: string
  readonly postcode: string
}

/** «Δήμος Μήλου» in the genitive: «Δήμου Μήλου». */
const genitive = (name: string) => name.replace(/^Δήμος /, 'Δήμου ')

/** What a chosen municipality fills in; what the person has written stays. */
export function proposedHead(
  { el, en, regionalUnit, postcode }: Municipality,
  typed: LetterHead,
): Partial<LetterHead> {
  const unit = regionalUnit.replace(/^ΠΕ /, `${say('el', 'settings:paper.regionalUnit')} `)
  const lines = {
    el: [say('el', 'settings:paper.state'), greekUpper(unit), greekUpper(el)],
    en: [say('en', 'settings:paper.state'), en.toUpperCase()],
  }
  return {
    ...(isUntouched(typed.issuer.el)
      ? { issuer: { el: lines.el.filter((line) => line !== '').join('\n'), en: lines.en.join('\n') } }
      : {}),
    ...(typed.name.el === '' || typed.name.el === say('el', 'settings:paper.centre')
      ? {
          name: {
            el: `${say('el', 'settings:paper.centre')} ${genitive(el)}`,
            en: `${say('en', 'settings:paper.centre')}, ${en}`,
          },
        }
      : {}),
    ...(typed.postcode === '' ? { postcode } : {}),
  }
}

const isUntouched = (issuer: string) =>
  issuer.trim() === '' || issuer.trim() === say('el', 'settings:paper.state')
