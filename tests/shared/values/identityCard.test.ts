import {
  formatIdentityCard,
  identityCardKind,
  normaliseIdentityCard,
} from '../../../shared/values/identityCard'

test.each([
  ['ΑΒ 123456', 'ΑΒ123456', 'old'],
  ['αβ123456', 'ΑΒ123456', 'old'],
  ['AB-123456', 'ΑΒ123456', 'old'],
  ['Χ 654321', 'Χ654321', 'old'],
  ['X654321', 'Χ654321', 'old'],
  ['A0012345B', 'A0012345B', 'new'],
  ['ΣΔ123456', 'ΣΔ123456', 'new'],
  ['ΑΒ12345', 'ΑΒ12345', 'other'],
  ['ΑΒΓΔΕΖΗΘ', 'ΑΒΓΔΕΖΗΘ', 'other'],
  ['', '', 'other'],
])('%s is stored as %s: %s', (typed, stored, kind) => {
  expect(normaliseIdentityCard(typed)).toBe(stored)
  expect(identityCardKind(typed)).toBe(kind)
  expect(normaliseIdentityCard(stored)).toBe(stored)
})

test('an old number is shown with its blank', () => {
  expect(formatIdentityCard('ΑΒ123456')).toBe('ΑΒ 123456')
  expect(formatIdentityCard('A0012345B')).toBe('A0012345B')
})
