import { FakeDrawing, signedLetter } from '../../../support/letterCase'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp({ drawing: new FakeDrawing() })
})
afterEach(() => app.close())

const stay = { relation: 'head', from: '2026-02-01' }

test('the supervisor reads whom and what each entry is about, and the trail itself holds no name', async () => {
  const { citizenId, bodyId, referralId, reference, letter, worker } = await signedLetter(app)
  app.again(worker.userId, 'socialWorker')
  const card = await worker.do('citizens.open', { id: citizenId })
  await worker.do('citizens.register', { id: citizenId, version: card.version })
  const visit = { citizenIds: [citizenId], manner: 'inPerson', services: ['A01'], day: '2026-11-20' }
  await worker.do('visits.record', visit)
  await worker.do('households.form', { members: [{ citizenId, ...stay }], note: '' })
  const eleni = await app.signIn('supervisor')
  const one = async (action: string) => (await eleni.do('audit.search', { action })).entries[0]
  const whom = { id: citizenId, name: 'ΡΟΥΣΟΠΟΥΛΟΥ Αγγελική του Στυλιανού', fileNumber: 1 }
  expect(await one('citizens.opened')).toMatchObject({
    subject: citizenId,
    about: { kind: 'citizen', ...whom },
    concerns: [],
  })
  expect(await one('visits.recorded')).toMatchObject({
    about: { kind: 'visit', day: '2026-11-20', citizenId },
    concerns: [whom],
    detail: {},
  })
  expect(await one('households.formed')).toMatchObject({
    about: { kind: 'household', citizenId },
    detail: { members: 1 },
  })
  expect(await one('referrals.begun')).toMatchObject({
    about: { kind: 'referral', id: referralId, reference },
    concerns: [whom],
    detail: { reference },
  })
  expect(await one('letters.signed')).toMatchObject({
    about: { kind: 'letter', id: letter.id, year: 2026, serial: 1 },
    concerns: [whom],
  })
  expect(await one('directory.added')).toMatchObject({ about: { kind: 'body', id: bodyId } })
  expect(await one('users.invited')).toMatchObject({ about: { kind: 'user' } })
  expect(await one('audit.searched')).toMatchObject({ about: null, concerns: [] })
  expect(JSON.stringify(app.auditTrail())).not.toMatch(/ΡΟΥΣΟΠΟΥΛΟΥ|Ρουσοπούλου|Αγγελική/)
})

test('goods are told by their name, their number or their day', async () => {
  const maria = await app.signIn('reception')
  const { id } = await maria.do('goods.addWarehouse', { kind: 'storeRoom', name: 'Χώρα', place: null })
  const soap = { name: 'Σαπούνι', category: 'hygiene', measure: 'pieces', expires: false } as const
  const item = await maria.do('goods.addItem', soap)
  const { stocktake } = await maria.do('stocktakes.start', { warehouseId: id, category: null, note: '' })
  const eleni = await app.signIn('supervisor')
  const about = async (action: string) => (await eleni.do('audit.search', { action })).entries[0]?.about
  const goods = { kind: 'goods' } as const
  expect(await about('goods.warehouseAdded')).toEqual({ ...goods, what: 'warehouse', id, name: 'Χώρα' })
  expect(await about('goods.itemAdded')).toEqual({ ...goods, what: 'item', id: item.id, name: 'Σαπούνι' })
  expect(await about('stocktakes.started')).toEqual({
    ...goods,
    what: 'stocktake',
    id: stocktake.id,
    name: '23/11/2026',
  })
})

test('appointments, waits and numbers of the queue are told, and of a restricted card only that something was done', async () => {
  const ada = await app.signIn('psychologist', 'supervisor')
  const citizenId = (await ada.do('citizens.enquire', { surname: 'Φανερού', name: 'Άννα' })).id
  await ada.do('appointments.book', {
    citizenIds: [citizenId],
    kind: 'counselling',
    day: '2026-11-24',
    time: '10:00',
    reason: 'άγχος',
  })
  await ada.do('appointments.addWaiting', { citizenId, kind: 'counselling', note: 'άγχος' })
  await ada.do('appointments.enqueue', { citizenId })
  await ada.do('appointments.callNext', {})
  const actions = ['booked', 'waitingAdded', 'queued', 'called'].map((action) => `appointments.${action}`)
  const about = async (who: typeof ada) =>
    Promise.all(actions.map(async (action) => (await who.do('audit.search', { action })).entries[0]))
  expect((await about(ada)).map((entry) => entry?.about)).toEqual([
    { kind: 'appointment', day: '2026-11-24', time: '10:00', citizenId },
    { kind: 'waiting', since: '2026-11-23', citizenId },
    { kind: 'queueEntry', day: '2026-11-23', number: 1 },
    { kind: 'queueEntry', day: '2026-11-23', number: 1 },
  ])
  const { version } = await ada.do('citizens.open', { id: citizenId })
  await ada.do('citizens.restrict', { id: citizenId, version })
  const eleni = await app.signIn('supervisor')
  for (const entry of await about(eleni))
    expect(entry).toMatchObject({ subject: null, about: { kind: 'hidden' }, detail: {}, concerns: [] })
  expect(JSON.stringify(app.auditTrail())).not.toMatch(/άγχος|Φανερού/)
})

test('sessions and serious risks are told to whoever may see them', async () => {
  const ada = await app.signIn('psychologist', 'supervisor')
  const citizenId = (await ada.do('citizens.enquire', { surname: 'Φανερού', name: 'Άννα' })).id
  const summary = 'μετά το διαζύγιο'
  const { id } = await ada.do('sessions.record', { citizenIds: [citizenId], kind: 'individual', summary })
  await ada.do('sessions.flagRisk', { citizenId, kind: 'selfHarm' })
  await ada.do('sessions.drawForm', { form: 'consent', language: 'el', citizenId })
  const actions = ['recorded', 'riskFlagged', 'formDrawn'].map((action) => `sessions.${action}`)
  const about = async (who: typeof ada) =>
    Promise.all(actions.map(async (action) => (await who.do('audit.search', { action })).entries[0]))
  expect((await about(ada)).map((entry) => entry?.about)).toMatchObject([
    { kind: 'session', id, day: '2026-11-23' },
    { kind: 'risk', day: '2026-11-23', citizenId },
    { kind: 'citizen', id: citizenId },
  ])
  const { version } = await ada.do('citizens.open', { id: citizenId })
  await ada.do('citizens.restrict', { id: citizenId, version })
  const eleni = await app.signIn('supervisor')
  for (const entry of await about(eleni))
    expect(entry).toMatchObject({ subject: null, about: { kind: 'hidden' }, detail: {}, concerns: [] })
  expect(JSON.stringify(app.auditTrail())).not.toMatch(/διαζύγιο|selfHarm|Φανερού/)
})
