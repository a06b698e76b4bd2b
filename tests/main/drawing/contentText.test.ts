import { fontCoverage, unprintableCharacters, withoutContent } from '../../../main/drawing/contentText'

test('the fonts together cover what any of them covers', () => {
  // Runs of absent and present code points in turn: 0–31 absent, 32–126 present; and 913–937 of a second font.
  const covered = fontCoverage([
    [32, 95],
    [913, 25],
  ])
  expect(covered).toEqual([
    [32, 126],
    [913, 937],
  ])
})

const latinAndGreek = fontCoverage([[32, 95, 753, 144]])

test('finds what cannot be shown anywhere in the content, once each', () => {
  const content = { a: 'Άλφα', b: ['βήτα 漢字 漢', { c: '✓\n' }], d: 1, e: null, f: true }
  expect(unprintableCharacters(content, latinAndGreek)).toEqual(['漢', '字', '✓'])
  expect(unprintableCharacters('', latinAndGreek)).toEqual([])
})

test('invisible characters are named by their code', () => {
  const invisible = 'α\u202Eβ\u0000γ\uD83D\u200Bδ\u2028ε\tζ'
  expect(unprintableCharacters(invisible, [[0, 0x10ffff]])).toEqual([
    'U+202E',
    'U+0000',
    'U+D83D',
    'U+200B',
    'U+2028',
    'U+0009',
  ])
})

test('at most twenty are listed', () => {
  const many = Array.from({ length: 100 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')
  expect(unprintableCharacters(many, latinAndGreek)).toHaveLength(20)
})

test('a message of the engine is kept without the words of the content', () => {
  const content = { citizen: 'Μαρία Maria', words: ['694 000'] }
  expect(withoutContent('invalid integer: Μαρία, Maria or 694', content)).toBe('invalid integer: …, … or …')
  expect(withoutContent('dictionary does not contain key \\"Nikos\\"', content)).toBe(
    'dictionary does not contain key …',
  )
  expect(withoutContent('found "Nikos\n"', content)).toBe('found …')
})
