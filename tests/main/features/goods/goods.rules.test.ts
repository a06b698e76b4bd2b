import { searchedWords } from '../../../../shared/values/searchedWords'
import {
  firstDayCounted,
  joinedLines,
  levelOf,
  lotState,
  searchColumns,
  tenthsOfWeeksLeft,
} from '../../../../main/features/goods/goods.rules'
import type { IsoDate } from '../../../../shared/values/isoDate'

const day = '2026-11-23' as IsoDate

test('a lot is good, expiring or expired; on its last day it may still be handed out', () => {
  expect(lotState(null, day, 30)).toBe('good')
  expect(lotState('2026-11-22', day, 30)).toBe('expired')
  expect(lotState('2026-11-23', day, 30)).toBe('expiring')
  expect(lotState('2026-12-23', day, 30)).toBe('expiring')
  expect(lotState('2026-12-24', day, 30)).toBe('good')
  expect(lotState('2026-11-24', day, 0)).toBe('good')
})

test('the level is told against the item’s own minimum and target', () => {
  expect(levelOf(5, { minimum: null, target: null })).toBeNull()
  expect(levelOf(9, { minimum: 10, target: 20 })).toBe('belowMinimum')
  expect(levelOf(10, { minimum: 10, target: 20 })).toBe('belowTarget')
  expect(levelOf(20, { minimum: 10, target: 20 })).toBe('enough')
  expect(levelOf(0, { minimum: null, target: 1 })).toBe('belowTarget')
  expect(levelOf(3, { minimum: 3, target: null })).toBe('enough')
})

test('weeks left come from the pace of the last twelve weeks and are never rounded up', () => {
  expect(tenthsOfWeeksLeft(100, 0)).toBeNull()
  expect(tenthsOfWeeksLeft(24, 24)).toBe(120)
  expect(tenthsOfWeeksLeft(1, 7)).toBe(17)
  expect(tenthsOfWeeksLeft(0, 5)).toBe(0)
  expect(firstDayCounted(day)).toBe('2026-09-01')
})

test('two lines of one lot are one quantity of it', () => {
  const lines = [
    { lotId: 'a', quantity: 2 },
    { lotId: 'b', quantity: 1 },
    { lotId: 'a', quantity: 3 },
  ]
  expect(joinedLines(lines)).toEqual([
    { lotId: 'a', quantity: 5 },
    { lotId: 'b', quantity: 1 },
  ])
})

test('items are found by the beginning of a word, whatever its case and accents', () => {
  const { sortKey, searchText } = searchColumns({ name: 'Γάλα εβαπορέ', nameEn: 'Evaporated milk' })
  expect(sortKey).toBe('ΓΑΛΑ ΕΒΑΠΟΡΕ')
  expect(searchedWords('εβαπ μιλκ')).toEqual([' ΕΒΑΠ', ' ΜΙΛΚ'])
  for (const word of searchedWords('gála')) expect(searchText).not.toContain(word)
  for (const word of searchedWords('εβ milk')) expect(searchText).toContain(word)
})
