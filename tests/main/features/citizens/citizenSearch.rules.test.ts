import { likeness, likenessQuery, searchText } from '../../../../main/features/citizens/citizenSearch.rules'

test.each([
  ['', 'nothing'],
  [' -.', 'nothing'],
  ['Μαρία', 'name'],
  ['Μαρία 2', 'name'],
  ['010130 99997', 'digits'],
  ['+30 694 1234567', 'digits'],
  ['(2287) 012345', 'digits'],
  ['ΑΒ 123456', 'document'],
])('«%s» is read as %s', (text, kind) => expect(searchText(text).kind).toBe(kind))

test('a telephone is looked for as it is stored, also with a country code', () => {
  expect(searchText('0030 6941234567')).toMatchObject({ phone: '6941234567' })
  expect(searchText('+44 7911')).toMatchObject({ phone: '+447911' })
})

const card = {
  surname: 'Παπαδάκη',
  name: 'Μαρία',
  fatherName: 'Ιωάννης',
  birthDate: '1980-05-01',
  birthDateEstimated: 0,
  amka: '01013099997',
  afm: '094259216',
  mobile: '6941234567',
  landline: null,
}
const like = (typed: object, changes: object = {}) => likeness(likenessQuery(typed), { ...card, ...changes })

test('an equal number is enough whatever else differs', () => {
  expect(
    like({ surname: 'Άλλος', name: 'Άνδρας', birthDate: '2000-01-01', afm: '094259216' })?.because,
  ).toEqual(['sameAfm'])
})

test('the same name of another father and another day is somebody else', () => {
  const name = { surname: 'Παπαδάκη', name: 'Μαρία' }
  expect(like(name)?.because).toEqual(['sameName'])
  expect(like({ ...name, fatherName: 'Γεώργιος', birthDate: '1955-01-01' })).toBeNull()
  expect(
    like({ ...name, fatherName: 'Γεώργιος', birthDate: '1955-01-01' }, { birthDateEstimated: 1 }),
  ).not.toBeNull()
})

test('a half-typed father’s name contradicts nobody', () => {
  const name = { surname: 'Παπαδάκη', name: 'Μαρία', birthDate: '1999-01-01' }
  expect(like({ ...name, fatherName: 'Ιωά' })).toEqual(like(name))
})
