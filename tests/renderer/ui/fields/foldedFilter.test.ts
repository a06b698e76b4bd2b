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

describe('greeklish', () => {
  const places = ['Θήρα', 'Οία', 'Χανιά', 'Κοινωνική Υπηρεσία', 'Housing', 'ΑΜΚΑ'].map((label) => ({
    value: label,
    label,
  }))
  const found = (search: string) =>
    foldedFilter({ options: places, search, limit: 10 }).map((option) => 'label' in option && option.label)

  it.each([
    ['thira', ['Θήρα']],
    ['8hra', ['Θήρα']],
    ['xan', ['Χανιά']],
    ['hania', ['Χανιά']],
    ['chani', ['Χανιά']],
    ['ypiresia koin', ['Κοινωνική Υπηρεσία']],
    ['amka', ['ΑΜΚΑ']],
    // What is written in Latin letters is found as it is written, and by nothing that only sounds so.
    ['hous', ['Housing']],
    ['khous', []],
    ['thira x', []],
    // A Greek word is never guessed at.
    ['Θύρα', []],
  ])('%s', (search, labels) => expect(found(search)).toEqual(labels))
})
