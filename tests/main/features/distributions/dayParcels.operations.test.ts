import type { CorrectedSlot } from '../../../../shared/features/distributions/distributionDay'
import type { IsoInstant } from '../../../../shared/values/isoDate'
import { distributionDesk, type DistributionDesk, morning } from '../../../support/distributionDesk'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

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

test('a parcel is taken off the list with a reason, holds nothing any more, and comes back with its code', async () => {
  await desk.bring(desk.items.pasta, 500, '2027-03-01')
  await desk.bring(desk.items.flour, 1)
  const home = await desk.household('Άννα')
  const day = await desk.day()
  const { parcel, lines } = await desk.parcel(day.id, home.id)
  const packed = await worker.do('distributions.pack', {
    id: parcel.id,
    version: parcel.version,
    lines: lines.map(({ lotId, quantity }) => ({ lotId, quantity })),
    reservedUntil: noon,
  })
  const off = { id: parcel.id, version: packed.version, reason: 'Έφυγαν από το νησί' }
  expect(await worker.failure('distributions.removeParcel', { ...off, reason: ' ' })).toMatchObject({
    code: 'invalidInput',
    fields: [{ path: 'reason' }],
  })
  expect(
    await worker.failure('distributions.restoreParcel', { id: parcel.id, version: packed.version }),
  ).toMatchObject(rule('alreadyListed'))
  const removed = await worker.do('distributions.removeParcel', off)
  expect(removed).toMatchObject({ state: 'removed', reserved: false, removedReason: 'Έφυγαν από το νησί' })
  expect((await worker.do('distributions.dayList', { dayId: day.id })).parcels).toEqual([])
  // Who scans its label is told why.
  expect((await worker.do('distributions.find', { text: parcel.code })).parcels).toEqual([removed])
  const other = await worker.do('distributions.addParcel', {
    dayId: day.id,
    householdId: home.id,
    slot: null,
  })
  const back = { id: removed.id, version: removed.version }
  expect(await worker.failure('distributions.restoreParcel', back)).toMatchObject(rule('alreadyListed'))
  await worker.do('distributions.removeParcel', { id: other.id, version: other.version, reason: 'Διπλό' })
  expect(await worker.do('distributions.restoreParcel', back)).toMatchObject({
    code: parcel.code,
    state: 'planned',
    slot: 0,
    removedReason: '',
  })
  expect((await worker.do('distributions.openParcel', { id: parcel.id })).short).toEqual([])
  await worker.do('distributions.cancelDay', { id: day.id, version: 1 })
  const [gone] = (await worker.do('distributions.find', { text: parcel.code })).parcels
  expect(
    await worker.failure('distributions.restoreParcel', { id: gone!.id, version: gone!.version }),
  ).toMatchObject(rule('dayCancelled'))
})

test('parcels stay in their slot when another one before it goes, comes or changes its hours', async () => {
  await desk.bring(desk.items.flour, 5)
  const slots = ['09:00', '11:00', '13:00'].map((from, index) => ({
    ...morning,
    from,
    until: `${10 + index * 2}:00`,
  }))
  const day = await worker.do('distributions.planDay', {
    programmeId: desk.programme.id,
    warehouseId: desk.warehouse.id,
    day: '2026-11-27',
    slots,
    note: '',
  })
  const homes = [await desk.household('Άννα'), await desk.household('Βάσω'), await desk.household('Γιώτα')]
  for (const [slot, { id }] of homes.entries())
    await worker.do('distributions.addParcel', { dayId: day.id, householdId: id, slot })
  const hours = async () => {
    const list = await worker.do('distributions.dayList', { dayId: day.id })
    return Object.fromEntries(
      list.parcels.map(({ household, slot }) => [
        household.name,
        slot === null ? null : list.day.slots[slot]?.from,
      ]),
    )
  }
  const correct = (version: number, corrected: readonly CorrectedSlot[]) =>
    worker.do('distributions.correctDay', {
      id: day.id,
      version,
      warehouseId: desk.warehouse.id,
      day: '2026-11-27',
      slots: [...corrected],
      note: '',
    })
  const [before] = (await worker.do('distributions.dayList', { dayId: day.id })).parcels
  // The first goes, the second comes later, and a new one stands before both.
  const { slots: after } = await correct(1, [
    { ...slots[0]!, from: '08:00', was: null },
    { ...slots[1]!, from: '11:30', was: 1 },
    { ...slots[2]!, was: 2 },
  ])
  expect(after).toEqual([{ ...slots[0]!, from: '08:00' }, { ...slots[1]!, from: '11:30' }, slots[2]])
  expect(await hours()).toEqual({ 'ΚΑΝΑΡΗ Άννα': null, 'ΚΑΝΑΡΗ Βάσω': '11:30', 'ΚΑΝΑΡΗ Γιώτα': '13:00' })
  await correct(2, [
    { ...slots[1]!, from: '11:30', was: 1 },
    { ...slots[2]!, was: 2 },
  ])
  expect(await hours()).toEqual({ 'ΚΑΝΑΡΗ Άννα': null, 'ΚΑΝΑΡΗ Βάσω': '11:30', 'ΚΑΝΑΡΗ Γιώτα': '13:00' })
  // Whoever looks at the slots as they were would mean another one.
  expect(
    await worker.failure('distributions.moveParcel', { id: before!.id, version: before!.version, slot: 1 }),
  ).toMatchObject({ code: 'stale' })
})
