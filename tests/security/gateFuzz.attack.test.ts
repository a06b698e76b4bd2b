/**
 * Attack: a page that was taken over calls the gate with anything: names that are no operations, inputs of any shape,
 * prototypes, strange text, in any role or in none. Whatever comes, the reply is a value or a coded failure, nothing
 * is thrown, no refusal changes the store, no prototype is touched, and the log repeats nothing of the input.
 */
import { fc } from '../support/properties'
import { contract } from '../../shared/contract'
import { roles, type Role } from '../../shared/contract/operation'
import { manifestOf } from '../../main/database/manifest'
import { createTestApp, type TestApp } from '../support/testApp'

const runs = 600
const codes = [
  'invalidInput',
  'notSignedIn',
  'notAllowed',
  'notFound',
  'duplicate',
  'ruleBroken',
  'stale',
  'notSaved',
]
const names = Object.entries(contract).flatMap(([feature, group]) =>
  // Before sign-in stands the vault, which this app has none of; its own tests attack it.
  Object.keys(group)
    .map((name) => `${feature}.${name}`)
    .filter((name) => !name.startsWith('vault.')),
)
const canary = 'ΚΑΝΑΡΙΝΙ-7431'
const strange = fc.oneof(
  fc.constantFrom(
    '',
    canary,
    '\uD800',
    'a\u0000b',
    '\u202Eabc',
    "'; DROP TABLE citizens; --",
    '=1+1',
    '../../etc',
    '{{7*7}}',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    strange,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          'id',
          'version',
          'text',
          'citizenId',
          '__proto__',
          'constructor',
          'name',
          'surname',
          'on',
        ),
        fc.string({ maxLength: 8 }),
      ),
      tie('any'),
      { maxKeys: 6 },
    ),
  ),
})).any
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...names) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__.x', 'citizens.__proto__', 'a.b.c', 'toString', 'citizens.toString'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
)

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('whatever is called, the reply is a value or a coded failure, and a refusal changes nothing', async () => {
  const users = new Map<Role | null, string>([[null, 'nobody']])
  for (const role of roles) users.set(role, (await app.signIn(role)).userId)
  const tables = () => {
    return JSON.stringify({ ...manifestOf(app.connection).tables, audit: 0 })
  }
  let known = tables()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(null, ...roles), name, value, async (role, operation, input) => {
      const userId = users.get(role)!
      if (role) app.again(userId, role)
      const reply = await app.dispatch(role ? `window-${userId}` : 'nobody', operation, input)
      if (reply.ok) {
        known = tables()
        return
      }
      expect([...codes, 'unexpected']).toContain(reply.failure.code)
      expect(reply.failure).not.toMatchObject({ code: 'unexpected' })
      expect(tables()).toBe(known)
      expect(JSON.stringify(reply)).not.toContain(canary)
    }),
    { numRuns: runs },
  )
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(JSON.stringify(app.log.entries)).not.toContain(canary)
}, 60_000)
