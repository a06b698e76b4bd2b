import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

test('the supervisor finds who did what, by user, action and day, newest first', async () => {
  const maria = await app.signIn('reception')
  await maria.failure('audit.search', {})
  app.clock.pass(86_400_000)
  const eleni = await app.signIn('supervisor')
  const byAction = await eleni.do('audit.search', { action: 'app.denied' })
  expect(byAction.entries).toEqual([
    expect.objectContaining({
      userId: maria.userId,
      userName: expect.stringContaining('reception'),
      detail: { operation: 'audit.search' },
    }),
  ])
  expect((await eleni.do('audit.search', { userId: maria.userId })).entries).toHaveLength(1)
  expect((await eleni.do('audit.search', { from: '2026-11-24', action: 'app.denied' })).entries).toEqual([])
  expect(
    (await eleni.do('audit.search', { until: '2026-11-23', action: 'app.denied' })).entries,
  ).toHaveLength(1)
  const all = (await eleni.do('audit.search', {})).entries.map(({ serial }) => serial)
  expect(all).toEqual([...all].sort((a, b) => b - a))
})

test('reading the trail is itself in the trail', async () => {
  const eleni = await app.signIn('supervisor')
  await eleni.do('audit.search', {})
  expect(app.auditTrail().at(-1)).toMatchObject({ action: 'audit.searched', userId: eleni.userId })
})

test('pages follow each other without gap or repetition', async () => {
  const eleni = await app.signIn('supervisor')
  for (let n = 0; n < 210; n++) await eleni.do('audit.search', { action: 'none.such' })
  const first = await eleni.do('audit.search', {})
  expect(first).toMatchObject({ more: true })
  const rest = await eleni.do('audit.search', { before: first.entries.at(-1)!.serial })
  expect(rest.entries[0]!.serial).toBe(first.entries.at(-1)!.serial - 1)
})
