/**
 * Attack: somebody who can write the database file wants an act to be forgotten, changed, added or put on somebody
 * else. The program's own statements are refused by the database; with the triggers gone the chain tells what was done.
 */
import { createHash } from 'node:crypto'
import { type AuditHead, verifyChain } from '../../main/dispatch/auditTrail'
import { Reader } from '../../main/database/reader'
import { createTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
  const reception = await app.signIn('reception')
  for (const name of ['Άννα', 'Βάσω', 'Γεωργία', 'Δέσποινα'])
    await reception.do('citizens.enquire', { surname: 'Κανάρη', name })
})
afterEach(() => app.close())

/** In the test app the signature of a hash is the hash itself, so whoever rewrites a hash cannot sign for `test`. */
const signedByTest = (hash: Uint8Array, signature: Uint8Array, signerId: string) =>
  signerId === 'test' && Buffer.from(hash).equals(Buffer.from(signature))
const fault = (anchor?: AuditHead, verify = signedByTest) =>
  verifyChain(new Reader({ connection: app.connection, dataSource: app.dataSource }), verify, anchor)

function asAttacker(sql: string, ...values: (string | number)[]) {
  for (const change of ['update', 'delete'])
    app.connection.exec(`DROP TRIGGER IF EXISTS audit_refuses_${change}`)
  app.connection.prepare(sql).run(...values)
}
const last = () => app.auditTrail().at(-1)!

test('what the program wrote holds, also against a head that was kept elsewhere', () => {
  expect(app.auditTrail().length).toBeGreaterThan(4)
  expect(fault()).toBeNull()
  const { serial, hash } = app.auditTrail()[2]!
  expect(fault({ serial, hash })).toBeNull()
})

test.each([`UPDATE audit SET userId = 'x'`, 'DELETE FROM audit', 'DELETE FROM audit WHERE serial = 3'])(
  'the database refuses: %s',
  (sql) => {
    expect(() => app.connection.exec(sql)).toThrow('append-only')
  },
)

test.each([
  ['at', '2020-01-01T00:00:00.000Z'],
  ['userId', 'somebody else'],
  ['action', 'users.me'],
  ['subject', 'another card'],
  ['detail', '{"x":1}'],
  ['roles', 'administrator'],
  ['signerId', 'other'],
])('a changed %s is found', (column, value) => {
  asAttacker(`UPDATE audit SET "${column}" = ? WHERE serial = 3`, value)
  expect(fault()).toEqual({ serial: 3, fault: 'edited' })
})

test('a removed entry is found, in the middle and by the anchor at the end', () => {
  const { serial, hash } = last()
  asAttacker('DELETE FROM audit WHERE serial = ?', serial)
  expect(fault()).toBeNull()
  expect(fault({ serial, hash })).toEqual({ serial, fault: 'olderThanAnchor' })
  asAttacker('DELETE FROM audit WHERE serial = 3')
  expect(fault()).toEqual({ serial: 3, fault: 'gap' })
})

test('entries that change places are found', () => {
  asAttacker('UPDATE audit SET serial = -3 WHERE serial = 3')
  asAttacker('UPDATE audit SET serial = 3 WHERE serial = 4')
  asAttacker('UPDATE audit SET serial = 4 WHERE serial = -3')
  expect(fault()).toEqual({ serial: 3, fault: 'broken' })
})

/** Writes the last entry anew with right hashes, as somebody would who knows the program. */
function rehashed(change: { userId: string }) {
  const entry = { ...last(), ...change }
  const { serial, at, userId, roles, signerId, action, subject, detail, previousHash } = entry
  const hash = createHash('sha256')
    .update(JSON.stringify([serial, at, userId, roles, signerId, action, subject, detail, previousHash]))
    .digest('hex')
  asAttacker('UPDATE audit SET userId = ?, hash = ? WHERE serial = ?', userId, hash, serial)
  return { serial, hash }
}

test('an entry with a right hash but without its signer’s signature is found', () => {
  const { serial } = rehashed({ userId: 'somebody else' })
  expect(fault()).toEqual({ serial, fault: 'signature' })
})

test('a chain that was written anew from some entry on does not meet the head kept elsewhere', () => {
  const kept = last()
  const { serial } = rehashed({ userId: 'somebody else' })
  expect(fault({ serial: kept.serial, hash: kept.hash }, () => true)).toEqual({
    serial,
    fault: 'olderThanAnchor',
  })
})
