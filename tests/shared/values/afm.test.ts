import { fc } from '../../support/properties'
import { stdnum } from 'stdnum'
import { digitsTyped, isAfm } from '../../../shared/values/afm'

test.each(['094259216', '123456783'])('%s is an ΑΦΜ', (afm) => expect(isAfm(afm)).toBe(true))
test.each(['123456781', '000000000', '94259216', '0942592160', '09425921Α', '', ' 94259216', '０94259216'])(
  '%s is none',
  (afm) => expect(isAfm(afm)).toBe(false),
)

test('a typed number loses blanks, dots and dashes, nothing else', () => {
  expect(digitsTyped(' 094 259-216 ')).toBe('094259216')
  expect(digitsTyped('０94259216')).toBe('094259216')
  expect(digitsTyped('EL094259216')).toBe('EL094259216')
})

test('agrees with an independent library, whose two known errors are left out', () => {
  const vat = stdnum['GR']?.['vat']
  expect(vat?.validate('094259216').isValid).toBe(true)
  const nine = fc.stringMatching(/^\d{9}$/).filter((digits) => digits !== '000000000')
  const nearlyRight = nine.map((digits) => {
    const right = Array.from({ length: 10 }, (_, last) => digits.slice(0, 8) + last).find(isAfm)
    return right ?? digits
  })
  fc.assert(
    fc.property(fc.oneof(nine, nearlyRight), (digits) => {
      expect(isAfm(digits)).toBe(vat?.validate(digits).isValid)
    }),
    { numRuns: 1000 },
  )
})

test('every wrong digit is caught but where the remainder 10 is written as 0', () => {
  const wrong = Array.from({ length: 9 }, (_, at) => at).flatMap((at) =>
    Array.from(
      { length: 10 },
      (_, digit) => `${'123456783'.slice(0, at)}${digit}${'123456783'.slice(at + 1)}`,
    ),
  )
  expect(wrong.filter((digits) => digits !== '123456783' && isAfm(digits))).toEqual([])
})
