/**
 * Attack: a colleague with a valid account goes through every list and operation of the distributions for a household whose
 * card the supervisor restricted; the administrator tries for any household at all. No name, number or parcel of it may come
 * back, and it may be neither handed anything nor taken off; only counts tell that it is there.
 */
import { distributionDesk, type DistributionDesk } from '../support/distributionDesk'
import { createTestApp, type TestApp, type TestPerson } from '../support/testApp'

let app: TestApp
let desk: DistributionDesk
let target: {
  household: string
  citizen: string
  parcel: string
  day: string
  handOver: string
  code: string
}
let colleague: TestPerson
let ownerId: string
let riceLot: string

const secret = /Κρυφοπούλου|ΚΡΥΦΟΠΟΥΛΟΥ|6949876543|Πάνω Ροδιά/

beforeAll(async () => {
  app = await createTestApp()
  const owner = await app.signIn('socialWorker', 'supervisor')
  ownerId = owner.userId
  desk = await distributionDesk(app, owner)
  await desk.bring(desk.items.pasta, 50_000, '2027-03-01')
  const rice = await desk.bring(desk.items.rice, 5000)
  riceLot = rice
  await desk.household('Φανερή')
  const citizen = await owner.do('citizens.enquire', {
    surname: 'Κρυφοπούλου',
    name: 'Ευφροσύνη',
    mobile: '6949876543',
    settlement: 'Πάνω Ροδιά',
  })
  const members = [{ citizenId: citizen.id, relation: 'head', from: '2020-01-01' }]
  const home = await owner.do('households.form', { members, note: '' })
  const day = await desk.day()
  await owner.do('distributions.generateParcels', { dayId: day.id })
  const { parcels } = await owner.do('distributions.dayList', { dayId: day.id })
  const parcel = parcels.find(({ household }) => household.householdId === home.id)!
  const aid = await owner.do('distributions.urgentAid', {
    householdId: home.id,
    warehouseId: desk.warehouse.id,
    reason: 'Έκτακτο',
    collectedBy: { kind: 'member', citizenId: citizen.id },
    lines: [{ lotId: rice, quantity: 100 }],
  })
  await owner.do('citizens.restrict', { id: citizen.id, version: citizen.version })
  target = {
    household: home.id,
    citizen: citizen.id,
    parcel: parcel.id,
    day: day.id,
    handOver: aid.id,
    code: parcel.code,
  }
  colleague = await app.signIn('reception', 'socialWorker', 'supervisor')
})
afterAll(() => app.close())

test('lists give a number instead', async () => {
  const { day, household } = target
  const entitled = { programmeId: desk.programme.id, day: null, show: 'all', after: null } as const
  const lists = [
    await colleague.do('distributions.dayList', { dayId: day }),
    await colleague.do('distributions.callList', { dayId: day }),
    await colleague.do('distributions.labels', { dayId: day }),
  ]
  expect(lists.map(({ hidden }) => hidden)).toEqual([1, 1, 1])
  const page = await colleague.do('distributions.entitled', entitled)
  expect(page).toMatchObject({ counts: { entitled: 2, hidden: 1 }, lines: [{ name: 'ΚΑΝΑΡΗ Φανερή' }] })
  const packing = await colleague.do('distributions.packingList', { dayId: day })
  expect(new Set(packing.order.map(({ name }) => name))).toEqual(new Set(['ΚΑΝΑΡΗ Φανερή', null]))
  expect(packing.items).toMatchObject([{ quantity: 1000 }, { quantity: 2 }])
  expect(await colleague.do('distributions.handOvers', {})).toEqual({ handOvers: [], next: null, count: 0 })
  expect(JSON.stringify([...lists, page, packing])).not.toMatch(secret)
  expect(JSON.stringify([...lists, page])).not.toContain(household)
})

test('the desk finds it by nothing', async () => {
  for (const text of ['Κρυφοπούλου', '6949876543', target.code])
    expect(await colleague.do('distributions.find', { text })).toEqual({
      by: 'nothing',
      parcels: [],
      households: [],
    })
})

