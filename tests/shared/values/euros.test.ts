import { formatEuros } from '../../../shared/values/euros'

test('cents are written with a comma and points between thousands', () => {
  expect(formatEuros(0)).toBe('0,00 €')
  expect(formatEuros(5)).toBe('0,05 €')
  expect(formatEuros(123450)).toBe('1.234,50 €')
  expect(formatEuros(-199)).toBe('-1,99 €')
})
