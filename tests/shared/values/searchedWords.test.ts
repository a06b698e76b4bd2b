import { searchedWords } from '../../../shared/values/searchedWords'

test('what is looked for begins words, whatever its case and accents', () => {
  expect(searchedWords('Γάλα εβαπορέ')).toEqual([' ΓΑΛΑ', ' ΕΒΑΠΟΡΕ'])
  expect(searchedWords(' ! ')).toEqual([])
})
