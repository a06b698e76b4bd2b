import { Failed } from '../../../../main/dispatch/failed'
import { answer, chase, referralDesk, versionOf } from '../../../support/referralDesk'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
let desk: Awaited<ReturnType<typeof referralDesk>>
beforeEach(async () => {
  app = await createTestApp()
  desk = await referralDesk(app)
})
afterEach(() => app.close())

const broken = (rule: string) => ({ code: 'ruleBroken', rule })

test('the whole way: draft, signature, delivery, chase, answer, closing', async () => {
  const { person } = desk
  const begun = await desk.begin({ documents: [{ code: 'DO18', text: '' }], copies: ['Δήμος Ανεμώνας'] })
  expect(begun).toMatchObject({
    reference: '26-00001-7',
    state: 'draft',
    responsibleId: person.userId,
    documents: [{ code: 'DO18', text: '' }],
    copies: ['Δήμος Ανεμώνας'],
    missing: [],
    allowed: ['signatureAsked', 'closed'],
  })
  await desk.askForSignature(begun.id)
  expect((await person.do('referrals.open', { id: begun.id })).state).toBe('toBeSigned')
  await desk.sign(begun.id)
  const signed = await person.do('referrals.statusOf', { id: begun.id })
  expect(signed).toMatchObject({ state: 'signed', letterId: `letter of ${begun.id}` })
  const sent = await person.do('referrals.recordDelivery', { ...versionOf(signed), ...desk.delivery() })
  expect(sent).toMatchObject({ state: 'sent', daysWaiting: 0, nextChaseOn: '2026-12-10', overdue: false })
  app.clock.set('2026-12-11T08:00:00.000Z')
  app.again(person.userId, 'socialWorker')
  expect(await person.do('referrals.statusOf', { id: begun.id })).toMatchObject({
    daysWaiting: 18,
    overdue: true,
  })
  const chased = await person.do('referrals.recordChase', {
    ...versionOf(sent),
    ...chase({ on: '2026-12-11' }),
  })
  expect(chased).toMatchObject({ state: 'noAnswer', chases: 1, overdue: false, nextChaseOn: '2026-12-20' })
  const answered = await person.do('referrals.recordAnswer', {
    ...versionOf(chased),
    ...answer({ on: '2026-12-11' }),
  })
  expect(answered).toMatchObject({
    state: 'answered',
    answeredOn: '2026-12-11',
    daysWaiting: null,
    nextChaseOn: null,
  })
  const closed = await person.do('referrals.close', { ...versionOf(answered), note: '' })
  expect(closed).toMatchObject({
    state: 'closed',
    closeOutcome: 'served',
    closedOn: '2026-12-11',
    allowed: ['reopened', 'undone'],
  })
  expect(closed.history.map(({ act }) => act)).toEqual([
    'begun',
    'signatureAsked',
    'signed',
    'delivered',
    'chased',
    'answered',
    'closed',
  ])
  const open = await person.do('referrals.reopen', versionOf(closed))
  expect(open).toMatchObject({ state: 'answered', closeOutcome: null, closedOn: null })
})

test('the first missing thing is named before signing', async () => {
  const { person } = desk
  const refusal = async (more: object) => {
    const { id } = await desk.begin(more)
    return desk.askForSignature(id).then(
      () => null,
      (error: unknown) => (error instanceof Failed ? error.failure : Promise.reject(error)),
    )
  }
  expect(await refusal({ ground: null })).toEqual(broken('referrals.groundMissing'))
  expect(await refusal({ asked: null })).toEqual(broken('referrals.askedMissing'))
  expect(await refusal({ reason: '' })).toEqual(broken('referrals.reasonMissing'))
  const consent = { ground: { code: 'consent', isConsent: true, needsText: false } }
  expect(await refusal(consent)).toEqual(broken('referrals.consentDateMissing'))
  const duty = { ground: { code: 'legalDuty', isConsent: false, needsText: true } }
  expect(await refusal(duty)).toEqual(broken('referrals.groundTextMissing'))
  expect(await refusal({ consentOn: '2026-11-24' }).catch(String)).toContain('date.future')
  const body = await person.do('directory.open', { id: desk.bodyId })
  await person.do('directory.close', { ...versionOf(body), status: 'closed', note: 'Καταργήθηκε' })
  expect(await refusal({})).toEqual(broken('referrals.bodyClosed'))
})

