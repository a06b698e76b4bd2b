import { reportedHandOvers, reportedItems, reportedRecipients } from '../../../../main/features/distributions'
import { distributionDesk } from '../../../support/distributionDesk'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

test('reports count hand-overs that stand, and every citizen once', async () => {
  const worker = await app.signIn('socialWorker', 'supervisor')
  const desk = await distributionDesk(app, worker)
  await desk.bring(desk.items.pasta, 5000, '2027-03-01')
  await desk.bring(desk.items.flour, 5)
  const rice = await desk.bring(desk.items.rice, 1000)
  const [home, other] = [await desk.household('Άννα', 'Βάσω'), await desk.household('Ζωή')]
  const day = await desk.day()
  for (const { id, head } of [home, other]) {
    const opened = await desk.parcel(day.id, id)
    const given = await worker.do('distributions.handOver', desk.wholeTo(opened, head))
    if (id === other.id) await worker.do('distributions.undoHandOver', { id: given.id, reason: 'Λάθος' })
  }
  await worker.do('distributions.urgentAid', {
    householdId: home.id,
    warehouseId: desk.warehouse.id,
    reason: 'Έκτακτο',
    collectedBy: { kind: 'member', citizenId: home.head },
    lines: [{ lotId: rice, quantity: 300 }],
  })
  const all = { from: '2026-11-01', until: '2026-11-30', programmeId: null, warehouseId: null }
  await app.transactions.read((reader) => {
    expect(reportedHandOvers(reader, all)).toMatchObject([
      { programmeName: 'Μηνιαία διανομή', householdSize: 2, valueCents: 2002 },
      { programmeId: null, householdSize: 2, valueCents: 600 },
    ])
    expect(reportedRecipients(reader, all).map(({ handOvers }) => handOvers)).toEqual([2, 2])
    expect(reportedItems(reader, all).map(({ itemName, quantity }) => [itemName, quantity])).toEqual([
      ['Αλεύρι', 1],
      ['Μακαρόνια', 1000],
      ['Ρύζι', 300],
    ])
    expect(reportedHandOvers(reader, { ...all, programmeId: desk.programme.id })).toHaveLength(1)
    expect(reportedHandOvers(reader, { ...all, until: '2026-11-22' })).toEqual([])
  })
})
