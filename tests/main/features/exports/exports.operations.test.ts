import { sampleCentre } from '../../../support/sampleCentre'
import { goodPassword, startRealApp } from '../../../support/realVault'
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

test('only a signed-in person copies, and nothing of it is in the trail', async () => {
  const maria = await app.signIn('reception')
  const before = app.auditTrail().length
  await maria.do('exports.copyText', { text: '6940000000' })
  expect(app.copied).toEqual(['6940000000'])
  expect(app.auditTrail()).toHaveLength(before)
  expect(await app.dispatch('nobody', 'exports.copyText', { text: '6940000000' })).toMatchObject({
    ok: false,
  })
  expect(app.copied).toHaveLength(1)
})

test('what the program copied is gone from the clipboard after half a minute, or when the program ends', async () => {
  const real = await startRealApp()
  const { groups } = await real.do('vault.prepare', {
    signInName: 'eleni',
    password: goodPassword,
    names: [],
  })
  await real.do('vault.create', {
    person: { fullName: 'Ελένη Βράχου', title: '', roles: ['administrator', 'supervisor'] },
    centre: sampleCentre,
    groups: [2, 7].map((place) => ({ place, text: groups[place]! })),
  })
  await real.do('exports.copyText', { text: '6940000000' })
  expect(real.clipboard.text).toBe('6940000000')
  real.clock.pass(30_000)
  await new Promise(setImmediate)
  expect(real.clipboard.text).toBe('')

  await real.do('exports.copyText', { text: '17054800289' })
  expect(real.clipboard.text).toBe('17054800289')
  await real.stop()
  expect(real.clipboard.text).toBe('')
})
