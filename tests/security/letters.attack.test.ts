/**
 * Attack: somebody at the gate without the right goes for letters. The reception and the administrator try to read, to
 * write and to sign; a case worker tries to sign; a signer is shown one letter and made to sign another. Nothing of a
 * letter's text may come back, no number may be given, and every refusal leaves its entry in the audit trail.
 */
import { contract } from '../../shared/contract'
import type { Role } from '../../shared/contract/operation'
import { asked, edited, FakeDrawing, referralOf, signedLetter } from '../support/letterCase'
import { createTestApp, type TestApp } from '../support/testApp'

const secret = 'Μυστική ιστορία της υπόθεσης'
let app: TestApp
let letterId: string
let referralId: string
let seen: string
beforeAll(async () => {
  app = await createTestApp({ drawing: new FakeDrawing() })
  letterId = (await signedLetter(app, { reason: secret, confidential: true })).letter.id
  const worker = await app.signIn('socialWorker')
  referralId = (await referralOf(worker, {}, { reason: secret })).referralId
  seen = await asked(worker, referralId)
})
afterAll(() => app.close())

const inputs: Readonly<Record<keyof typeof contract.letters, () => object>> = {
  openDraft: () => ({ referralId }),
  saveDraft: () => ({ referralId, version: 1, edits: edited({ reason: 'x' }) }),
  check: () => ({ referralId }),
  preview: () => ({ referralId }),
  askForSignature: () => ({ referralId, seen }),
  sendBack: () => ({ referralId, note: 'x' }),
  takeBack: () => ({ referralId }),
  toSign: () => ({}),
  sign: () => ({ referralId, seen }),
  open: () => ({ id: letterId }),
  ofReferral: () => ({ referralId }),
  list: () => ({ year: null, text: '', withoutProtocol: false, after: null, limit: 10 }),
  handOutList: () => ({}),
  openToHandOut: () => ({ id: letterId }),
  print: () => ({ id: letterId }),
  saveAs: () => ({ id: letterId }),
  recordProtocol: () => ({ id: letterId, replaces: null, number: '', date: '' }),
  correctByNew: () => ({ id: letterId }),
}
const lettersCount = () =>
  (app.connection.prepare('SELECT count(*) AS n FROM letters').get() as { n: number }).n
const operations = Object.keys(inputs) as (keyof typeof inputs)[]

test.each<Role>(['reception', 'administrator'])(
  '%s gets no text of any letter and signs none',
  async (role) => {
    const person = await app.signIn(role)
    for (const operation of operations) {
      const reply = await person.call(`letters.${operation}`, inputs[operation]() as never)
      expect(JSON.stringify(reply)).not.toContain(secret)
      expect(JSON.stringify(reply)).not.toContain(Buffer.from(secret).toString('base64').slice(4, 20))
      // The reception may ask for what waits at the desk; this letter does not.
      const mayAsk =
        role === 'reception' &&
        ['handOutList', 'openToHandOut', 'print', 'recordProtocol'].includes(operation)
      expect(reply.ok).toBe(mayAsk && operation === 'handOutList')
      expect(!reply.ok && reply.failure.code === 'notAllowed').toBe(!mayAsk)
    }
    expect(lettersCount()).toBe(1)
  },
)

test.each<Role>(['socialWorker', 'psychologist'])('%s writes but does not sign', async (role) => {
  const person = await app.signIn(role)
  for (const operation of ['sign', 'sendBack', 'toSign'] as const)
    expect(await person.failure(`letters.${operation}`, inputs[operation]() as never)).toEqual({
      code: 'notAllowed',
    })
  expect(app.auditTrail().at(-1)).toMatchObject({ action: 'app.denied', userId: person.userId })
  expect(lettersCount()).toBe(1)
})

test('a signature for another letter than the one that was seen is refused', async () => {
  const supervisor = await app.signIn('supervisor')
  const other = await referralOf(supervisor, { surname: 'Άλλου' })
  const otherSeen = await asked(supervisor, other.referralId)
  expect(await supervisor.failure('letters.sign', { referralId, seen: otherSeen })).toEqual({ code: 'stale' })
  expect(await supervisor.failure('letters.sign', { referralId, seen: 'x' })).toMatchObject({
    code: 'invalidInput',
  })
  expect(lettersCount()).toBe(1)
})

test('nobody sends a letter to be signed past what leaves with it', async () => {
  const worker = await app.signIn('socialWorker')
  const other = await referralOf(worker, { surname: 'Τρίτου' })
  const draft = { id: other.referralId, version: 1 }
  expect(await worker.failure('letters.askForSignature', { referralId: other.referralId, seen })).toEqual({
    code: 'stale',
  })
  for (const operation of Object.keys(contract.referrals))
    for (const input of [draft, { ...draft, seen }, { referralId: other.referralId, seen }])
      await worker.call(`referrals.${operation}` as never, input as never)
  await worker.call('referrals.askForSignature' as never, draft as never)
  expect(await worker.do('referrals.open', { id: other.referralId })).toMatchObject({ state: 'draft' })
})

test('no letter, draft or refusal leaves words of the case in the log or the audit trail', () => {
  expect(JSON.stringify(app.log.entries)).not.toContain(secret)
  expect(JSON.stringify(app.auditTrail())).not.toMatch(/Μυστική|Ρουσοπούλου|Αγγελική/)
})
