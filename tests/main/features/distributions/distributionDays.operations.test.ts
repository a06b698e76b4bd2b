import {
  distributionDesk,
  type DistributionDesk,
  freeProgramme,
  morning,
} from '../../../support/distributionDesk'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'
import type { IsoInstant } from '../../../../shared/values/isoDate'

let app: TestApp
let worker: TestPerson
let desk: DistributionDesk
beforeEach(async () => {
  app = await createTestApp()
  worker = await app.signIn('socialWorker', 'supervisor')
  desk = await distributionDesk(app, worker)
})
afterEach(() => app.close())

const rule = (name: string) => ({ code: 'ruleBroken', rule: `distributions.${name}` })
const noon = '2026-11-23T10:00:00.000Z' as IsoInstant

test('a day with a shortage: the packing list names it, bigger households are proposed first', async () => {
  await desk.bring(desk.items.pasta, 2200, '2027-03-01')
  await desk.bring(desk.items.flour, 10)
  await desk.household('Άννα')
  const big = await desk.household('Βάσω', 'Γιάννης', 'Δήμος')
  await desk.household('Ελένη', 'Ζωή')
  const day = await desk.day()
  await worker.do('distributions.generateParcels', { dayId: day.id })
  const list = await worker.do('distributions.packingList', { dayId: day.id })
  expect(list.items).toMatchObject([
    { itemName: 'Μακαρόνια', quantity: 3000, available: 2200, shortage: 800 },
    { itemName: 'Αλεύρι', quantity: 3, available: 10, shortage: 0 },
  ])
  expect(list.order.map(({ size, name, complete }) => [size, name, complete])).toEqual([
    [3, 'ΚΑΝΑΡΗ Βάσω', true],
    [2, 'ΚΑΝΑΡΗ Ελένη', false],
    [1, 'ΚΑΝΑΡΗ Άννα', true],
  ])
  const packed = await worker.do('distributions.packDay', {
    dayId: day.id,
    parcelIds: list.order.map(({ parcelId }) => parcelId),
    reservedUntil: noon,
  })
  expect(packed).toEqual({ packed: 2, left: [list.order[1]!.parcelId] })
  const { day: after, parcels } = await worker.do('distributions.dayList', { dayId: day.id })
  expect(after.counts).toEqual({ planned: 1, packed: 2, handedOver: 0, notCollected: 0 })
  expect(parcels.find(({ household }) => household.householdId === big.id)).toMatchObject({
    state: 'packed',
    reserved: true,
  })
  // The goods of packed parcels are not there for the one that is left.
  expect((await worker.do('distributions.packingList', { dayId: day.id })).items).toMatchObject([
    { quantity: 1000, available: 200, shortage: 800 },
    { available: 8 },
  ])
})

test('a packed parcel holds its goods until its time, and gives them back at once when nobody comes', async () => {
  await desk.bring(desk.items.pasta, 500, '2027-03-01')
  await desk.bring(desk.items.flour, 2)
  const [one, two] = [await desk.household('Άννα'), await desk.household('Βάσω')]
  const day = await desk.day()
  const first = await desk.parcel(day.id, one.id)
  const lines = first.lines.map(({ lotId, quantity }) => ({ lotId, quantity }))
  const packing = { id: first.parcel.id, version: 1, lines, reservedUntil: noon }
  expect(
    await worker.failure('distributions.pack', { ...packing, reservedUntil: app.clock.now() }),
  ).toMatchObject(rule('reservedUntilPast'))
  await worker.do('distributions.pack', packing)
  const second = await desk.parcel(day.id, two.id)
  expect(second).toMatchObject({
    lines: [{ itemName: 'Αλεύρι' }],
    short: [{ itemName: 'Μακαρόνια', quantity: 500 }],
  })
  const taken = { ...desk.wholeTo(second, two.head), lines: [{ lotId: lines[0]!.lotId, quantity: 500 }] }
  expect(await worker.failure('distributions.handOver', taken)).toMatchObject({
    ...rule('reserved'),
    values: { item: 'Μακαρόνια', left: '0 kg', asked: '500 g' },
  })
  const waiting = await worker.do('distributions.openParcel', { id: first.parcel.id })
  expect(waiting).toMatchObject({ parcel: { reserved: true }, lines: [{ quantity: 500 }, { quantity: 1 }] })
  await worker.do('distributions.notCollected', { id: first.parcel.id, version: 2 })
  expect((await worker.do('distributions.openParcel', { id: second.parcel.id })).short).toEqual([])
  // Late, it is planned out of what is there.
  const late = await worker.do('distributions.openParcel', { id: first.parcel.id })
  await worker.do('distributions.handOver', desk.wholeTo(late, one.head))
  expect(desk.onHand(desk.items.pasta)).toBe(0)
})

