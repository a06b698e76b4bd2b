import { type LeakPerson, leaksIn } from '../../../../main/features/letters/letterLeaks.rules'
import type { ReferralLetterContent } from '../../../../shared/features/letters/letterContent'
import { greekLetter } from '../../../support/sampleLetters'

const nobody: LeakPerson = {
  surname: 'Ρουσοπούλου',
  name: 'Αγγελική',
  fatherName: 'Στυλιανός',
  motherName: null,
  birthSurname: null,
  latinSurname: null,
  latinName: null,
  sex: 'female',
  birthDate: '1948-05-17',
  birthplace: null,
  fileNumber: null,
  amka: '17054800289',
  afm: '094259216',
  personalNumber: null,
  identityDocument: 'ΑΒ123456',
  paaypa: null,
  address: 'Πλάκα 12',
  mobile: '6940000000',
  landline: null,
  email: 'aggeliki@example.gr',
  contactPerson: null,
  contactPersonPhone: null,
}
const offices = ['22870 00000', 'kentro@example.gr']
const known = { citizen: nobody, members: [], labels: [], freeTexts: [], specialAttachments: [], offices }
const saying = (text: string): ReferralLetterContent => ({
  ...greekLetter,
  subject: { label: 'ΘΕΜΑ:', text: '«Παραπομπή»' },
  body: [{ kind: 'paragraph', text }],
  attachments: null,
  replySlip: null,
})
const found = (text: string, more: object = {}) =>
  leaksIn(saying(text), { ...known, ...more }).map(({ field, value }) => `${field} ${value}`)

test('a letter as the program writes it: exactly what it says, and where', () => {
  const leaks = leaksIn(greekLetter, known)
  expect(leaks.map(({ field, places }) => [field, places])).toEqual([
    ['surname', ['facts', 'body']],
    ['name', ['facts']],
    ['fatherName', ['facts']],
    ['birthYear', ['facts']],
    ['phone', ['facts']],
    ['attachment', ['attachments']],
    ['attachment', ['attachments']],
  ])
})

test('a text without personal data leaves nothing', () => {
  expect(found('Παρακαλούμε για τις δικές σας ενέργειες έως 30/11/2026, τηλ. 22870 00000.')).toEqual([])
})

test.each([
  ['ο ΑΜΚΑ της είναι 170548 00289', 'amka 17054800289'],
  ['ΑΦΜ 094.259.216', 'afm 094259216'],
  ['γεννήθηκε στις 17-5-1948', 'birthDate 17/05/1948'],
  ['γεννήθηκε στις 17/05/48', 'birthDate 17/05/1948'],
  ['γεννήθηκε το 1948', 'birthYear 1948'],
  ['τηλ. +30 694 0000000', 'phone 6940000000'],
  ['με ταυτότητα αβ 123456', 'identityDocument ΑΒ123456'],
  ['μένει στην ΠΛΑΚΑ 12', 'address Πλάκα 12'],
  ['γράψτε στο Aggeliki@example.gr', 'email aggeliki@example.gr'],
  ['ο πατέρας της, του Στυλιανού', 'fatherName Στυλιανός'],
  ['η Angeliki', 'name Αγγελική'],
  ['της ΑΓΓΕΛΙΚΗΣ', 'name Αγγελική'],
])('typed into a paragraph it is found: %s', (text, leak) => {
  expect(found(text)).toEqual([leak])
})

test('a man’s name is found in each case of the sentence', () => {
  const citizen = { ...nobody, surname: 'Παπαδόπουλος', name: 'Γεώργιος', sex: 'male' }
  for (const text of ['ο Παπαδόπουλος', 'του Παπαδόπουλου', 'τον Παπαδόπουλο'])
    expect(found(text, { citizen })).toEqual(['surname Παπαδόπουλος'])
  expect(found('του Γεωργίου', { citizen })).toEqual(['name Γεώργιος'])
})

test('a name inside another word is no name', () => {
  expect(found('η Άννα', { citizen: { ...nobody, name: 'Αν' } })).toEqual([])
})

test('numbers on no card that was compared are named as strange', () => {
  const text = 'του γείτονα 6971234567, ΑΜΚΑ 01013099997 και 210 1234567, neighbour@example.org'
  expect(found(text)).toEqual([
    'otherNumber 6971234567',
    'otherNumber 01013099997',
    'otherNumber 2101234567',
    'otherNumber neighbour@example.org',
  ])
})

test('those who live with the citizen are found by their own names', () => {
  const child = { ...nobody, surname: 'Λεμπέσης', name: 'Πέτρος', sex: 'male', amka: null, mobile: null }
  const leaks = leaksIn(saying('ο γιος της Πέτρος'), { ...known, members: [child] })
  expect(leaks).toMatchObject([{ whose: 'householdMember', whoseName: 'Λεμπέσης Πέτρος', field: 'name' }])
})

test('groups, special papers and typed words are marked', () => {
  const group = { field: 'group' as const, text: 'Άτομο με αναπηρία', special: true }
  const content = {
    ...saying('Πρόκειται για άτομο με αναπηρία.'),
    attachments: { label: 'Συνημμένα (1):', items: ['Ιατρική γνωμάτευση'] },
  }
  const leaks = leaksIn(content, {
    ...known,
    labels: [group],
    specialAttachments: ['Ιατρική γνωμάτευση'],
    freeTexts: [{ place: 'body', text: 'Πρόκειται για άτομο με αναπηρία.' }],
  })
  expect(leaks.map(({ field, special }) => [field, special])).toEqual([
    ['group', true],
    ['attachment', true],
    ['freeText', false],
  ])
})
