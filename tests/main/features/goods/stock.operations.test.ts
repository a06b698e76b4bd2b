import type { IsoDate } from '../../../../shared/values/isoDate'
import { goodsDoor } from '../../../support/goods'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

const day = (text: string) => text as IsoDate
let app: TestApp
let maria: TestPerson
let room: string
let crate: string
let milk: string
let door: ReturnType<typeof goodsDoor>

beforeEach(async () => {
  app = await createTestApp()
  maria = await app.signIn('reception')
  room = (await maria.do('goods.addWarehouse', { kind: 'storeRoom', name: 'Αποθήκη', place: null })).id
  crate = (await maria.do('goods.addWarehouse', { kind: 'crate', name: 'Κασόνι', place: null })).id
  const item = {
    name: 'Γάλα',
    category: 'food',
    measure: 'pieces',
    expires: true,
    minimum: 30,
    target: 60,
  } as const
  milk = (await maria.do('goods.addItem', item)).id
  door = goodsDoor(app, maria.userId)
})
afterEach(() => app.close())

/** Ten of a lot that expires on that day, in the store room since the beginning of the month. */
async function tenUntil(expiresOn: string, label: string | null = null): Promise<string> {
  const lotId = await door.lot({ itemId: milk, expiresOn: day(expiresOn), label })
  await door.move({ lotId, quantity: 10, day: day('2026-11-02'), to: room })
  return lotId
}

describe('the stock list', () => {
  test('tells what is there, what expires, what expired, and for how many weeks the rest lasts', async () => {
    const old = await tenUntil('2026-11-22')
    await tenUntil('2026-12-01')
    const fresh = await tenUntil('2027-06-30')
    await door.move({
      lotId: old,
      quantity: 2,
      day: day('2026-11-10'),
      from: room,
      kind: 'handedOut',
      actKind: 'handOver',
    })
    const wrong = app.ids.next()
    await door.move({
      actId: wrong,
      lotId: fresh,
      quantity: 5,
      day: day('2026-11-12'),
      from: room,
      kind: 'handedOut',
      actKind: 'handOver',
    })
    await door.undo(wrong)
    await maria.do('goods.transfer', {
      fromWarehouseId: room,
      toWarehouseId: crate,
      lines: [{ lotId: fresh, quantity: 4 }],
    })
    const { rows } = await maria.do('goods.stock', {})
    expect(rows).toMatchObject([
      {
        item: { id: milk, name: 'Γάλα' },
        onHand: 28,
        expired: 8,
        expiring: 10,
        nextExpiry: '2026-12-01',
        level: 'belowMinimum',
        handedOut: 2,
        tenthsOfWeeksLeft: 1200,
      },
    ])
    expect((await maria.do('goods.stock', { warehouseId: crate })).rows).toMatchObject([
      { onHand: 4, expired: 0, expiring: 0, level: null, handedOut: 0, tenthsOfWeeksLeft: null },
    ])
    expect((await maria.do('goods.stock', { expiringDays: 5 })).rows).toMatchObject([{ expiring: 0 }])
    const supervisor = await app.signIn('supervisor')
    const { version, deadlines } = await supervisor.do('settings.deadlines', {})
    await supervisor.do('settings.correctDeadlines', {
      version,
      deadlines: { ...deadlines, goodsExpireDays: 5 },
    })
    maria = app.again(maria.userId, 'reception')
    expect((await maria.do('goods.stock', {})).rows).toMatchObject([{ expiring: 0 }])
    expect(await maria.do('goods.lot', { id: fresh })).toMatchObject({ state: 'good' })
    expect(await maria.do('goods.lots', { itemId: milk })).toMatchObject([
      { state: 'expired' },
      { state: 'good' },
      { state: 'good' },
    ])
  })

  test('tells what was there on an earlier day, as it was then', async () => {
    await tenUntil('2026-11-22')
    expect((await maria.do('goods.stock', { day: day('2026-11-01') })).rows).toMatchObject([{ onHand: 0 }])
    expect((await maria.do('goods.stock', { day: day('2026-11-02') })).rows).toMatchObject([
      { onHand: 10, expired: 0, expiring: 10 },
    ])
    expect((await maria.do('goods.stock', { day: day('2026-11-23') })).rows).toMatchObject([
      { onHand: 10, expired: 10, expiring: 0 },
    ])
  })

  test('leaves out what is not there and has no level, unless it is asked for', async () => {
    const soap = { name: 'Σαπούνι', category: 'hygiene', measure: 'pieces', expires: false } as const
    await maria.do('goods.addItem', soap)
    const names = async (more: { text?: string; category?: string; withEmpty?: boolean }) =>
      (await maria.do('goods.stock', more)).rows.map(({ item }) => item.name)
    expect(await names({})).toEqual(['Γάλα'])
    expect(await names({ withEmpty: true })).toEqual(['Γάλα', 'Σαπούνι'])
    expect(await names({ withEmpty: true, category: 'hygiene' })).toEqual(['Σαπούνι'])
    expect(await names({ withEmpty: true, text: 'γαλα' })).toEqual(['Γάλα'])
  })
})

