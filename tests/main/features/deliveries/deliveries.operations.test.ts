import { createDeliveryDesk, type DeliveryDesk, deliveryDays } from '../../../support/deliveryDesk'
import { goodsDoor } from '../../../support/goods'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let desk: DeliveryDesk
let maria: TestPerson
beforeEach(async () => {
  app = await createTestApp()
  desk = await createDeliveryDesk(app)
  maria = desk.maria
})
afterEach(() => app.close())

const { today } = deliveryDays
const stockOf = async (itemId: string) =>
  (await maria.do('goods.stock', {})).rows.find(({ item }) => item.id === itemId)?.onHand ?? 0

describe('receiving', () => {
  test('a donation brings its lots into the warehouse; lines of one lot are joined', async () => {
    const baker = await desk.addSource()
    const received = await maria.do(
      'deliveries.receive',
      desk.donation({
        sourceId: baker.id,
        note: 'Με το βαν',
        lines: [
          desk.riceLine(5000, { valueCents: 1000 }),
          desk.soapLine(),
          desk.riceLine(2500, { valueCents: 500 }),
          desk.riceLine(1000, { label: ' Α12 ' }),
        ],
      }),
    )
    expect(received).toMatchObject({
      kind: 'donation',
      day: today,
      year: 2026,
      number: 1,
      sourceName: 'Φούρνος Άγγελου',
      warehouseName: 'Αποθήκη',
      lots: 3,
      valueCents: 1500,
      note: 'Με το βαν',
      undoneAt: null,
      createdBy: maria.userId,
    })
    expect(
      received.lines.map(({ itemName, label, quantity, left }) => [itemName, label, quantity, left]),
    ).toEqual([
      ['Ρύζι', null, 7500, 7500],
      ['Σαπούνι', null, 12, 12],
      ['Ρύζι', 'Α12', 1000, 1000],
    ])
    expect([await stockOf(desk.rice), await stockOf(desk.soap)]).toEqual([8500, 12])
    expect(await maria.do('deliveries.open', { id: received.id })).toEqual(received)
    const lot = await maria.do('goods.lot', { id: received.lines[0]!.lotId })
    expect(lot).toMatchObject({ valueCents: 1500, valuedQuantity: 7500 })
    expect(lot.origin).toMatchObject({ deliveryId: received.id, sourceName: 'Φούρνος Άγγελου', number: 1 })
    expect(app.auditTrail().at(-1)).toMatchObject({ action: 'deliveries.received', subject: received.id })
  })

  test('numbers run through the year of the day, each kind by itself, also past one that was taken back', async () => {
    const shop = await desk.addSource('Παντοπωλείο', 'supplier')
    const numberOf = async (delivery: never) => {
      const { year, number } = await maria.do('deliveries.receive', delivery)
      return `${number}/${year}`
    }
    const first = await maria.do('deliveries.receive', desk.donation())
    await maria.do('deliveries.undo', { id: first.id, version: first.version, reason: 'Λάθος' })
    expect(await numberOf(desk.donation())).toBe('2/2026')
    expect(await numberOf(desk.donation({ day: deliveryDays.day('2025-12-30') }))).toBe('1/2025')
    const purchase = { kind: 'purchase' as const, sourceId: shop.id, invoice: 'Τ-17' }
    expect(
      await numberOf(desk.donation({ ...purchase, lines: [desk.soapLine(2, { valueCents: 250 })] })),
    ).toBe('1/2026')
    expect(
      await maria.failure('deliveries.receive', desk.donation({ day: deliveryDays.day('2026-11-24') })),
    ).toMatchObject({
      rule: 'goods.dayToCome',
    })
    expect(await numberOf(desk.donation())).toBe('3/2026')
  })

  test('a purchase needs its supplier, its invoice and its cost; nobody buys from somebody anonymous', async () => {
    const purchase = { kind: 'purchase' as const, lines: [desk.soapLine()] }
    expect(await maria.failure('deliveries.receive', desk.donation(purchase))).toEqual({
      code: 'invalidInput',
      fields: [
        { path: 'sourceId', issue: 'required' },
        { path: 'invoice', issue: 'required' },
      ],
    })
    const box = await desk.addSource('Κουτί στο λιμάνι', 'anonymous')
    const named = { ...purchase, sourceId: box.id, invoice: '7' }
    expect(await maria.failure('deliveries.receive', desk.donation(named))).toEqual({
      code: 'invalidInput',
      fields: [{ path: 'lines.0.valueCents', issue: 'required' }],
    })
    const priced = { ...named, lines: [desk.soapLine(3, { valueCents: 300 })] }
    expect(await maria.failure('deliveries.receive', desk.donation(priced))).toMatchObject({
      rule: 'deliveries.anonymousSeller',
    })
    expect((await maria.do('deliveries.list', {})).count).toBe(0)
  })

  test('what expires has its day; what expired before it came is told and written down only when confirmed', async () => {
    expect(
      await maria.failure(
        'deliveries.receive',
        desk.donation({ lines: [desk.soapLine(), desk.riceLine(1, { expiresOn: null })] }),
      ),
    ).toEqual({ code: 'invalidInput', fields: [{ path: 'lines.1.expiresOn', issue: 'required' }] })
    const old = { lines: [desk.riceLine(1000, { expiresOn: '2026-11-22' })] }
    expect(await maria.failure('deliveries.receive', desk.donation(old))).toEqual({
      code: 'ruleBroken',
      rule: 'deliveries.expiredBefore',
      values: { item: 'Ρύζι', day: '22/11/2026' },
    })
    expect(await maria.do('deliveries.receive', desk.donation({ ...old, expiredToo: true }))).toMatchObject({
      lines: [{ left: 1000, expiresOn: '2026-11-22' }],
    })
    // On its last day it may still be handed out.
    await maria.do('deliveries.receive', desk.donation({ lines: [desk.riceLine(1, { expiresOn: today })] }))
  })

  test('closed items, warehouses and sources receive nothing, and no trace of the attempt stays', async () => {
    const baker = await desk.addSource()
    const closed = await maria.do('deliveries.closeSource', {
      id: baker.id,
      version: baker.version,
      closed: true,
    })
    const refused = async (part: Parameters<DeliveryDesk['donation']>[0]) =>
      (await maria.failure('deliveries.receive', desk.donation(part))) as { rule?: string }
    expect((await refused({ sourceId: baker.id })).rule).toBe('deliveries.sourceClosed')
    await maria.do('deliveries.closeSource', { id: baker.id, version: closed.version, closed: false })
    const { version } = await maria.do('goods.item', { id: desk.rice })
    await maria.do('goods.closeItem', { id: desk.rice, version })
    expect((await refused({ sourceId: baker.id })).rule).toBe('goods.itemIsClosed')
    await maria.do('goods.closeWarehouse', { id: desk.room, version: 1 })
    expect((await refused({ lines: [desk.soapLine()] })).rule).toBe('goods.warehouseIsClosed')
    expect(await maria.do('deliveries.list', {})).toEqual({ deliveries: [], next: null, count: 0 })
    expect((await maria.do('goods.movements', {})).movements).toEqual([])
  })

  test('donations of nobody share one source, which nobody renames', async () => {
    const first = await maria.do('deliveries.receive', desk.donation())
    const second = await maria.do('deliveries.receive', desk.donation())
    expect(second.sourceId).toBe(first.sourceId)
    expect(first).toMatchObject({ sourceKind: 'anonymous', sourceName: '' })
    const source = { id: first.sourceId, version: 1 }
    expect(
      await maria.failure('deliveries.correctSource', {
        ...source,
        kind: 'person',
        name: 'Κάποιος',
        afm: null,
        address: null,
        phone: null,
        email: null,
        note: null,
      }),
    ).toMatchObject({ rule: 'deliveries.standingSource' })
    expect(await maria.failure('deliveries.closeSource', { ...source, closed: true })).toMatchObject({
      rule: 'deliveries.standingSource',
    })
  })
})

