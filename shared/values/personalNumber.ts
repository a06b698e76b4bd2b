import { isAfm } from './afm'
import { fold } from './greekText'

/** The stored spelling of a Προσωπικός Αριθμός: capitals without blanks and dashes. */
export const normalisePersonalNumber = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Whether the text can be a Προσωπικός Αριθμός: three letters or digits, then a valid ΑΦΜ. The rule of the third, checking
 * character is not published, so it is not checked: warn, do not refuse.
 */
export const isPersonalNumber = (text: string): boolean => {
  const number = normalisePersonalNumber(text)
  return /^[A-ZΑ-Ω0-9]{3}\d{9}$/.test(number) && isAfm(number.slice(3))
}
