import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const facts = {
  maritalStatus: 'married',
  labourStatus: null,
  unemployedSince: '2025-03-01',
  education: null,
  insurance: null,
  housing: 'rented',
  incomeBand: null,
  incomeCents: 540_000,
  disabilityPercent: 67,
  disabilityCertificateUntil: null,
  notes: 'Πρώτη γραμμή\nΔεύτερη γραμμή',
}

test('social facts begin empty, are recorded, and two writers do not overwrite each other', async () => {
  const worker = await app.signIn('socialWorker')
  const { id: citizenId } = await worker.do('citizens.enquire', { surname: 'Παπαδάκη', name: 'Μαρία' })
  expect(await worker.do('citizens.openSocialFacts', { citizenId })).toMatchObject({
    version: 0,
    notes: null,
  })
  expect(await worker.do('citizens.recordSocialFacts', { citizenId, version: 0, ...facts })).toMatchObject({
    version: 1,
    ...facts,
  })
  expect(await worker.failure('citizens.recordSocialFacts', { citizenId, version: 0, ...facts })).toEqual({
    code: 'stale',
  })
  await worker.do('citizens.recordSocialFacts', { citizenId, version: 1, ...facts, housing: 'owned' })
  expect(app.auditTrail().at(-1)).toMatchObject({
    action: 'citizens.socialFactsRecorded',
    detail: '{"fields":["housing"]}',
  })
})

test('groups and problems are many and dated; an ended one may come again', async () => {
  const worker = await app.signIn('psychologist')
  const { id: citizenId } = await worker.do('citizens.enquire', { surname: 'Παπαδάκη', name: 'Μαρία' })
  const group = {
    citizenId,
    code: 'singleParent',
    from: '2026-01-10',
    evidence: 'selfDeclared',
    evidenceNote: '',
  }
  const problem = { citizenId, code: 'housing', from: '2026-02-01', note: 'Έξωση' }
  const { groups } = await worker.do('citizens.addGroup', group)
  const { problems } = await worker.do('citizens.addProblem', problem)
  expect(await worker.failure('citizens.addGroup', group)).toEqual({
    code: 'duplicate',
    subject: 'citizens.group',
    field: 'code',
  })
  const id = groups[0]!.id
  expect(await worker.failure('citizens.endGroup', { id, until: '2026-01-09' })).toMatchObject({
    rule: 'citizens.endsBeforeStart',
  })
  await worker.do('citizens.endGroup', { id, until: '2026-06-30' })
  expect(await worker.failure('citizens.endGroup', { id, until: '2026-07-01' })).toMatchObject({
    rule: 'citizens.alreadyEnded',
  })
  await worker.do('citizens.endProblem', { id: problems[0]!.id, until: '2026-03-01' })
  const again = await worker.do('citizens.addGroup', { ...group, from: '2026-09-01', evidence: 'documented' })
  expect(again.groups.map(({ from, until, evidence }) => [from, until, evidence])).toEqual([
    ['2026-09-01', null, 'documented'],
    ['2026-01-10', '2026-06-30', 'selfDeclared'],
  ])
  expect(again.problems).toMatchObject([{ code: 'housing', until: '2026-03-01', note: 'Έξωση' }])
})

test('the list by group shows who is in it today, and only to case roles', async () => {
  const worker = await app.signIn('socialWorker')
  const ids: string[] = []
  for (const name of ['Άννα', 'Βάσω']) {
    const { id: citizenId } = await worker.do('citizens.enquire', { surname: 'Κανάρη', name })
    ids.push(citizenId)
    const { groups } = await worker.do('citizens.addGroup', {
      citizenId,
      code: 'homeless',
      from: '2026-01-10',
      evidence: 'selfDeclared',
      evidenceNote: '',
    })
    if (name === 'Βάσω') await worker.do('citizens.endGroup', { id: groups[0]!.id, until: '2026-05-01' })
  }
  const page = await worker.do('citizens.list', { group: 'homeless' })
  expect(page).toMatchObject({ count: 1, lines: [{ id: ids[0] }] })
  const reception = await app.signIn('reception')
  expect(await reception.failure('citizens.list', { group: 'homeless' })).toEqual({ code: 'notAllowed' })
})

test('reception reads and writes no social facts, and no reply to it holds any', async () => {
  const worker = await app.signIn('socialWorker')
  const { id: citizenId } = await worker.do('citizens.enquire', { surname: 'Παπαδάκη', name: 'Μαρία' })
  await worker.do('citizens.recordSocialFacts', { citizenId, version: 0, ...facts, notes: 'ΑΠΟΡΡΗΤΟ' })
  const reception = await app.signIn('reception')
  expect(await reception.failure('citizens.openSocialFacts', { citizenId })).toEqual({ code: 'notAllowed' })
  expect(await reception.failure('citizens.recordSocialFacts', { citizenId, version: 1, ...facts })).toEqual({
    code: 'notAllowed',
  })
  const card = await reception.do('citizens.open', { id: citizenId })
  expect(JSON.stringify(card)).not.toMatch(/ΑΠΟΡΡΗΤΟ|maritalStatus|540000/)
})
