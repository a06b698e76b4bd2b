import { fold } from './greekText'

/** The stored spelling of an IBAN: Latin capitals and digits without blanks. */
export const normaliseIban = (text: string): string =>
  fold(text)
    .replace(/[\s.-]/g, '')
    .replace(/^ΓΡ/, 'GR')

/**
 * Whether the text is an IBAN whose check digits hold (ISO 13616: mod 97 = 1). A Greek one has `GR` and 25 digits; of
 * other countries only the general form is known here.
 */
export function isIban(text: string): boolean {
  const iban = normaliseIban(text)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  if (iban.startsWith('GR') && !/^GR\d{25}$/.test(iban)) return false
  let remainder = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}

/** In groups of four, as it is printed. */
export const formatIban = (iban: string): string => normaliseIban(iban).replace(/(.{4})(?=.)/g, '$1 ')
