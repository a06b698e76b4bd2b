import { isPersonalNumber, normalisePersonalNumber } from '../../../shared/values/personalNumber'

test.each(['A1B094259216', 'α1β 094259216', '12x-094259216'])('%s can be one', (text) =>
  expect(isPersonalNumber(text)).toBe(true),
)
test.each(['A1B094259217', 'AB094259216', 'A1BC094259216', 'A1B000000000', 'A?B094259216', ''])(
  '%s cannot',
  (text) => expect(isPersonalNumber(text)).toBe(false),
)
test('has one stored spelling', () =>
  expect(normalisePersonalNumber(' a1b-094 259 216')).toBe('A1B094259216'))
