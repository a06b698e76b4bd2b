import type { Report } from '../../../../shared/features/reports/report'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

const year = {
  part: 'sessions' as const,
  from: '2026-01-01' as IsoDate,
  until: '2026-12-31' as IsoDate,
  programmeId: null,
  language: 'el' as const,
}
const texts = ({ tables }: Report, key: string) =>
  tables
    .find((table) => table.key === key)!
    .rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])

let app: TestApp
let danae: TestPerson
let people: string[]
beforeEach(async () => {
  app = await createTestApp()
  danae = await app.signIn('psychologist', 'supervisor')
  people = []
  for (const birthDate of [...Array.from({ length: 6 }, () => '1984-03-02'), '2015-05-05', null])
    people.push(
      (
        await danae.do('citizens.enquire', {
          surname: 'Παπαδάκη',
          name: `Άννα ${'α'.repeat(people.length + 1)}`,
          birthDate,
        })
      ).id,
    )
})
afterEach(() => app.close())

const held = (citizenIds: readonly string[], more: object = {}) =>
  danae.do('sessions.record', {
    citizenIds: [...citizenIds],
    kind: 'individual',
    minutes: 50,
    day: '2026-11-20' as IsoDate,
    despite: ['guardianConsent'],
    ...more,
  })

test('sessions that took place are counted by kind, month and age, each citizen once', async () => {
  for (const id of people.slice(0, 6)) await held([id])
  await held(people.slice(0, 2), { kind: 'couple', minutes: 60, day: '2026-10-05' })
  await held(people.slice(6), { kind: 'family', minutes: null })
  await held([people[0]!], { attendance: 'noShow' })
  const mistaken = await held([people[0]!])
  await danae.do('sessions.undo', { id: mistaken.id, version: 1, reason: 'Λάθος' })
  const report = await danae.do('reports.figures', year)
  expect(texts(report, 'sessionKinds')).toEqual([
    ['Ζεύγους', '1', '2', '60'],
    ['Οικογένειας', '1', '2', '0'],
    ['Ατομική', '6', '6', '300'],
    ['Σύνολο', '8', '8', '360'],
  ])
  expect(texts(report, 'sessionMonths')).toEqual([
    ['10/2026', '1', '2', '60'],
    ['11/2026', '7', '8', '300'],
    ['Σύνολο', '8', '8', '360'],
  ])
  const ages = texts(report, 'sessionAges')
  expect(ages.at(0)).toEqual(['Κάτω των 18', '1'])
  expect(ages.slice(-2)).toEqual([
    ['Άγνωστο', '1'],
    ['Σύνολο', '8'],
  ])
  expect(JSON.stringify(report)).not.toMatch(/Παπαδάκη|Άννα/)
})

test('small counts do not leave the centre, nor the minutes of a small whole', async () => {
  for (const id of people.slice(0, 6)) await held([id])
  await held(people.slice(0, 2), { kind: 'couple' })
  const outgoing = texts(await danae.do('reports.outgoing', year), 'sessionKinds')
  expect(outgoing.find(([label]) => label === 'Ζεύγους')).toEqual(['Ζεύγους', '<5*', '<5*', '<5*'])
  expect(outgoing.find(([label]) => label === 'Ατομική')).toEqual(['Ατομική', '<5*', '<5*', '<5*'])
  const october = { ...year, from: '2026-10-01' as IsoDate, until: '2026-10-31' as IsoDate }
  await held([people[0]!], { day: '2026-10-05' })
  expect(texts(await danae.do('reports.outgoing', october), 'sessionKinds').at(-1)).toEqual([
    'Σύνολο',
    '<5*',
    '<5*',
    '<5*',
  ])
})

test('reception sees no figure of sessions', async () => {
  const reception = await app.signIn('reception')
  expect(await reception.failure('reports.figures', year)).toMatchObject({ code: 'notAllowed' })
})
