/**
 * Attack: whoever is no reader of a note calls whatever the gate offers, in any order, with ids that exist and inputs that
 * fit, 10,000 sequences of calls: not one byte of a note comes back, in no reply, no file, no event, no log.
 */
import { z } from 'zod'
import { contract } from '../../shared/contract'
import type { Operation, Role } from '../../shared/contract/operation'
import { canaries, canaryMark, holdsCanary } from '../support/canaries'
import { pick, seededChance } from '../support/keys/chance'
import { noteDesk } from '../support/noteDesk'
import { createTestApp, type TestApp } from '../support/testApp'

const sequences = 10_000
const longest = 3
const chance = seededChance(20_261_122)
const upTo = (most: number) => Math.floor(chance() * (most + 1))

/** The vault stands before sign-in and holds no records; its own tests attack it. */
const withoutVault = Object.entries(contract).filter(([feature]) => feature !== 'vault')
type Schema = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  minItems?: number
  minimum?: number
  $ref?: string
}
const operations = withoutVault.flatMap(([feature, group]) =>
  Object.entries(group as Record<string, Operation>).map(([name, { input }]) => ({
    name: `${feature}.${name}`,
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema,
  })),
)

/** Something that fits the form of an operation's input, with real ids wherever an id may stand. */
function fitting(schema: Schema, ids: readonly string[], name = ''): unknown {
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fitting(pick(chance, either), ids, name)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return pick(chance, schema.enum)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) || chance() < 0.5)
          .map(([key, of]) => [key, fitting(of, ids, key)]),
      )
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, upTo(2)) }, () =>
        fitting(schema.items ?? {}, ids, name.replace(/s$/, '')),
      )
    case 'integer':
    case 'number':
      return pick(chance, [schema.minimum ?? 0, 1, 1, 2, 20])
    case 'boolean':
      return chance() < 0.5
    case 'null':
      return null
    default:
      return text(name, ids)
  }
}

function text(name: string, ids: readonly string[]): string {
  if (/^(from|until|day|on|.*On|date|.*Date)$/.test(name)) return pick(chance, ['2026-11-01', '2026-11-23'])
  if (/time/i.test(name)) return '09:30'
  if (/(^id|Id|subject|record)$/.test(name)) return pick(chance, ids)
  return pick(chance, ['', 'παρ', 'ακουμπά', 'individual', 'phone', 'other', pick(chance, ids)])
}

test('what is called fits the operations', () => {
  const wanted = operations.find(({ name }) => name === 'notes.openDraft')!
  const made = fitting(wanted.input, ['some-id'])
  expect(contract.notes.openDraft.input.safeParse(made).success).toBe(true)
})

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('10,000 sequences of calls by every other role bring not one byte of a note', async () => {
  const desk = await noteDesk(app)
  await desk.decide()
  await desk.confirm(desk.author, desk.colleague)
  for (const [at, canary] of canaries.entries()) {
    const readerIds = at % 2 === 0 ? [desk.colleague.userId] : []
    // oxlint-disable-next-line no-await-in-loop
    const { id } = await desk.note({ text: canary, readerIds }, at % 3 === 0 ? 'notes.sign' : 'notes.save')
    const me = desk.as(desk.author)
    const place = { sessionId: desk.session, noteId: id, citizenIds: [desk.husband] }
    // oxlint-disable-next-line no-await-in-loop
    await me.do('notes.saveDraft', { ...place, text: canary })
    if (at % 3 === 0)
      // oxlint-disable-next-line no-await-in-loop
      await me.do('notes.addAddendum', { id, seen: 1, readerIds: [], text: canary })
  }
  const strangers: { userId: string; roles: Role[] }[] = [desk.supervisor, desk.administrator, desk.reception]
  for (const role of ['psychologist', 'socialWorker'] as const)
    // oxlint-disable-next-line no-await-in-loop
    strangers.push({ userId: (await app.signIn(role)).userId, roles: [role] })
  const ids = app.connection
    .prepare(
      `SELECT id FROM notes UNION SELECT id FROM sessions UNION SELECT id FROM citizens UNION SELECT id FROM users`,
    )
    .pluck()
    .all() as string[]

  // What is written here need not outlive a power cut, and there is much of it.
  app.connection.pragma('synchronous = OFF')
  async function call(
    { userId, roles }: (typeof strangers)[number],
    { name, input }: (typeof operations)[number],
  ) {
    const reply = await app.dispatch(`window-${userId}`, name, fitting(input, ids))
    if (holdsCanary(JSON.stringify(reply))) throw new Error(`${roles.join()} got a note from ${name}`)
  }
  // Each operation at least once by each of them, and then as it comes.
  for (const stranger of strangers) {
    app.again(stranger.userId, ...stranger.roles)
    // oxlint-disable-next-line no-await-in-loop
    for (const operation of operations) await call(stranger, operation)
  }
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    const stranger = strangers[sequence % strangers.length]!
    app.again(stranger.userId, ...stranger.roles)
    // oxlint-disable-next-line no-await-in-loop
    for (let left = upTo(longest - 1); left >= 0; left -= 1) await call(stranger, pick(chance, operations))
  }
  for (const { bytes } of app.files.saved)
    expect(holdsCanary(Buffer.from(bytes).toString('latin1'))).toBe(false)
  expect(holdsCanary(JSON.stringify([app.events, app.copied, app.log.entries, app.auditTrail()]))).toBe(false)
  // And they were there to be found all the time.
  const own = await desk.as(desk.author).do('notes.search', { text: canaryMark, citizenId: null })
  expect(own.hits.length).toBeGreaterThanOrEqual(canaries.length)
}, 300_000)
