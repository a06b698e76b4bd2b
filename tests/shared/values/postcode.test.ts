import { formatPostcode, normalisePostcode } from '../../../shared/values/postcode'

test.each([
  ['84800', '84800'],
  ['848 00', '84800'],
  [' 848-00 ', '84800'],
  ['8480', null],
  ['848000', null],
  ['04800', null],
  ['84Ο00', null],
  ['', null],
])('%s is stored as %s', (text, stored) => expect(normalisePostcode(text)).toBe(stored))

test('is printed in two groups', () => expect(formatPostcode('84800')).toBe('848 00'))
