import { picturesOf } from '../../../../main/features/settings/settings.rules'
import { changedFields } from '../../../../shared/values/changedFields'
import type { Centre } from '../../../../shared/features/settings/centre'
import { sampleCentre } from '../../../support/sampleCentre'

const centre = sampleCentre as Centre

test('names what differs and nothing else', () => {
  expect(changedFields(centre, centre)).toEqual([])
  expect(changedFields(centre, { ...centre, idleMinutes: 9, place: { el: 'Αλλού', en: '' } })).toEqual([
    'place',
    'idleMinutes',
  ])
})

test('the pictures of logo and strips', () => {
  expect(picturesOf(centre)).toEqual([])
  const [strip] = centre.coFunding
  expect(picturesOf({ logo: { id: 'a' }, coFunding: [{ ...strip!, picture: { id: 'b' } }, strip!] })).toEqual(
    ['a', 'b'],
  )
})
