import { emptyCitizen } from '../../../../shared/features/citizens/citizen'
import { referralDesk } from '../../../support/referralDesk'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let danae: TestPerson
let maria: string
beforeEach(async () => {
  app = await createTestApp()
  danae = await app.signIn('psychologist')
  maria = await card('Παπαδάκη', 'Μαρία', '1984-03-02')
})
afterEach(() => app.close())

const card = async (surname: string, name: string, birthDate: string | null = null) =>
  (await danae.do('citizens.enquire', { surname, name, birthDate })).id
const session = (more: object = {}) => ({ citizenIds: [maria], kind: 'individual', ...more })
const correction = (of: { id: string; version: number }, more: object = {}) => ({
  ...session(),
  id: of.id,
  version: of.version,
  day: '2026-11-23',
  time: '09:30',
  minutes: 50,
  place: null,
  room: null,
  attendance: 'came' as const,
  nextOn: null,
  referralId: null,
  summary: '',
  broughtBy: '',
  despite: [],
  ...more,
})
const today = { from: '2026-11-23', until: '2026-11-23' }

test('a citizen and a kind are a session, recorded for whoever held it', async () => {
  const recorded = await danae.do('sessions.record', session({ minutes: 50, nextOn: '2026-11-30' }))
  expect(recorded).toMatchObject({
    staffId: danae.userId,
    day: '2026-11-23',
    time: '09:30',
    attendance: 'came',
    minutes: 50,
    citizens: [{ id: maria, surname: 'Παπαδάκη', age: 42 }],
    others: 0,
    withoutConsent: false,
    correctable: true,
    undone: null,
  })
  expect(await danae.do('sessions.open', { id: recorded.id })).toEqual(recorded)
  expect(app.auditTrail()).toContainEqual(
    expect.objectContaining({
      action: 'sessions.recorded',
      subject: recorded.id,
      detail: JSON.stringify({ citizens: [maria] }),
    }),
  )
})

test('a day to come, an unknown kind and a card that is not there are refused', async () => {
  const refused = (more: object) => danae.failure('sessions.record', session(more))
  expect(await refused({ day: '2026-11-24' })).toMatchObject({
    fields: [{ path: 'day', issue: 'date.future' }],
  })
  expect(await refused({ kind: 'dance' })).toMatchObject({ fields: [{ path: 'kind', issue: 'notListed' }] })
  expect(await refused({ place: 'Atlantis' })).toMatchObject({
    fields: [{ path: 'place', issue: 'notListed' }],
  })
  expect(await refused({ citizenIds: ['nobody'] })).toMatchObject({ code: 'notFound' })
  expect(await refused({ referralId: 'none' })).toMatchObject({ code: 'notFound' })
  expect((await danae.do('sessions.mine', today)).sessions).toEqual([])
})

test('only who recorded it corrects and undoes it', async () => {
  const recorded = await danae.do('sessions.record', session())
  const corrected = await danae.do(
    'sessions.correct',
    correction(recorded, { summary: 'Συνέχεια σε δύο εβδομάδες', room: 'room1' }),
  )
  expect(corrected).toMatchObject({ version: 2, summary: 'Συνέχεια σε δύο εβδομάδες', room: 'room1' })
  expect(await danae.failure('sessions.correct', correction(recorded))).toEqual({ code: 'stale' })
  const chief = await app.signIn('supervisor', 'psychologist')
  expect(await chief.do('sessions.open', { id: recorded.id })).toMatchObject({ correctable: false })
  expect(await chief.failure('sessions.correct', correction(corrected))).toMatchObject({
    rule: 'sessions.notYours',
  })
  const mistaken = { id: corrected.id, version: 2, reason: 'Λάθος καρτέλα' }
  expect(await chief.failure('sessions.undo', mistaken)).toMatchObject({ rule: 'sessions.notYours' })
  const author = app.again(danae.userId, 'psychologist')
  expect(await author.do('sessions.undo', mistaken)).toMatchObject({
    correctable: false,
    undone: { byId: danae.userId, reason: 'Λάθος καρτέλα' },
  })
  expect(await author.failure('sessions.undo', { ...mistaken, version: 3 })).toMatchObject({
    rule: 'sessions.alreadyUndone',
  })
  expect((await author.do('sessions.mine', today)).totals.sessions).toBe(0)
  expect((await author.do('sessions.mine', { ...today, withUndone: true })).sessions).toHaveLength(1)
})

