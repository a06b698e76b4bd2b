import { asGreekLookAlike, fold } from './greekText'

/** `old`: one or two letters and six digits, without machine-readable zone; `new`: since 2023; `other`: neither form. */
export type IdentityCardKind = 'old' | 'new' | 'other'

const oldNumber = /^([ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,2})(\d{6})$/
// The pattern of the new cards is not published.
const newNumber = /^[A-ZΑ-Ω0-9]{8,10}$/

/** The stored spelling: capitals without blanks; the letters of an old number in Greek, however they were typed. */
export function normaliseIdentityCard(text: string): string {
  const compact = fold(text).replace(/[^\p{L}\p{N}]/gu, '')
  const greek = asGreekLookAlike(compact)
  return greek !== null && oldNumber.test(greek) ? greek : compact
}

/** The kind of an identity card number (ΑΔΤ). `other` deserves a warning, never a refusal. */
export function identityCardKind(text: string): IdentityCardKind {
  const number = normaliseIdentityCard(text)
  if (oldNumber.test(number)) return 'old'
  return newNumber.test(number) && /\d/.test(number) ? 'new' : 'other'
}

/** `ΑΒ 123456` for an old number; others as they are. */
export const formatIdentityCard = (normalised: string): string => normalised.replace(oldNumber, '$1 $2')
