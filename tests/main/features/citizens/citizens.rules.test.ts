import { emptyCitizen } from '../../../../shared/features/citizens/citizen'
import type { IsoDate } from '../../../../shared/values/isoDate'
import {
  changedFields,
  filled,
  futureDays,
  searchedName,
  sortKeyOf,
  whyNotUnassigned,
} from '../../../../main/features/citizens/citizens.rules'

const today = '2026-11-23' as IsoDate
const maria = { ...emptyCitizen, surname: 'Παπαδάκη', name: 'Μαρία' }

test('a new card holds what was given and empties the rest; the first contact is today', () => {
  expect(filled({ surname: 'Παπαδάκη', name: undefined }, today)).toEqual({
    ...emptyCitizen,
    surname: 'Παπαδάκη',
    firstContactOn: today,
  })
  expect(filled({ firstContactOn: '2020-01-01' as IsoDate }, today).firstContactOn).toBe('2020-01-01')
})

test('a card is found by the surname at birth and by its Latin spelling', () => {
  expect(
    searchedName({ ...maria, birthSurname: 'Ξένου', latinSurname: 'PAPADAKI', latinName: 'MARIA' }),
  ).toEqual({
    surname: 'Παπαδάκη Ξένου',
    name: 'Μαρία',
    fatherName: null,
    latin: 'PAPADAKI MARIA',
  })
})

test('accents and case do not count in the order of the list', () => {
  expect(sortKeyOf({ ...maria, surname: 'Άλφα' })).toBe(sortKeyOf({ ...maria, surname: 'ΑΛΦΑ' }))
})

test('today is not in the future, tomorrow is', () => {
  expect(futureDays({ ...maria, birthDate: today }, today)).toEqual([])
  expect(
    futureDays(
      { ...maria, birthDate: '2026-11-24' as IsoDate, authorisedUntil: '2030-01-01' as IsoDate },
      today,
    ),
  ).toEqual(['birthDate'])
})

test('only names of changed fields are told', () => {
  expect(changedFields(maria, { ...maria, surname: 'Άλλη', mobile: '6941234567' })).toEqual([
    'surname',
    'mobile',
  ])
})

test('somebody remains assigned, and one of them is an active supervisor', () => {
  const user = (state: string, ...roles: ('supervisor' | 'reception')[]) => ({ id: 'x', roles, state })
  expect(whyNotUnassigned([])).toBe('citizens.lastAssigned')
  expect(whyNotUnassigned([user('active', 'reception')])).toBe('citizens.supervisorNeeded')
  expect(whyNotUnassigned([user('blocked', 'supervisor')])).toBe('citizens.supervisorNeeded')
  expect(whyNotUnassigned([user('active', 'supervisor')])).toBeNull()
})
