import { fc } from '../../support/properties'
import { accusative, genitive, officialName, wordsBySex } from '../../../shared/values/greekGrammar'
import { greekUpper } from '../../../shared/values/greekText'
import { shortNames } from '../../../shared/values/shortNames'

describe('first names of men, as a father’s name in a letter', () => {
  test.each([
    ['Γεώργιος', 'Γεωργίου'],
    ['Δημήτριος', 'Δημητρίου'],
    ['Βασίλειος', 'Βασιλείου'],
    ['Νικόλαος', 'Νικολάου'],
    ['Αλέξανδρος', 'Αλεξάνδρου'],
    ['Άγγελος', 'Αγγέλου'],
    ['Ευάγγελος', 'Ευαγγέλου'],
    ['Ιάκωβος', 'Ιακώβου'],
    ['Χαράλαμπος', 'Χαραλάμπου'],
    ['Ματθαίος', 'Ματθαίου'],
    ['Γιώργος', 'Γιώργου'],
    ['Μάριος', 'Μάριου'],
    ['Ιωάννης', 'Ιωάννη'],
    ['Περικλής', 'Περικλή'],
    ['Κώστας', 'Κώστα'],
    ['Ανδρέας', 'Ανδρέα'],
    ['Λουκάς', 'Λουκά'],
    ['Σπυρίδων', 'Σπυρίδωνος'],
    ['Μιχαήλ', 'Μιχαήλ'],
    ['Ahmet', 'Ahmet'],
    ['Άγκιμ', 'Άγκιμ'],
  ])('%s, του %s; the same in capitals', (name, expected) => {
    expect(genitive(name, 'name', 'male')).toBe(expected)
    expect(genitive(greekUpper(name), 'name', 'male')).toBe(greekUpper(expected))
  })
})

test.each([
  ['Μαρία', 'Μαρίας'],
  ['Ελένη', 'Ελένης'],
  ['Παρασκευή', 'Παρασκευής'],
  ['Αργυρώ', 'Αργυρώς'],
  ['Φρόσω', 'Φρόσως'],
  ['Ελισάβετ', 'Ελισάβετ'],
  ['Άρτεμις', 'Αρτέμιδος'],
  ['Μαρία-Ελένη', 'Μαρίας-Ελένης'],
  ['Άννα Μαρία', 'Άννας Μαρίας'],
])('%s, της %s; the same in capitals', (name, expected) => {
  expect(genitive(name, 'name', 'female')).toBe(expected)
  expect(genitive(greekUpper(name), 'name', 'female')).toBe(greekUpper(expected))
})

test.each([
  ['Παπαδόπουλος', 'Παπαδόπουλου'],
  ['Γεωργιάδης', 'Γεωργιάδη'],
  ['Καλός', 'Καλού'],
  ['Παππάς', 'Παππά'],
  ['Ρήγας', 'Ρήγα'],
  ['Καφές', 'Καφέ'],
  ['Αλεπούς', 'Αλεπού'],
  ['Νικολάου', 'Νικολάου'],
  ['Πανταζής', 'Πανταζή'],
  ['Ξένος-Παππάς', 'Ξένου-Παππά'],
  ['Χότζα', 'Χότζα'],
])('the surname %s, του κ. %s', (surname, expected) => {
  expect(genitive(surname, 'surname', 'male')).toBe(expected)
  expect(genitive(greekUpper(surname), 'surname', 'male')).toBe(greekUpper(expected))
})

test('a woman’s surname stays, as does everything while the sex is not known', () => {
  for (const surname of ['Παπαδοπούλου', 'Μαυρίδη', 'Παππά', 'ΡΗΓΑ', 'Hoxha'])
    expect(genitive(surname, 'surname', 'female')).toBe(surname)
  expect(genitive('Γεώργιος', 'name', null)).toBe('Γεώργιος')
  expect(accusative('Γεώργιος', null)).toBe('Γεώργιος')
})

test.each([
  ['Παπαδόπουλος Ιωάννης', 'Παπαδόπουλο Ιωάννη'],
  ['ΠΑΠΑΔΟΠΟΥΛΟΣ', 'ΠΑΠΑΔΟΠΟΥΛΟ'],
  ['Καλός', 'Καλό'],
  ['Ρήγας', 'Ρήγα'],
  ['Νικολάου', 'Νικολάου'],
])('τον κ. %s → %s', (name, expected) => {
  expect(accusative(name, 'male')).toBe(expected)
  expect(accusative(name, 'female')).toBe(name)
})

test('no suggestion loses the accent, the case or a second word', () => {
  const anyName = fc.constantFrom(...shortNames.flat())
  fc.assert(
    fc.property(anyName, anyName, fc.constantFrom('male', 'female'), (one, other, sex) => {
      const marks = (text: string) => (text.normalize('NFD').match(/\u0301/g) ?? []).length
      const suggested = genitive(`${one} ${other}`, 'name', sex as 'male' | 'female')
      expect(suggested.split(' ')).toHaveLength(2)
      expect(marks(suggested)).toBe(marks(`${one} ${other}`))
      expect(suggested.charAt(0).toUpperCase()).toBe(suggested.charAt(0))
    }),
  )
})

test('the official order of a name', () => {
  const citizen = { surname: 'Παπαδοπούλου', name: 'Μαρία', fatherName: 'Γεώργιος' }
  expect(officialName(citizen)).toBe('ΠΑΠΑΔΟΠΟΥΛΟΥ Μαρία του Γεωργίου')
  expect(officialName({ ...citizen, fatherGenitive: 'Γιώργη' })).toBe('ΠΑΠΑΔΟΠΟΥΛΟΥ Μαρία του Γιώργη')
  expect(officialName({ ...citizen, fatherName: null })).toBe('ΠΑΠΑΔΟΠΟΥΛΟΥ Μαρία')
})

test('the words around a name agree with the sex', () => {
  expect(`${wordsBySex.female.ofThe} ${wordsBySex.female.ofBeneficiary}`).toBe('της ωφελούμενης')
  expect(`${wordsBySex.male.theObject} ${wordsBySex.male.beneficiaryObject}`).toBe('τον ωφελούμενο')
  expect(Object.keys(wordsBySex.male)).toEqual(Object.keys(wordsBySex.unknown))
  expect(Object.keys(wordsBySex.female)).toEqual(Object.keys(wordsBySex.unknown))
})
