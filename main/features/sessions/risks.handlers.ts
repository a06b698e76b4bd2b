import type { sessionsContract } from '../../../shared/features/sessions/sessions.contract'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { assertMayOpen } from '../citizens'
import { refuseUnlisted, refuseWithoutWords } from '../settings'
import { openUser } from '../users'
import { openRisk, risksSeen } from './risks.store'
import { risksTable } from './risks.tables'
import { openSession } from './sessions.store'

type Names = 'flagRisk' | 'reportRisk' | 'closeRisk' | 'risks'

/** A serious risk is noticed, and then reported to an authority or found, with the reason, to need no report. */
export const risksHandlers: Pick<Handlers<typeof sessionsContract>, Names> = {
  async flagRisk({ writer, actor, audit, newId, now, today }, { citizenId, sessionId, kind, ...typed }) {
    assertMayOpen(writer, actor, citizenId)
    const noticedOn = typed.noticedOn ?? today()
    if (noticedOn > today())
      throw new Failed({ code: 'invalidInput', fields: [{ path: 'noticedOn', issue: 'date.future' }] })
    refuseUnlisted(writer, [{ list: 'riskKinds', code: kind, path: 'kind' }])
    if (
      sessionId !== null &&
      !openSession(writer, actor, sessionId).citizens.some(({ id }) => id === citizenId)
    )
      throw ruleBroken('sessions.riskOfAnother')
    const id = newId()
    await writer.insert(risksTable, {
      id,
      version: 1,
      citizenId,
      sessionId,
      kind,
      noticedOn,
      noticedBy: actor.userId,
      state: 'open',
      reportedOn: null,
      reportedTo: null,
      reportedBy: null,
      reference: '',
      reason: '',
      createdAt: now(),
    })
    audit(id, { citizens: [citizenId] })
    return openRisk(writer, actor, id, today())
  },

  async reportRisk({ writer, actor, audit, today }, { id, version, reportedOn, reportedTo, ...typed }) {
    const risk = openRisk(writer, actor, id, today())
    if (risk.state === 'noReportNeeded') throw ruleBroken('sessions.riskClosed')
    const fields = [
      ...(reportedOn > today() ? [{ path: 'reportedOn', issue: 'date.future' as const }] : []),
      ...(reportedOn < risk.noticedOn ? [{ path: 'reportedOn', issue: 'date.order' as const }] : []),
    ]
    if (fields.length > 0) throw new Failed({ code: 'invalidInput', fields })
    refuseUnlisted(writer, [{ list: 'reportRecipients', code: reportedTo, path: 'reportedTo' }])
    refuseWithoutWords(writer, [{ list: 'reportRecipients', code: reportedTo }], {
      path: 'reference',
      text: typed.reference,
    })
    const reportedBy = typed.reportedById ?? actor.userId
    openUser(writer, reportedBy)
    await writer.update(risksTable, id, version, {
      state: 'reported',
      reportedOn,
      reportedTo,
      reportedBy,
      reference: typed.reference,
    })
    audit(id, { citizens: [risk.citizen.id] })
    return openRisk(writer, actor, id, today())
  },

  async closeRisk({ writer, actor, audit, today }, { id, version, reason }) {
    const risk = openRisk(writer, actor, id, today())
    if (risk.state !== 'open') throw ruleBroken('sessions.riskNotOpen')
    await writer.update(risksTable, id, version, { state: 'noReportNeeded', reason })
    audit(id, { citizens: [risk.citizen.id] })
    return openRisk(writer, actor, id, today())
  },

  risks({ reader, actor, today }, request) {
    if (request.citizenId !== null) assertMayOpen(reader, actor, request.citizenId)
    return risksSeen(reader, actor, request, today())
  },
}
