import { distributionsHandlers } from '../../../../main/features/distributions/distributions.handlers'
import { householdsHandlers } from '../../../../main/features/households/households.handlers'
import { Failed } from '../../../../main/dispatch/failed'
import type { CommandContext, QueryContext } from '../../../../main/dispatch/context'
import type { Writer } from '../../../../main/database/writer'
import type { IsoDate, IsoInstant } from '../../../../shared/values/isoDate'
import {
  distributionDesk,
  type DistributionDesk,
  freeProgramme,
  morning,
  openLine,
} from '../../../support/distributionDesk'
import { fc } from '../../../support/properties'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

// Random histories against a model that knows nothing of the program: who lives where, who had a share, what lies there.

let app: TestApp
let worker: TestPerson
let desk: DistributionDesk
beforeEach(async () => {
  app = await createTestApp()
  worker = await app.signIn('socialWorker', 'supervisor')
  desk = await distributionDesk(app, worker)
})
afterEach(() => app.close())

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('plan' as const), household: fc.nat(3) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('give' as const),
        parcel: fc.nat(5),
        part: fc.constantFrom(1, 0.5, 2),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('pack' as const), parcel: fc.nat(5) }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('move' as const), citizen: fc.nat(5), household: fc.nat(3) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), parcel: fc.nat(5) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('noShow' as const), parcel: fc.nat(5) }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 24) }),
    },
  ),
  { minLength: 3, maxLength: 12 },
)
type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never

type Given = {
  readonly household: string
  readonly citizens: readonly string[]
  readonly pasta: number
  readonly flour: number
}

class Model {
  readonly livesIn = new Map<string, string>()
  /** Standing hand-overs of the present programme by parcel. */
  readonly given = new Map<string, Given>()
  pasta = 0
  flour = 0

  constructor(readonly times: number) {}

  /** Who of the household had fewer shares than the programme gives. */
  fresh(household: string): string[] {
    const shares = (citizen: string) =>
      [...this.given.values()].filter(({ citizens }) => citizens.includes(citizen)).length
    return [...this.livesIn]
      .filter(([citizen, home]) => home === household && shares(citizen) < this.times)
      .map(([citizen]) => citizen)
  }

  entitled(household: string): boolean {
    const had = [...this.given.values()].filter((one) => one.household === household).length
    return had < this.times && this.fresh(household).length > 0
  }
}

type Context = CommandContext & QueryContext

/** Runs one operation as the gate would: wholly or not at all. Anything but a refusal is a fault of the program. */
async function tried<T>(writer: Writer, work: () => T | Promise<T>): Promise<T | null> {
  writer.run('SAVEPOINT step')
  try {
    const result = await work()
    writer.run('RELEASE step')
    return result
  } catch (error) {
    writer.run('ROLLBACK TO step')
    writer.run('RELEASE step')
    if (error instanceof Failed || (error as Error).name === 'StaleRow') return null
    throw error
  }
}

async function play(
  context: Context,
  history: readonly Step[],
  model: Model,
  homes: readonly string[],
  citizens: readonly string[],
) {
  const { writer } = context
  const { pasta, flour } = desk.items
  const programme = await distributionsHandlers.addProgramme(context, {
    ...freeProgramme,
    name: `Πρόγραμμα ${context.newId()}`,
    from: context.today(),
    frequency: { times: model.times, per: 'programme' },
  })
  await distributionsHandlers.addBasket(context, {
    programmeId: programme.id,
    validFrom: context.today(),
    lines: [
      { ...openLine, itemId: pasta, quantity: 500, per: 'member' },
      { ...openLine, itemId: flour, quantity: 1, per: 'household' },
    ],
  })
  const parcels: string[] = []
  const open = (index: number) => {
    const id = parcels[index % Math.max(1, parcels.length)]
    return id ? distributionsHandlers.openParcel(context, { id }) : null
  }
  for (const step of history) {
    if (step.kind === 'wait') app.clock.pass(step.hours * 3_600_000)
    if (step.kind === 'move') {
      const [citizenId, to] = [citizens[step.citizen]!, homes[step.household]!]
      const input = { citizenId, toHouseholdId: to, relation: 'child', on: context.today() }
      if (await tried(writer, () => householdsHandlers.move(context, input))) model.livesIn.set(citizenId, to)
    }
    if (step.kind === 'plan') {
      const added = await planned(context, programme.id, homes[step.household]!, model)
      if (added) parcels.push(added.id)
    }
    if (step.kind === 'pack' || step.kind === 'noShow' || step.kind === 'give' || step.kind === 'undo') {
      const opened = await open(step.parcel)
      if (opened) await act(context, step, opened, model)
    }
    check(writer, model)
  }
}

