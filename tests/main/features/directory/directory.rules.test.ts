import { searchedWords } from '../../../../shared/values/searchedWords'
import {
  fieldsOfSeed,
  filled,
  searchColumns,
  statusAfterCheck,
} from '../../../../main/features/directory/directory.rules'
import { directorySchema } from '../../../../shared/values/listEntry'
import seeds from '../../../../resources/lists/directory.json'

const found = (text: string, name: string) => {
  const { searchText } = searchColumns(filled({ kind: 'RB01', name }))
  return searchedWords(text).every((word) => searchText.includes(word))
}

test('a body is found by beginnings of its words, whatever the accents, the case and the order', () => {
  const name = 'Κοινωνική Υπηρεσία Δήμου Πάρου'
  for (const text of ['κοινωνικη', 'ΠΑΡΟΥ κοιν', 'υπηρεσία', ''])
    expect([text, found(text, name)]).toEqual([text, true])
  for (const text of ['Νάξου', 'νωνική']) expect([text, found(text, name)]).toEqual([text, false])
})

test('every row the program comes with can be taken over', () => {
  for (const seed of directorySchema.parse(seeds).entries)
    expect(fieldsOfSeed(seed)).toMatchObject({ name: seed.nameEl, serves: seed.serves.join('\n') })
})

test('a check confirms what was to be checked and opens nothing that is closed', () => {
  expect(statusAfterCheck('toBeChecked')).toBe('active')
  for (const status of ['active', 'temporarilyClosed', 'closed'] as const)
    expect(statusAfterCheck(status)).toBe(status)
})
