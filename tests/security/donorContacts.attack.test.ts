/**
 * Attack: a colleague who records no deliveries reads donors' telephone numbers and addresses, or finds out by searching
 * which donor has a number.
 */
import { createTestApp, type TestApp, type TestPerson } from '../support/testApp'

let app: TestApp
let sourceId: string
let reader: TestPerson
let receptionId: string
const secret = /6949876543|Κρυφή|090000045|donor@|Γείτονας/

beforeAll(async () => {
  app = await createTestApp()
  const reception = await app.signIn('reception')
  const { id: warehouseId } = await reception.do('goods.addWarehouse', {
    kind: 'storeRoom',
    name: 'Αποθήκη',
    place: null,
  })
  const { id: itemId } = await reception.do('goods.addItem', {
    name: 'Σαπούνι',
    category: 'hygiene',
    measure: 'pieces',
    expires: false,
  })
  const source = await reception.do('deliveries.addSource', {
    kind: 'person',
    name: 'Ερμιόνη Βαρδή',
    afm: '090000045',
    address: 'Κρυφή οδός 3',
    phone: '6949876543',
    email: 'donor@example.org',
    note: 'Γείτονας του λιμεναρχείου',
  })
  sourceId = source.id
  await reception.do('deliveries.receive', {
    kind: 'donation',
    day: app.clock.today(),
    warehouseId,
    sourceId,
    invoice: null,
    note: null,
    lines: [{ itemId, quantity: 5, expiresOn: null, label: null, valueCents: null }],
  })
  receptionId = reception.userId
  reader = await app.signIn('psychologist', 'administrator')
})
afterAll(() => app.close())

test('the name is read, and nothing by which the donor is reached', async () => {
  const opened = await reader.do('deliveries.openSource', { id: sourceId })
  expect(opened).toMatchObject({ name: 'Ερμιόνη Βαρδή', donations: 1, phone: null, address: null })
  const everything = [
    opened,
    await reader.do('deliveries.sources', {}),
    await reader.do('deliveries.list', {}),
    await reader.do('deliveries.lotsOfSource', { id: sourceId }),
  ]
  expect(JSON.stringify(everything)).not.toMatch(secret)
})

test('searching tells nothing about them either', async () => {
  expect(await reader.do('deliveries.sources', { text: 'βαρδη' })).toHaveLength(1)
  expect((await reader.do('deliveries.list', { text: 'ερμιονη' })).count).toBe(1)
  for (const text of ['6949876543', '69498', 'Κρυφή', '090000045']) {
    expect(await reader.do('deliveries.sources', { text })).toEqual([])
    expect((await reader.do('deliveries.list', { text })).count).toBe(0)
  }
})

test('who records deliveries reads them and finds by them', async () => {
  const reception = app.again(receptionId, 'reception')
  expect(JSON.stringify(await reception.do('deliveries.openSource', { id: sourceId }))).toMatch(secret)
  const found = await reception.do('deliveries.sources', { text: '6949876543' })
  expect(found).toMatchObject([{ phone: '6949876543' }])
  expect((await reception.do('deliveries.list', { text: 'Κρυφή' })).count).toBe(1)
})
