import { compareSortValues } from '../../../../renderer/ui/table/column'

it('sorts in Greek alphabetical order, accents aside, numbers inside by their value, the missing last', () => {
  const names = ['Ώριμος', 'Άνθης', null, 'Ανδρέου', 'Ζερβού 10', 'Ζερβού 9', 'Έλληνας']
  expect(names.toSorted(compareSortValues)).toEqual([
    'Ανδρέου',
    'Άνθης',
    'Έλληνας',
    'Ζερβού 9',
    'Ζερβού 10',
    'Ώριμος',
    null,
  ])
  expect([10, 9, null, 100].toSorted(compareSortValues)).toEqual([9, 10, 100, null])
})
