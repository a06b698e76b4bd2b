import { createTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('the tables TypeORM knows are exactly those the migrations make', async () => {
  const { upQueries } = await app.dataSource.driver.createSchemaBuilder().log()
  expect(upQueries.map(({ query }) => query)).toEqual([])
})

test('every table is strict', () => {
  const loose = app.connection
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    )
    .all()
  expect(loose).toEqual([])
})
