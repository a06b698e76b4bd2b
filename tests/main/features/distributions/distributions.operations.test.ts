import { distributionDesk, type DistributionDesk, freeProgramme } from '../../../support/distributionDesk'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let worker: TestPerson
let desk: DistributionDesk
beforeEach(async () => {
  app = await createTestApp()
  worker = await app.signIn('socialWorker', 'supervisor')
  desk = await distributionDesk(app, worker)
  await desk.bring(desk.items.pasta, 10_000, '2027-03-01')
  await desk.bring(desk.items.flour, 10)
})
afterEach(() => app.close())

const today = () => app.clock.today()
const rule = (name: string) => ({ code: 'ruleBroken', rule: `distributions.${name}` })

test('a household that is entitled is planned, handed its basket, and its receipt is numbered', async () => {
  const home = await desk.household('Άννα', 'Βάσω', 'Ελένη')
  const [entitlement] = (await worker.do('distributions.entitlementOf', { householdId: home.id }))
    .entitlements
  expect(entitlement).toMatchObject({ entitled: true, reasons: [], remaining: 1, size: 3, counting: 3 })
  expect(entitlement!.basket).toMatchObject([
    { itemName: 'Μακαρόνια', quantity: 1500 },
    { itemName: 'Αλεύρι', quantity: 1 },
  ])
  const day = await desk.day()
  expect(await worker.do('distributions.generateParcels', { dayId: day.id })).toEqual({
    added: 1,
    alreadyListed: 0,
    notEntitled: 0,
  })
  const { parcels } = await worker.do('distributions.dayList', { dayId: day.id })
  expect(parcels).toMatchObject([
    { state: 'planned', slot: 0, code: expect.stringMatching(/^P26-00001-\d$/) },
  ])
  const opened = await worker.do('distributions.openParcel', { id: parcels[0]!.id })
  const given = await worker.do('distributions.handOver', desk.wholeTo(opened, home.citizenIds[1]!))
  expect(given).toMatchObject({
    receipt: '26/1',
    collector: { kind: 'member', name: 'ΚΑΝΑΡΗ Βάσω' },
    household: { name: 'ΚΑΝΑΡΗ Άννα', size: 3 },
    valueCents: 3002,
    nod: 'none',
    undone: null,
  })
  expect([desk.onHand(desk.items.pasta), desk.onHand(desk.items.flour)]).toEqual([8500, 9])
  const after = await worker.do('distributions.entitlementOfCitizen', { citizenId: home.head })
  expect(after!.entitlements[0]).toMatchObject({
    entitled: false,
    remaining: 0,
    reasons: [{ rule: 'distributions.alreadyCollected', values: { receipt: '26/1' } }],
    lastCollected: { day: today(), receipt: '26/1' },
  })
  const list = await worker.do('distributions.handOvers', { householdId: home.id })
  expect(list).toMatchObject({ count: 1, next: null, handOvers: [{ id: given.id }] })
  const ofLot = (lotId: string) => worker.do('distributions.handOvers', { lotId })
  expect(await ofLot(given.lines[0]!.lotId)).toMatchObject({ count: 1, handOvers: [{ id: given.id }] })
  expect(await ofLot('another lot')).toMatchObject({ count: 0, handOvers: [] })
})

test('a second hand-over is refused with who and when, from a stale screen and after a change of person', async () => {
  const home = await desk.household('Άννα')
  const opened = await desk.parcel((await desk.day()).id, home.id)
  const input = desk.wholeTo(opened, home.head)
  await worker.do('distributions.handOver', input)
  const refused = {
    ...rule('parcelHandedOver'),
    values: {
      by: 'Χρήστης socialWorker supervisor',
      at: expect.stringMatching(/^\d\d\/\d\d\/2026 \d\d:\d\d$/),
    },
  }
  expect(await worker.failure('distributions.handOver', input)).toMatchObject(refused)
  const reception = await app.signIn('reception')
  expect(await reception.failure('distributions.handOver', input)).toMatchObject(refused)
  expect(desk.onHand(desk.items.pasta)).toBe(9500)
})

test('two hand-overs of one parcel at the same moment from two windows write one', async () => {
  const home = await desk.household('Άννα')
  const opened = await desk.parcel((await desk.day()).id, home.id)
  const input = desk.wholeTo(opened, home.head)
  const first = worker.call('distributions.handOver', input)
  const other = await app.signIn('reception')
  const replies = await Promise.all([first, other.call('distributions.handOver', input)])
  expect(replies.map(({ ok }) => ok)).toEqual([true, false])
  expect(replies[1]).toMatchObject({ failure: rule('parcelHandedOver') })
  expect(app.connection.prepare('SELECT count(*) AS count FROM hand_overs').get()).toEqual({ count: 1 })
})

