import { fc } from '../../support/properties'
import { sealPeople, type SealPerson } from '../../support/keys/sealPeople'

const place = { sessionId: 's1', noteId: '', citizenIds: ['c1'] }
let author: SealPerson
let colleague: SealPerson
let world: Awaited<ReturnType<typeof sealPeople>>
beforeAll(async () => {
  world = await sealPeople('u2', 'u3')
  ;[author, colleague] = world.people as [SealPerson, SealPerson]
})

test('a draft opens for its author in its place alone', () => {
  const sealed = author.seals.sealDraft(place, 'μισή φράση')
  expect(author.seals.openDraft(place, sealed)).toBe('μισή φράση')
  expect(colleague.seals.openDraft(place, sealed)).toBeNull()
  const elsewhere = [
    { ...place, sessionId: 's2' },
    { ...place, noteId: 'n1' },
    { ...place, citizenIds: ['c2'] },
    { ...place, citizenIds: ['c1', 'c2'] },
  ]
  for (const other of elsewhere) expect(author.seals.openDraft(other, sealed)).toBeNull()
})

test('nobody else can leave a draft in the author’s name', () => {
  const sealed = colleague.seals.sealDraft(place, 'πλαστό')
  expect(author.seals.openDraft(place, sealed)).toBeNull()
})

test('new keys do not open an old draft', async () => {
  const sealed = author.seals.sealDraft(place, 'μισή φράση')
  const again = await world.enrol('u2')
  expect(again.seals.openDraft(place, sealed)).toBeNull()
})

test('a changed or torn draft is none', () => {
  const sealed = author.seals.sealDraft(place, 'μισή φράση')
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), (at) => {
      const letter = sealed.charAt(at) === 'A' ? 'B' : 'A'
      const changed = sealed.slice(0, at) + letter + sealed.slice(at + 1)
      expect(author.seals.openDraft(place, changed)).toBeNull()
      expect(author.seals.openDraft(place, sealed.slice(0, at))).toBeNull()
    }),
    { numRuns: 100 },
  )
})
