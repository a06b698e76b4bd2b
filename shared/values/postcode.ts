/** The five digits of a Greek postal code (`848 00` → `84800`), or `null`. */
export function normalisePostcode(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s.-]/g, '')
  return /^[1-8]\d{4}$/.test(digits) ? digits : null
}

/** As it is printed on letters: `848 00`. */
export const formatPostcode = (postcode: string): string => postcode.replace(/^(\d{3})(\d{2})$/, '$1 $2')
