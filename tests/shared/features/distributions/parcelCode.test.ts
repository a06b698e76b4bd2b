import { fc } from '../../../support/properties'
import { makeParcelCode, parseParcelCode } from '../../../../shared/features/distributions/parcelCode'

test('a code is read as it was printed, whatever the keyboard makes of its P', () => {
  const code = makeParcelCode(2026, 417)
  expect(code).toMatch(/^P26-00417-\d$/)
  for (const letter of ['P', 'p', 'Π', 'π', ' P'])
    expect(parseParcelCode(code.replace('P', letter))).toEqual({ year: 2026, serial: 417 })
})

test('a wrong digit, a letter’s reference code, a name and a number are none', () => {
  const code = makeParcelCode(2026, 417)
  const wrong = code.slice(0, -1) + String((Number(code.at(-1)) + 1) % 10)
  for (const text of [wrong, code.slice(1), 'Παπαδοπούλου', '417', '', 'P'])
    expect(parseParcelCode(text)).toBeNull()
})

test('every code comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 99_999 }), (year, serial) => {
      expect(parseParcelCode(makeParcelCode(year, serial))).toEqual({ year, serial })
    }),
  )
})
