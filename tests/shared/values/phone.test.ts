import { fc } from '../../support/properties'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { formatPhone, isSamePhone, normalisePhone, phoneKind } from '../../../shared/values/phone'

test.each([
  ['2287012345', '2287012345', 'landline', '22870 12345'],
  ['22870 12345', '2287012345', 'landline', '22870 12345'],
  ['+30 22870-12345', '2287012345', 'landline', '22870 12345'],
  ['0030 210 1234567', '2101234567', 'landline', '210 123 4567'],
  ['(+30) 2310.123.456', '2310123456', 'landline', '2310 123 456'],
  ['306941234567', '6941234567', 'mobile', '694 123 4567'],
  ['694/1234567', '6941234567', 'mobile', '694 123 4567'],
  ['800 111 2222', '8001112222', 'freeCall', '800 111 2222'],
  ['15900', '15900', 'shortCode', '15900'],
  ['112', '112', 'shortCode', '112'],
  ['+44 7911 123456', '+447911123456', 'foreign', '+447911123456'],
  ['00355 69 123 4567', '+355691234567', 'foreign', '+355691234567'],
  ['12345678', '12345678', 'other', '12345678'],
  ['694123456', '694123456', 'other', '694123456'],
  ['+30 123456', '+30123456', 'other', '+30123456'],
])('%s is stored as %s, %s, and shown as %s', (typed, stored, kind, shown) => {
  expect(normalisePhone(typed)).toBe(stored)
  expect(phoneKind(stored)).toBe(kind)
  expect(formatPhone(stored)).toBe(shown)
  expect(normalisePhone(shown)).toBe(stored)
})

test.each(['', 'δεν έχει', '69412345ΑΒ', '+', '12', '+0123456789', '1'.repeat(30)])(
  '%s is no number',
  (text) => expect(normalisePhone(text)).toBeNull(),
)

test('the same number in two spellings is one', () => {
  expect(isSamePhone('+30 694 123 4567', '6941234567')).toBe(true)
  expect(isSamePhone('6941234567', '6941234568')).toBe(false)
  expect(isSamePhone('', '')).toBe(false)
})

test('what the library for all countries knows as Greek is known here with the same kind', () => {
  const kinds = { FIXED_LINE: 'landline', MOBILE: 'mobile', TOLL_FREE: 'freeCall' } as const
  const greek = fc.oneof(
    fc.stringMatching(/^2[1-8]\d{8}$/),
    fc.stringMatching(/^69\d{8}$/),
    fc.stringMatching(/^800\d{7}$/),
  )
  let compared = 0
  fc.assert(
    fc.property(greek, (digits) => {
      const parsed = parsePhoneNumberFromString(`+30${digits}`)
      const type = parsed?.isValid() ? parsed.getType() : undefined
      if (type === undefined || !Object.hasOwn(kinds, type)) return
      compared += 1
      expect(normalisePhone(`0030 ${digits}`)).toBe(parsed?.nationalNumber)
      expect(phoneKind(digits)).toBe(kinds[type as keyof typeof kinds])
    }),
    { numRuns: 1000 },
  )
  expect(compared).toBeGreaterThan(100)
})
