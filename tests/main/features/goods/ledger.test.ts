import type { Writer } from '../../../../main/database/writer'
import { Failed } from '../../../../main/dispatch/failed'
import {
  type LedgerContext,
  postMovements,
  proposeLots,
  undoAct,
  undoMovement,
} from '../../../../main/features/goods/ledger'
import { balanceOn, balancesThatDiffer, rebuildBalances } from '../../../../main/features/goods/ledger.store'
import { addDays, type IsoDate } from '../../../../shared/values/isoDate'
import { goodsDoor } from '../../../support/goods'
import { firstToday, history, lots, type Step } from '../../../support/goodsHistories'
import { GoodsModel, type ModelMovement } from '../../../support/goodsModel'
import { fc } from '../../../support/properties'
import { createTestApp, type TestApp } from '../../../support/testApp'

const histories = 5_000
const dayOf = (day: number) => addDays('2026-11-01' as IsoDate, day - 1)

let app: TestApp
let userId: string
let warehouses: string[]
let lotIds: string[]
let itemIds: string[]

beforeAll(async () => {
  app = await createTestApp()
  const maria = await app.signIn('reception')
  userId = maria.userId
  const base = { category: 'food', measure: 'pieces' } as const
  const expiring = await maria.do('goods.addItem', { ...base, name: 'Γάλα', expires: true })
  const lasting = await maria.do('goods.addItem', { ...base, name: 'Σαπούνι', expires: false })
  itemIds = [expiring.id, lasting.id]
  warehouses = []
  for (const name of ['Αποθήκη', 'Κασόνι'])
    warehouses.push((await maria.do('goods.addWarehouse', { kind: 'crate', name, place: null })).id)
  const door = goodsDoor(app, userId)
  lotIds = []
  for (const { item, expires } of lots) {
    const expiresOn = expires === null ? null : dayOf(expires)
    const id = await door.lot({
      itemId: itemIds[item]!,
      expiresOn: item === 0 ? (expiresOn ?? dayOf(99)) : null,
    })
    // One lot of the item that expires bears no day: such rows are known from older lists.
    app.connection.prepare('UPDATE lots SET expiresOn = ? WHERE id = ?').run(expiresOn, id)
    lotIds.push(id)
  }
})
afterAll(() => app.close())

/** The ledger beside its model: each step is done in both, and both must agree whether it may be done at all. */
class Both {
  readonly model = new GoodsModel(lots, firstToday)
  /** Ids of the movements by their place in the model, and of the acts. */
  private readonly movementIds: string[] = []
  private readonly actIds: string[] = []
  private readonly context: LedgerContext

  constructor(private readonly writer: Writer) {
    this.context = {
      writer,
      actor: { userId },
      newId: () => app.ids.next(),
      now: () => app.clock.now(),
      today: () => dayOf(this.model.today),
    }
  }

  step(step: Step): void {
    if (step.do === 'nextDay') this.model.today += step.days
    else if (step.do === 'undo') this.undo(step.place)
    else if (step.do === 'undoAct') this.undoAct(step.act)
    else if (step.do === 'post') this.post(step.day, step.movements)
    else this.count(step)
  }

  private count({ lot, at, day, found }: Extract<Step, { do: 'count' }>): void {
    const difference = found - this.model.balance(lot, at, day)
    if (difference === 0) return
    const sides = difference > 0 ? { from: null, to: at } : { from: at, to: null }
    this.post(day, [{ kind: 'counted', lot, quantity: Math.abs(difference), ...sides }])
  }

  private post(day: number, movements: readonly ModelMovement[]): void {
    const actId = app.ids.next()
    const nameOf = (warehouse: number | null) => (warehouse === null ? null : warehouses[warehouse]!)
    this.alike(this.model.post(day, movements), actId, () =>
      postMovements(
        this.context,
        { kind: 'transfer', id: actId, day: dayOf(day) },
        movements.map(({ kind, lot, quantity, from, to }) => ({
          kind,
          quantity,
          lotId: lotIds[lot]!,
          fromWarehouseId: nameOf(from),
          toWarehouseId: nameOf(to),
        })),
      ),
    )
  }

  private undo(place: number): void {
    const id = this.movementIds[place]
    if (id === undefined) return
    this.alike(this.model.undo(place), app.ids.next(), () => [undoMovement(this.context, id, 'λάθος')])
  }

  private undoAct(act: number): void {
    const id = this.actIds[act]
    if (id === undefined) return
    const before = this.model.entries.length
    const expected = this.model.undoAct(act)
    this.alike(expected, app.ids.next(), () => {
      const count = undoAct(this.context, id, 'λάθος')
      if (count !== this.model.entries.length - before) throw new Error(`${count} movements were taken back`)
      const rows = this.writer.all<{ id: string }>(
        'SELECT id FROM stock_movements ORDER BY serial DESC LIMIT ?',
        this.model.entries.length - before,
      )
      return rows.map((row) => row.id).toReversed()
    })
  }

  /** Does the real thing as one transaction would, and expects what the model said of it. */
  private alike(expected: number | null, actId: string, work: () => readonly string[]): void {
    this.writer.run('SAVEPOINT act')
    let done: readonly string[] | null = null
    try {
      done = work()
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      this.writer.run('ROLLBACK TO act')
    }
    this.writer.run('RELEASE act')
    if ((done === null) !== (expected === null))
      throw new Error(`The model says ${expected === null ? 'refused' : 'done'}, the ledger does not`)
    if (done === null || expected === null) return
    this.movementIds.push(...done)
    this.actIds[expected] = actId
    if (this.movementIds.length !== this.model.entries.length) throw new Error('Movements are missing')
  }

