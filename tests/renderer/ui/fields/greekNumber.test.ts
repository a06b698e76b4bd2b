import { formatGreekNumber, parseGreekNumber } from '../../../../renderer/ui/fields/greekNumber'

it.each([
  ['1.234,50', 1234.5],
  ['1234,5', 1234.5],
  ['1234.5', 1234.5],
  ['1.234', 1234],
  ['12 €', 12],
  ['-3', -3],
])('reads %s as %d', (text, value) => expect(parseGreekNumber(text)).toBe(value))

it.each(['', 'δέκα', '1,2,3', '1.23.4', '12a'])('refuses «%s»', (text) =>
  expect(parseGreekNumber(text)).toBeNull(),
)

it('writes the Greek way', () => {
  expect(formatGreekNumber(1234.5, 2)).toBe('1.234,50')
  expect(formatGreekNumber(480, 0)).toBe('480')
})
