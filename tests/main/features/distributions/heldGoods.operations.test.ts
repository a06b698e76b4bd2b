import { distributionDesk, type DistributionDesk, openLine } from '../../../support/distributionDesk'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'
import type { IsoInstant } from '../../../../shared/values/isoDate'

let app: TestApp
let worker: TestPerson
let desk: DistributionDesk
let crate: string
let flour: string
beforeEach(async () => {
  app = await createTestApp()
  worker = await app.signIn('socialWorker', 'supervisor')
  desk = await distributionDesk(app, worker)
  crate = (await worker.do('goods.addWarehouse', { kind: 'crate', name: 'Κασόνι', place: null })).id
  await desk.bring(desk.items.pasta, 5000, '2026-11-24')
  flour = await desk.bring(desk.items.flour, 3)
})
afterEach(() => app.close())

const noon = '2026-11-23T10:00:00.000Z' as IsoInstant

async function packedParcel(reservedUntil = noon) {
  const home = await desk.household('Άννα')
  const opened = await desk.parcel((await desk.day()).id, home.id)
  const { lines } = desk.wholeTo(opened, home.head)
  const parcel = await worker.do('distributions.pack', {
    id: opened.parcel.id,
    version: 1,
    lines,
    reservedUntil,
  })
  return { home, parcel, lines }
}

const threeOf = () => ({
  fromWarehouseId: desk.warehouse.id,
  toWarehouseId: crate,
  lines: [{ lotId: flour, quantity: 3 }],
})

test('what a packed parcel holds is neither moved nor written off behind its back', async () => {
  const { parcel } = await packedParcel()
  const held = {
    rule: 'goods.heldForParcels',
    values: { item: 'Αλεύρι', parcels: 1, held: '1', free: '2' },
  }
  expect(await worker.failure('goods.transfer', threeOf())).toMatchObject(held)
  const waste = { warehouseId: desk.warehouse.id, reason: 'damaged', lines: threeOf().lines }
  expect(await worker.failure('goods.writeOff', waste)).toMatchObject(held)
  await worker.do('goods.writeOff', { ...waste, lines: [{ lotId: flour, quantity: 1 }] })
  await worker.do('distributions.unpack', { id: parcel.id, version: parcel.version })
  await worker.do('goods.transfer', { ...threeOf(), lines: [{ lotId: flour, quantity: 2 }] })
})

test('what brought held goods is not taken back behind the back of a packed parcel', async () => {
  const given = await worker.do('deliveries.receive', {
    kind: 'donation',
    day: app.clock.today(),
    warehouseId: desk.warehouse.id,
    sourceId: null,
    invoice: null,
    note: null,
    lines: [{ itemId: desk.items.soap, quantity: 4, expiresOn: null, label: null, valueCents: null }],
  })
  const { actId } = await worker.do('goods.transfer', {
    fromWarehouseId: crate,
    toWarehouseId: desk.warehouse.id,
    lines: [{ lotId: await fromCrate(), quantity: 2 }],
  })
  const { programme } = desk
  await worker.do('distributions.addBasket', {
    programmeId: programme.id,
    validFrom: app.clock.today(),
    lines: [
      { ...openLine, itemId: desk.items.soap, quantity: 3, per: 'household' },
      { ...openLine, itemId: desk.items.rice, quantity: 1, per: 'household' },
    ],
  })
  const { parcel } = await packedParcel()
  const held = (item: string, quantity: string, free: string) => ({
    rule: 'goods.heldForParcels',
    values: { item, parcels: 1, held: quantity, free },
  })
  const undone = { id: given.id, version: given.version, reason: 'Λάθος' }
  expect(await worker.failure('deliveries.undo', undone)).toMatchObject(held('Σαπούνι', '3 g', '1 g'))
  const { movements } = await worker.do('goods.movements', { actId: given.id })
  const one = { movementId: movements[0]!.id, reason: 'Λάθος' }
  expect(await worker.failure('goods.undo', one)).toMatchObject(held('Σαπούνι', '3 g', '1 g'))
  expect(await worker.failure('goods.undoAct', { actId, reason: 'Λάθος' })).toMatchObject(
    held('Ρύζι', '1 g', '1 g'),
  )
  await worker.do('distributions.unpack', { id: parcel.id, version: parcel.version })
  await worker.do('goods.undoAct', { actId, reason: 'Λάθος' })
  expect(await worker.do('deliveries.undo', undone)).toMatchObject({ undoneReason: 'Λάθος' })
})

/** Two grams of rice that lie in the crate. */
async function fromCrate(): Promise<string> {
  const lotId = await desk.bring(desk.items.rice, 2)
  await worker.do('goods.transfer', {
    fromWarehouseId: desk.warehouse.id,
    toWarehouseId: crate,
    lines: [{ lotId, quantity: 2 }],
  })
  return lotId
}

