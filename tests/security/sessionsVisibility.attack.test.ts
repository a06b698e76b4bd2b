/**
 * Attack: a colleague with a valid account goes for counselling that is not theirs to see: session records, custody,
 * consents and reports of serious risk of a restricted card, through every operation of sessions; and for the risks of an
 * open card, which only few may know. Nothing may come back, and nothing may change.
 */
import type { contract } from '../../shared/contract'
import type { Reply } from '../../shared/contract/failure'
import type { Role } from '../../shared/contract/operation'
import { createTestApp, type TestApp, type TestPerson } from '../support/testApp'

type Target = {
  citizenId: string
  childId: string
  openId: string
  sessionId: string
  sharedId: string
  consentId: string
  riskId: string
  appointmentId: string
}
type Inputs<Feature> = { readonly [Operation in keyof Feature]: (target: Target) => readonly object[] }

const typed = {
  kind: 'individual',
  day: '2026-11-23',
  time: '10:00',
  minutes: 50,
  place: null,
  room: null,
  attendance: 'came',
  nextOn: null,
  referralId: null,
  summary: 'Άλλη',
  broughtBy: '',
  despite: ['guardianConsent'],
}
const forms = (citizenId: string) =>
  (['information', 'consent', 'guardianConsent', 'familyRules', 'notesPolicy'] as const).map((form) => ({
    form,
    language: 'el',
    citizenId,
  }))
const custody = { holder: 'mother', from: '2026-01-01', decision: 'Άλλη' }
const consent = { givenBy: 'Άλλη', capacity: 'mother', givenOn: '2026-11-20', document: 'Άλλο' }
const report = { reportedOn: '2026-11-23', reportedTo: 'police', reference: 'Άλλη' }

/** A line per operation, or this does not compile. */
const attacks: Inputs<typeof contract.sessions> = {
  record: ({ citizenId, childId, openId, appointmentId }) => [
    { ...typed, citizenIds: [citizenId] },
    { ...typed, citizenIds: [openId, childId] },
    { ...typed, citizenIds: [openId], appointmentId },
  ],
  correct: ({ sessionId, sharedId, openId }) =>
    [sessionId, sharedId].flatMap((id) =>
      [1, 2].map((version) => ({ ...typed, id, version, citizenIds: [openId] })),
    ),
  undo: ({ sessionId, sharedId }) => [sessionId, sharedId].map((id) => ({ id, version: 1, reason: 'Λάθος' })),
  fromAppointment: ({ appointmentId }) => [{ appointmentId }],
  open: ({ sessionId, sharedId }) => [{ id: sessionId }, { id: sharedId }],
  ofCitizen: ({ citizenId, childId, openId }) =>
    [citizenId, childId, openId].map((id) => ({ citizenId: id, limit: 200 })),
  mine: () => [{ from: '2020-01-01', until: '2027-01-01', withUndone: true }],
  custodyOf: ({ citizenId, childId, openId }) =>
    [citizenId, childId, openId].map((id) => ({ citizenId: id })),
  setCustody: ({ citizenId, childId, openId }) => [
    { ...custody, citizenId: childId },
    { ...custody, citizenId: openId, holderCitizenId: citizenId },
  ],
  consentsOf: ({ citizenId, childId }) => [{ citizenId }, { citizenId: childId }],
  addConsent: ({ childId }) => [{ ...consent, citizenId: childId }],
  withdrawConsent: ({ consentId }) => [{ id: consentId, version: 1, on: '2026-11-23' }],
  flagRisk: ({ citizenId, openId, sessionId }) => [
    { citizenId, kind: 'selfHarm' },
    { citizenId: openId, sessionId, kind: 'selfHarm' },
  ],
  reportRisk: ({ riskId }) => [1, 2].map((version) => ({ ...report, id: riskId, version })),
  closeRisk: ({ riskId }) => [{ id: riskId, version: 1, reason: 'Λάθος' }],
  risks: ({ citizenId, childId, openId }) =>
    [null, citizenId, childId, openId].map((id) => ({ citizenId: id, onlyOpen: false })),
  // The centre's own paper names nobody, so anybody may have it.
  drawForm: ({ citizenId }) => forms(citizenId),
  printForm: ({ citizenId }) => forms(citizenId),
  saveForm: ({ citizenId }) => forms(citizenId),
}

