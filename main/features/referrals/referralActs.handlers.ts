import type { ReferralLine } from '../../../shared/features/referrals/referral'
import type { referralsContract } from '../../../shared/features/referrals/referrals.contract'
import { dayInAthens, type IsoDate, type IsoInstant } from '../../../shared/values/isoDate'
import { caseRoles } from '../../../shared/features/citizens/access'
import type { IssueKey } from '../../../shared/i18n'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { refreshByAnswer } from '../directory'
import { refuseWithoutWords } from '../settings'
import { listedHandedOver, listedServed } from './listedFacts'
import { type Act, actsOfReception, undoable, whyNot } from './referrals.rules'
import { append, historyOf, openLine, openReferral } from './referrals.store'
import { effective } from './referralSummary.rules'

type Names = 'withdraw' | 'recordDelivery' | 'recordChase' | 'recordAnswer' | 'close' | 'reopen' | 'undo'

/** What is done with a referral. Each act is a line of its history, and its state follows. */
export const referralActHandlers: Pick<Handlers<typeof referralsContract>, Names> = {
  async withdraw({ writer, actor, audit, now, today }, { id, version }) {
    const referral = openLine(writer, actor, id, today())
    refuse('withdrawn', referral)
    await append(writer, id, version, { act: 'withdrawn', at: now(), byId: actor.userId })
    audit(id, { citizen: referral.citizen.id })
    return openReferral(writer, actor, id, today())
  },

  async recordDelivery({ writer, actor, audit, now, today }, { id, version, chaseOn, ...delivery }) {
    const referral = openLine(writer, actor, id, today())
    refuse('delivered', referral)
    refuseDays([
      ...wrongDay('on', delivery.on, dayInAthens(referral.signedAt as IsoInstant), today()),
      ...(chaseOn !== null && chaseOn <= delivery.on ? [early('chaseOn')] : []),
    ])
    await append(writer, id, version, {
      act: 'delivered',
      at: now(),
      byId: actor.userId,
      on: delivery.on,
      manner: delivery.manner,
      handedOver: listedHandedOver(writer, delivery) ? 1 : 0,
      toWhom: delivery.toWhom,
      trackingNumber: delivery.number,
      nextOn: chaseOn,
    })
    audit(id, { citizen: referral.citizen.id })
    return openLine(writer, actor, id, today())
  },

  async recordChase({ writer, actor, audit, now, today }, { id, version, ...chase }) {
    const referral = openLine(writer, actor, id, today())
    refuse('chased', referral)
    refuseDays([
      ...wrongDay('on', chase.on, referral.deliveredOn!, today()),
      ...(chase.nextOn !== null && chase.nextOn <= chase.on ? [early('nextOn')] : []),
    ])
    await append(writer, id, version, { act: 'chased', at: now(), byId: actor.userId, ...chase })
    audit(id, { citizen: referral.citizen.id })
    return openLine(writer, actor, id, today())
  },

  async recordAnswer({ writer, actor, audit, now, today }, { id, version, until, ...answer }) {
    const referral = openLine(writer, actor, id, today())
    refuse('answered', referral)
    const served = listedServed(writer, answer)
    if (served === false && answer.reason === null) throw ruleBroken('referrals.answerReasonMissing')
    refuseWithoutWords(
      writer,
      [
        { list: 'answerOutcomes', code: answer.outcome },
        { list: 'notServedReasons', code: answer.reason },
      ],
      { path: 'text', text: answer.text },
    )
    refuseDays([
      ...wrongDay('on', answer.on, referral.deliveredOn!, today()),
      ...(until !== null && until < answer.on ? [early('until')] : []),
    ])
    await append(writer, id, version, {
      act: 'answered',
      at: now(),
      byId: actor.userId,
      ...answer,
      served: served === null ? null : served ? 1 : 0,
      nextOn: until,
    })
    refreshByAnswer(writer, referral.body.id, { on: answer.on, today: today(), userId: actor.userId })
    audit(id, { citizen: referral.citizen.id })
    return openLine(writer, actor, id, today())
  },

  async close({ writer, actor, audit, now, today }, { id, version, note }) {
    const referral = openLine(writer, actor, id, today())
    refuse('closed', referral)
    if (referral.deliveredOn === null && note === '') throw ruleBroken('referrals.closeNeedsNote')
    await append(writer, id, version, {
      act: 'closed',
      at: now(),
      byId: actor.userId,
      on: today(),
      text: note,
    })
    audit(id, { citizen: referral.citizen.id })
    return openReferral(writer, actor, id, today())
  },

  async reopen({ writer, actor, audit, now, today }, { id, version }) {
    const referral = openLine(writer, actor, id, today())
    refuse('reopened', referral)
    await append(writer, id, version, { act: 'reopened', at: now(), byId: actor.userId })
    audit(id, { citizen: referral.citizen.id })
    return openReferral(writer, actor, id, today())
  },

  async undo({ writer, actor, audit, now, today }, { id, version, reason }) {
    const referral = openLine(writer, actor, id, today())
    const last = effective(historyOf(writer, id)).at(-1)
    if (!last || !undoable.includes(last.act)) throw ruleBroken('referrals.nothingToUndo')
    const ofTheCase = caseRoles.some((role) => actor.roles.includes(role))
    if (!ofTheCase && !actsOfReception.includes(last.act)) throw ruleBroken('referrals.undoNotYours')
    await append(writer, id, version, { act: 'undone', at: now(), byId: actor.userId, text: reason })
    audit(id, { citizen: referral.citizen.id, act: last.act })
    return openLine(writer, actor, id, today())
  },
}

function refuse(act: Act, { state }: ReferralLine): void {
  const rule = whyNot(act, state)
  if (rule) throw ruleBroken(rule)
}

type WrongDay = { readonly path: string; readonly issue: IssueKey }

const early = (path: string): WrongDay => ({ path, issue: 'date.order' })

function wrongDay(path: string, day: IsoDate, notBefore: string, today: IsoDate): WrongDay[] {
  if (day > today) return [{ path, issue: 'date.future' }]
  return day < notBefore ? [early(path)] : []
}

function refuseDays(fields: readonly WrongDay[]): void {
  if (fields.length > 0) throw new Failed({ code: 'invalidInput', fields })
}