test('a reservation whose time has passed holds nothing, without anybody touching it', async () => {
  await desk.bring(desk.items.pasta, 500, '2027-03-01')
  await desk.bring(desk.items.flour, 2)
  const [one, two] = [await desk.household('Άννα'), await desk.household('Βάσω')]
  const day = await desk.day()
  const first = await desk.parcel(day.id, one.id)
  const lines = first.lines.map(({ lotId, quantity }) => ({ lotId, quantity }))
  await worker.do('distributions.pack', { id: first.parcel.id, version: 1, lines, reservedUntil: noon })
  const second = await worker.do('distributions.addParcel', { dayId: day.id, householdId: two.id, slot: 0 })
  app.clock.set('2026-11-23T10:00:00.000Z')
  const opened = await worker.do('distributions.openParcel', { id: second.id })
  expect(opened.short).toEqual([])
  await worker.do('distributions.handOver', desk.wholeTo(opened, two.head))
  const { parcels } = await worker.do('distributions.dayList', { dayId: day.id })
  expect(parcels).toMatchObject([{ state: 'packed', reserved: false }, { state: 'handedOver' }])
})

test('the desk finds a parcel by the scan of its label, by name and by telephone', async () => {
  await desk.bring(desk.items.pasta, 5000, '2027-03-01')
  const anna = await desk.citizen('Άννα', { mobile: '6912345678' })
  const members = [{ citizenId: anna, relation: 'head', from: '2020-01-01' }]
  const home = await worker.do('households.form', { members, note: '' })
  const other = await desk.household('Ευτέρπη')
  const day = await desk.day()
  const { code, id } = await worker.do('distributions.addParcel', {
    dayId: day.id,
    householdId: home.id,
    slot: 0,
  })
  const find = (text: string, dayId: string | null = null) => worker.do('distributions.find', { text, dayId })
  expect(await find(code.replace('P', 'Π'))).toMatchObject({ by: 'code', parcels: [{ id }] })
  expect(await find('6912345678')).toMatchObject({ by: 'citizen', parcels: [{ id }], households: [] })
  expect(await find('kanari anna', day.id)).toMatchObject({ parcels: [{ id }] })
  expect(await find('Ευτέρπη')).toMatchObject({ parcels: [], households: [{ householdId: other.id }] })
  expect(await find('Κανένας')).toEqual({ by: 'nothing', parcels: [], households: [] })
})

test('call list and labels keep to the safe-contact rules', async () => {
  const anna = await desk.citizen('Άννα', {
    mobile: '6912345678',
    landline: '2287012345',
    address: 'Πλάκα 3',
  })
  await worker.do('citizens.addSafeContact', {
    citizenId: anna,
    rule: 'custom',
    note: '',
    blocks: ['mobile', 'homeVisit', 'centreName'],
  } as never)
  const members = [{ citizenId: anna, relation: 'head', from: '2020-01-01' }]
  const home = await worker.do('households.form', { members, note: '' })
  const day = await desk.day()
  await worker.do('distributions.addParcel', { dayId: day.id, householdId: home.id, slot: 0 })
  const calls = await worker.do('distributions.callList', { dayId: day.id })
  expect(calls.lines).toMatchObject([{ mobile: null, landline: '2287012345', withheld: true }])
  const { labels } = await worker.do('distributions.labels', { dayId: day.id })
  expect(labels).toMatchObject([
    { name: 'ΚΑΝΑΡΗ Άννα', address: null, phone: '2287012345', showCentre: false, slot: morning },
  ])
  expect(app.auditTrail().filter(({ action }) => action === 'distributions.callListOpened')).toHaveLength(1)
})