test('no operation opens it or changes it by its ids', async () => {
  const { household, citizen, parcel, day, handOver } = target
  const household404 = { code: 'notFound', subject: 'households.household' }
  const parcel404 = { code: 'notFound', subject: 'distributions.parcel' }
  const handOver404 = { code: 'notFound', subject: 'distributions.handOver' }
  const giving = {
    collectedBy: { kind: 'proxy', name: 'Κάποιος', document: 'Χ', authorisationKept: true } as const,
    lines: [{ lotId: 'lot', quantity: 1 }],
  }
  const parcelId = { id: parcel, version: 1 }
  const decision = {
    programmeId: desk.programme.id,
    householdId: household,
    criteria: [],
    decidedOn: '2026-11-01',
    validUntil: null,
    monthlyIncomeCents: null,
    marks: [],
    note: '',
  }
  const call = colleague.failure.bind(colleague)
  expect(await call('distributions.entitlementOf', { householdId: household })).toEqual(household404)
  expect(await call('distributions.entitlementOfCitizen', { citizenId: citizen })).toEqual({
    code: 'notFound',
    subject: 'citizens.citizen',
  })
  expect(await call('distributions.decisionsOf', { householdId: household })).toEqual(household404)
  expect(await call('distributions.decide', decision)).toEqual(household404)
  expect(await call('distributions.addParcel', { dayId: day, householdId: household, slot: 0 })).toEqual(
    household404,
  )
  expect(
    await call('distributions.urgentAid', {
      ...giving,
      householdId: household,
      warehouseId: desk.warehouse.id,
      reason: 'x',
    }),
  ).toEqual(household404)
  expect(await call('distributions.openParcel', { id: parcel })).toEqual(parcel404)
  expect(await call('distributions.substitutes', { parcelId: parcel, itemId: desk.items.pasta })).toEqual(
    parcel404,
  )
  expect(await call('distributions.handOver', { ...giving, parcelId: parcel, version: 1 })).toEqual(parcel404)
  for (const name of [
    'distributions.notCollected',
    'distributions.restoreParcel',
    'distributions.unpack',
  ] as const)
    expect(await call(name, parcelId)).toEqual(parcel404)
  expect(await call('distributions.removeParcel', { ...parcelId, reason: 'x' })).toEqual(parcel404)
  expect(await call('distributions.moveParcel', { ...parcelId, slot: null })).toEqual(parcel404)
  expect(
    await call('distributions.pack', {
      ...parcelId,
      lines: giving.lines,
      reservedUntil: '2026-11-24T10:00:00.000Z',
    }),
  ).toEqual(parcel404)
  const receipt = { id: handOver, language: 'el' } as const
  expect(await call('distributions.openHandOver', { id: handOver })).toEqual(handOver404)
  expect(await call('distributions.undoHandOver', { id: handOver, reason: 'x' })).toEqual(handOver404)
  expect(await call('distributions.nod', { id: handOver })).toEqual(handOver404)
  expect(await call('distributions.refuseNod', { id: handOver, reason: 'x' })).toEqual(handOver404)
  expect(await call('distributions.receipt', receipt)).toEqual(handOver404)
  expect(await call('distributions.saveReceipt', receipt)).toEqual(handOver404)
  expect(await call('distributions.printReceipt', { id: handOver })).toEqual(handOver404)
})

test('whoever is assigned still serves it', async () => {
  const owner = app.again(ownerId, 'socialWorker', 'supervisor')
  expect(await owner.do('distributions.find', { text: target.code })).toMatchObject({ by: 'code' })
  expect((await owner.do('distributions.handOvers', {})).count).toBe(1)
})

test('the administrator sees programmes and days, and no household', async () => {
  const administrator = await app.signIn('administrator')
  expect(await administrator.do('distributions.programmes', {})).toHaveLength(1)
  const refused = { code: 'notAllowed' }
  const call = administrator.failure.bind(administrator)
  expect(await call('distributions.dayList', { dayId: target.day })).toEqual(refused)
  expect(await call('distributions.find', { text: 'Κανάρη' })).toEqual(refused)
  expect(await call('distributions.handOvers', {})).toEqual(refused)
  expect(await call('distributions.entitlementOf', { householdId: target.household })).toEqual(refused)
  expect(await call('distributions.labels', { dayId: target.day })).toEqual(refused)
})

test('no filter tells whose household a hidden card belongs to', async () => {
  const owner = app.again(ownerId, 'socialWorker', 'supervisor')
  const { head, citizenIds, id: householdId } = await desk.household('Ανοιχτή', 'Κλειστή')
  const hidden = citizenIds[1]!
  await owner.do('distributions.urgentAid', {
    householdId,
    warehouseId: desk.warehouse.id,
    reason: 'Έκτακτο',
    collectedBy: { kind: 'member', citizenId: head },
    lines: [{ lotId: riceLot, quantity: 100 }],
  })
  await owner.do('citizens.restrict', { id: hidden, version: 1 })
  expect((await owner.do('distributions.handOvers', { citizenId: hidden })).count).toBe(1)
  colleague = app.again(colleague.userId, 'reception', 'socialWorker', 'supervisor')
  const list = (citizenId: string) => colleague.do('distributions.handOvers', { citizenId })
  expect((await list(head)).count).toBe(1)
  expect(await list(hidden)).toEqual(await list('nobody'))
})
