/**
 * The one spelling of a barcode, as a scanner or a person types it, or `null` for what is none: 4 to 32 letters, digits,
 * dots, hyphens and slashes. The 12 digits of an American pack and the same with a nought before them are one code:
 * scanners give either.
 */
export function normaliseBarcode(text: string): string | null {
  const code = text.replace(/\s/g, '').toUpperCase()
  if (!/^[0-9A-Z./-]{4,32}$/.test(code)) return null
  return /^\d{12}$/.test(code) ? `0${code}` : code
}

/**
 * Whether the last digit of an EAN-8 or EAN-13 is the one that the others ask for (GS1 General Specifications, 7.9);
 * `null` for a code of another kind.
 */
export function barcodeCheckDigitHolds(code: string): boolean | null {
  if (!/^(\d{8}|\d{13})$/.test(code)) return null
  const sum = Array.from(code)
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}