test('an undone hand-over gives everything back, and its receipt number stays used', async () => {
  const home = await desk.household('Άννα')
  const opened = await desk.parcel((await desk.day()).id, home.id)
  const first = await worker.do('distributions.handOver', desk.wholeTo(opened, home.head))
  const undone = await worker.do('distributions.undoHandOver', { id: first.id, reason: 'Λάθος νοικοκυριό' })
  expect(undone.undone).toMatchObject({ by: worker.userId, reason: 'Λάθος νοικοκυριό' })
  expect([desk.onHand(desk.items.pasta), desk.onHand(desk.items.flour)]).toEqual([10_000, 10])
  expect(await worker.failure('distributions.undoHandOver', { id: first.id, reason: 'Ξανά' })).toMatchObject(
    rule('handOverUndone'),
  )
  const again = await worker.do('distributions.openParcel', { id: opened.parcel.id })
  expect(again.parcel.state).toBe('planned')
  expect((await worker.do('distributions.handOver', desk.wholeTo(again, home.head))).receipt).toBe('26/2')
})

test('a household split in two on the day: every citizen counts once', async () => {
  const home = await desk.household('Άννα', 'Βάσω', 'Ελένη')
  const other = await desk.household('Ζωή')
  const day = await desk.day()
  const opened = await desk.parcel(day.id, home.id)
  await worker.do('distributions.handOver', desk.wholeTo(opened, home.head))
  const [, vaso, eleni] = home.citizenIds
  await worker.do('households.move', {
    citizenId: vaso!,
    toHouseholdId: other.id,
    relation: 'sibling',
    on: today(),
  })
  const joined = (await worker.do('distributions.entitlementOf', { householdId: other.id })).entitlements[0]!
  expect(joined).toMatchObject({ entitled: true, size: 2, counting: 1 })
  expect(joined.basket).toMatchObject([{ quantity: 500 }, { quantity: 1 }])
  const alone = await worker.do('households.ofCitizen', { citizenId: eleni! })
  const stay = alone.current!.membership
  await worker.do('households.removeMember', { id: stay.id, version: stay.version, until: today() })
  const split = await worker.do('households.form', {
    members: [{ citizenId: eleni!, relation: 'head', from: today() }],
    note: '',
  })
  const [verdict] = (await worker.do('distributions.entitlementOf', { householdId: split.id })).entitlements
  expect(verdict).toMatchObject({
    entitled: false,
    reasons: [{ rule: 'distributions.membersCollected', values: { programme: 'Μηνιαία διανομή' } }],
  })
  expect(
    await worker.failure('distributions.addParcel', { dayId: day.id, householdId: split.id, slot: null }),
  ).toMatchObject(rule('membersCollected'))
  const second = await desk.parcel(day.id, other.id)
  const lot = second.lines.find(({ itemId }) => itemId === desk.items.pasta)!.lotId
  const greedy = { ...desk.wholeTo(second, other.head), lines: [{ lotId: lot, quantity: 1000 }] }
  expect(await worker.failure('distributions.handOver', greedy)).toMatchObject({
    ...rule('moreThanBasket'),
    values: { item: 'Μακαρόνια', most: '500 g', given: '1 kg' },
  })
})

test('a proxy collects with an authorisation that is kept, and a stranger does not', async () => {
  const home = await desk.household('Άννα')
  const stranger = await desk.citizen('Ξένη')
  const opened = await desk.parcel((await desk.day()).id, home.id)
  expect(await worker.failure('distributions.handOver', desk.wholeTo(opened, stranger))).toMatchObject(
    rule('collectorNotMember'),
  )
  const proxy = {
    kind: 'proxy',
    name: 'Νίκος Ράπτης',
    document: 'ΑΒ123456',
    authorisationKept: true,
  } as const
  expect(
    await worker.failure('distributions.handOver', {
      ...desk.wholeTo(opened, home.head),
      collectedBy: { ...proxy, authorisationKept: false as never },
    }),
  ).toMatchObject({ code: 'invalidInput' })
  expect(
    await worker.do('distributions.handOver', { ...desk.wholeTo(opened, home.head), collectedBy: proxy }),
  ).toMatchObject({ collector: { kind: 'proxy', name: 'Νίκος Ράπτης', authorisationKept: true } })
})