/** A parcel for today; there is one exactly where the model says that the household is entitled. */
async function planned(context: Context, programmeId: string, household: string, model: Model) {
  const day = await distributionsHandlers.planDay(context, {
    programmeId,
    warehouseId: desk.warehouse.id,
    day: context.today(),
    slots: [morning],
    note: '',
  })
  const input = { dayId: day.id, householdId: household, slot: 0 }
  const added = await tried(context.writer, () => distributionsHandlers.addParcel(context, input))
  expect(added !== null).toBe(model.entitled(household))
  return added
}

type Opened = Awaited<ReturnType<typeof distributionsHandlers.openParcel>>

async function act(context: Context, step: Step & { readonly parcel: number }, opened: Opened, model: Model) {
  const { writer } = context
  const { pasta } = desk.items
  const { id, version, household, handedOver } = opened.parcel
  const home = household.householdId
  const lines = opened.lines.map(({ lotId, quantity }) => ({
    lotId,
    quantity,
    substitutesItemId: null,
    reason: '',
  }))
  if (step.kind === 'pack') {
    const reservedUntil = new Date(Date.parse(context.now()) + 5_400_000).toISOString() as IsoInstant
    await tried(writer, () => distributionsHandlers.pack(context, { id, version, lines, reservedUntil }))
  }
  if (step.kind === 'noShow')
    await tried(writer, () => distributionsHandlers.notCollected(context, { id, version }))
  if (step.kind === 'undo' && handedOver) {
    await distributionsHandlers.undoHandOver(context, { id: handedOver.handOverId, reason: 'Λάθος' })
    const before = model.given.get(id)!
    model.given.delete(id)
    model.pasta += before.pasta
    model.flour += before.flour
  }
  if (step.kind !== 'give') return
  const part = lines.map((line) => ({ ...line, quantity: Math.ceil(line.quantity * step.part) }))
  const fresh = model.fresh(home)
  const [allowed, waits] = [model.entitled(home), handedOver === null]
  const given = await tried(writer, () =>
    distributionsHandlers.handOver(context, {
      parcelId: id,
      version,
      day: null,
      collectedBy: { kind: 'proxy', name: 'Κάποιος', document: 'Χ1', authorisationKept: true },
      lines: part,
      note: '',
    }),
  )
  // What the desk proposes to somebody who is entitled is never refused.
  if (allowed && waits && step.part <= 1 && lines.length > 0) {
    const packedForMore = opened.lines.some(({ itemId, quantity }) =>
      itemId === pasta ? quantity > 500 * fresh.length : false,
    )
    if (!packedForMore) expect(given).not.toBeNull()
  }
  if (!given) return
  expect([allowed, waits]).toEqual([true, true])
  const sum = (itemId: string) =>
    given.lines.filter((line) => line.itemId === itemId).reduce((total, { quantity }) => total + quantity, 0)
  const taken = { household: home, citizens: fresh, pasta: sum(pasta), flour: sum(desk.items.flour) }
  expect(taken.pasta).toBeLessThanOrEqual(500 * fresh.length)
  expect(taken.flour).toBeLessThanOrEqual(1)
  model.given.set(id, taken)
  model.pasta -= taken.pasta
  model.flour -= taken.flour
}

/** The stock is what the model says, no lot is promised twice, and only packed parcels hold anything. */
function check(writer: Writer, model: Model) {
  expect([desk.onHand(desk.items.pasta), desk.onHand(desk.items.flour)]).toEqual([model.pasta, model.flour])
  const promised = writer.all(
    `SELECT l.lotId FROM parcels p JOIN parcel_lots l ON l.parcelId = p.id
     WHERE p.state = 'packed' AND p.reservedUntil > ? GROUP BY l.lotId
     HAVING sum(l.quantity) > (SELECT b.balance FROM stock_balances b WHERE b.lotId = l.lotId ORDER BY b.day DESC LIMIT 1)`,
    app.clock.now(),
  )
  expect(promised).toEqual([])
  const held = writer.all(
    `SELECT 1 FROM parcels p JOIN parcel_lots l ON l.parcelId = p.id WHERE p.state <> 'packed' LIMIT 1`,
  )
  expect(held).toEqual([])
}