let app: TestApp
let owner: TestPerson
let target: Target
beforeEach(async () => {
  app = await createTestApp()
  owner = await app.signIn('supervisor', 'psychologist')
  const card = async (surname: string, name: string, birthDate: string) =>
    (await owner.do('citizens.enquire', { surname, name, birthDate })).id
  const citizenId = await card('Κρυφοπούλου', 'Ευφροσύνη', '1984-01-01')
  const childId = await card('Κρυφός', 'Αγησίλαος', '2015-01-01')
  const openId = await card('Φανερού', 'Άννα', '2014-01-01')
  const secret = { summary: 'ΑΠΟΡΡΗΤΟ', broughtBy: 'ΑΠΟΡΡΗΤΟ', despite: ['guardianConsent' as const] }
  const own = await owner.do('sessions.record', { ...secret, citizenIds: [citizenId], kind: 'individual' })
  const together = { citizenIds: [citizenId, childId, openId], kind: 'family' }
  const shared = await owner.do('sessions.record', { ...secret, ...together })
  const holder = { holderCitizenId: citizenId, decision: 'Απόφαση 1/2020' }
  for (const id of [childId, openId])
    await owner.do('sessions.setCustody', { citizenId: id, holder: 'mother', from: '2020-01-01', ...holder })
  const given = await owner.do('sessions.addConsent', {
    citizenId: childId,
    givenBy: 'ΑΠΟΡΡΗΤΟ',
    capacity: 'mother',
    givenOn: '2026-11-20',
    document: 'ΑΠΟΡΡΗΤΟ',
  })
  const risk = await owner.do('sessions.flagRisk', {
    citizenId,
    sessionId: own.id,
    kind: 'domesticViolence',
  })
  const { appointments } = await owner.do('appointments.book', {
    citizenIds: [citizenId],
    kind: 'counselling',
    day: '2026-11-24',
    time: '11:00',
  })
  for (const id of [citizenId, childId]) {
    const { version } = await owner.do('citizens.open', { id })
    await owner.do('citizens.restrict', { id, version })
  }
  target = {
    citizenId,
    childId,
    openId,
    sessionId: own.id,
    sharedId: shared.id,
    consentId: given.id,
    riskId: risk.id,
    appointmentId: appointments[0]!.id,
  }
})
afterEach(() => app.close())

const tables = ['sessions', 'session_citizens', 'custody', 'guardian_consents', 'risk_reports']
const contents = () => tables.map((table) => app.connection.prepare(`SELECT * FROM ${table}`).all())

const others: readonly (readonly Role[])[] = [
  ['reception'],
  ['socialWorker'],
  ['psychologist'],
  ['supervisor'],
  ['administrator'],
  ['supervisor', 'administrator', 'psychologist', 'socialWorker', 'reception'],
]

test.each(others)('%s gets nothing of a restricted card and changes nothing', async (...roles) => {
  const before = contents()
  const thief = await app.signIn(...roles)
  const { citizenId, childId, sessionId, consentId, riskId } = target
  const hidden = [citizenId, childId, sessionId, consentId, riskId]
  const traces = ['Κρυφ', 'ΚΡΥΦ', 'Ευφροσύνη', 'Αγησίλαος', 'ΑΠΟΡΡΗΤΟ', 'domesticViolence', ...hidden]
  for (const [operation, inputs] of Object.entries(attacks as Inputs<Record<string, unknown>>))
    for (const input of inputs(target)) {
      const reply: Reply<unknown> = await thief.call(`sessions.${operation}` as never, input as never)
      const text = JSON.stringify(reply)
      expect({
        operation,
        found: traces.filter((trace) => text.includes(trace)),
        fault: /unexpected|invalidInput/.test(text),
      }).toEqual({ operation, found: [], fault: false })
    }
  expect(contents()).toEqual(before)
})

