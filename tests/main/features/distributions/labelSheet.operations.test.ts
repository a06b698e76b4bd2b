import { labelSheetContentSchema } from '../../../../shared/features/distributions/labelSheetContent'
import { distributionDesk } from '../../../support/distributionDesk'
import { createTestApp, type TestApp } from '../../../support/testApp'
import { DrawingFailed, type Drawing, type DrawRequest } from '../../../../main/ports/drawing'

let app: TestApp
let asked: DrawRequest[]
let problem: DrawingFailed | null
beforeEach(async () => {
  asked = []
  problem = null
  const drawing: Drawing = {
    async draw(request) {
      asked.push(request)
      if (problem) throw problem
      return new TextEncoder().encode(JSON.stringify(request.content))
    },
    close: async () => {},
  }
  app = await createTestApp({ drawing })
})
afterEach(() => app.close())

const drawn = () => labelSheetContentSchema.parse(asked.at(-1)?.content)
const ofSheets = () => app.auditTrail().filter(({ action }) => action.includes('labelSheet'))

async function dayOfTwo() {
  const worker = await app.signIn('socialWorker', 'supervisor')
  const desk = await distributionDesk(app, worker)
  const day = await desk.day()
  const [anna, vaso] = [await desk.household('Άννα', 'Νίκος'), await desk.household('Βάσω')]
  const parcels = [await desk.parcel(day.id, anna.id), await desk.parcel(day.id, vaso.id)]
  return { worker, desk, day, anna, vaso, parcels: parcels.map(({ parcel }) => parcel) }
}

test('every parcel of the day has its sticker, in the language that is asked for', async () => {
  const { worker, day, parcels } = await dayOfTwo()
  const sheet = await worker.do('distributions.labelSheet', { dayId: day.id, language: 'el' })
  expect(sheet.fileName).toBe(`Ετικέτες ${day.day}.pdf`)
  expect(asked[0]?.layout).toBe('labelSheet')
  expect(drawn().labels.map(({ bars: _bars, ...said }) => said)).toEqual([
    { code: parcels[0]!.code, size: '2 μέλη', name: 'ΚΑΝΑΡΗ Άννα', lines: ['09:00–12:00'] },
    { code: parcels[1]!.code, size: '1 μέλος', name: 'ΚΑΝΑΡΗ Βάσω', lines: ['09:00–12:00'] },
  ])
  await worker.do('distributions.labelSheet', { dayId: day.id, language: 'en' })
  expect(drawn().labels.map(({ size }) => size)).toEqual(['2 members', '1 member'])
  const [first] = parcels
  await worker.do('distributions.removeParcel', {
    id: first!.id,
    version: first!.version,
    reason: 'Έφυγαν',
  })
  await worker.do('distributions.labelSheet', { dayId: day.id, language: 'el' })
  expect(drawn().labels.map(({ name }) => name)).toEqual(['ΚΑΝΑΡΗ Βάσω'])
})

test('a sticker tells no more of a household than the list of labels, and nothing of a hidden one', async () => {
  const { worker, day, anna } = await dayOfTwo()
  const { version } = await worker.do('citizens.open', { id: anna.head })
  await worker.do('citizens.restrict', { id: anna.head, version })
  const colleague = await app.signIn('reception')
  const { labels } = await colleague.do('distributions.labels', { dayId: day.id })
  await colleague.do('distributions.labelSheet', { dayId: day.id, language: 'el' })
  expect(drawn().labels.map(({ code, name }) => ({ code, name }))).toEqual(
    labels.map(({ code, name }) => ({ code, name })),
  )
  expect(JSON.stringify(drawn())).not.toContain('Άννα')
})

test('looking, printing and saving are recorded when they happened, like the list', async () => {
  const { worker, day } = await dayOfTwo()
  await worker.do('distributions.labelSheet', { dayId: day.id, language: 'el' })
  await worker.do('distributions.printLabelSheet', { dayId: day.id })
  await worker.do('distributions.saveLabelSheet', { dayId: day.id, language: 'el' })
  expect(ofSheets().map(({ action, subject, detail }) => ({ action, subject, detail }))).toEqual(
    ['Drawn', 'Printed', 'SavedOutside'].map((what) => ({
      action: `distributions.labelSheet${what}`,
      subject: day.id,
      detail: '{"households":2}',
    })),
  )
})

test('what cannot be drawn is said, and nothing is recorded', async () => {
  const { worker, desk, day } = await dayOfTwo()
  const asking = { dayId: day.id, language: 'el' as const }
  problem = new DrawingFailed({ code: 'unprintableCharacters', characters: ['漢'] })
  expect(await worker.failure('distributions.labelSheet', asking)).toMatchObject({
    rule: 'distributions.labelsUnprintable',
    values: { characters: '漢' },
  })
  problem = new DrawingFailed({ code: 'timedOut' })
  expect(await worker.failure('distributions.saveLabelSheet', asking)).toMatchObject({
    rule: 'distributions.labelsTimedOut',
  })
  const empty = await desk.day('2026-12-20')
  expect(await worker.failure('distributions.labelSheet', { dayId: empty.id, language: 'el' })).toMatchObject(
    { rule: 'distributions.noLabels' },
  )
  expect(ofSheets()).toEqual([])
})
