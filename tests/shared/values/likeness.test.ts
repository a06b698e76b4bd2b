import type { IsoDate } from '../../../shared/values/isoDate'
import { likeness } from '../../../shared/values/likeness'
import type { ComparedCitizen } from '../../../shared/values/likeness'

const day = (text: string) => text as IsoDate
const stored: ComparedCitizen = {
  surname: 'Παπαδόπουλος',
  name: 'Ιωάννης',
  fatherName: 'Νικόλαος',
  motherName: 'Ελένη',
  birthDate: day('1981-05-03'),
  amka: '03058100017',
  afm: '094259216',
  phones: ['6941234567', '2287012345'],
  address: 'Πλάκα 12, Μήλος',
}
const typed = (other: ComparedCitizen) => likeness(other, stored)

test.each<[string, ComparedCitizen, readonly string[]]>([
  ['the same name alone is enough to look', { surname: 'Παπαδόπουλος', name: 'Ιωάννης' }, ['sameName']],
  ['an alike name alone is not', { surname: 'Παπαδοπούλου', name: 'Γιάννης' }, ['alikeName']],
  [
    'accents and case do not count',
    { surname: 'ΠΑΠΑΔΟΠΟΥΛΟΣ', name: 'ιωαννησ', birthDate: day('1981-05-03') },
    ['sameName', 'sameBirthDate'],
  ],
  [
    'greeklish, short name and father',
    { surname: 'Papadopoulos', name: 'Giannhs', fatherName: 'Νίκος' },
    ['alikeName', 'sameFatherName'],
  ],
  [
    'a slip of the finger, and the telephone',
    { surname: 'Παπδόπουλος', name: 'Ιωάννης', phones: ['+30 694 123 4567'] },
    ['alikeName', 'samePhone'],
  ],
  [
    'two letters exchanged',
    { surname: 'Παπδαόπουλος', name: 'Ιωάννης', birthDate: day('1981-05-03') },
    ['alikeName', 'sameBirthDate'],
  ],
  [
    'day and month exchanged',
    { surname: 'Παπαδόπουλος', name: 'Γιάννης', birthDate: day('1981-03-05') },
    ['alikeName', 'swappedDayMonth'],
  ],
  [
    'name and surname exchanged',
    { surname: 'Ιωάννης', name: 'Παπαδόπουλος', birthDate: day('1981-05-03') },
    ['sameBirthDate', 'swappedName'],
  ],
  [
    'mother and address',
    { surname: 'Παπαδόπουλος', name: 'Ιωάννης', motherName: 'Λένα', address: 'ΠΛΑΚΑ 12 ΜΗΛΟΣ' },
    ['sameName', 'sameMotherName', 'sameAddress'],
  ],
])('%s', (_title, other, reasons) => {
  const result = typed(other)
  expect([...result.reasons].sort()).toEqual([...reasons].sort())
  expect(result.isLikely).toBe(reasons.join() !== 'alikeName')
  expect(result.isCertain).toBe(false)
  // The order of the two cards does not count.
  expect(likeness(stored, other).score).toBe(result.score)
})

test('an equal number is certain, whatever else differs', () => {
  expect(typed({ amka: '03058100017' })).toMatchObject({ isCertain: true, reasons: ['sameAmka'] })
  expect(typed({ surname: 'Άλλος', name: 'Άλλος', afm: '094259216' })).toMatchObject({ isCertain: true })
  expect(typed({ amka: '' }).isCertain).toBe(false)
})

test('people of one house are not one person', () => {
  const house = {
    fatherName: 'Νικόλαος',
    phones: ['2287012345'],
    address: 'Πλάκα 12, Μήλος',
    motherName: 'Ελένη',
  }
  const twin = typed({ ...house, surname: 'Παπαδοπούλου', name: 'Μαρία', birthDate: day('1981-05-03') })
  expect(twin.isLikely).toBe(false)
  expect(twin.reasons).not.toContain('alikeName')
  expect(twin.score).toBeGreaterThan(80)
})

test('namesakes: another father, birth date or number speaks against', () => {
  const namesake = { surname: 'Παπαδόπουλος', name: 'Ιωάννης' }
  expect(typed({ ...namesake, fatherName: 'Χρήστος', birthDate: day('1950-01-01') }).isLikely).toBe(false)
  const cousin = { ...namesake, fatherName: 'Νικόλαος', amka: '01013099997', phones: ['2287012345'] }
  expect(typed(cousin).reasons).toContain('differentAmka')
  expect(typed(cousin).isLikely).toBe(false)
})

test('short names that differ by one letter are different people', () => {
  const one = likeness({ surname: 'Ξένος', name: 'Νίκος' }, { surname: 'Ξένος', name: 'Νίκη' })
  expect(one.reasons).toEqual([])
})

test('nothing known is no likeness', () => {
  expect(likeness({}, {})).toEqual({ reasons: [], score: 0, isLikely: false, isCertain: false })
})