test('a family’s session shows who may be seen, how many others there were, and no words', async () => {
  const colleague = await app.signIn('socialWorker')
  const seen = await colleague.do('sessions.open', { id: target.sharedId })
  expect(seen).toMatchObject({
    citizens: [{ id: target.openId }],
    others: 2,
    summary: '',
    broughtBy: '',
    withoutConsent: false,
    correctable: false,
  })
  const { custody: told } = await colleague.do('sessions.custodyOf', { citizenId: target.openId })
  expect(told).toMatchObject([{ holder: 'mother', holderCitizenId: null, holderName: '' }])
})

test('what hangs on a hidden card and what does not exist give the same answer', async () => {
  const thief = await app.signIn('supervisor')
  const nowhere = {
    ...target,
    citizenId: 'nowhere',
    childId: 'nowhere',
    sessionId: 'nowhere',
    consentId: 'nowhere',
    riskId: 'nowhere',
  }
  for (const operation of [
    'open',
    'undo',
    'withdrawConsent',
    'reportRisk',
    'closeRisk',
    'drawForm',
  ] as const) {
    const ask = (of: Target) =>
      thief.call(`sessions.${operation}`, attacks[operation](of)[0] as never) as Promise<Reply<unknown>>
    expect(await ask(target)).toEqual(await ask(nowhere))
  }
})

const seers: readonly (readonly [Role, 'notAllowed' | 'nothing' | 'all'])[] = [
  ['reception', 'notAllowed'],
  ['socialWorker', 'nothing'],
  ['psychologist', 'nothing'],
  ['supervisor', 'all'],
  ['administrator', 'notAllowed'],
]

test.each(seers)('of the risks of an open card %s sees: %s', async (role, what) => {
  const { openId } = target
  const risk = await app.again(owner.userId, 'supervisor', 'psychologist').do('sessions.flagRisk', {
    citizenId: openId,
    kind: 'minorViolence',
  })
  const colleague = await app.signIn(role)
  const asked = await colleague.call('sessions.risks', { citizenId: openId, onlyOpen: false })
  const reported = await colleague.call('sessions.reportRisk', {
    ...report,
    id: risk.id,
    version: 1,
  } as never)
  const refused = (code: string) => ({ ok: false, failure: { code } })
  const answers = {
    all: [[{ id: risk.id, kind: 'minorViolence' }], { ok: true, value: { state: 'reported' } }],
    nothing: [[], refused('notFound')],
    notAllowed: [null, refused('notAllowed')],
  }
  const [seen, done] = answers[what]
  expect(asked).toMatchObject(seen === null ? refused('notAllowed') : { ok: true, value: seen })
  expect(reported).toMatchObject(done as object)
})

test('who noticed a risk no longer sees it when the card is closed to them', async () => {
  const colleague = await app.signIn('socialWorker')
  await app
    .again(owner.userId, 'supervisor', 'psychologist')
    .do('citizens.assign', { id: target.citizenId, userId: colleague.userId })
  const assigned = app.again(colleague.userId, 'socialWorker')
  expect(await assigned.do('sessions.risks', {})).toHaveLength(1)
  await assigned.do('sessions.flagRisk', { citizenId: target.citizenId, kind: 'selfHarm' })
  await app
    .again(owner.userId, 'supervisor', 'psychologist')
    .do('citizens.unassign', { id: target.citizenId, userId: colleague.userId })
  expect(await app.again(colleague.userId, 'socialWorker').do('sessions.risks', {})).toEqual([])
})
