import { foldedFilter } from '../../../../renderer/ui/fields/foldedFilter'

const options = [
  { value: 'a', label: 'Πίνακας' },
  {
    group: 'Στέγη',
    items: [
      { value: 'b', label: 'Ξενώνες' },
      { value: 'c', label: 'Ενοίκιο' },
    ],
  },
]

it('finds without accents, in any case, final sigma or not, and drops empty groups', () => {
  expect(foldedFilter({ options, search: ' πινακασ', limit: 10 })).toEqual([options[0]])
  expect(foldedFilter({ options, search: 'ΕΝΟΙ', limit: 10 })).toEqual([
    { group: 'Στέγη', items: [{ value: 'c', label: 'Ενοίκιο' }] },
  ])
  expect(foldedFilter({ options, search: '', limit: 10 })).toEqual(options)
})
