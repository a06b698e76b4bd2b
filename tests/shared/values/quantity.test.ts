import { formatQuantity, measures, parseQuantity } from '../../../shared/values/quantity'
import { fc } from '../../support/properties'

test('quantities are written as people write them', () => {
  expect(formatQuantity(1250, 'pieces')).toBe('1.250')
  expect(formatQuantity(0, 'pieces')).toBe('0')
  expect(formatQuantity(2500, 'grams')).toBe('2,5 kg')
  expect(formatQuantity(750, 'grams')).toBe('750 g')
  expect(formatQuantity(1_234_005, 'grams')).toBe('1.234,005 kg')
  expect(formatQuantity(330, 'millilitres')).toBe('330 ml')
  expect(formatQuantity(-12, 'pieces')).toBe('−12')
  expect(formatQuantity(-1500, 'millilitres')).toBe('−1,5 l')
})

test('quantities are read as people type them', () => {
  expect(parseQuantity(' 12 ', 'pieces')).toBe(12)
  expect(parseQuantity('2,5', 'grams')).toBe(2500)
  expect(parseQuantity('2.5 kg', 'grams')).toBe(2500)
  expect(parseQuantity('750 g', 'grams')).toBe(750)
  expect(parseQuantity('750γρ', 'grams')).toBe(750)
  expect(parseQuantity('1 κιλό', 'grams')).toBeNull()
  expect(parseQuantity('1,5 l', 'millilitres')).toBe(1500)
  expect(parseQuantity('330 ml', 'millilitres')).toBe(330)
})

test('what is no whole quantity of the measure is refused, never rounded', () => {
  for (const text of ['', '-1', '1,5', '1.250', 'δώδεκα', '12 kg', '99999999'])
    expect(parseQuantity(text, 'pieces')).toBeNull()
  for (const text of ['1,2345', '1 l', '750 ml', ',5', '1,']) expect(parseQuantity(text, 'grams')).toBeNull()
})

test('a point before three digits may mean thousands or thousandths, so it is not taken', () => {
  expect(parseQuantity('1.250 kg', 'grams')).toBeNull()
  expect(parseQuantity('0.250', 'grams')).toBe(250)
  expect(parseQuantity('1,250', 'grams')).toBe(1250)
})

test('what is written is read back as the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...measures), fc.integer({ min: 0, max: 999_999 }), (measure, quantity) => {
      expect(parseQuantity(formatQuantity(quantity, measure).replaceAll('.', ''), measure)).toBe(quantity)
    }),
  )
})
