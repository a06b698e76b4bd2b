import { fc } from '../../support/properties'
import { hashOfKeys, wordsOfKeys } from '../../../main/keys/fingerprint'
import { sodiumReady } from '../../../main/keys/sodium'
import { greekWords } from '../../support/keys/keyParts'
import { sealPeople, type SealPerson } from '../../support/keys/sealPeople'

beforeAll(sodiumReady)

test('six words of the list, the first 66 bits of the hash, eleven each', () => {
  const bits = (index: number) => index.toString(2).padStart(11, '0')
  fc.assert(
    fc.property(fc.array(fc.nat(2047), { minLength: 6, maxLength: 6 }), (indices) => {
      const hash = BigInt(`0b${indices.map(bits).join('')}${'1'.repeat(190)}`)
        .toString(16)
        .padStart(64, '0')
      expect(wordsOfKeys(greekWords, hash)).toEqual(indices.map((index) => greekWords[index]))
    }),
    { numRuns: 100 },
  )
})

test('each of store, person and keys makes another hash', () => {
  const keys = { boxPub: 'box', sigPub: 'sig' }
  const hashes = [
    hashOfKeys('s1', 'u1', keys),
    hashOfKeys('s2', 'u1', keys),
    hashOfKeys('s1', 'u2', keys),
    hashOfKeys('s1', 'u1', { ...keys, boxPub: 'other' }),
    hashOfKeys('s1', 'u1', { ...keys, sigPub: 'other' }),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('both sides see the same words, and new keys have others', async () => {
  const { people, enrol, administrator } = await sealPeople('u2', 'u3')
  const [one, other] = people as [SealPerson, SealPerson]
  const before = other.seals.words('u2')
  expect(before).toHaveLength(6)
  expect(one.seals.words('u2')).toEqual(before)
  expect(administrator.seals.words('u2')).toEqual(before)
  await enrol('u2')
  expect(other.seals.words('u2')).not.toEqual(before)
  expect(other.seals.words('nobody')).toBeNull()
})
