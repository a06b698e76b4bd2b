import { nameKeys, prefixRange, queryKeys } from '../../../shared/values/personName'
import type { CitizenName, NameKey } from '../../../shared/values/personName'

/** What the index would answer: rows found as SQL finds them. */
function finds(query: string, citizen: CitizenName): boolean {
  const rows = nameKeys(citizen)
  const hit = (row: NameKey, kind: string, match: string, key: string) => {
    const { from, to } = prefixRange(key)
    return row.kind === kind && (match === 'equal' ? row.key === key : row.key >= from && row.key < to)
  }
  const words = queryKeys(query)
  return (
    words.length > 0 &&
    words.every((word) =>
      word.lookups.some((lookup) => rows.some((row) => hit(row, lookup.kind, lookup.match, lookup.key))),
    )
  )
}

const maria: CitizenName = {
  surname: 'Παπαδοπούλου-Ξένου',
  name: 'Μαρία Ελένη',
  fatherName: 'Ιωάννης',
}
const bledar: CitizenName = { surname: 'Χότζα', name: 'Μπλεντάρ', fatherName: 'Άγκιμ', latin: 'HOXHA BLEDAR' }

test.each([
  'Παπαδοπούλου',
  'παπαδοπουλου μαρια',
  'Μαρία Παπαδοπούλου',
  'ΠΑΠΑΔΟΠΟΎΛΟΥ',
  'Παπαδοπούλου'.normalize('NFD'),
  'ΠAΠAΔOΠOYΛOY',
  'Παπαδόπουλος Μαρία',
  'papadopoulou',
  'papadopoylou maria',
  'papadopoulos maria',
  'pap mar',
  'Παπ Μαρ',
  'p m',
  'ma',
  'Παπαδωπούλου',
  'Ξένος',
  '3enou',
  'ksenou',
  'xenou maria',
  'Μαίρη',
  'mairh',
  'Μαίρη Παπαδόπουλος',
  'Λένα',
  'Γιάννης Μαρία',
  'giannhs papadopoulou',
  'MAPIA',
])('«%s» finds Μαρία Ελένη Παπαδοπούλου-Ξένου του Ιωάννη', (query) => {
  expect(finds(query, maria)).toBe(true)
})

test.each(['Γεωργίου', 'Μάριος', 'Παπαδοπούλου Νίκη', 'Παπάς', 'Ξενάκη', '', '-', '1981'])(
  '«%s» does not find her',
  (query) => expect(finds(query, maria)).toBe(false),
)

test.each(['hoxha', 'Χότζα', 'xotza', 'bledar', 'Μπλεντάρ', 'mplentar', 'blentar xotza', 'BLEDAR HOX'])(
  '«%s» finds a name of a foreign document',
  (query) => expect(finds(query, bledar)).toBe(true),
)

test('the rows of the index are few and each stands once', () => {
  const rows = nameKeys({ surname: 'Παπαδόπουλος', name: 'Ιωάννης', fatherName: 'Νικόλαος' })
  expect(rows).toEqual([
    { part: 'surname', kind: 'fold', key: 'ΠΑΠΑΔΟΠΟΥΛΟΣ' },
    { part: 'surname', kind: 'sound', key: 'PAPADOPULOS' },
    { part: 'surname', kind: 'stem', key: 'PAPADOPUL1' },
    { part: 'surname', kind: 'fold', key: 'PAPADOPOULOS' },
    { part: 'name', kind: 'fold', key: 'ΙΩΑΝΝΗΣ' },
    { part: 'name', kind: 'sound', key: 'IOANIS' },
    { part: 'name', kind: 'short', key: 'ΙΩΑΝΝΗΣ' },
    { part: 'name', kind: 'fold', key: 'IOANNIS' },
    { part: 'fatherName', kind: 'fold', key: 'ΝΙΚΟΛΑΟΣ' },
    { part: 'fatherName', kind: 'sound', key: 'NIKOLAOS' },
    { part: 'fatherName', kind: 'short', key: 'ΝΙΚΟΛΑΟΣ' },
  ])
  expect(nameKeys({ surname: '', name: '' })).toEqual([])
})

test('a very long query asks for few lookups', () => {
  const words = queryKeys('bxhuw bxhux bxhuy xbhua hxbuo uxhbb wwww '.repeat(200))
  expect(words.length).toBeLessThanOrEqual(6)
  expect(words.flatMap((word) => word.lookups).length).toBeLessThan(250)
})
