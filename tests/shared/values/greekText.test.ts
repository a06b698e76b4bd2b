import { fc } from '../../support/properties'
import {
  asGreekLookAlike,
  compareGreek,
  fold,
  foldedWords,
  greekUpper,
} from '../../../shared/values/greekText'

describe('fold', () => {
  test.each([
    ['Παπαδοπούλου', 'ΠΑΠΑΔΟΠΟΥΛΟΥ'],
    ['Γιώργος', 'ΓΙΩΡΓΟΣ'],
    ['ΓΙΏΡΓΟΣ', 'ΓΙΩΡΓΟΣ'],
    ['γιωργοσ', 'ΓΙΩΡΓΟΣ'],
    ['Μαΐου', 'ΜΑΙΟΥ'],
    ['Πραΰς', 'ΠΡΑΥΣ'],
    ['  Άννα \u00A0 Μαρία\t', 'ΑΝΝΑ ΜΑΡΙΑ'],
    ['Ἀνδρέας', 'ΑΝΔΡΕΑΣ'],
    ['ᾠδή', 'ΩΔΗ'],
    // Latin A, O, Y inside a Greek word.
    ['ΠAΠAΔOΠOYΛOΣ', 'ΠΑΠΑΔΟΠΟΥΛΟΣ'],
    // Greek Α, Ο inside a Latin word.
    ['SΑNTΟS', 'SANTOS'],
    ['José Müller', 'JOSE MULLER'],
    ['Đorđević', 'DORDEVIC'],
    ['Σο\u00ADφία', 'ΣΟΦΙΑ'],
    ['ANNA', 'ANNA'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded))

  test('is the same for composed and decomposed text, for any case, and when done twice', () => {
    const greek = fc.string({ unit: fc.constantFrom(...'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ abcdxyz') })
    fc.assert(
      fc.property(greek, (text) => {
        const folded = fold(text)
        expect(fold(text.normalize('NFD'))).toBe(folded)
        expect(fold(text.toUpperCase())).toBe(folded)
        expect(fold(folded)).toBe(folded)
      }),
    )
  })

  test('words are cut at punctuation, not at an apostrophe', () => {
    expect(foldedWords('Παπα-Γεωργίου, Μαρία (Μαίρη)')).toEqual(['ΠΑΠΑ', 'ΓΕΩΡΓΙΟΥ', 'ΜΑΡΙΑ', 'ΜΑΙΡΗ'])
    expect(foldedWords("O'Brien")).toEqual(['OBRIEN'])
    expect(foldedWords(' - ')).toEqual([])
  })

  test('a word of Latin capitals may have been meant as Greek', () => {
    expect(asGreekLookAlike('MAPIA')).toBe('ΜΑΡΙΑ')
    expect(asGreekLookAlike('MARIA')).toBeNull()
  })
})

test.each([
  ['Παπαδοπούλου', 'ΠΑΠΑΔΟΠΟΥΛΟΥ'],
  ['Μάιος', 'ΜΑΪΟΣ'],
  ['Μαΐου', 'ΜΑΪΟΥ'],
  ['νεράιδα', 'ΝΕΡΑΪΔΑ'],
  ['Χρυσοχοΐδης', 'ΧΡΥΣΟΧΟΪΔΗΣ'],
  ['Γεώργιος', 'ΓΕΩΡΓΙΟΣ'],
  ['Mueller', 'MUELLER'],
])('%s in capitals is %s', (text, upper) => expect(greekUpper(text)).toBe(upper))

test('Greek order does not see accents or case and puts numbers by size', () => {
  const sorted = ['Ωνάσης', 'άλφα', 'Βήτα', 'Αλφάς', 'Έψιλον', 'δέλτα', 'Οδός 10', 'Οδός 9'].sort(
    compareGreek,
  )
  expect(sorted).toEqual(['άλφα', 'Αλφάς', 'Βήτα', 'δέλτα', 'Έψιλον', 'Οδός 9', 'Οδός 10', 'Ωνάσης'])
  expect(compareGreek('Άννα', 'ΑΝΝΑ')).toBe(0)
})
