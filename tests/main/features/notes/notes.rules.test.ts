import {
  isChainWhole,
  isCoReaderMissing,
  type Link,
  whyNotWritten,
} from '../../../../main/features/notes/notes.rules'

const link = (version: number, kind: Link['kind'], more: Partial<Link> = {}): Link => ({
  version,
  kind,
  citizenIds: ['c1'],
  previous: version === 1 ? '' : `h${version - 1}`,
  hash: `h${version}`,
  ...more,
})
const whole = (links: readonly Link[], files = ['c1']) => {
  const newest = links.at(-1)
  return isChainWhole(links, files, newest ? { version: newest.version, hash: newest.hash } : null)
}
const chain = [link(1, 'version'), link(2, 'signed'), link(3, 'addendum'), link(4, 'addendum')]

test('versions, a signature, addenda', () => {
  expect(whole(chain)).toBe(true)
  expect(whole([link(1, 'signed')])).toBe(true)
})

test('after the signature only addenda, before it none', () => {
  expect(whyNotWritten(null, 'version')).toBeNull()
  expect(whyNotWritten(null, 'addendum')).toBe('notes.notSigned')
  expect(whyNotWritten('version', 'signed')).toBeNull()
  expect(whyNotWritten('signed', 'version')).toBe('notes.signed')
  expect(whyNotWritten('addendum', 'signed')).toBe('notes.signed')
  expect(whyNotWritten('addendum', 'addendum')).toBeNull()
  expect(whole([link(1, 'signed'), link(2, 'version')])).toBe(false)
  expect(whole([link(1, 'addendum')])).toBe(false)
})

test('a version that is missing, doubled, moved or put in between breaks the chain', () => {
  for (const at of [0, 1, 2]) expect(whole(chain.filter((_link, index) => index !== at))).toBe(false)
  expect(whole([chain[0]!, chain[0]!])).toBe(false)
  expect(whole([chain[1]!, chain[0]!, chain[2]!])).toBe(false)
  expect(whole([link(1, 'version'), link(2, 'version', { previous: 'other' })])).toBe(false)
  expect(whole([])).toBe(false)
})

test('a cut-off end is seen by what the trail states', () => {
  const stated = { version: 4, hash: 'h4' }
  expect(isChainWhole(chain, ['c1'], stated)).toBe(true)
  expect(isChainWhole(chain.slice(0, 3), ['c1'], stated)).toBe(false)
  expect(isChainWhole(chain, ['c1'], { version: 4, hash: 'other' })).toBe(false)
  expect(isChainWhole(chain, ['c1'], null)).toBe(false)
})

test('a note lies in the files of its newest version, and an addendum in those of its note', () => {
  expect(whole(chain, ['c2'])).toBe(false)
  expect(whole(chain, ['c1', 'c2'])).toBe(false)
  expect(whole([link(1, 'version'), link(2, 'signed', { citizenIds: ['c2'] })], ['c2'])).toBe(true)
  expect(whole([link(1, 'signed'), link(2, 'addendum', { citizenIds: ['c2'] })], ['c2'])).toBe(false)
})

test('the co-reader of the decision is named, except by themselves', () => {
  const policy = { choice: 'coReader' as const, coReaderId: 'u2' }
  expect(isCoReaderMissing(policy, 'u1', [])).toBe(true)
  expect(isCoReaderMissing(policy, 'u1', ['u3', 'u2'])).toBe(false)
  expect(isCoReaderMissing(policy, 'u2', [])).toBe(false)
  expect(isCoReaderMissing({ choice: 'none', coReaderId: null }, 'u1', [])).toBe(false)
})