describe('moving goods', () => {
  test('a shortage names the item, the lot, the day and what is missing; nothing of the act stays', async () => {
    const one = await tenUntil('2027-01-31', 'L7')
    const two = await tenUntil('2027-02-28')
    await door.move({
      lotId: two,
      quantity: 7,
      day: day('2026-11-20'),
      from: room,
      kind: 'handedOut',
      actKind: 'handOver',
    })
    const lines = [
      { lotId: one, quantity: 1 },
      { lotId: two, quantity: 4 },
    ]
    const moving = { day: day('2026-11-10'), fromWarehouseId: room, toWarehouseId: crate, lines }
    expect(await maria.failure('goods.transfer', moving)).toEqual({
      code: 'ruleBroken',
      rule: 'goods.shortage',
      values: { item: 'Γάλα', lot: '28/02/2027', day: '20/11/2026', missing: '1', left: '3' },
    })
    expect((await maria.do('goods.stock', { warehouseId: crate })).rows).toEqual([])
    expect(
      await maria.do('goods.transfer', { ...moving, lines: [{ lotId: two, quantity: 3 }] }),
    ).toMatchObject({
      movements: [{ kind: 'transferred', quantity: 3, itemName: 'Γάλα', undoneBy: null }],
    })
  })

  test('what expired is only written off; what did not is not written off as expired', async () => {
    const old = await tenUntil('2026-11-22', 'L1')
    const good = await tenUntil('2026-11-23')
    const lines = [{ lotId: old, quantity: 10 }]
    const moving = { fromWarehouseId: room, toWarehouseId: crate, lines }
    expect(await maria.failure('goods.transfer', moving)).toMatchObject({
      rule: 'goods.expired',
      values: { item: 'Γάλα', lot: 'L1, 22/11/2026', day: '22/11/2026' },
    })
    const waste = { warehouseId: room, reason: 'expired' }
    expect(
      await maria.failure('goods.writeOff', { ...waste, lines: [{ lotId: good, quantity: 1 }] }),
    ).toMatchObject({ rule: 'goods.notExpired', values: { item: 'Γάλα', day: '23/11/2026' } })
    expect(await maria.do('goods.writeOff', { ...waste, lines })).toMatchObject({
      movements: [{ kind: 'writtenOff', reason: 'expired', quantity: 10 }],
    })
    const asked = { warehouseId: room, itemId: milk, quantity: 12 }
    expect(await maria.do('goods.proposeLots', asked)).toEqual({
      lots: [{ lotId: good, label: null, expiresOn: '2026-11-23', quantity: 10, onHand: 10 }],
      missing: 2,
    })
  })

  test('a day to come, a fraction, an unknown reason and the same warehouse are refused', async () => {
    const lotId = await tenUntil('2027-01-31')
    const moving = { fromWarehouseId: room, toWarehouseId: crate, lines: [{ lotId, quantity: 1 }] }
    const refused = async (more: object) => maria.failure('goods.transfer', { ...moving, ...more })
    expect(await refused({ day: '2026-11-24' })).toMatchObject({ rule: 'goods.dayToCome' })
    expect(await refused({ toWarehouseId: room })).toMatchObject({ rule: 'goods.sameWarehouse' })
    for (const quantity of [0, -1, 0.5])
      expect(await refused({ lines: [{ lotId, quantity }] })).toMatchObject({ code: 'invalidInput' })
    expect(await refused({ lines: [{ lotId: 'nothing', quantity: 1 }] })).toMatchObject({ code: 'notFound' })
    const waste = { warehouseId: room, lines: moving.lines }
    expect(await maria.failure('goods.writeOff', { ...waste, reason: 'XX' })).toMatchObject({
      code: 'notFound',
    })
    expect(await maria.failure('goods.writeOff', { ...waste, reason: 'otherLoss' })).toEqual({
      code: 'invalidInput',
      fields: [{ path: 'note', issue: 'required' }],
    })
  })

  test('a movement is undone once, by a counter-entry that stays; a whole transfer at once', async () => {
    const lotId = await tenUntil('2027-01-31')
    const lines = [{ lotId, quantity: 6 }]
    const { actId, movements } = await maria.do('goods.transfer', {
      fromWarehouseId: room,
      toWarehouseId: crate,
      lines,
    })
    const undoing = { movementId: movements[0]!.id, reason: 'έμεινε στο λιμάνι' }
    const counter = await maria.do('goods.undo', undoing)
    expect(counter).toMatchObject({
      kind: 'undone',
      undoes: movements[0]!.id,
      note: 'έμεινε στο λιμάνι',
      toWarehouseId: room,
    })
    expect(await maria.failure('goods.undo', undoing)).toMatchObject({ rule: 'goods.alreadyUndone' })
    expect(await maria.failure('goods.undo', { ...undoing, movementId: counter.id })).toMatchObject({
      rule: 'goods.isCounterEntry',
    })
    expect(await maria.failure('goods.undoAct', { actId, reason: 'ξανά' })).toMatchObject({
      rule: 'goods.alreadyUndone',
    })
    const again = await maria.do('goods.transfer', { fromWarehouseId: room, toWarehouseId: crate, lines })
    expect(await maria.do('goods.undoAct', { actId: again.actId, reason: 'λάθος' })).toEqual({ undone: 1 })
    const { inWarehouses, movements: all, origin } = await maria.do('goods.lot', { id: lotId })
    expect(inWarehouses).toEqual([{ warehouseId: room, quantity: 10 }])
    expect(all.map(({ kind }) => kind)).toEqual(['undone', 'transferred', 'undone', 'transferred', 'donated'])
    expect(origin).toBeNull()
    expect(await maria.failure('goods.undoAct', { actId: all.at(-1)!.actId, reason: 'λάθος' })).toMatchObject(
      { rule: 'goods.undoneElsewhere' },
    )
    const handed = { lotId, quantity: 1, day: day('2026-11-23'), from: room, kind: 'handedOut' } as const
    const movementId = await door.move({ ...handed, actKind: 'handOver' })
    expect(await maria.failure('goods.undo', { movementId, reason: 'λάθος' })).toMatchObject({
      rule: 'goods.undoneElsewhere',
    })
  })
})