test('a day is corrected, emptied and cancelled only while nothing of it was handed over', async () => {
  await desk.bring(desk.items.flour, 5)
  const [one, two] = [await desk.household('Άννα'), await desk.household('Βάσω')]
  const day = await desk.day('2026-11-27')
  const { id } = await worker.do('distributions.addParcel', { dayId: day.id, householdId: one.id, slot: 0 })
  expect(
    await worker.failure('distributions.addParcel', { dayId: day.id, householdId: one.id, slot: 0 }),
  ).toMatchObject(rule('alreadyListed'))
  expect(
    await worker.failure('distributions.addParcel', { dayId: day.id, householdId: two.id, slot: 1 }),
  ).toMatchObject(rule('noSuchSlot'))
  await worker.do('distributions.removeParcel', { id, version: 1, reason: 'Έφυγαν' })
  // Who was taken off by hand stays off.
  expect(await worker.do('distributions.generateParcels', { dayId: day.id })).toMatchObject({ added: 1 })
  const change = {
    id: day.id,
    version: 1,
    warehouseId: desk.warehouse.id,
    slots: [
      { ...morning, was: 0 },
      { ...morning, was: null },
    ],
    note: '',
  }
  await worker.do('distributions.correctDay', { ...change, day: '2026-11-23' })
  const [parcel] = (await worker.do('distributions.dayList', { dayId: day.id })).parcels
  expect(parcel).toMatchObject({ household: { householdId: two.id } })
  const moved = await worker.do('distributions.moveParcel', {
    id: parcel!.id,
    version: parcel!.version,
    slot: 1,
  })
  const opened = await worker.do('distributions.openParcel', { id: moved.id })
  const given = await worker.do('distributions.handOver', desk.wholeTo(opened, two.head))
  expect(await worker.failure('distributions.cancelDay', { id: day.id, version: 2 })).toMatchObject(
    rule('dayBegun'),
  )
  expect(
    await worker.failure('distributions.correctDay', { ...change, version: 2, day: '2026-11-24' }),
  ).toMatchObject(rule('dayBegun'))
  await worker.do('distributions.undoHandOver', { id: given.id, reason: 'Λάθος' })
  await worker.do('distributions.cancelDay', { id: day.id, version: 2 })
  expect(await worker.failure('distributions.handOver', desk.wholeTo(opened, two.head))).toMatchObject(
    rule('parcelRemoved'),
  )
  expect(
    await worker.failure('distributions.planDay', {
      programmeId: desk.programme.id,
      warehouseId: desk.warehouse.id,
      day: '2026-11-22',
      slots: [morning],
      note: '',
    }),
  ).toMatchObject(rule('dayInPast'))
})

test('urgent aid is given with a reason, and waits for the nod of a supervisor', async () => {
  const lotId = await desk.bring(desk.items.rice, 1000)
  const home = await desk.household('Άννα')
  const reception = await app.signIn('reception')
  const aid = {
    householdId: home.id,
    warehouseId: desk.warehouse.id,
    reason: 'Κάηκε το σπίτι',
    collectedBy: { kind: 'member' as const, citizenId: home.head },
    lines: [{ lotId, quantity: 600 }],
  }
  expect(await reception.failure('distributions.urgentAid', { ...aid, reason: ' ' })).toMatchObject({
    code: 'invalidInput',
    fields: [{ path: 'reason' }],
  })
  const given = await reception.do('distributions.urgentAid', aid)
  expect(given).toMatchObject({ nod: 'waiting', programmeId: null, urgentReason: 'Κάηκε το σπίτι' })
  expect(await reception.failure('distributions.nod', { id: given.id })).toEqual({ code: 'notAllowed' })
  const refused = await reception.do('distributions.urgentAid', { ...aid, lines: [{ lotId, quantity: 100 }] })
  const supervisor = await app.signIn('supervisor')
  const waiting = await supervisor.do('distributions.waitingForNod', {})
  expect(waiting.map(({ id }) => id)).toEqual([given.id, refused.id])
  expect(await supervisor.do('distributions.nod', { id: given.id })).toMatchObject({
    nod: 'approved',
    nodBy: supervisor.userId,
  })
  expect(await supervisor.failure('distributions.nod', { id: given.id })).toMatchObject(rule('alreadyNodded'))
  await supervisor.do('distributions.refuseNod', { id: refused.id, reason: 'Υπήρχε διανομή' })
  expect(await supervisor.do('distributions.waitingForNod', {})).toEqual([])
  const own = await supervisor.do('distributions.urgentAid', { ...aid, lines: [{ lotId, quantity: 100 }] })
  expect(own.nod).toBe('approved')
  const [entitlement] = (await supervisor.do('distributions.entitlementOf', { householdId: home.id }))
    .entitlements
  expect(entitlement!.entitled).toBe(true)
  const urgent = await supervisor.do('distributions.handOvers', { urgentOnly: true, limit: 2 })
  expect(urgent).toMatchObject({ count: 3, next: { year: 2026, serial: 2 } })
  const rest = await supervisor.do('distributions.handOvers', {
    urgentOnly: true,
    limit: 2,
    after: urgent.next,
  })
  expect(rest).toMatchObject({ count: null, next: null, handOvers: [{ id: given.id }] })
})