describe('afterwards', () => {
  test('from whom it came and what is noted is corrected, by one person at a time', async () => {
    const { id, version } = await maria.do('deliveries.receive', desk.donation())
    const baker = await desk.addSource()
    const corrected = { id, version, sourceId: baker.id, invoice: null, note: 'Από τον φούρνο' }
    expect(await maria.do('deliveries.correct', corrected)).toMatchObject({
      sourceName: 'Φούρνος Άγγελου',
      note: 'Από τον φούρνο',
      version: 2,
      number: 1,
    })
    expect(await maria.failure('deliveries.correct', corrected)).toEqual({ code: 'stale' })
  })

  test('taken back as a whole, with its reason, by counter-entries of today', async () => {
    const { id, version } = await maria.do(
      'deliveries.receive',
      desk.donation({ day: deliveryDays.day('2026-11-20'), lines: [desk.riceLine(), desk.soapLine()] }),
    )
    const undone = await maria.do('deliveries.undo', { id, version, reason: 'Γράφτηκε δύο φορές' })
    expect(undone).toMatchObject({ undoneBy: maria.userId, undoneReason: 'Γράφτηκε δύο φορές' })
    expect(undone.lines.map(({ quantity, left }) => [quantity, left])).toEqual([
      [5000, 0],
      [12, 0],
    ])
    expect([await stockOf(desk.rice), await stockOf(desk.soap)]).toEqual([0, 0])
    const { movements } = await maria.do('goods.movements', {})
    expect(movements.filter(({ kind }) => kind === 'undone').map((movement) => movement.day)).toEqual([
      today,
      today,
    ])
    expect(await maria.failure('deliveries.undo', { id, version: 2, reason: 'Πάλι' })).toMatchObject({
      rule: 'deliveries.alreadyUndone',
    })
  })

  test('refused where goods are gone, naming item, lot and shortage; nothing of it is taken back', async () => {
    const { id, version, lines } = await maria.do(
      'deliveries.receive',
      desk.donation({ lines: [desk.soapLine(), desk.riceLine()] }),
    )
    const lotId = lines[1]!.lotId
    await goodsDoor(app, maria.userId).move({
      lotId,
      quantity: 2000,
      day: today,
      from: desk.room,
      kind: 'handedOut',
      actKind: 'handOver',
    })
    expect(await maria.failure('deliveries.undo', { id, version, reason: 'Λάθος' })).toEqual({
      code: 'ruleBroken',
      rule: 'deliveries.goodsGone',
      values: { item: 'Ρύζι', lot: '12/03/2027', day: '23/11/2026', missing: '2 kg', left: '3 kg' },
    })
    const open = await maria.do('deliveries.open', { id })
    expect(open.undoneAt).toBeNull()
    expect(open.lines.map(({ left, handedOut, handOvers }) => [left, handedOut, handOvers])).toEqual([
      [12, 0, 0],
      [3000, 2000, 1],
    ])
  })

  test('what is left counts every warehouse', async () => {
    const { id, lines } = await maria.do('deliveries.receive', desk.donation())
    const crate = await maria.do('goods.addWarehouse', { kind: 'crate', name: 'Κιβώτιο', place: null })
    await maria.do('goods.transfer', {
      fromWarehouseId: desk.room,
      toWarehouseId: crate.id,
      lines: [{ lotId: lines[0]!.lotId, quantity: 1500 }],
    })
    expect((await maria.do('deliveries.open', { id })).lines[0]).toMatchObject({ left: 5000, handOvers: 0 })
  })
})