test('a part is given, and an equal item in place of another only with a reason', async () => {
  const home = await desk.household('Άννα')
  const rice = await desk.bring(desk.items.rice, 5000)
  const soap = await desk.bring(desk.items.soap, 5000)
  const opened = await desk.parcel((await desk.day()).id, home.id)
  const base = desk.wholeTo(opened, home.head)
  const instead = { lotId: rice, quantity: 400, substitutesItemId: desk.items.pasta, reason: '' }
  expect(await worker.failure('distributions.handOver', { ...base, lines: [instead] })).toMatchObject({
    code: 'invalidInput',
    fields: [{ path: 'lines.0.reason', issue: 'required' }],
  })
  expect(
    await worker.failure('distributions.handOver', {
      ...base,
      lines: [{ ...instead, lotId: soap, reason: 'Τέλειωσαν' }],
    }),
  ).toMatchObject(rule('notEqual'))
  expect(
    await worker.failure('distributions.handOver', { ...base, lines: [{ lotId: rice, quantity: 400 }] }),
  ).toMatchObject(rule('notInBasket'))
  const offered = await worker.do('distributions.substitutes', {
    parcelId: opened.parcel.id,
    itemId: desk.items.pasta,
  })
  expect(offered).toMatchObject([{ itemName: 'Ρύζι', lotId: rice, quantity: 5000 }])
  const given = await worker.do('distributions.handOver', {
    ...base,
    lines: [{ ...instead, reason: 'Τέλειωσαν' }],
  })
  expect(given.lines).toMatchObject([
    { itemName: 'Ρύζι', quantity: 400, substitutes: { itemName: 'Μακαρόνια' }, reason: 'Τέλειωσαν' },
  ])
})

test('bad quantities, days to come, expired lots and closed programmes are refused with a sentence', async () => {
  const home = await desk.household('Άννα')
  const old = await desk.bring(desk.items.pasta, 1000, today())
  const opened = await desk.parcel((await desk.day()).id, home.id)
  const base = desk.wholeTo(opened, home.head)
  // What expires first is proposed first.
  expect(opened.lines[0]).toMatchObject({ lotId: old, quantity: 500 })
  for (const quantity of [-1, 0, 1.5])
    expect(
      await worker.failure('distributions.handOver', { ...base, lines: [{ lotId: old, quantity }] }),
    ).toMatchObject({ code: 'invalidInput' })
  expect(
    await worker.failure('distributions.handOver', { ...base, day: '2026-12-24' as never }),
  ).toMatchObject(rule('dayToCome'))
  app.clock.set('2026-11-25T07:30:00.000Z')
  const later = app.again(worker.userId, 'socialWorker', 'supervisor')
  expect(await later.failure('distributions.handOver', base)).toMatchObject(rule('expired'))
  const { id, version } = desk.programme
  await later.do('distributions.closeProgramme', { id, version })
  expect(await later.failure('distributions.handOver', base)).toMatchObject(rule('programmeClosed'))
  expect(
    await later.failure('distributions.planDay', {
      programmeId: id,
      warehouseId: desk.warehouse.id,
      day: app.clock.today(),
      slots: [],
      note: '',
    }),
  ).toMatchObject({ code: 'invalidInput' })
})

test('who collected from one exclusive programme is not entitled in another in the same period', async () => {
  const { id, version } = desk.programme
  await worker.do('distributions.correctProgramme', { ...freeProgramme, id, version, exclusive: true })
  const other = await worker.do('distributions.addProgramme', {
    ...freeProgramme,
    name: 'Άλλη διανομή',
    exclusive: true,
  })
  await desk.basket(other.id)
  const home = await desk.household('Άννα')
  const opened = await desk.parcel((await desk.day()).id, home.id)
  await worker.do('distributions.handOver', desk.wholeTo(opened, home.head))
  const { entitlements } = await worker.do('distributions.entitlementOf', { householdId: home.id })
  expect(entitlements.find(({ programmeId }) => programmeId === other.id)).toMatchObject({
    entitled: false,
    reasons: [
      { rule: 'distributions.alreadyCollected', values: { programme: 'Μηνιαία διανομή', day: '23/11/2026' } },
    ],
  })
})

test('what was written on paper on an earlier day keeps that day and its note; the ledger says what was not there yet', async () => {
  const [one, two] = [await desk.household('Άννα'), await desk.household('Βάσω')]
  const day = await desk.day()
  const first = desk.wholeTo(await desk.parcel(day.id, one.id), one.head)
  const second = desk.wholeTo(await desk.parcel(day.id, two.id), two.head)
  app.clock.set('2026-11-25T07:30:00.000Z')
  const later = app.again(worker.userId, 'socialWorker', 'supervisor')
  expect(await later.failure('distributions.handOver', { ...first, day: '2026-11-22' })).toMatchObject({
    code: 'ruleBroken',
    rule: 'goods.shortage',
    values: { item: 'Μακαρόνια', day: '22/11/2026' },
  })
  const paper = { day: '2026-11-23', note: 'Από το χαρτί του πλοίου' } as const
  expect(await later.do('distributions.handOver', { ...first, ...paper })).toMatchObject(paper)
  expect(await later.do('distributions.handOver', second)).toMatchObject({ day: '2026-11-25', note: '' })
})
