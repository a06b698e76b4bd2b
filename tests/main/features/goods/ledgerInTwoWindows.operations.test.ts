import { Failed } from '../../../../main/dispatch/failed'
import { addDays, type IsoDate } from '../../../../shared/values/isoDate'
import type { Reply } from '../../../../shared/contract/failure'
import { goodsDoor } from '../../../support/goods'
import { GoodsModel } from '../../../support/goodsModel'
import { fc } from '../../../support/properties'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

const histories = 5_000
const today = 23
const dayOf = (day: number) => addDays('2026-11-01' as IsoDate, day - 1)

let app: TestApp
let people: readonly TestPerson[]
let warehouses: string[]
let itemId: string

beforeAll(async () => {
  app = await createTestApp()
  // Nothing here outlives a power cut, and every act is a transaction of its own.
  app.connection.pragma('synchronous = OFF')
  const maria = await app.signIn('reception')
  // This PC signs one person in at a time; the gate serves any number of windows, and other PCs will come.
  const windows = Reflect.get(app.signIns, 'byConnection') as Map<string, unknown>
  const [first] = [...windows]
  const eleni = await app.signIn('socialWorker')
  windows.set(...first!)
  people = [maria, eleni]
  itemId = (
    await maria.do('goods.addItem', { name: 'Γάλα', category: 'food', measure: 'pieces', expires: true })
  ).id
  warehouses = []
  for (const name of ['Αποθήκη', 'Κασόνι'])
    warehouses.push((await maria.do('goods.addWarehouse', { kind: 'crate', name, place: null })).id)
})
afterAll(() => app.close())

const step = fc.record({
  do: fc.constantFrom('transfer', 'transfer', 'writeOff', 'bring', 'handOut', 'count', 'undo', 'undo'),
  who: fc.nat(1),
  lot: fc.nat(2),
  at: fc.nat(1),
  day: fc.integer({ min: 1, max: today + 1 }),
  quantity: fc.integer({ min: 1, max: 9 }),
  place: fc.nat(12),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
type Done = { readonly ok: boolean; readonly ids: readonly string[] }

/** Three lots of their own for each history: two that expire, on the 10th and after all days, and one more. */
const lots = [
  { item: 0, expires: 10 },
  { item: 0, expires: 60 },
  { item: 0, expires: 90 },
]

/** What a reply said; it refuses by a rule of the program, never by an accident that the database stopped. */
function outcome<T>(reply: Reply<T>, idsOf: (value: T) => readonly string[]): Done {
  if (reply.ok) return { ok: true, ids: idsOf(reply.value) }
  if (reply.failure.code !== 'ruleBroken') throw new Error(JSON.stringify(reply.failure))
  return { ok: false, ids: [] }
}
const posted = (reply: Reply<{ movements: { id: string }[] }>): Done =>
  outcome(reply, ({ movements }) => movements.map(({ id }) => id))

/** What goes straight to the ledger's door is in the queue before what passes the gate first. */
const turnOf = ({ do: what }: Step) => (['transfer', 'writeOff', 'undo'].includes(what) ? 1 : 0)

async function history(steps: readonly (readonly Step[])[]): Promise<void> {
  const door = goodsDoor(app, people[0]!.userId)
  const lotIds: string[] = []
  for (const { expires } of lots) lotIds.push(await door.lot({ itemId, expiresOn: dayOf(expires) }))
  const model = new GoodsModel(lots, today)
  const ids: string[] = []

  const moved = (work: Promise<string>): Promise<Done> =>
    work.then(
      (id) => ({ ok: true, ids: [id] }),
      (error: unknown) => {
        if (!(error instanceof Failed)) throw error
        return { ok: false, ids: [] }
      },
    )

  /** Says what the model expects and sets the real thing going, in one go: what was asked first is done first. */
  function begin({
    do: what,
    who,
    lot,
    at,
    day,
    quantity,
    place,
  }: Step): [number | null, Promise<Done>] | null {
    const person = people[who]!
    const [here, there] = [warehouses[at]!, warehouses[1 - at]!]
    const lines = [{ lotId: lotIds[lot]!, quantity }]
    const on = dayOf(day)
    const said = (
      kind: 'donated' | 'handedOut' | 'transferred' | 'writtenOff' | 'counted',
      from: number | null,
      to: number | null,
    ) => model.post(day, [{ kind, lot, quantity, from, to }])
    const one = { lotId: lotIds[lot]!, quantity, day: on }
    switch (what) {
      case 'transfer':
        return [
          said('transferred', at, 1 - at),
          person
            .call('goods.transfer', { day: on, fromWarehouseId: here, toWarehouseId: there, lines })
            .then(posted),
        ]
      case 'writeOff':
        return [
          said('writtenOff', at, null),
          person
            .call('goods.writeOff', { day: on, warehouseId: here, reason: 'damaged', lines })
            .then(posted),
        ]
      case 'bring':
        return [said('donated', null, at), moved(door.move({ ...one, to: here }))]
      case 'handOut':
        return [
          said('handedOut', at, null),
          moved(door.move({ ...one, from: here, kind: 'handedOut', actKind: 'handOver' })),
        ]
      case 'count':
        return [
          said('counted', at, null),
          moved(door.move({ ...one, from: here, kind: 'counted', actKind: 'stocktake' })),
        ]
      default: {
        // Only what was written before this turn can be named.
        const movementId = ids[place]
        if (movementId === undefined) return null
        const { actKind } = app.connection
          .prepare('SELECT actKind FROM stock_movements WHERE id = ?')
          .get(movementId) as { actKind: string }
        return [
          // A hand-over is taken back where it was made.
          actKind === 'handOver' ? null : model.undo(place),
          person
            .call('goods.undo', { movementId, reason: 'λάθος' })
            .then((reply) => outcome(reply, ({ id }) => [id])),
        ]
      }
    }
  }

  await door
    .move({ lotId: lotIds[1]!, quantity: 8, day: dayOf(2), to: warehouses[0]! })
    .then((id) => ids.push(id))
  model.post(2, [{ kind: 'donated', lot: 1, quantity: 8, from: null, to: 0 }])
  for (const together of steps) {
    const begun = together
      .toSorted((one, other) => turnOf(one) - turnOf(other))
      .map(begin)
      .filter((one) => one !== null)
    const done = await Promise.all(begun.map(([, work]) => work))
    const said = JSON.stringify(done.map(({ ok }) => ok))
    if (said !== JSON.stringify(begun.map(([expected]) => expected !== null))) throw new Error(said)
    ids.push(...done.flatMap((one) => one.ids))
  }

  for (const [lot, lotId] of lotIds.entries()) {
    const { inWarehouses } = await people[0]!.do('goods.lot', { id: lotId })
    const lying = warehouses.map(
      (warehouseId) => inWarehouses.find((one) => one.warehouseId === warehouseId)?.quantity ?? 0,
    )
    const expected = [0, 1].map((warehouse) => model.balance(lot, warehouse, today))
    if (String(lying) !== String(expected)) throw new Error(`${lying} lie there, not ${expected}`)
  }
}

test(`${histories} histories of two people who act at the same moment: the ledger is what its model says`, async () => {
  const all = fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
      history,
    ),
    { numRuns: histories },
  )
  await expect(all).resolves.toBeUndefined()
  const supervisor = await app.signIn('supervisor')
  expect(await supervisor.do('goods.checkLedger', {})).toMatchObject({ differences: 0 })
}, 120_000)
