import fc from 'fast-check'
import { historyOf } from '../../../../main/features/referrals/referrals.store'
import type { SummaryColumns } from '../../../../main/features/referrals/referrals.tables'
import { summaryOf } from '../../../../main/features/referrals/referralSummary.rules'
import { Reader } from '../../../../main/database/reader'
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

test('in whatever order people act, what is stored is what follows from the history', async () => {
  const desk = await referralDesk(app)
  const { person } = desk
  const reader = new Reader({ connection: app.connection, dataSource: app.dataSource } as never)
  const seen = new Set<string>()
  const attempt = (id: string, version: number, act: (typeof attempts)[number], yes: boolean) => {
    const at = { id, version }
    const options: Record<(typeof attempts)[number], () => Promise<unknown>> = {
      askForSignature: () => person.call('referrals.askForSignature', at),
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
  // The one who goes on with the work is likelier than the one who tries anything.
  const step = fc.record({ act: fc.constantFrom(...attempts), yes: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      const { id } = await desk.begin()
      for (const { act, yes } of steps) {
        const { version } = await person.do('referrals.statusOf', { id })
        const reply = await attempt(id, version, act, yes)
        const failure =
          (reply as Reply<null> | undefined)?.ok === false ? (reply as { failure: object }).failure : null
        if (failure) expect(failure).toMatchObject({ code: 'ruleBroken' })
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
    { numRuns: 25, seed: 417 },
  )
  // Else the acts were drawn so badly that the test proves nothing.
  expect([...seen]).toEqual(expect.arrayContaining(['draft', 'toBeSigned', 'signed', 'sent', 'closed']))
}, 60_000)