test('acts out of their order are refused with the next step', async () => {
  const { person } = desk
  const draft = await desk.begin()
  const at = versionOf(draft)
  expect(await person.failure('referrals.recordDelivery', { ...at, ...desk.delivery() })).toEqual(
    broken('referrals.notSignedYet'),
  )
  expect(await person.failure('referrals.recordAnswer', { ...at, ...answer() })).toEqual(
    broken('referrals.notDelivered'),
  )
  expect(await person.failure('referrals.recordChase', { ...at, ...chase() })).toEqual(
    broken('referrals.notDelivered'),
  )
  expect(await person.failure('referrals.withdraw', at)).toEqual(broken('referrals.notToBeSigned'))
  expect(await person.failure('referrals.reopen', at)).toEqual(broken('referrals.notClosed'))
  expect(await person.failure('referrals.undo', { ...at, reason: 'Λάθος' })).toEqual(
    broken('referrals.nothingToUndo'),
  )
  await expect(desk.sign(draft.id)).rejects.toMatchObject({ failure: broken('referrals.notToBeSigned') })
  expect(await person.failure('referrals.close', { ...at, note: '' })).toEqual(
    broken('referrals.closeNeedsNote'),
  )
  expect((await person.do('referrals.open', { id: draft.id })).history).toHaveLength(1)
})

test('a draft is corrected, nothing after it; a withdrawn one is a draft again', async () => {
  const { person } = desk
  const { id, version, asked, askedText, reason, ground, groundText, consentOn, ...draft } =
    await desk.begin()
  const { documents, copies, language, confidential, responsibleId } = draft
  const typed = {
    asked,
    askedText,
    reason,
    ground,
    groundText,
    consentOn,
    documents,
    copies,
    language,
    responsibleId,
  }
  const correction = {
    ...typed,
    id,
    version,
    confidential: !confidential,
    bodyId: desk.bodyId,
    reason: 'Νέος λόγος',
  }
  const corrected = await person.do('referrals.correct', correction)
  expect(corrected).toMatchObject({ reason: 'Νέος λόγος', confidential: true, version: 2, state: 'draft' })
  expect(await person.failure('referrals.correct', correction)).toEqual({ code: 'stale' })
  await desk.askForSignature(corrected.id)
  const waiting = await person.do('referrals.open', { id: corrected.id })
  const late = { ...correction, version: waiting.version }
  expect(await person.failure('referrals.correct', late)).toEqual(broken('referrals.notDraft'))
  const withdrawn = await person.do('referrals.withdraw', versionOf(waiting))
  expect(withdrawn.state).toBe('draft')
  await person.do('referrals.correct', { ...late, version: withdrawn.version })
})

test('two people at one referral: the second is told', async () => {
  const sent = await desk.sent()
  await desk.person.do('referrals.recordChase', { ...versionOf(sent), ...chase() })
  expect(await desk.person.failure('referrals.recordAnswer', { ...versionOf(sent), ...answer() })).toEqual({
    code: 'stale',
  })
  expect((await desk.person.do('referrals.open', { id: sent.id })).history.at(-1)?.act).toBe('chased')
})

test('a day that cannot be is refused', async () => {
  const { person } = desk
  const signed = await desk.signed()
  const at = versionOf(signed)
  const wrong = (path: string, issue: string) => ({ code: 'invalidInput', fields: [{ path, issue }] })
  const deliver = (more: object) =>
    person.failure('referrals.recordDelivery', { ...at, ...desk.delivery(more) })
  expect(await deliver({ on: '2026-11-24' })).toMatchObject({
    fields: [{ path: 'on', issue: 'date.future' }],
  })
  expect(await deliver({ on: '2026-11-22' })).toEqual(wrong('on', 'date.order'))
  expect(await deliver({ chaseOn: '2026-11-23' })).toEqual(wrong('chaseOn', 'date.order'))
  const sent = await person.do('referrals.recordDelivery', { ...at, ...desk.delivery() })
  const early = { ...versionOf(sent), ...answer({ on: '2026-11-22' }) }
  expect(await person.failure('referrals.recordAnswer', early)).toEqual(wrong('on', 'date.order'))
})

