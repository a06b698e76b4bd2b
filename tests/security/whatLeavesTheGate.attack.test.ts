/**
 * Attack: a taken-over page, or whoever reads the log, hopes for more than the contract gives: columns that a handler
 * left on its rows, words of a citizen inside an error's message.
 */
import { createTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

test('columns nobody meant to show are stripped from what a handler gives', async () => {
  const reception = await app.signIn('reception')
  const card = await reception.do('citizens.enquire', { surname: 'Κανάρη', name: 'Άννα' })
  expect(card).toMatchObject({ surname: 'Κανάρη' })
  // The store's own columns lie on the row that the handler hands on.
  for (const column of ['serial', 'sortKey']) expect(card).not.toHaveProperty(column)
})

test('an error’s message, which may repeat a row, reaches neither the reply nor the log', async () => {
  const words = 'Η κυρία Κανάρη ζήτησε βοήθεια'
  app.connection.exec(
    `CREATE TRIGGER leaks BEFORE INSERT ON drafts BEGIN SELECT RAISE(ABORT, '${words}'); END`,
  )
  const reception = await app.signIn('reception')
  const failure = await reception.failure('drafts.save', { form: 'f', record: 'r', content: words })
  expect(failure).toEqual({ code: 'unexpected', incident: expect.any(String) as string })
  expect(app.log.entries).toHaveLength(1)
  expect(JSON.stringify(app.log.entries)).not.toContain('Κανάρη')
})
