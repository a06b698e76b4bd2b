import { nameQuery, rankName } from '../../../shared/values/nameRank'
import type { CitizenName } from '../../../shared/values/personName'

const citizen: CitizenName = { surname: 'Παπαδόπουλος', name: 'Ιωάννης', fatherName: 'Νικόλαος' }
const rank = (query: string, name: CitizenName = citizen) => rankName(nameQuery(query), name)

test.each([
  ['Παπαδόπουλος Ιωάννης', 'exact', []],
  ['ιωαννησ παπαδοπουλοσ', 'exact', []],
  ['papadopoulos', 'exact', ['latinSpelling']],
  ['Παπαδ', 'prefix', []],
  ['Παπαδόπουλος Ιω', 'prefix', []],
  ['papad ioan', 'prefix', ['latinSpelling']],
  ['Παπαδώπουλος', 'alike', ['sameSound']],
  ['papadopulos', 'alike', ['sameSound']],
  ['Παπαδοπούλου', 'alike', ['otherEnding']],
  ['papadopoylou', 'alike', ['otherEnding']],
  ['Παπαδόπουλος Γιάννης', 'alike', ['shortName']],
  ['giannhs', 'alike', ['shortName']],
  ['Γιάννης Νίκος', 'alike', ['shortName']],
  ['Νικόλαος', 'exact', []],
] as const)('%s: %s %s', (query, expected, reasons) => {
  expect(rank(query)).toMatchObject({ rank: expected, reasons })
})

test('each word must be found, and nothing finds nothing', () => {
  expect(rank('Παπαδόπουλος Μαρία').rank).toBeNull()
  expect(rank('Γεωργίου').rank).toBeNull()
  expect(rank('').rank).toBeNull()
})

test('within a rank the surname comes before the name, the name before the father’s', () => {
  const nikolaos = (over: Partial<CitizenName>) =>
    rank('Νικολάου', { surname: 'Α', name: 'Β', fatherName: 'Γ', ...over }).score
  expect(nikolaos({ surname: 'Νικολάου' })).toBeGreaterThan(nikolaos({ name: 'Νικολάου' }))
  expect(nikolaos({ name: 'Νικολάου' })).toBeGreaterThan(nikolaos({ fatherName: 'Νικολάου' }))
})

test('three hundred names are ranked in a few milliseconds', () => {
  const surnames = ['Παπαδόπουλος', 'Γεωργιάδης', 'Χατζηνικολάου', 'Μαυρίδου', 'Ευαγγελοπούλου', 'Ξένος']
  const names = ['Ιωάννης', 'Ευαγγελία', 'Δημήτριος', 'Αικατερίνη', 'Χρήστος']
  const people = Array.from({ length: 300 }, (_, index) => ({
    surname: `${surnames[index % 6]}`,
    name: `${names[index % 5]}`,
    fatherName: `${names[(index + 2) % 5]}`,
  }))
  // The processor's time of the best run: a busy machine does not count.
  const milliseconds = (text: string) => {
    const times = Array.from({ length: 15 }, () => {
      const start = process.cpuUsage()
      const query = nameQuery(text)
      for (const person of people) rankName(query, person)
      return process.cpuUsage(start).user / 1000
    })
    return Math.min(...times)
  }
  for (const text of ['Παπαδοπούλου Γιάννης', 'xatzhnikolaou katerina', 'geor'])
    expect(milliseconds(text)).toBeLessThan(20)
})
