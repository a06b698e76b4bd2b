import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const list = { title: 'Παραπομπές', headers: ['Κωδικός', 'Προς'], rows: [['26-00417-3', '=1+1']] }

it('saves a list under its title and day, safe against formulas, and records what left before it leaves', async () => {
  const eleni = await app.signIn('socialWorker')
  expect(await eleni.do('exports.save', { ...list, format: 'csv' })).toEqual({
    file: 'Παραπομπές-2026-11-23.csv',
  })
  const text = new TextDecoder().decode(app.files.saved[0]?.bytes)
  expect(text).toContain('26-00417-3')
  expect(text).not.toMatch(/(^|[;,"\t])=1\+1/m)
  expect(app.auditTrail()).toContainEqual(
    expect.objectContaining({ action: 'exports.saved', userId: eleni.userId }),
  )
})

it('prints what stands in the print view of the window that asks, and records it without its rows', async () => {
  const eleni = await app.signIn('reception')
  expect(await eleni.do('exports.print', { title: 'Παραπομπές', rows: 12 })).toEqual({ printed: true })
  expect(app.printer.prints).toEqual([`window-${eleni.userId}`])
  const entry = app.auditTrail().find(({ action }) => action === 'exports.printed')
  expect(JSON.parse(String(entry?.detail))).toEqual({ list: 'Παραπομπές', rows: 12 })
})
