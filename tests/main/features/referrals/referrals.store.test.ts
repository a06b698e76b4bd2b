import { fc } from '../../../support/properties'
import { historyOf } from '../../../../main/features/referrals/referrals.store'
import type { SummaryColumns } from '../../../../main/features/referrals/referrals.tables'
import { summaryOf } from '../../../../main/features/referrals/referralSummary.rules'
import { Reader } from '../../../../main/database/reader'
import { type ReferralAct, referralStates } from '../../../../shared/features/referrals/referral'
import type { Reply } from '../../../../shared/contract/failure'
import { answer, chase, referralDesk } from '../../../support/referralDesk'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const attempts = [
  'askForSignature',
  'withdraw',
  'sign',
  'signCorrection',
  'recordDelivery',
  'recordChase',
  'recordAnswer',
  'close',
  'reopen',
  'undo',
] as const
type Attempt = (typeof attempts)[number]

const attemptOf: Partial<Record<ReferralAct, Attempt>> = {
  signatureAsked: 'askForSignature',
  withdrawn: 'withdraw',
  signed: 'sign',
  correctionSigned: 'signCorrection',
  delivered: 'recordDelivery',
  chased: 'recordChase',
  answered: 'recordAnswer',
  closed: 'close',
  reopened: 'reopen',
  undone: 'undo',
}

test('in whatever order people act, what is stored is what follows from the history', async () => {
  const desk = await referralDesk(app)
  const { person } = desk
  const reader = new Reader({ connection: app.connection, dataSource: app.dataSource } as never)
  const seen = new Set<string>()
  const attempt = (id: string, version: number, act: Attempt, yes: boolean) => {
    const at = { id, version }
    const options: Record<Attempt, () => Promise<unknown>> = {
      askForSignature: () => desk.askForSignature(id).catch(() => null),
      withdraw: () => person.call('referrals.withdraw', at),
      sign: () => desk.sign(id).catch(() => null),
      signCorrection: () => desk.signCorrection(id).catch(() => null),
      recordDelivery: () =>
        person.call('referrals.recordDelivery', { ...at, ...desk.delivery({ handedOver: yes }) }),
      recordChase: () => person.call('referrals.recordChase', { ...at, ...chase() }),
      recordAnswer: () =>
        person.call('referrals.recordAnswer', {
          ...at,
          ...answer({ served: yes, reason: yes ? null : 'noPlaces' }),
        }),
      close: () => person.call('referrals.close', { ...at, note: 'Τέλος' }),
      reopen: () => person.call('referrals.reopen', at),
      undo: () => person.call('referrals.undo', { ...at, reason: 'Λάθος' }),
    }
    return options[act]()
  }
  // One in three tries anything, the others what the screen offers.
  const step = fc.record({
    any: fc.oneof(fc.constant(null), fc.constant(null), fc.constantFrom(...attempts)),
    offered: fc.nat(20),
    yes: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      const { id } = await desk.begin()
      for (const { any, offered, yes } of steps) {
        const { version, allowed } = await person.do('referrals.open', { id })
        const act = any ?? attemptOf[allowed[offered % allowed.length]!]!
        const reply = await attempt(id, version, act, yes)
        // A signature that is refused throws and was answered with nothing.
        const refused = reply as Reply<null> | null | undefined
        expect([undefined, 'ruleBroken']).toContain(refused && !refused.ok ? refused.failure.code : undefined)
        const { letterId, signedAt, ...rest } = summaryOf(historyOf(reader, id))
        const stored = app.connection
          .prepare(
            `SELECT ${[...Object.keys(rest), 'letterId', 'signedAt'].join(', ')} FROM referrals WHERE id = ?`,
          )
          .get(id) as SummaryColumns
        expect(stored).toEqual({ ...rest, letterId, signedAt })
        seen.add(stored.state)
      }
    }),
    { numRuns: 12, seed: 417 },
  )
  // Else the acts were drawn so badly that the test proves nothing.
  expect([...seen]).toEqual(expect.arrayContaining(referralStates.slice()))
}, 60_000)
