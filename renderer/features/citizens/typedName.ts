import type { NewCitizen } from '../../../shared/features/citizens/citizen'
import { digitsTyped, isAfm } from '../../../shared/values/afm'
import { isAmka } from '../../../shared/values/amka'
import { normalisePhone, phoneKind } from '../../../shared/values/phone'

const start = '/citizens/new?typed='

/** The place of a new card that begins with what was typed into the one box. */
export const intakePath = (typed: string): string =>
  typed ? start + encodeURIComponent(typed) : '/citizens/new'

/** What `intakePath` carried, from the search part of the location; the router has decoded it. */
export const typedOf = (search: string): string => (search.startsWith('typed=') ? search.slice(6) : '')

// Not by the Greek locale, whose capitals lose their accents: «άννα» becomes «Άννα».
const asName = (word: string): string =>
  word.charAt(0).toUpperCase() + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1))
// A capital sigma at the end of a word becomes ς by the rules of the language already.
const named = (words: string): string =>
  words
    .split(/(?<=[\s-])/)
    .map(asName)
    .join('')

/**
 * The first fields of a new card from a text of the one box: a number goes where it belongs, else the first word is
 * the surname and the rest the name, in the alphabet they were typed in.
 */
export function fieldsOfTyped(typed: string): Partial<Pick<NewCitizen, 'surname' | 'name'>> & {
  amka?: string
  afm?: string
  mobile?: string
  landline?: string
} {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '') return {}
  if (!/\p{L}/u.test(text)) {
    const digits = digitsTyped(text)
    if (isAmka(digits)) return { amka: digits }
    if (isAfm(digits)) return { afm: digits }
    const phone = normalisePhone(text)
    return phone === null ? {} : { [phoneKind(phone) === 'landline' ? 'landline' : 'mobile']: phone }
  }
  const [surname = '', ...rest] = text.split(' ')
  return { surname: named(surname), name: named(rest.join(' ')) }
}
