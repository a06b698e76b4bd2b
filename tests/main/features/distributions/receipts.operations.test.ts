import { distributionDesk } from '../../../support/distributionDesk'
import { createTestApp, type TestApp } from '../../../support/testApp'
import type { Drawing, DrawRequest } from '../../../../main/ports/drawing'
import { DrawingFailed } from '../../../../main/ports/drawing'

let app: TestApp
let asked: DrawRequest[]
let broken: boolean
beforeEach(async () => {
  asked = []
  broken = false
  const drawing: Drawing = {
    async draw(request) {
      asked.push(request)
      if (broken) throw new DrawingFailed({ code: 'timedOut' })
      return new TextEncoder().encode(JSON.stringify(request.content))
    },
    close: async () => {},
  }
  app = await createTestApp({ drawing })
})
afterEach(() => app.close())

async function handedOver() {
  const worker = await app.signIn('socialWorker', 'supervisor')
  const desk = await distributionDesk(app, worker)
  await desk.bring(desk.items.pasta, 5000, '2027-03-01')
  await desk.bring(desk.items.flour, 5)
  const home = await desk.household('Άννα')
  const opened = await desk.parcel((await desk.day()).id, home.id)
  const given = await worker.do('distributions.handOver', desk.wholeTo(opened, home.head))
  return { worker, desk, given, home }
}

test('a receipt that did not come out is drawn later, with the same words', async () => {
  const { worker, desk, given } = await handedOver()
  broken = true
  expect(await worker.failure('distributions.receipt', { id: given.id, language: 'el' })).toMatchObject({
    rule: 'distributions.drawingTimedOut',
  })
  expect(desk.onHand(desk.items.flour)).toBe(4)
  broken = false
  const first = await worker.do('distributions.receipt', { id: given.id, language: 'el' })
  // What is renamed later does not change the paper.
  const item = await worker.do('goods.item', { id: desk.items.flour })
  const { id, version, name: _name, packs: _packs, closed: _closed, ...fields } = item
  await worker.do('goods.correctItem', { ...fields, id, version, name: 'Αλεύρι ολικής' } as never)
  app.clock.set('2026-12-24T09:00:00.000Z')
  const again = app.again(worker.userId, 'socialWorker', 'supervisor')
  expect(await again.do('distributions.receipt', { id: given.id, language: 'el' })).toEqual(first)
  expect(first.fileName).toBe('Αποδεικτικό 2026-1.pdf')
  const content = Buffer.from(first.pdf, 'base64').toString()
  expect(content).toContain('Αλεύρι')
  expect(content).toContain('ΚΑΝΑΡΗ Άννα')
  expect(asked[0]?.layout).toBe('goodsReceipt')
})

test('printing and saving are recorded when they happened, an undone one is marked', async () => {
  const { worker, given } = await handedOver()
  await worker.do('distributions.undoHandOver', { id: given.id, reason: 'Λάθος δέμα' })
  const { pdf } = await worker.do('distributions.receipt', { id: given.id, language: 'en' })
  expect(Buffer.from(pdf, 'base64').toString()).toContain('UNDONE on 23/11/2026: Λάθος δέμα')
  await worker.do('distributions.printReceipt', { id: given.id })
  await worker.do('distributions.saveReceipt', { id: given.id, language: 'el' })
  const actions = app.auditTrail().map(({ action }) => action)
  expect(actions).toContain('distributions.receiptDrawn')
})

test('whoever sees the household by another card does not read a hidden name off the receipt', async () => {
  const owner = await app.signIn('socialWorker', 'supervisor')
  const desk = await distributionDesk(app, owner)
  await desk.bring(desk.items.pasta, 5000, '2027-03-01')
  const home = await desk.household('Ευφροσύνη', 'Βάσω')
  const opened = await desk.parcel((await desk.day()).id, home.id)
  const given = await owner.do('distributions.handOver', desk.wholeTo(opened, home.head))
  const { version } = await owner.do('citizens.open', { id: home.head })
  await owner.do('citizens.restrict', { id: home.head, version })
  const printed = { id: given.id, language: 'el' as const }
  const own = await owner.do('distributions.receipt', printed)
  expect(Buffer.from(own.pdf, 'base64').toString()).toContain('Ευφροσύνη')
  const colleague = await app.signIn('reception')
  expect((await colleague.do('distributions.openHandOver', { id: given.id })).household.name).toBe(
    'ΚΑΝΑΡΗ Βάσω',
  )
  asked = []
  expect(await colleague.failure('distributions.receipt', printed)).toMatchObject({ code: 'notFound' })
  expect(await colleague.failure('distributions.saveReceipt', printed)).toMatchObject({ code: 'notFound' })
  expect(asked).toEqual([])
})
