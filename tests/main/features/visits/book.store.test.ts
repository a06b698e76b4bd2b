import { bookStatement } from '../../../../main/features/visits/book.store'
import { nextStepStatement } from '../../../../main/features/visits/nextSteps.store'
import { bookRequestSchema, nextStepRequestSchema } from '../../../../shared/features/visits/visit'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const actor = { userId: 'eleni', roles: ['reception' as const], connection: 'window' }
const planOf = ({ sql, values }: { sql: string; values: readonly unknown[] }) =>
  (app.connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]).map(
    ({ detail }) => detail,
  )
const day = { from: '2026-11-23', until: '2026-11-23' }

test.each([
  {},
  { newestFirst: false },
  { byId: 'eleni', service: 'A01' },
  { after: { day: '2026-11-23', time: '', id: 'x' } },
])('the book of a day %j is searched by its day and sorted by nothing', (more) => {
  const plan = planOf(bookStatement(actor, bookRequestSchema.parse({ ...day, ...more })))
  expect(plan[0]).toMatch(/^SEARCH v USING INDEX visits_book \(day[>=]/)
  expect(plan.join('\n')).not.toMatch(/TEMP B-TREE|^SCAN/m)
})

test.each([
  ['mine', 'visits_open_steps_of_user'],
  ['all', 'visits_open_steps'],
] as const)('open steps of %s come from their index', (whose, index) => {
  const plan = planOf(nextStepStatement(actor, nextStepRequestSchema.parse({ whose })))
  expect(plan[0]).toMatch(new RegExp(`v USING INDEX ${index}( |$)`))
  expect(plan.join('\n')).not.toMatch(/TEMP B-TREE/)
})
