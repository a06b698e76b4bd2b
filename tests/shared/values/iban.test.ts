import { fc } from '../../support/properties'
import { formatIban, isIban, normaliseIban } from '../../../shared/values/iban'

const greek = 'GR1601101250000000012300695'

test.each([
  greek,
  'gr16 0110 1250 0000 0001 2300 695',
  'GB82 WEST 1234 5698 7654 32',
  'DE89370400440532013000',
])('%s is an IBAN', (text) => expect(isIban(text)).toBe(true))
test.each([
  'GR1601101250000000012300696',
  'GR160110125000000001230069',
  '',
  'GR',
  '1601101250000000012300695',
])('%s is none', (text) => expect(isIban(text)).toBe(false))

test('every wrong digit and every two exchanged neighbours are caught', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 25 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
      const wrong = greek.slice(0, at) + digit + greek.slice(at + 1)
      expect(isIban(wrong)).toBe(wrong === greek)
      const exchanged = greek.slice(0, at) + greek.charAt(at + 1) + greek.charAt(at) + greek.slice(at + 2)
      expect(isIban(exchanged)).toBe(exchanged === greek)
    }),
  )
})

test('is stored without blanks and shown in fours', () => {
  expect(normaliseIban('gr16 0110-1250')).toBe('GR1601101250')
  expect(formatIban(greek)).toBe('GR16 0110 1250 0000 0001 2300 695')
})
