import { islandFinder } from '../../../../main/features/distributions/places.rules'

const places = [
  { code: 'MIL', el: 'Δήμος Μήλου', kind: 'municipality' },
  { code: 'KIM', el: 'Δήμος Κιμώλου', kind: 'municipality' },
  { code: 'MIL01', el: 'Πλάκα', kind: 'settlement', parent: 'MIL' },
  { code: 'MIL02', el: 'Χώρα', kind: 'settlement', parent: 'MIL' },
  { code: 'KIM01', el: 'Χώρα', kind: 'settlement', parent: 'KIM' },
]
const islandOf = islandFinder(places)
const lives = (settlement: string | null, municipality: string | null = null) =>
  islandOf({ settlement, municipality })

test('a settlement or a municipality tells the island, whatever its accents', () => {
  expect(lives('ΠΛΑΚΑ')).toBe('MIL')
  expect(lives(null, 'Μήλου')).toBe('MIL')
  expect(lives(null, 'δημος κιμωλου')).toBe('KIM')
})

test('a name that two islands have tells nothing alone', () => {
  expect(lives('Χώρα')).toBeNull()
  expect(lives('Χώρα', 'Κιμώλου')).toBe('KIM')
  expect([lives(null), lives('Αλλού')]).toEqual([null, null])
})