describe('lists', () => {
  test('the newest day first, page by page, filtered', async () => {
    const shop = await desk.addSource('Παντοπωλείο Νίκης', 'supplier')
    const ids: string[] = []
    for (const on of ['2026-11-03', '2026-11-21', '2026-11-10'])
      ids.push((await maria.do('deliveries.receive', desk.donation({ day: deliveryDays.day(on) }))).id)
    const bought = await maria.do(
      'deliveries.receive',
      desk.donation({
        kind: 'purchase',
        day: deliveryDays.day('2026-11-15'),
        sourceId: shop.id,
        invoice: 'ΤΔΑ-881',
        lines: [desk.soapLine(2, { valueCents: 250 })],
      }),
    )
    const inOrder = [ids[1], bought.id, ids[2], ids[0]]
    const first = await maria.do('deliveries.list', { limit: 3 })
    expect(first.count).toBe(4)
    const second = await maria.do('deliveries.list', { limit: 3, after: first.next })
    expect([...first.deliveries, ...second.deliveries].map(({ id }) => id)).toEqual(inOrder)
    expect(second).toMatchObject({ next: null, count: null })
    const found = async (request: object) =>
      (await maria.do('deliveries.list', request)).deliveries.map(({ id }) => id)
    expect(await found({ kind: 'purchase' })).toEqual([bought.id])
    expect(await found({ sourceId: shop.id })).toEqual([bought.id])
    expect(await found({ from: '2026-11-10', until: '2026-11-15' })).toEqual([bought.id, ids[2]])
    expect(await found({ text: 'παντοπ νικ' })).toEqual([bought.id])
    expect(await found({ text: '881' })).toEqual([bought.id])
    expect(await found({ text: '2' })).toEqual([ids[1]])
    expect(await found({ text: '!' })).toEqual([])
    expect(await found({ warehouseId: 'elsewhere' })).toEqual([])
  })
})