test('criteria are ticked by a social worker, dated, valid until a day, and withdrawn', async () => {
  const programme = await worker.do('distributions.addProgramme', {
    ...freeProgramme,
    name: 'Με κριτήρια',
    needsDecision: true,
    criteria: ['residence'],
    incomeLimits: { bySize: [40_000], perFurtherMember: 10_000 },
  })
  await desk.basket(programme.id)
  const home = await desk.household('Άννα', 'Βάσω')
  const why = async () =>
    (await worker.do('distributions.entitlementOf', { householdId: home.id })).entitlements
      .find(({ programmeId }) => programmeId === programme.id)!
      .reasons.map(({ rule: key }) => key)
  expect(await why()).toEqual(['distributions.decisionMissing'])
  const decision = {
    programmeId: programme.id,
    householdId: home.id,
    criteria: ['residence'],
    decidedOn: '2026-11-20' as const,
    validUntil: '2027-05-31',
    monthlyIncomeCents: 50_000,
    marks: ['glutenFree'],
    note: '',
  }
  expect(
    await worker.failure('distributions.decide', { ...decision, decidedOn: '2026-11-24' }),
  ).toMatchObject(rule('dayToCome'))
  await worker.do('distributions.decide', { ...decision, monthlyIncomeCents: 50_001 })
  expect(await why()).toEqual(['distributions.incomeAboveLimit'])
  const made = await worker.do('distributions.decide', decision)
  expect(await why()).toEqual([])
  const page = await worker.do('distributions.entitled', {
    programmeId: programme.id,
    day: null,
    show: 'entitled',
    after: null,
  })
  expect(page).toMatchObject({
    lines: [{ householdId: home.id, validUntil: '2027-05-31' }],
    counts: { entitled: 1, notEntitled: 0, hidden: 0 },
  })
  await worker.do('distributions.withdrawDecision', { id: made.id, version: 1, reason: 'Έφυγαν' })
  expect(await why()).toEqual(['distributions.decisionWithdrawn'])
  const reception = await app.signIn('reception')
  expect(await reception.failure('distributions.decide', decision)).toEqual({ code: 'notAllowed' })
  expect(await reception.failure('distributions.decisionsOf', { householdId: home.id })).toEqual({
    code: 'notAllowed',
  })
})

test('a basket is not changed but followed by its next version', async () => {
  const { id } = desk.programme
  const next = await worker.do('distributions.addBasket', {
    programmeId: id,
    validFrom: '2026-12-01',
    lines: [
      {
        itemId: desk.items.flour,
        quantity: 3,
        per: 'household',
        ageFrom: null,
        ageTo: null,
        sizeFrom: null,
        sizeTo: null,
        mark: null,
        exceptMark: null,
        maximum: null,
      },
    ],
  })
  expect(next).toMatchObject({ number: 2, lines: [{ itemName: 'Αλεύρι', quantity: 3 }] })
  const opened = await worker.do('distributions.openProgramme', { id })
  expect(opened.baskets.map(({ number }) => number)).toEqual([2, 1])
  expect(opened.currentBasketId).toBe(opened.baskets[1]!.id)
  const home = await desk.household('Άννα')
  const on = async (day: '2026-11-30' | '2026-12-01') =>
    (await worker.do('distributions.entitlementOf', { householdId: home.id, day })).entitlements[0]!.basket
  expect([(await on('2026-11-30')).length, (await on('2026-12-01')).length]).toEqual([2, 1])
})
