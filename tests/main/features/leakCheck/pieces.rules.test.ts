import { mostPieces, patternsOf, piecesOf } from '../../../../main/features/leakCheck/pieces.rules'
import { fc } from '../../../support/properties'

const text = (seed: string) =>
  Array.from({ length: 30 }, (_, index) => `λέξη${seed}${index}`).join(' ') + '\nΤέλος'

test('every text gives a piece before any gives its second', () => {
  const pieces = piecesOf([text('α'), text('β'), text('γ')], 3)
  expect(
    ['α', 'β', 'γ'].map((seed) => pieces.filter((piece) => piece.includes(`λέξη${seed}`)).length),
  ).toEqual([1, 1, 1])
})

test('twenty-four pieces, from fewer texts more of each', () => {
  expect(piecesOf([text('α'), text('β'), text('γ'), text('δ'), text('ε')])).toHaveLength(mostPieces)
})

test('a piece stands in its text just so, within one line, and is 24 to 40 letters long', () => {
  const texts = fc.array(fc.string({ minLength: 0, maxLength: 300, unit: 'grapheme' }), { maxLength: 6 })
  fc.assert(
    fc.property(texts, (all) => {
      for (const piece of piecesOf(all)) {
        expect(all.some((one) => one.includes(piece))).toBe(true)
        expect(piece.length).toBeGreaterThanOrEqual(24)
        expect(piece.length).toBeLessThanOrEqual(40)
        expect(piece).not.toMatch(/\n/u)
        expect(piece.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('a very long word is never cut through a sign: half of one would be found nowhere', () => {
  const [piece = ''] = piecesOf([`${'α'.repeat(39)}${'😀'.repeat(10)}`])
  expect(piece).toBe('α'.repeat(39))
})

test('a short text gives none', () => expect(piecesOf(['Σύντομο κείμενο.'])).toEqual([]))

test('a piece is looked for as written, decomposed and folded, in three encodings', () => {
  const patterns = patternsOf('Φοβάται τον πατέρα').map((bytes) => Buffer.from(bytes))
  const wanted = [
    Buffer.from('Φοβάται τον πατέρα'),
    Buffer.from('Φοβάται τον πατέρα', 'utf16le'),
    Buffer.from('Φοβάται τον πατέρα'.normalize('NFD')),
    Buffer.from('ΦΟΒΑΤΑΙ ΤΟΝ ΠΑΤΕΡΑ'),
    Buffer.from('ΦΟΒΑΤΑΙ ΤΟΝ ΠΑΤΕΡΑ', 'utf16le'),
    // Code page 1253: Φ D6, ο EF, β E2, ά DC, τ F4, α E1, ι E9.
    Buffer.from('d6efe2dcf4e1e920f4efed20f0e1f4ddf1e1', 'hex'),
  ]
  for (const bytes of wanted) expect(patterns.some((pattern) => pattern.equals(bytes))).toBe(true)
})
