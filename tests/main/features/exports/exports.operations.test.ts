import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const list = { title: 'Πολίτες: Αλκυόνη', headers: ['Επώνυμο'], rows: [['=ΠΑΠΑΔΑΚΗ']] }

test('a list leaves as the file the person pointed at, and the trail says how many rows', async () => {
  const maria = await app.signIn('reception')
  expect(await maria.do('exports.save', { ...list, format: 'csv' })).toEqual({
    file: 'Πολίτες-Αλκυόνη-2026-11-23.csv',
  })
  expect(new TextDecoder().decode(app.files.saved[0]!.bytes)).toContain("'=ΠΑΠΑΔΑΚΗ")
  expect(JSON.parse(app.auditTrail().at(-1)!.detail)).toEqual({ list: list.title, format: 'csv', rows: 1 })
})

test('the trail never repeats what the list held', async () => {
  const maria = await app.signIn('reception')
  await maria.do('exports.save', { ...list, format: 'xlsx' })
  expect(JSON.stringify(app.auditTrail())).not.toContain('ΠΑΠΑΔΑΚΗ')
})
