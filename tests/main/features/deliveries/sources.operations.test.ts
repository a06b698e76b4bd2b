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

test('a donor with all that came, its value, and what became of it, without what was taken back', async () => {
  const baker = await desk.addSource()
  const given = await maria.do(
    'deliveries.receive',
    desk.donation({ sourceId: baker.id, lines: [desk.riceLine(4000, { valueCents: 800 }), desk.soapLine()] }),
  )
  const mistake = await maria.do(
    'deliveries.receive',
    desk.donation({ sourceId: baker.id, lines: [desk.soapLine(5, { valueCents: 999 })] }),
  )
  await maria.do('deliveries.undo', { id: mistake.id, version: 1, reason: 'Λάθος' })
  await goodsDoor(app, maria.userId).move({
    lotId: given.lines[0]!.lotId,
    quantity: 1000,
    day: today,
    from: desk.room,
    kind: 'handedOut',
    actKind: 'handOver',
  })
  expect(await maria.do('deliveries.openSource', { id: baker.id })).toMatchObject({
    name: 'Φούρνος Άγγελου',
    donations: 1,
    purchases: 0,
    donatedCents: 800,
    purchasedCents: 0,
  })
  const lots = await maria.do('deliveries.lotsOfSource', { id: baker.id })
  expect(lots.find(({ itemId }) => itemId === desk.rice)).toMatchObject({
    deliveryId: given.id,
    left: 3000,
    handedOut: 1000,
    handOvers: 1,
  })
  expect(lots).toHaveLength(2)
})

test('sources are alphabetical, found in any accent, corrected; one ΑΦΜ belongs to one source', async () => {
  const afm = '090000045'
  const shop = await maria.do('deliveries.addSource', { kind: 'supplier', name: 'Ψαράς', afm })
  await desk.addSource('άνεμος')
  const names = async (request: object) =>
    (await maria.do('deliveries.sources', request)).map(({ name }) => name)
  expect(await names({})).toEqual(['άνεμος', 'Ψαράς'])
  expect(await names({ text: 'ΑΝΕ' })).toEqual(['άνεμος'])
  expect(await names({ text: afm })).toEqual(['Ψαράς'])
  expect(await names({ kinds: ['supplier'] })).toEqual(['Ψαράς'])
  expect(await maria.failure('deliveries.addSource', { kind: 'body', name: 'Άλλος', afm })).toEqual({
    code: 'duplicate',
    subject: 'deliveries.source',
    field: 'afm',
  })
  const { closed: _, ...fields } = shop
  const corrected = { ...fields, name: 'Ψαράς Ανάφης' }
  expect(await maria.do('deliveries.correctSource', corrected)).toMatchObject({ name: 'Ψαράς Ανάφης' })
  expect(await maria.failure('deliveries.correctSource', corrected)).toEqual({ code: 'stale' })
  await maria.do('deliveries.closeSource', { id: shop.id, version: 2, closed: true })
  expect(await names({ openOnly: true })).toEqual(['άνεμος'])
})