test('the referral that came of a session is of somebody who took part', async () => {
  const desk = await referralDesk(app, 'psychologist')
  const { id: referralId } = await desk.begin()
  const record = (citizenIds: string[]) => session({ citizenIds, referralId })
  expect(await desk.person.failure('sessions.record', record([maria]))).toEqual({
    code: 'ruleBroken',
    rule: 'sessions.referralOfAnother',
  })
  const held = await desk.person.do('sessions.record', record([maria, desk.citizenId]))
  expect(held.referralId).toBe(referralId)
  expect(await desk.person.failure('sessions.correct', correction(held, { referralId }))).toMatchObject({
    rule: 'sessions.referralOfAnother',
  })
})

test('a session of a family is one record and stands on each card; the page goes on where it ended', async () => {
  const nikos = await card('Παπαδάκης', 'Νίκος')
  await danae.do('sessions.record', session({ citizenIds: [maria, nikos], kind: 'couple', minutes: 60 }))
  await danae.do('sessions.record', session({ day: '2026-11-20', minutes: 45 }))
  await danae.do('sessions.record', session({ day: '2026-11-20', attendance: 'noShow', minutes: 45 }))
  const own = await danae.do('sessions.mine', { from: '2026-11-01', until: '2026-11-30' })
  expect(own.withoutNote).toHaveLength(2)
  expect(own.totals).toEqual({ sessions: 2, citizens: 2, minutes: 105 })
  expect((await danae.do('sessions.ofCitizen', { citizenId: nikos })).sessions).toHaveLength(1)
  const first = await danae.do('sessions.ofCitizen', { citizenId: maria, limit: 2 })
  expect(first.sessions.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-20'])
  const second = await danae.do('sessions.ofCitizen', { citizenId: maria, after: first.next, limit: 2 })
  expect(second.sessions).toHaveLength(1)
  expect(second.next).toBeNull()
  expect(second.sessions[0]!.id).not.toBe(first.sessions[1]!.id)
})

test('whose note is missing is told to whoever held the session', async () => {
  const held = await danae.do('sessions.record', session())
  const other = await danae.do('sessions.record', session({ attendance: 'late' }))
  await danae.do('sessions.record', session({ attendance: 'cancelledByUs' }))
  const missing = async () => (await danae.do('sessions.mine', today)).withoutNote
  expect((await missing()).toSorted()).toEqual([held.id, other.id].toSorted())
  const add = app.connection.prepare(
    'INSERT INTO notes (id, sessionId, authorId, createdAt) VALUES (?, ?, ?, ?)',
  )
  add.run('note1', held.id, danae.userId, '2026-11-23T10:00:00.000Z')
  expect(await missing()).toEqual([other.id])
})

describe('from an appointment', () => {
  const booked = async () => {
    const kind = 'coupleCounselling'
    const moment = { day: '2026-11-23', time: '11:00', minutes: 60 }
    const answer = await danae.do('appointments.book', { citizenIds: [maria], kind, ...moment })
    return answer.appointments[0]!
  }

  test('the record begins with what the appointment says, and there is one that counts', async () => {
    const { id: appointmentId } = await booked()
    const prefill = await danae.do('sessions.fromAppointment', { appointmentId })
    expect(prefill).toEqual({
      appointmentId,
      citizenIds: [maria],
      day: '2026-11-23',
      time: '11:00',
      minutes: 60,
      kind: 'couple',
      place: null,
      room: null,
      attendance: 'came',
      sessionId: null,
    })
    const { sessionId: _, ...typed } = prefill
    const first = await danae.do('sessions.record', { ...typed, kind: typed.kind ?? '' } as never)
    expect((await danae.do('sessions.fromAppointment', { appointmentId })).sessionId).toBe(first.id)
    expect(await danae.failure('sessions.record', session({ appointmentId }))).toMatchObject({
      rule: 'sessions.appointmentRecorded',
    })
    await danae.do('sessions.undo', { id: first.id, version: 1, reason: 'Λάθος' })
    await danae.do('sessions.record', session({ appointmentId }))
  })

  test('not from one that was moved, and not from one that is not there', async () => {
    const { id, version } = await booked()
    await danae.do('appointments.move', { id, version, day: '2026-11-24', time: '10:00' })
    const refused = { rule: 'sessions.appointmentMoved' }
    expect(await danae.failure('sessions.fromAppointment', { appointmentId: id })).toMatchObject(refused)
    expect(await danae.failure('sessions.record', session({ appointmentId: id }))).toMatchObject(refused)
    expect(await danae.failure('sessions.record', session({ appointmentId: 'none' }))).toMatchObject({
      code: 'notFound',
    })
  })
})

describe('minors', () => {
  let petros: string
  beforeEach(async () => {
    petros = await card('Παπαδάκης', 'Πέτρος', '2015-05-05')
  })
  const ofChild = (more: object = {}) => session({ citizenIds: [petros], kind: 'child', ...more })

  test('a child without a consent in force is asked about, answered, and shown in the record', async () => {
    expect(await danae.failure('sessions.record', ofChild())).toMatchObject({
      rule: 'sessions.consentMissing',
    })
    const held = await danae.do('sessions.record', ofChild({ despite: ['guardianConsent'] }))
    expect(held).toMatchObject({ withoutConsent: true, citizens: [{ age: 11 }] })
    expect(app.auditTrail().at(-1)).toMatchObject({
      detail: JSON.stringify({ citizens: [petros], withoutConsent: true }),
    })
    const given = { citizenId: petros, givenBy: 'Μαρία Παπαδάκη', capacity: 'mother' as const }
    const consent = await danae.do('sessions.addConsent', {
      ...given,
      givenOn: '2026-11-22',
      document: 'Έντυπο συναίνεσης, πρωτ. 12/2026',
    })
    expect(consent).toMatchObject({ inForce: true, withdrawnOn: null })
    expect(await danae.do('sessions.record', ofChild())).toMatchObject({ withoutConsent: false })
    // A correction asks again.
    const early = correction(held, { ...ofChild(), day: '2026-11-21' })
    expect(await danae.failure('sessions.correct', early)).toMatchObject({ rule: 'sessions.consentMissing' })
    const answered = { ...early, despite: ['guardianConsent' as const] }
    expect(await danae.do('sessions.correct', answered)).toMatchObject({ withoutConsent: true })
    // The consent came later than this one.
    expect(await danae.failure('sessions.record', ofChild({ day: '2026-11-21' }))).toMatchObject({
      rule: 'sessions.consentMissing',
    })
    const withdrawn = { id: consent.id, version: 1, on: '2026-11-23' }
    expect(await danae.do('sessions.withdrawConsent', withdrawn)).toMatchObject({ inForce: false })
    expect(await danae.failure('sessions.withdrawConsent', { ...withdrawn, version: 2 })).toMatchObject({
      rule: 'sessions.consentAlreadyWithdrawn',
    })
    expect(await danae.failure('sessions.record', ofChild())).toMatchObject({
      rule: 'sessions.consentMissing',
    })
    const { minor, consents } = await danae.do('sessions.consentsOf', { citizenId: petros })
    expect({ minor, count: consents.length }).toEqual({ minor: true, count: 1 })
  })

  test('whoever is of age consents in person; days are checked', async () => {
    const given = { givenBy: 'Μαρία', capacity: 'mother' as const, document: 'Έντυπο', givenOn: '2026-11-22' }
    expect(await danae.failure('sessions.addConsent', { ...given, citizenId: maria })).toMatchObject({
      rule: 'sessions.notMinor',
    })
    const wrong = { ...given, citizenId: petros, givenOn: '2026-11-24', until: '2026-11-01' }
    expect(await danae.failure('sessions.addConsent', wrong)).toMatchObject({
      fields: [
        { path: 'givenOn', issue: 'date.future' },
        { path: 'until', issue: 'date.order' },
      ],
    })
  })

  test('custody goes on from day to day; the same day again corrects', async () => {
    const custody = { citizenId: petros, from: '2020-01-01' }
    await danae.do('sessions.setCustody', { ...custody, holder: 'both' })
    const second = { ...custody, from: '2024-07-01', holder: 'mother' as const, holderCitizenId: maria }
    const set = await danae.do('sessions.setCustody', { ...second, decision: 'Απόφαση 12/2024' })
    expect(set.custody).toMatchObject([
      { holder: 'mother', holderCitizenId: maria, from: '2024-07-01', until: null, holds: true },
      { holder: 'both', from: '2020-01-01', until: '2024-06-30', holds: false },
    ])
    expect(set.custody[0]!.holderName).toContain('ΠΑΠΑΔΑΚΗ')
    await danae.do('sessions.setCustody', { ...second, holder: 'father', holderCitizenId: null })
    expect((await danae.do('sessions.custodyOf', { citizenId: petros })).custody).toMatchObject([
      { holder: 'father', holderCitizenId: null, holderName: '' },
      { holder: 'both' },
    ])
    expect(await danae.failure('sessions.setCustody', { ...custody, holder: 'other' })).toMatchObject({
      fields: [{ path: 'holderName', issue: 'required' }],
    })
    expect(
      await danae.failure('sessions.setCustody', { ...custody, holder: 'other', holderCitizenId: petros }),
    ).toMatchObject({ rule: 'sessions.ownHolder' })
  })
})

describe('serious risks', () => {
  const flagged = (more: object = {}) =>
    danae.do('sessions.flagRisk', { citizenId: maria, kind: 'selfHarm', ...more })

  test('a risk is noticed in a session, reported, and corrected', async () => {
    const { id: sessionId } = await danae.do('sessions.record', session())
    const risk = await flagged({ sessionId })
    expect(risk).toMatchObject({
      state: 'open',
      noticedOn: '2026-11-23',
      noticedById: danae.userId,
      sessionId,
      citizen: { id: maria },
      daysOpen: 0,
    })
    const report = { id: risk.id, version: 1, reportedOn: '2026-11-23', reportedTo: 'minorsProsecutor' }
    expect(await danae.failure('sessions.reportRisk', { ...report, reportedTo: 'nobody' })).toMatchObject({
      fields: [{ path: 'reportedTo', issue: 'notListed' }],
    })
    expect(await danae.failure('sessions.reportRisk', { ...report, reportedTo: 'other' })).toMatchObject({
      fields: [{ path: 'reference', issue: 'required' }],
    })
    expect(await danae.failure('sessions.reportRisk', { ...report, reportedOn: '2026-11-22' })).toMatchObject(
      { fields: [{ path: 'reportedOn', issue: 'date.order' }] },
    )
    expect(await danae.do('sessions.reportRisk', { ...report, reference: 'πρωτ. 4/2026' })).toMatchObject({
      state: 'reported',
      reportedById: danae.userId,
      reference: 'πρωτ. 4/2026',
      daysOpen: null,
    })
    expect(await danae.do('sessions.reportRisk', { ...report, version: 2 })).toMatchObject({ version: 3 })
    expect(await danae.failure('sessions.closeRisk', { id: risk.id, version: 3, reason: 'x' })).toMatchObject(
      { rule: 'sessions.riskNotOpen' },
    )
    expect(await danae.do('sessions.risks', {})).toEqual([])
    expect(await danae.do('sessions.risks', { onlyOpen: false })).toHaveLength(1)
  })

  test('one that needs no report is closed with the reason, for good', async () => {
    const risk = await flagged()
    const closed = { id: risk.id, version: 1, reason: 'Παρεξήγηση, όπως εξήγησε η ίδια' }
    expect(await danae.do('sessions.closeRisk', closed)).toMatchObject({ state: 'noReportNeeded' })
    expect(
      await danae.failure('sessions.reportRisk', {
        id: risk.id,
        version: 2,
        reportedOn: '2026-11-23',
        reportedTo: 'police',
      }),
    ).toMatchObject({ rule: 'sessions.riskClosed' })
  })

  test('a risk is of somebody who took part in the session it names', async () => {
    const nikos = await card('Παπαδάκης', 'Νίκος')
    const { id: sessionId } = await danae.do('sessions.record', session({ citizenIds: [nikos] }))
    expect(
      await danae.failure('sessions.flagRisk', { citizenId: maria, sessionId, kind: 'selfHarm' }),
    ).toMatchObject({ rule: 'sessions.riskOfAnother' })
  })

  test('open ones come first and of them the oldest', async () => {
    const late = await flagged()
    const early = await flagged({ noticedOn: '2026-11-10' })
    const done = await flagged({ noticedOn: '2026-11-01' })
    await danae.do('sessions.closeRisk', { id: done.id, version: 1, reason: 'Λάθος' })
    const seen = await danae.do('sessions.risks', { citizenId: maria, onlyOpen: false })
    expect(seen.map(({ id }) => id)).toEqual([early.id, late.id, done.id])
  })

  test('it is seen by who noticed it, who is responsible, who is assigned, and the supervisor', async () => {
    await flagged()
    const chief = await app.signIn('supervisor')
    expect(await chief.do('sessions.risks', {})).toHaveLength(1)
    const worker = await app.signIn('socialWorker')
    expect(await worker.do('sessions.risks', {})).toEqual([])
    const { version } = await worker.do('citizens.open', { id: maria })
    await worker.do('citizens.correct', {
      ...emptyCitizen,
      surname: 'Παπαδάκη',
      name: 'Μαρία',
      id: maria,
      version,
      responsibleId: worker.userId,
    })
    expect(await worker.do('sessions.risks', {})).toHaveLength(1)
  })
})
