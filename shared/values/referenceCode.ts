/**
 * The reference code on a letter and its reply slip: `26-00417-3` = year, serial of the year, check digit after
 * ISO/IEC 7064 MOD 11,10. It tells nothing of the person.
 */
export type ReferenceCode = string & { readonly __brand: 'ReferenceCode' }
export type ReferenceParts = { readonly year: number; readonly serial: number }

const lastSerial = 99_999

/** The check digit of ISO/IEC 7064 MOD 11,10 over digits. */
export function checkDigit(digits: string): number {
  let product = 10
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return (11 - product) % 10
}

/** The code of the `serial`-th letter of the year (2000–2099, serial 1–99999); throws a `RangeError` beyond. */
export function makeReferenceCode(year: number, serial: number): ReferenceCode {
  if (!Number.isInteger(year) || year < 2000 || year > 2099) throw new RangeError('year')
  if (!Number.isInteger(serial) || serial < 1 || serial > lastSerial) throw new RangeError('serial')
  const digits = String(year % 100).padStart(2, '0') + String(serial).padStart(5, '0')
  return `${digits.slice(0, 2)}-${digits.slice(2)}-${checkDigit(digits)}` as ReferenceCode
}

/**
 * Reads a code as it is typed: dashes, slashes or blanks of any kind, or none. `null` where it is no code or a digit
 * is wrong.
 */
export function parseReferenceCode(text: string): ReferenceParts | null {
  if (text.length > 40) return null
  const digits = text.normalize('NFKC').replace(/[\s.\-‐‑‒–—−_/]/g, '')
  if (!/^\d{8}$/.test(digits) || checkDigit(digits.slice(0, 7)) !== Number(digits.charAt(7))) return null
  const serial = Number(digits.slice(2, 7))
  return serial === 0 ? null : { year: 2000 + Number(digits.slice(0, 2)), serial }
}
