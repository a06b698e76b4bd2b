import { barcodeCheckDigitHolds, normaliseBarcode } from '../../../shared/values/barcode'
import { fc } from '../../support/properties'

test('a code has one spelling, however it was scanned or typed', () => {
  expect(normaliseBarcode(' 5201234567899\n')).toBe('5201234567899')
  expect(normaliseBarcode('abc-12/3.4')).toBe('ABC-12/3.4')
  expect(normaliseBarcode('036000291452')).toBe('0036000291452')
  expect(normaliseBarcode('0036000291452')).toBe('0036000291452')
})

test('what is no code is refused', () => {
  for (const text of ['', '123', 'ΑΒΓΔ', 'a'.repeat(33), '12;34', '<b>1</b>'])
    expect(normaliseBarcode(text)).toBeNull()
})

test('the spelling of a spelling is the same', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const code = normaliseBarcode(text)
      expect(code === null ? null : normaliseBarcode(code)).toBe(code)
    }),
  )
})

test('the check digits of the standard’s own examples hold', () => {
  // GS1 General Specifications, figure 7.9-1, and packs from a shelf.
  for (const code of ['6291041500213', '4006381333931', '73513537', '96385074'])
    expect(barcodeCheckDigitHolds(code)).toBe(true)
})

test('one wrong digit is noticed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const digits = Array.from('6291041500213', Number)
      digits[place] = (digits[place]! + shift) % 10
      expect(barcodeCheckDigitHolds(digits.join(''))).toBe(false)
    }),
  )
})

test('a code of another kind has no check digit to judge', () => {
  for (const code of ['1234', 'ABC12345', '123456789012']) expect(barcodeCheckDigitHolds(code)).toBeNull()
})