test('who was not served has a reason, and the answer refreshes the directory', async () => {
  const { person } = desk
  const sent = await desk.sent()
  const refused = { ...versionOf(sent), ...answer({ outcome: 'notServed', served: false }) }
  expect(await person.failure('referrals.recordAnswer', refused)).toEqual(
    broken('referrals.answerReasonMissing'),
  )
  expect(await person.do('directory.open', { id: desk.bodyId })).toMatchObject({ status: 'toBeChecked' })
  await person.do('referrals.recordAnswer', { ...refused, reason: 'noPlaces' })
  expect(await person.do('directory.open', { id: desk.bodyId })).toMatchObject({
    status: 'active',
    lastAnsweredOn: '2026-11-23',
    checkedBy: person.userId,
  })
})

test('a mistaken act is taken back and leaves its trace', async () => {
  const { person } = desk
  const sent = await desk.sent()
  const undone = await person.do('referrals.undo', { ...versionOf(sent), reason: 'Άλλο έγγραφο' })
  expect(undone).toMatchObject({ state: 'signed', deliveredOn: null })
  const { history } = await person.do('referrals.open', { id: sent.id })
  expect(history.slice(-2)).toMatchObject([
    { act: 'delivered', undone: true },
    { act: 'undone', text: 'Άλλο έγγραφο', undone: false },
  ])
  expect(await person.failure('referrals.undo', { ...versionOf(undone), reason: 'Και αυτό' })).toEqual(
    broken('referrals.nothingToUndo'),
  )
})

test('a correcting letter is delivered anew', async () => {
  const sent = await desk.sent()
  await desk.signCorrection(sent.id)
  expect(await desk.person.do('referrals.statusOf', { id: sent.id })).toMatchObject({
    state: 'signed',
    daysWaiting: null,
  })
})

test('the history cannot be rewritten, not even by the program', async () => {
  await desk.sent()
  expect(() => app.connection.exec(`UPDATE referral_events SET act = 'answered'`)).toThrow('never changed')
})

test('codes count within the year', async () => {
  const first = await desk.begin()
  const second = await desk.begin()
  app.clock.set('2027-01-04T08:00:00.000Z')
  app.again(desk.person.userId, 'socialWorker')
  const third = await desk.begin()
  expect([first, second, third].map(({ reference }) => reference.slice(0, 8))).toEqual([
    '26-00001',
    '26-00002',
    '27-00001',
  ])
})

test('what a code means is told by the lists of the centre, not by the window', async () => {
  const { person } = desk
  const draft = await desk.begin({ ground: { code: 'consent', isConsent: false, needsText: false } })
  expect(draft.missing).toEqual(['consentOn'])
  const handed = await desk.sent({ manner: 'handedToCitizen', handedOver: false })
  expect(handed.state).toBe('handedOver')
  const answered = { ...versionOf(handed), ...answer({ outcome: 'notServed', served: true }) }
  expect(await person.failure('referrals.recordAnswer', answered)).toEqual(
    broken('referrals.answerReasonMissing'),
  )
})

test('an answer that says nothing without its words needs them', async () => {
  const sent = await desk.sent()
  const missing = { code: 'invalidInput', fields: [{ path: 'text', issue: 'required' }] }
  const partly = { ...versionOf(sent), ...answer({ outcome: 'partlyServed' }) }
  expect(await desk.person.failure('referrals.recordAnswer', partly)).toEqual(missing)
  const other = { ...versionOf(sent), ...answer({ outcome: 'notServed', served: false, reason: 'other' }) }
  expect(await desk.person.failure('referrals.recordAnswer', other)).toEqual(missing)
  await desk.person.do('referrals.recordAnswer', { ...partly, text: 'Έλαβε τα μισά' })
})