test('the ledger is read page by page, the latest day first', async () => {
  const lotId = await tenUntil('2027-01-31')
  for (const on of ['2026-11-05', '2026-11-20', '2026-11-05', '2026-11-03'])
    await door.move({ lotId, quantity: 1, day: day(on), from: room, kind: 'handedOut', actKind: 'handOver' })
  const seen: (string | number)[][] = []
  let after: { day: string; serial: number } | null = null
  do {
    const page: Awaited<ReturnType<typeof read>> = await read(after)
    seen.push(...page.movements.map((one) => [one.day.slice(8), one.serial]))
    after = page.next
  } while (after)
  expect(seen).toEqual([
    ['20', 3],
    ['05', 4],
    ['05', 2],
    ['03', 5],
    ['02', 1],
  ])
  const of = async (more: object) => (await maria.do('goods.movements', more)).movements.length
  expect(await of({ kind: 'handedOut' })).toBe(4)
  expect(await of({ from: '2026-11-04', until: '2026-11-19' })).toBe(2)
  expect(await of({ warehouseId: crate })).toBe(0)
  expect(await of({ itemId: milk, lotId, warehouseId: room })).toBe(5)

  function read(position: { day: string; serial: number } | null) {
    return maria.do('goods.movements', { limit: 2, after: position })
  }
})
