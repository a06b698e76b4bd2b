/** The digits of a number as people type it, without blanks, dots and dashes. */
export const digitsTyped = (text: string): string => text.normalize('NFKC').replace(/[\s.\-–/]/g, '')

/**
 * Whether the text is a tax number (ΑΦΜ): nine digits, the last of which checks the others: Σ d[i]·2^(8−i), mod 11,
 * mod 10. Shorter numbers are not filled up, and 000000000 is none.
 */
export function isAfm(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  let sum = 0
  for (let index = 0; index < 8; index += 1) sum += Number(digits.charAt(index)) * 2 ** (8 - index)
  return (sum % 11) % 10 === Number(digits.charAt(8))
}