test('whatever is planned, packed, handed over, undone and split: nobody gets more than their share', async () => {
  const homes: string[] = []
  const citizens: string[] = []
  const livesIn = new Map<string, string>()
  for (const names of [['Α', 'Β', 'Γ'], ['Δ', 'Ε'], ['Ζ'], ['Η']]) {
    const home = await desk.household(...names)
    homes.push(home.id)
    citizens.push(...home.citizenIds)
    for (const citizen of home.citizenIds) livesIn.set(citizen, home.id)
  }
  await desk.bring(desk.items.pasta, 2500, '2140-01-01')
  await desk.bring(desk.items.pasta, 2500, '2141-01-01')
  await desk.bring(desk.items.flour, 3)
  await app.transactions.write(
    { action: null, userId: null, roles: [], at: () => app.clock.now() },
    async (writer) => {
      const context: Context = {
        writer,
        reader: writer,
        actor: { userId: worker.userId, roles: ['socialWorker', 'supervisor'], connection: 'test' },
        audit: () => undefined,
        seals: app.keys.seals(worker.userId),
        afterCommit: () => undefined,
        newId: () => app.ids.next(),
        now: () => app.clock.now(),
        today: () => app.clock.today(),
      }
      await fc.assert(
        fc.asyncProperty(steps, fc.constantFrom(1, 1, 2), async (history, times) => {
          // Each history begins in the same store, so that a shorter one fails like the one it was made of.
          writer.run('SAVEPOINT history')
          try {
            const model = new Model(times)
            model.pasta = 5000
            model.flour = 3
            for (const [citizen, home] of livesIn) model.livesIn.set(citizen, home)
            await play(context, history, model, homes, citizens)
            for (const id of model.given.keys()) {
              const sql = 'SELECT id FROM hand_overs WHERE parcelId = ? AND undoneAt IS NULL'
              const row = writer.get<{ id: string }>(sql, id)
              await distributionsHandlers.undoHandOver(context, { id: row!.id, reason: 'Τέλος' })
            }
            expect([desk.onHand(desk.items.pasta), desk.onHand(desk.items.flour)]).toEqual([5000, 3])
          } finally {
            writer.run('ROLLBACK TO history')
            writer.run('RELEASE history')
          }
        }),
        { numRuns: 1000 },
      )
    },
  )
}, 240_000)

test('what two windows ask for at once is done one after the other, and nothing twice', async () => {
  const [one, two] = [await desk.household('Άννα'), await desk.household('Βάσω')]
  await desk.bring(desk.items.pasta, 100_000, '2140-01-01')
  await desk.bring(desk.items.flour, 1)
  const asked = fc.array(fc.record({ parcel: fc.nat(1), kind: fc.constantFrom('give', 'noShow', 'undo'), other: fc.boolean() }), { minLength: 2, maxLength: 6 }) // prettier-ignore
  await fc.assert(
    fc.asyncProperty(asked, async (list) => {
      const programme = await worker.do('distributions.addProgramme', {
        ...freeProgramme,
        name: app.ids.next(),
      })
      await desk.basket(programme.id)
      const day = await desk.day(app.clock.today() as IsoDate, programme.id)
      const parcels = [await desk.parcel(day.id, one.id), await desk.parcel(day.id, two.id)]
      const heads = [one.head, two.head]
      const windows = [worker, app.again(await otherUser(), 'reception')]
      const replies = []
      for (const { parcel, kind, other } of list) {
        const { userId } = windows[other ? 1 : 0]!
        const person = app.again(userId, 'socialWorker', 'supervisor')
        const opened = parcels[parcel]!
        const { id, version } = opened.parcel
        replies.push(
          kind === 'give'
            ? person.call('distributions.handOver', desk.wholeTo(opened, heads[parcel]!))
            : kind === 'noShow'
              ? person.call('distributions.notCollected', { id, version })
              : person.call('distributions.undoHandOver', { id: 'none', reason: 'Λάθος' }),
        )
      }
      const done = (await Promise.all(replies)).filter(({ ok }) => ok).length
      worker = app.again(worker.userId, 'socialWorker', 'supervisor')
      const standing = app.connection
        .prepare('SELECT count(*) AS count FROM hand_overs WHERE programmeId = ? AND undoneAt IS NULL')
        .get(programme.id) as { count: number }
      expect(standing.count).toBeLessThanOrEqual(2)
      expect(done).toBeLessThanOrEqual(2)
      expect(desk.onHand(desk.items.flour)).toBeGreaterThanOrEqual(0)
      const left = await worker.do('distributions.handOvers', {
        programmeId: programme.id,
        show: 'standing',
      })
      for (const { id } of left.handOvers)
        await worker.do('distributions.undoHandOver', { id, reason: 'Τέλος' })
      expect(desk.onHand(desk.items.flour)).toBe(1)
    }),
    { numRuns: 20 },
  )
}, 120_000)

let secondUser: string | null = null
async function otherUser(): Promise<string> {
  secondUser ??= (await app.signIn('socialWorker', 'supervisor')).userId
  return secondUser
}