test('an acknowledgement is drawn for donations that stand, by those who receive goods', async () => {
  const given = await maria.do('deliveries.receive', desk.donation())
  const asked = { id: given.id, language: 'el' as const }
  expect((await maria.do('deliveries.acknowledge', asked)).pdf).not.toBe('')
  await maria.do('deliveries.undo', { id: given.id, version: 1, reason: 'Λάθος' })
  expect(await maria.failure('deliveries.acknowledge', asked)).toMatchObject({
    rule: 'deliveries.noAcknowledgement',
  })
  const shop = await desk.addSource('Παντοπωλείο', 'supplier')
  const bought = await maria.do(
    'deliveries.receive',
    desk.donation({
      kind: 'purchase',
      sourceId: shop.id,
      invoice: '1',
      lines: [desk.soapLine(2, { valueCents: 250 })],
    }),
  )
  expect(await maria.failure('deliveries.acknowledge', { ...asked, id: bought.id })).toMatchObject({
    rule: 'deliveries.notADonation',
  })
  const administrator = await app.signIn('administrator')
  expect(await administrator.failure('deliveries.acknowledge', asked)).toEqual({ code: 'notAllowed' })
  expect(await administrator.failure('deliveries.receive', desk.donation())).toEqual({ code: 'notAllowed' })
  expect((await administrator.do('deliveries.list', {})).count).toBe(2)
})

test('a line that was taken back by itself counts nowhere any more', async () => {
  const baker = await desk.addSource()
  const given = await maria.do(
    'deliveries.receive',
    desk.donation({
      sourceId: baker.id,
      lines: [desk.riceLine(5000, { valueCents: 1000 }), desk.soapLine(2, { valueCents: 250 })],
    }),
  )
  const undone = async (place: number) => {
    const { movements } = await maria.do('goods.movements', { lotId: given.lines[place]!.lotId })
    await maria.do('goods.undo', { movementId: movements[0]!.id, reason: 'Λάθος είδος' })
  }
  await undone(0)
  expect(await maria.do('deliveries.open', { id: given.id })).toMatchObject({
    lots: 1,
    valueCents: 250,
    undoneAt: null,
    lines: [{ undone: true }, { undone: false }],
  })
  expect(await maria.do('deliveries.openSource', { id: baker.id })).toMatchObject({ donatedCents: 250 })
  expect(await maria.do('deliveries.lotsOfSource', { id: baker.id })).toMatchObject([{ itemName: 'Σαπούνι' }])
  const asked = { id: given.id, language: 'el' as const }
  expect((await maria.do('deliveries.acknowledge', asked)).pdf).not.toBe('')
  await undone(1)
  expect(await maria.failure('deliveries.acknowledge', asked)).toMatchObject({
    rule: 'deliveries.noAcknowledgement',
  })
  expect(await maria.do('deliveries.undo', { id: given.id, version: 1, reason: 'Λάθος' })).toMatchObject({
    lots: 2,
  })
})
