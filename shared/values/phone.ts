/** Kinds of a Greek number by its first digits; numbers of other countries begin with + or 00. */
export type PhoneKind = 'mobile' | 'landline' | 'freeCall' | 'shortCode' | 'foreign' | 'other'

/** Greek numbers by prefix, as the national numbering plan hands them out: data, to be mended when the plan changes. */
const greekNumbers: readonly (readonly [prefix: RegExp, kind: PhoneKind])[] = [
  [/^69\d{8}$/, 'mobile'],
  [/^2\d{9}$/, 'landline'],
  [/^80[0-7]\d{7}$/, 'freeCall'],
  [/^1\d{2,4}$/, 'shortCode'],
]

/**
 * The one stored spelling of a telephone number: Greek numbers as their digits (`2287012345`), foreign ones as `+` and
 * digits, or `null` where the text is no number. Accepts blanks, dots, dashes, slashes, brackets, +30 and 0030.
 */
export function normalisePhone(text: string): string | null {
  const compact = text.normalize('NFKC').replace(/[\s().\-–/]/g, '')
  if (!/^\+?\d{3,17}$/.test(compact)) return null
  const international = compact.startsWith('00') ? `+${compact.slice(2)}` : compact
  // Only a whole Greek number after the country code 30 is taken for one.
  const greek = /^\+?30(\d{10})$/.exec(international)?.[1]
  if (greek !== undefined && phoneKind(greek) !== 'other') return greek
  if (!international.startsWith('+')) return international
  return /^\+[1-9]\d{6,14}$/.test(international) ? international : null
}

/** The kind of a number as `normalisePhone` returns it. `other`: the plan knows no such number; ask, do not refuse. */
export function phoneKind(normalised: string): PhoneKind {
  if (normalised.startsWith('+')) return normalised.startsWith('+30') ? 'other' : 'foreign'
  return greekNumbers.find(([prefix]) => prefix.test(normalised))?.[1] ?? 'other'
}

/** As people read it: `22870 12345`, `210 123 4567`, `694 123 4567`, `+44 7911123456`. */
export function formatPhone(normalised: string): string {
  if (/^21\d{8}$/.test(normalised) || /^(?:69|80)\d{8}$/.test(normalised))
    return `${normalised.slice(0, 3)} ${normalised.slice(3, 6)} ${normalised.slice(6)}`
  if (/^2[3-8]1\d{7}$/.test(normalised))
    return `${normalised.slice(0, 4)} ${normalised.slice(4, 7)} ${normalised.slice(7)}`
  if (/^2\d{9}$/.test(normalised)) return `${normalised.slice(0, 5)} ${normalised.slice(5)}`
  return normalised
}

/** Whether two texts are the same number, however they are written. */
export function isSamePhone(one: string, other: string): boolean {
  const number = normalisePhone(one)
  return number !== null && number === normalisePhone(other)
}
