import { chaseStatement } from '../../../../main/features/referrals/referralLists.store'
import { chaseListRequestSchema } from '../../../../shared/features/referrals/referralLists'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const actor = { userId: 'eleni', roles: ['socialWorker' as const], connection: 'window' }

test.each([{}, { dueOnly: true }, { bodyId: 'body' }, { after: { deliveredOn: '2026-01-01', id: 'x' } }])(
  'the chase list %j reads the awaited referrals in their order and sorts nothing',
  (request) => {
    const parsed = chaseListRequestSchema.parse(request)
    const { sql, values } = chaseStatement(actor, parsed, '2026-11-23' as IsoDate)
    const plan = app.connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]
    const steps = plan.map(({ detail }) => detail)
    expect(steps[0]).toMatch(/r USING INDEX referrals_awaited/)
    expect(steps.join('\n')).not.toMatch(/TEMP B-TREE|^SCAN (?!r USING INDEX referrals_awaited)/m)
  },
)
