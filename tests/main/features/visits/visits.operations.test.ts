import type { IsoDate } from '../../../../shared/values/isoDate'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let eleni: TestPerson
let maria: string
beforeEach(async () => {
  app = await createTestApp()
  eleni = await app.signIn('socialWorker')
  maria = await card('Παπαδάκη', 'Μαρία')
})
afterEach(() => app.close())

const card = async (surname: string, name: string) =>
  (await eleni.do('citizens.enquire', { surname, name })).id
const visit = (more: object = {}) => ({
  citizenIds: [maria],
  manner: 'inPerson',
  services: ['A01'],
  ...more,
})
const today = { from: '2026-11-23', until: '2026-11-23' }
const byItself = <T extends { id: string; version: number }>({ id, version }: T) => ({ id, version })

test('a citizen, a manner and a service are a visit', async () => {
  const recorded = await eleni.do('visits.record', visit())
  expect(recorded).toMatchObject({
    day: '2026-11-23',
    time: '09:30',
    byId: eleni.userId,
    services: ['A01'],
    citizens: [{ id: maria, surname: 'Παπαδάκη', name: 'Μαρία' }],
    correctable: true,
    undone: null,
  })
  expect(app.auditTrail()).toContainEqual(
    expect.objectContaining({
      action: 'visits.recorded',
      subject: recorded.id,
      detail: JSON.stringify({ citizens: [maria] }),
    }),
  )
})

test('a visit of a family is one entry, counts once per person and stands on each card', async () => {
  const nikos = await card('Παπαδάκης', 'Νίκος')
  await eleni.do('visits.record', visit({ citizenIds: [maria, nikos], minutes: 30 }))
  await eleni.do('visits.record', visit({ minutes: 5 }))
  const { visits, totals } = await eleni.do('visits.day', today)
  expect(visits).toHaveLength(2)
  expect(totals).toEqual({ entries: 2, contacts: 3, citizens: 2, minutes: 35 })
  expect((await eleni.do('visits.ofCitizen', { citizenId: nikos })).visits).toHaveLength(1)
  expect((await eleni.do('visits.ofCitizen', { citizenId: maria })).visits).toHaveLength(2)
})

test('the book is filtered by what happened', async () => {
  await eleni.do('visits.record', visit({ manner: 'telephone' }))
  await eleni.do('visits.record', visit({ manner: 'otherIsland', place: 'KIM', services: ['C01', 'A01'] }))
  const found = async (more: object) => (await eleni.do('visits.day', { ...today, ...more })).totals?.entries
  expect(await found({ manner: 'telephone' })).toBe(1)
  expect(await found({ service: 'C01' })).toBe(1)
  expect(await found({ service: 'A01' })).toBe(2)
  expect(await found({ place: 'KIM' })).toBe(1)
  expect(await found({ byId: 'somebodyElse' })).toBe(0)
  expect(await found({ from: '2026-11-01', until: '2026-11-22' })).toBe(0)
})

test('pages follow each other without gap or repetition, in both directions', async () => {
  for (let i = 0; i < 7; i++)
    await eleni.do('visits.record', visit({ day: '2026-11-20', time: i % 2 ? '10:00' : null }))
  for (const newestFirst of [true, false]) {
    const request = { from: '2026-11-20', until: '2026-11-20', limit: 3, newestFirst }
    const whole = await eleni.do('visits.day', { ...request, limit: 100 })
    const first = await eleni.do('visits.day', request)
    const second = await eleni.do('visits.day', { ...request, after: first.next })
    const third = await eleni.do('visits.day', { ...request, after: second.next })
    const paged = [first, second, third].flatMap(({ visits }) => visits.map(({ id }) => id))
    expect(paged).toEqual(whole.visits.map(({ id }) => id))
    expect(third.next).toBeNull()
    expect(second.totals).toBeNull()
  }
  const first = await eleni.do('visits.ofCitizen', { citizenId: maria, limit: 5 })
  const second = await eleni.do('visits.ofCitizen', { citizenId: maria, limit: 5, after: first.next })
  expect(new Set([...first.visits, ...second.visits].map(({ id }) => id)).size).toBe(7)
})

test('a corrected visit moves on the cards too', async () => {
  const nikos = await card('Παπαδάκης', 'Νίκος')
  const { id, version, ...recorded } = await eleni.do('visits.record', visit())
  const { manner, minutes, place, placeNote, outcome, note, byId } = recorded
  const typed = { id, version, manner, minutes, place, placeNote, outcome, note, byId, nextStep: null }
  const corrected = { ...typed, citizenIds: [nikos], day: '2026-11-20', time: null, services: ['A12'] }
  expect(await eleni.do('visits.correct', corrected)).toMatchObject({
    version: 2,
    day: '2026-11-20',
    services: ['A12'],
  })
  expect((await eleni.do('visits.ofCitizen', { citizenId: maria })).visits).toEqual([])
  expect((await eleni.do('visits.ofCitizen', { citizenId: nikos })).visits).toHaveLength(1)
  expect(await eleni.failure('visits.correct', corrected)).toEqual({ code: 'stale' })
  expect(await eleni.failure('visits.correct', { ...corrected, version: 2, day: '2026-11-24' })).toEqual({
    code: 'invalidInput',
    fields: [{ path: 'day', issue: 'date.future' }],
  })
})