/** Counted so much of the flour, by somebody else, and finished. */
async function countedFlour(quantity: number) {
  const counter = await app.signIn('reception')
  const { stocktake } = await counter.do('stocktakes.start', {
    warehouseId: desk.warehouse.id,
    category: null,
    note: '',
  })
  await counter.do('stocktakes.count', { stocktakeId: stocktake.id, lotId: flour, manner: 'set', quantity })
  const { lines } = await counter.do('stocktakes.finish', { id: stocktake.id, version: stocktake.version })
  const differs = lines.find(({ difference }) => difference !== null && difference !== 0)
  if (differs)
    await counter.do('stocktakes.explain', { id: differs.id, version: differs.version, explanation: 'Έτσι' })
  worker = app.again(worker.userId, 'socialWorker', 'supervisor')
  return worker.do('stocktakes.open', { id: stocktake.id })
}

test('a count says before it is confirmed how many packed parcels lose goods, and is confirmed all the same', async () => {
  await packedParcel()
  await packedParcel()
  expect((await countedFlour(2)).parcelsLosing).toBe(0)
  const [open] = await worker.do('stocktakes.list', {})
  await worker.do('stocktakes.cancel', { id: open!.id, version: open!.version })
  const { stocktake, parcelsLosing } = await countedFlour(1)
  expect(parcelsLosing).toBe(2)
  const { id, version } = stocktake
  expect(await worker.do('stocktakes.confirm', { id, version })).toMatchObject({
    stocktake: { state: 'posted' },
    parcelsLosing: 0,
  })
  expect(desk.onHand(desk.items.flour)).toBe(1)
})

test('what a count brought is not taken back while a packed parcel holds it', async () => {
  const { stocktake } = await countedFlour(5)
  const { id } = await worker
    .do('stocktakes.confirm', { id: stocktake.id, version: stocktake.version })
    .then((posted) => posted.stocktake)
  for (const _ of [1, 2, 3, 4]) await packedParcel()
  const { version } = (await worker.do('stocktakes.open', { id })).stocktake
  expect(await worker.failure('stocktakes.undo', { id, version, reason: 'Λάθος' })).toMatchObject({
    rule: 'goods.heldForParcels',
    values: { parcels: 4, free: '1' },
  })
})

test('goods are held no longer than the centre allows after the day', async () => {
  const limit = { rule: 'distributions.reservedTooLong', values: { day: '30/11/2026' } }
  await expect(packedParcel('2026-11-30T22:30:00.000Z' as IsoInstant)).rejects.toMatchObject({
    failure: limit,
  })
  const { parcel } = await packedParcel('2026-11-30T21:30:00.000Z' as IsoInstant)
  const day = { dayId: parcel.dayId!, parcelIds: [parcel.id] }
  const late = { ...day, reservedUntil: '2026-12-03T10:00:00.000Z' as IsoInstant }
  expect(await worker.failure('distributions.packDay', late)).toMatchObject(limit)
  const { version, deadlines } = await worker.do('settings.deadlines', {})
  await worker.do('settings.correctDeadlines', { version, deadlines: { ...deadlines, parcelsHeldDays: 10 } })
  expect(await worker.do('distributions.packDay', late)).toMatchObject({ packed: 0 })
})

test('goods for urgent aid are not proposed out of what is held', async () => {
  await packedParcel()
  const asked = { warehouseId: desk.warehouse.id, itemId: desk.items.flour, quantity: 3 }
  expect(await worker.do('goods.proposeLots', asked)).toMatchObject({
    lots: [{ lotId: flour, quantity: 2, onHand: 2 }],
    missing: 1,
  })
})

test('a reservation that passed, or of goods that expired, holds nothing', async () => {
  const { lines } = await packedParcel('2026-11-27T10:00:00.000Z' as IsoInstant)
  const [pasta] = lines
  app.clock.set('2026-11-25T09:00:00.000Z')
  worker = app.again(worker.userId, 'socialWorker', 'supervisor')
  const waste = { warehouseId: desk.warehouse.id, reason: 'expired' }
  await worker.do('goods.writeOff', { ...waste, lines: [{ lotId: pasta!.lotId, quantity: 5000 }] })
  app.clock.set('2026-11-27T10:00:00.000Z')
  worker = app.again(worker.userId, 'socialWorker', 'supervisor')
  await worker.do('goods.transfer', threeOf())
  expect(desk.onHand(desk.items.pasta)).toBe(0)
})

test('a parcel whose reservation passed is on the packing list again and is packed again', async () => {
  const { parcel } = await packedParcel()
  const { dayId } = parcel
  const needed = async () =>
    (await worker.do('distributions.packingList', { dayId: dayId! })).items.map(({ quantity }) => quantity)
  expect(await needed()).toEqual([])
  app.clock.set(noon)
  expect(await needed()).toEqual([500, 1])
  expect(
    await worker.do('distributions.packDay', {
      dayId: dayId!,
      parcelIds: [parcel.id],
      reservedUntil: '2026-11-23T12:00:00.000Z' as IsoInstant,
    }),
  ).toEqual({ packed: 1, left: [] })
  expect(await needed()).toEqual([])
})

