/**
 * The Municipality of Αλκυόνη, an invented island with a smaller one beside it. No island, settlement or postcode 899 xx of
 * these exists.
 */
import type { InventedAddress } from './invented'
import { weighted, type Draw } from './random'

const municipality = 'Δήμος Αλκυόνης'
export const mainIsland = 'Αλκυόνη'
export const smallIsland = 'Γλαρονήσι Αλκυόνης'

export const settlements: readonly (readonly [
  settlement: { readonly name: string; readonly postcode: string },
  weight: number,
])[] = [
  [{ name: 'Χώρα Αλκυόνης', postcode: '89900' }, 34],
  [{ name: 'Κυματούσα', postcode: '89901' }, 22],
  [{ name: 'Ανεμόπετρα', postcode: '89902' }, 12],
  [{ name: 'Ασπρόλιθος', postcode: '89902' }, 8],
  [{ name: 'Πάνω Ροδιά', postcode: '89903' }, 8],
  [{ name: 'Κάτω Ροδιά', postcode: '89903' }, 6],
  [{ name: 'Θυμαρίστρα', postcode: '89904' }, 4],
  [{ name: 'Αρμυροπήγαδο', postcode: '89904' }, 2],
  [{ name: smallIsland, postcode: '89905' }, 4],
]
const drawSettlement = weighted(settlements)

const streets = [
  'Αγίου Νικολάου', 'Αλκυόνων', 'Ανέμων', 'Βορέα', 'Γλάρων', 'Δελφινιών', 'Ελευθερίας', 'Ευαγγελιστρίας', 'Ζεφύρου',
  'Ηρώων', 'Θαλασσινή', 'Κανάρη', 'Καραβοκύρηδων', 'Κουμπάρας', 'Κύματος', 'Λιμανιού', 'Μανδηλαράδων', 'Μαΐστρου',
  'Μελτεμιού', 'Μύλων', 'Ναυτίλων', 'Νηρηίδων', 'Οστρίας', 'Παναγίας Θαλασσινής', 'Παραλιακή', 'Πέτρινου Πηγαδιού',
  'Πλατάνου', 'Πουνέντε', 'Σιρόκου', 'Σπογγαλιέων', 'Τρικυμίας', 'Φάρου', 'Φουρτούνας', 'Χελιδονιών', 'Ψαράδων',
] // prettier-ignore

/** An address on the island; outside the two larger places many houses have no number. */
export const drawAddress: Draw<InventedAddress> = (random) => {
  const { name, postcode } = drawSettlement(random)
  const numbered = postcode <= '89901' || random.chance(0.4)
  return {
    street: random.pick(streets),
    number: numbered ? String(random.integer(1, 98)) + (random.chance(0.06) ? 'Α' : '') : '',
    settlement: name,
    municipality,
    postcode,
  }
}