test('an undone visit stays with its reason and counts no more', async () => {
  const recorded = await eleni.do('visits.record', visit())
  const undone = await eleni.do('visits.undo', { ...byItself(recorded), reason: 'Διπλή καταχώριση' })
  expect(undone).toMatchObject({
    correctable: false,
    undone: { reason: 'Διπλή καταχώριση', byId: eleni.userId },
  })
  const { visits, totals } = await eleni.do('visits.day', today)
  expect(visits).toHaveLength(1)
  expect(totals).toEqual({ entries: 0, contacts: 0, citizens: 0, minutes: 0 })
  expect((await eleni.do('visits.day', { ...today, withUndone: false })).visits).toEqual([])
  expect(await eleni.failure('visits.undo', { ...byItself(undone), reason: 'ξανά' })).toEqual({
    code: 'ruleBroken',
    rule: 'visits.alreadyUndone',
  })
  expect(await eleni.failure('visits.undo', { ...byItself(recorded), reason: '' })).toMatchObject({
    code: 'invalidInput',
  })
})

test('what was promised is due until it is done', async () => {
  const promised = (on: string, forId: string | null = null) =>
    eleni.do('visits.record', visit({ day: '2026-11-10', nextStep: { kind: 'callCitizen', on, forId } }))
  const late = await promised('2026-11-20')
  await promised('2026-11-23')
  const colleague = await app.signIn('psychologist')
  eleni = app.again(eleni.userId, 'socialWorker')
  await promised('2026-12-01', colleague.userId)
  await eleni.do('citizens.addSafeContact', { citizenId: maria, rule: 'SC01', note: '', blocks: ['mobile'] })
  const mine = await eleni.do('visits.nextSteps', { whose: 'mine' })
  expect(mine.steps.map(({ on, daysLate }) => [on, daysLate])).toEqual([
    ['2026-11-20', 3],
    ['2026-11-23', 0],
  ])
  expect(mine.steps[0]?.citizens).toMatchObject([{ id: maria, blocked: ['mobile'] }])
  expect(mine.counts).toEqual({ overdue: 1, today: 1, later: 0 })
  expect((await eleni.do('visits.nextSteps', { whose: 'all' })).counts).toEqual({
    overdue: 1,
    today: 1,
    later: 1,
  })
  const done = await eleni.do('visits.nextStepDone', { visitId: late.id, version: late.version, done: true })
  expect((await eleni.do('visits.nextSteps', { whose: 'mine' })).steps).toHaveLength(1)
  await eleni.do('visits.nextStepDone', { visitId: late.id, version: done.version, done: false })
  expect((await eleni.do('visits.nextSteps', { whose: 'mine', until: '2026-11-22' })).steps).toHaveLength(1)
})

test('no visit without a citizen, a service, an existing card and an existing user', async () => {
  expect(await eleni.failure('visits.record', visit({ services: [] }))).toMatchObject({
    code: 'invalidInput',
  })
  expect(await eleni.failure('visits.record', visit({ citizenIds: [] }))).toMatchObject({
    code: 'invalidInput',
  })
  expect(await eleni.failure('visits.record', visit({ citizenIds: [maria, 'nobody'] }))).toMatchObject({
    code: 'notFound',
  })
  expect(await eleni.failure('visits.record', visit({ byId: 'nobody' }))).toMatchObject({ code: 'notFound' })
  expect((await eleni.do('visits.day', today)).visits).toEqual([])
})

test('the administrator has no book', async () => {
  const administrator = await app.signIn('administrator')
  expect(await administrator.failure('visits.day', today)).toEqual({ code: 'notAllowed' })
})

test('what the lists of the centre ask for is asked for at the gate too, also of a correction', async () => {
  const missing = (path: string) => ({ code: 'invalidInput', fields: [{ path, issue: 'required' }] })
  const elsewhere = visit({ manner: 'hospital' })
  expect(await eleni.failure('visits.record', elsewhere)).toEqual(missing('place'))
  const inVain = visit({ outcome: 'notPossible' })
  expect(await eleni.failure('visits.record', inVain)).toEqual(missing('note'))
  const recorded = await eleni.do('visits.record', { ...elsewhere, place: 'KIM' })
  const { day, time, byId, manner, services, minutes, placeNote, outcome, note } = recorded
  const typed = { day: day as IsoDate, time, byId, manner, services, minutes, placeNote, outcome, note }
  const emptied = { ...typed, ...byItself(recorded), citizenIds: [maria], place: null, nextStep: null }
  expect(await eleni.failure('visits.correct', emptied)).toEqual(missing('place'))
})
