import { fieldsOfTyped, intakePath, typedOf } from '../../../../renderer/features/citizens/typedName'

test.each([
  ['παπαδάκη μαρία', { surname: 'Παπαδάκη', name: 'Μαρία' }],
  ['ΠΑΠΑΔΑΚΗΣ ΓΙΩΡΓΟΣ', { surname: 'Παπαδακης', name: 'Γιωργος' }],
  ['  smith   john paul ', { surname: 'Smith', name: 'John Paul' }],
  ['McDonald', { surname: 'McDonald', name: '' }],
  ['βεργή-λάμπρου άννα', { surname: 'Βεργή-Λάμπρου', name: 'Άννα' }],
  ['01018099984', { amka: '01018099984' }],
  ['094259216', { afm: '094259216' }],
  ['694 123 4567', { mobile: '6941234567' }],
  ['22990 12345', { landline: '2299012345' }],
  ['12', {}],
  ['', {}],
])('%j begins a card with %j', (typed, fields) => {
  expect(fieldsOfTyped(typed)).toEqual(fields)
})

test('the text goes through the address and back, whatever it holds', () => {
  for (const text of ['α+β & γ=δ', 'ά?/#%', 'Μ. Μ.']) {
    const search = intakePath(text).split('?')[1] ?? ''
    expect(typedOf(decodeURIComponent(search))).toBe(text)
  }
  expect(typedOf('')).toBe('')
})