test('why a hand-over was taken back stays with it: the ledger, which everybody reads, cites its receipt', async () => {
  const { home, parcel } = await packedParcel()
  const given = await worker.do(
    'distributions.handOver',
    desk.wholeTo(await worker.do('distributions.openParcel', { id: parcel.id }), home.head),
  )
  const reason = 'Το πήρε κατά λάθος η Φρόσω Κανάρη'
  expect(await worker.do('distributions.undoHandOver', { id: given.id, reason })).toMatchObject({
    undone: { reason },
  })
  const administrator = await app.signIn('administrator')
  const { movements } = await administrator.do('goods.movements', { kind: 'undone' })
  expect(movements).toMatchObject([{ note: given.receipt }, { note: given.receipt }])
})

test('urgent aid that was taken back is not nodded to', async () => {
  const home = await desk.household('Άννα')
  const reception = await app.signIn('reception')
  const aid = await reception.do('distributions.urgentAid', {
    householdId: home.id,
    warehouseId: desk.warehouse.id,
    reason: 'Πυρκαγιά',
    collectedBy: { kind: 'member', citizenId: home.head },
    lines: [{ lotId: flour, quantity: 1 }],
  })
  await reception.do('distributions.undoHandOver', { id: aid.id, reason: 'Λάθος' })
  worker = app.again(worker.userId, 'socialWorker', 'supervisor')
  expect(await worker.failure('distributions.nod', { id: aid.id })).toMatchObject({
    rule: 'distributions.handOverUndone',
  })
})

test('criteria and marks of programmes, baskets and decisions are those of the lists', async () => {
  const unlisted = (...paths: string[]) => ({
    code: 'invalidInput',
    fields: paths.map((path) => ({ path, issue: 'notListed' })),
  })
  const { closed: _closed, version, id, ...fields } = desk.programme
  const wrong = { ...fields, name: 'Άλλο', criteria: ['madeUp'] }
  expect(await worker.failure('distributions.addProgramme', wrong as never)).toEqual(unlisted('criteria.0'))
  expect(await worker.failure('distributions.correctProgramme', { ...wrong, id, version } as never)).toEqual(
    unlisted('criteria.0'),
  )
  const line = { ...openLine, itemId: desk.items.rice, quantity: 1, per: 'household' as const }
  expect(
    await worker.failure('distributions.addBasket', {
      programmeId: id,
      validFrom: '2026-02-01',
      lines: [line, { ...line, mark: 'madeUp', exceptMark: 'vegan' }],
    }),
  ).toEqual(unlisted('lines.1.mark'))
  const decision = { programmeId: id, householdId: (await desk.household('Άννα')).id }
  const found = { decidedOn: app.clock.today(), validUntil: null, monthlyIncomeCents: null, note: '' }
  expect(
    await worker.failure('distributions.decide', {
      ...decision,
      ...found,
      criteria: ['madeUp'],
      marks: ['vegan', 'madeUp'],
    }),
  ).toEqual(unlisted('criteria.0', 'marks.1'))
})

test('a programme is opened again only under a name that no other one took', async () => {
  const { id, version, name } = desk.programme
  const { closed: _closed, version: _version, id: _id, ...fields } = desk.programme
  const old = await worker.do('distributions.closeProgramme', { id, version })
  const taken = await worker.do('distributions.addProgramme', fields as never)
  expect(await worker.failure('distributions.reopenProgramme', { id, version: old.version })).toMatchObject({
    code: 'duplicate',
    field: 'name',
  })
  await worker.do('distributions.closeProgramme', { id: taken.id, version: taken.version })
  expect(await worker.do('distributions.reopenProgramme', { id, version: old.version })).toMatchObject({
    name,
  })
})

test('the desk finds what was handed over today, whatever day it was planned for', async () => {
  const home = await desk.household('Άννα')
  const opened = await desk.parcel((await desk.day('2026-11-24')).id, home.id)
  await worker.do('distributions.handOver', desk.wholeTo(opened, home.head))
  const find = () => worker.do('distributions.find', { text: 'Άννα' })
  expect(await find()).toMatchObject({ parcels: [{ state: 'handedOver' }], households: [] })
  app.clock.set('2026-11-24T09:00:00.000Z')
  worker = app.again(worker.userId, 'socialWorker', 'supervisor')
  expect(await find()).toMatchObject({ parcels: [], households: [{ householdId: home.id }] })
})

test('urgent aid for a household in which nobody lives on the day says so', async () => {
  const home = await desk.household('Άννα')
  const aid = {
    householdId: home.id,
    warehouseId: desk.warehouse.id,
    day: '2019-12-31',
    reason: 'Πυρκαγιά',
    collectedBy: { kind: 'proxy', name: 'Κάποιος', document: 'Χ', authorisationKept: true },
    lines: [{ lotId: flour, quantity: 1 }],
  } as const
  expect(await worker.failure('distributions.urgentAid', aid as never)).toMatchObject({
    rule: 'distributions.nobodyThere',
  })
})
