import { markCorrectionSigned, markSigned, markToBeSigned } from '../../main/features/referrals'
import type { Writer } from '../../main/database/writer'
import type { InputOf, OutputOf } from '../../renderer/api/client'
import type { Role } from '../../shared/contract/operation'
import type { TestApp, TestPerson } from './testApp'

export const ground = { code: 'publicTask', isConsent: false, needsText: false }

/** The desk of a social worker with one citizen, one body and what is typed for a referral of theirs. */
export async function referralDesk(app: TestApp, ...roles: Role[]) {
  const person = await app.signIn(...(roles.length > 0 ? roles : (['socialWorker'] as const)))
  const citizenId = (await person.do('citizens.enquire', { surname: 'Παπαδάκη', name: 'Μαρία' })).id
  const bodyId = (await person.do('directory.add', { kind: 'RB02', name: 'Κινητή Μονάδα' })).id
  const actor = (by: TestPerson, role: Role) => ({ userId: by.userId, roles: [role], connection: 'test' })

  const write = (by: TestPerson, work: (writer: Writer) => Promise<void>) =>
    app.transactions.write({ action: null, userId: by.userId, roles: [], at: () => app.clock.now() }, work)
  /** What the feature `letters` does when the signature is asked for. */
  const askForSignature = (id: string) =>
    write(person, (writer) =>
      markToBeSigned(writer, actor(person, 'socialWorker'), id, { at: app.clock.now() }),
    )
  /** What it does when the supervisor signs. */
  const sign = (id: string, by: TestPerson = person, mark = markSigned) =>
    write(by, (writer) =>
      mark(writer, actor(by, 'supervisor'), id, { letterId: `letter of ${id}`, at: app.clock.now() }),
    )

  const begin = (more: Partial<InputOf<'referrals.begin'>> = {}): Promise<OutputOf<'referrals.begin'>> =>
    person.do('referrals.begin', {
      citizenId,
      bodyId,
      asked: 'B01',
      reason: 'Χρειάζεται στήριξη',
      ground,
      ...more,
    })

  async function signed(more: Partial<InputOf<'referrals.begin'>> = {}) {
    const { id } = await begin(more)
    await askForSignature(id)
    await sign(id)
    return person.do('referrals.statusOf', { id })
  }

  const delivery = (more: Partial<InputOf<'referrals.recordDelivery'>> = {}) => ({
    manner: more.handedOver ? 'handedToCitizen' : 'post',
    handedOver: false,
    on: '2026-11-23',
    toWhom: '',
    number: '',
    chaseOn: '2026-12-10',
    ...more,
  })

  async function sent(more: Partial<InputOf<'referrals.recordDelivery'>> = {}) {
    const { id, version } = await signed()
    return person.do('referrals.recordDelivery', { ...delivery(more), id, version })
  }

  return {
    person,
    citizenId,
    bodyId,
    begin,
    askForSignature,
    sign,
    signCorrection: (id: string) => sign(id, person, markCorrectionSigned),
    signed,
    delivery,
    sent,
  }
}

const outcomes = new Map([
  [true, 'served'],
  [false, 'notServed'],
  [null, 'waitingList'],
])

export const answer = (more: Partial<InputOf<'referrals.recordAnswer'>> = {}) => ({
  outcome: outcomes.get(more.served === undefined ? true : more.served)!,
  served: true,
  reason: null,
  text: '',
  on: '2026-11-23',
  until: null,
  document: '',
  ...more,
})

export const chase = (more: Partial<InputOf<'referrals.recordChase'>> = {}) => ({
  on: '2026-11-23',
  manner: 'telephone',
  toWhom: 'Γραμματεία',
  text: 'Θα απαντήσουν',
  nextOn: '2026-12-20',
  ...more,
})

export const versionOf = <T extends { id: string; version: number }>({ id, version }: T) => ({ id, version })