  /** Everything that can be asked of the two, as text: thousands of small comparisons take their time. */
  faults(): readonly unknown[] {
    const asked: [string, unknown, unknown][] = []
    for (const [lot, lotId] of lotIds.entries())
      for (const [place, warehouse] of warehouses.entries())
        asked.push(...this.balances(lot, lotId, place, warehouse))
    for (const [item, itemId] of itemIds.entries())
      for (const day of [5, this.model.today]) asked.push(this.proposal(item, itemId, day))
    asked.push(['kept balances', balancesThatDiffer(this.writer), 0])
    return asked.filter(([, kept, expected]) => JSON.stringify(kept) !== JSON.stringify(expected))
  }

  private *balances(
    lot: number,
    lotId: string,
    place: number,
    warehouse: string,
  ): Generator<[string, unknown, unknown]> {
    const { model, writer } = this
    const ends = writer.all<{ day: string; balance: number }>(
      'SELECT day, balance FROM stock_balances WHERE lotId = ? AND warehouseId = ? ORDER BY day',
      lotId,
      warehouse,
    )
    const days = Array.from({ length: model.today }, (_, before) => before + 1)
    const on = (day: number) => ends.findLast((end) => end.day <= dayOf(day))?.balance ?? 0
    const kept = days.map(on)
    yield ['balances', kept, days.map((day) => model.balance(lot, place, day))]
    yield ['below zero', kept.filter((balance) => balance < 0), []]
    yield ['asked for one day', balanceOn(writer, warehouse, lotId, dayOf(6)), model.balance(lot, place, 6)]
    // What was taken back leaves no trace in what lies there now.
    const standing = model.entries.filter((entry, entered) => entry.lot === lot && model.stands(entered))
    const left = standing.reduce(
      (sum, { quantity, from, to }) => sum + (to === place ? quantity : 0) - (from === place ? quantity : 0),
      0,
    )
    yield ['without what was undone', kept.at(-1), left]
  }

  private proposal(item: number, itemId: string, day: number): [string, unknown, unknown] {
    const asked = { warehouseId: warehouses[0]!, itemId, quantity: 20, day: dayOf(day) }
    const { lots: taken, missing } = proposeLots(this.writer, asked)
    const expired = taken.filter(({ expiresOn }) => expiresOn !== null && expiresOn < asked.day)
    const named = taken.map(({ lotId, quantity }) => ({ lot: lotIds.indexOf(lotId), quantity }))
    return [
      'proposal',
      { lots: named, missing, expired },
      { ...this.model.proposal(item, 0, 20, day), expired: [] },
    ]
  }
}

const nowhere = { action: null, userId: null, roles: [], at: () => app.clock.now() } as const
const ledgerTables = ['stock_movements', 'stock_balances', 'stock_now'] as const
const contentOf = (writer: Writer) =>
  ledgerTables.map((table) => writer.all(`SELECT * FROM ${table} ORDER BY 1, 2, 3`))

/** Each history in a ledger of its own: it is rolled back before the next one. */
const eachHistory = (numRuns: number, faultsOf: (both: Both, writer: Writer) => readonly unknown[]) =>
  app.transactions.write(nowhere, (writer) => {
    fc.assert(
      fc.property(history, (steps) => {
        writer.run('SAVEPOINT history')
        try {
          const both = new Both(writer)
          for (const step of steps) both.step(step)
          const faults = faultsOf(both, writer)
          if (faults.length > 0) throw new Error(JSON.stringify(faults))
        } finally {
          writer.run('ROLLBACK TO history')
          writer.run('RELEASE history')
        }
      }),
      { numRuns },
    )
  })

test(`${histories} histories: the ledger is what its model says, on each day, and never below zero`, async () => {
  await expect(eachHistory(histories, (both) => both.faults())).resolves.toBeUndefined()
}, 120_000)

test('the kept balances made anew are the same', async () => {
  const remade = eachHistory(300, (_both, writer) => {
    const kept = JSON.stringify(contentOf(writer))
    rebuildBalances(writer)
    return JSON.stringify(contentOf(writer)) === kept ? [] : [kept]
  })
  await expect(remade).resolves.toBeUndefined()
})

test('a balance that somebody changed is noticed and made right', async () => {
  await app.transactions.write(nowhere, (writer) => {
    writer.run('SAVEPOINT history')
    const both = new Both(writer)
    both.step({
      do: 'post',
      day: 3,
      movements: [{ kind: 'donated', lot: 0, quantity: 5, from: null, to: 0 }],
    })
    for (const sql of [
      'UPDATE stock_balances SET balance = balance + 1',
      'UPDATE stock_now SET balance = balance + 1',
      'DELETE FROM stock_balances',
      'DELETE FROM stock_now',
    ]) {
      writer.run(sql)
      expect(balancesThatDiffer(writer)).toBe(1)
      rebuildBalances(writer)
      expect(balancesThatDiffer(writer)).toBe(0)
    }
    writer.run('ROLLBACK TO history')
    writer.run('RELEASE history')
  })
})
