import { deadlineNames, deadlineRanges, type Deadlines } from '../../../../shared/features/settings/deadlines'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

test('a new store has deadlines, everybody reads them, the supervisor changes them', async () => {
  const reception = await app.signIn('reception')
  const { version, deadlines } = await reception.do('settings.deadlines', {})
  expect(deadlines).toEqual({
    chaseDays: 20,
    documentExpiresDays: 60,
    residenceCheckDays: 365,
    copyOldDays: 7,
    hoursBetweenCopies: 4,
    goodsExpireDays: 30,
    stocktakePauseMinutes: 60,
    parcelsHeldDays: 7,
  })
  const changed = { ...deadlines, chaseDays: 30 }
  expect(await reception.failure('settings.correctDeadlines', { version, deadlines: changed })).toEqual({
    code: 'notAllowed',
  })
  const supervisor = await app.signIn('supervisor')
  expect(await supervisor.do('settings.correctDeadlines', { version, deadlines: changed })).toEqual({
    version: version + 1,
    deadlines: changed,
  })
  expect(await supervisor.failure('settings.correctDeadlines', { version, deadlines })).toEqual({
    code: 'stale',
  })
  expect(app.auditTrail().at(-1)).toMatchObject({
    action: 'settings.deadlinesCorrected',
    detail: JSON.stringify({ fields: ['chaseDays'] }),
  })
})

test.each(deadlineNames)('%s stays within its range, at the gate and in the store itself', async (name) => {
  const supervisor = await app.signIn('supervisor')
  const [least, most] = deadlineRanges[name]
  const set = async (value: number) => {
    const { version, deadlines } = await supervisor.do('settings.deadlines', {})
    const typed: Deadlines = { ...deadlines, [name]: value }
    return supervisor.call('settings.correctDeadlines', { version, deadlines: typed })
  }
  for (const value of [least - 1, most + 1, least + 0.5])
    expect(await set(value)).toMatchObject({
      ok: false,
      failure: { code: 'invalidInput', fields: [{ path: `deadlines.${name}` }] },
    })
  for (const value of [least, most]) expect(await set(value)).toMatchObject({ ok: true })
  for (const value of [least - 1, most + 1])
    expect(() => app.connection.exec(`UPDATE deadlines SET ${name} = ${value}`)).toThrow('deadlines_')
})
