import { type Session, tookPlace } from '../../../shared/features/sessions/session'
import type { sessionsContract } from '../../../shared/features/sessions/sessions.contract'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Actor, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { attendBooked, openAppointment } from '../appointments'
import { assertMayOpen } from '../citizens'
import { filesWithNoteOf, sessionsWithNoteOf } from '../notes'
import { openReferralLine } from '../referrals'
import { findListEntry, refuseUnlisted } from '../settings'
import { formsHandlers } from './forms.handlers'
import { minorsHandlers } from './minors.handlers'
import { participantsOf } from './minors.store'
import { risksHandlers } from './risks.handlers'
import { filled, type FilledSession, lacksConsent, tidied, wrongDays } from './sessions.rules'
import {
  openSession,
  ownSessions,
  ownTotals,
  sessionOfAppointment,
  sessionsOfCitizen,
  typedColumns,
  writeParticipants,
} from './sessions.store'
import { sessionsTable } from './sessions.tables'

const mostOwn = 500

export const sessionsHandlers: Handlers<typeof sessionsContract> = {
  ...minorsHandlers,
  ...risksHandlers,
  ...formsHandlers,

  async record({ writer, actor, audit, newId, now, today }, typed) {
    const session = filled(typed, now())
    const { appointmentId } = typed
    check(writer, actor, session, today())
    const withoutConsent = answeredConsent(writer, session)
    if (appointmentId !== null) checkAppointment(writer, actor, appointmentId, session.citizenIds)
    const id = newId()
    await writer.insert(sessionsTable, {
      ...typedColumns(session),
      id,
      version: 1,
      staffId: actor.userId,
      withoutConsent: withoutConsent ? 1 : 0,
      appointmentId,
      undoneAt: null,
      undoneBy: null,
      undoneReason: null,
      createdAt: now(),
      createdBy: actor.userId,
    })
    writeParticipants(writer, id, session.citizenIds)
    audit(id, { citizens: session.citizenIds, ...(withoutConsent ? { withoutConsent } : {}) })
    const { attendance } = session
    if (appointmentId !== null) {
      const changed = await attendBooked(writer, actor, { id: appointmentId, attendance, today: today() })
      if (changed) audit(appointmentId, { state: attendance })
    }
    return openSession(writer, actor, id)
  },

  async correct({ writer, actor, audit, today }, { id, version, ...typed }) {
    const before = openCorrectable(writer, actor, id)
    const session = tidied(typed)
    const noted = filesWithNoteOf(writer, actor.userId, id)
    if (![...noted].every((citizenId) => session.citizenIds.includes(citizenId)))
      throw ruleBroken('sessions.noteInFile')
    check(writer, actor, session, today())
    const withoutConsent = answeredConsent(writer, session)
    await writer.update(sessionsTable, id, version, {
      ...typedColumns(session),
      withoutConsent: withoutConsent ? 1 : 0,
    })
    writeParticipants(writer, id, session.citizenIds)
    const concerned = new Set([...before.citizens.map((citizen) => citizen.id), ...session.citizenIds])
    audit(id, { citizens: [...concerned], ...(withoutConsent ? { withoutConsent } : {}) })
    return openSession(writer, actor, id)
  },

  async undo({ writer, actor, audit, now }, { id, version, reason }) {
    const session = openCorrectable(writer, actor, id)
    await writer.update(sessionsTable, id, version, {
      undoneAt: now(),
      undoneBy: actor.userId,
      undoneReason: reason,
    })
    audit(id, { citizens: session.citizens.map((citizen) => citizen.id) })
    return openSession(writer, actor, id)
  },

  fromAppointment({ reader, actor }, { appointmentId }) {
    const appointment = openAppointment(reader, actor, appointmentId)
    const { state, kind, citizens, day, time, minutes, place, room } = appointment
    if (state === 'moved') throw ruleBroken('sessions.appointmentMoved')
    return {
      appointmentId,
      citizenIds: citizens.map(({ id }) => id),
      day,
      time,
      minutes,
      kind: findListEntry(reader, 'appointmentKinds', kind)?.sessionKind ?? null,
      place,
      room,
      // Whoever writes the record of it has met them.
      attendance: state === 'booked' ? 'came' : state,
      sessionId: sessionOfAppointment(reader, appointmentId),
    }
  },

  open: ({ reader, actor }, { id }) => openSession(reader, actor, id),

  ofCitizen({ reader, actor }, request) {
    assertMayOpen(reader, actor, request.citizenId)
    return sessionsOfCitizen(reader, actor, request)
  },

  mine({ reader, actor }, request) {
    const found = ownSessions(reader, actor, request, mostOwn + 1)
    const sessions = found.slice(0, mostOwn)
    const held = sessions
      .filter(({ attendance, undone }) => tookPlace(attendance) && undone === null)
      .map(({ id }) => id)
    const noted = sessionsWithNoteOf(reader, actor.userId, held)
    return {
      sessions,
      more: found.length > mostOwn,
      withoutNote: held.filter((id) => !noted.has(id)),
      totals: ownTotals(reader, actor, request),
    }
  },
}

/** @throws Failed where a day is wrong, a list lacks a code, a card may not be opened or the referral is not of them */
function check(reader: Reader, actor: Actor, session: FilledSession, today: IsoDate): void {
  const fields = wrongDays(session, today)
  if (fields.length > 0) throw new Failed({ code: 'invalidInput', fields })
  const { kind, place, citizenIds, referralId } = session
  refuseUnlisted(reader, [
    { list: 'sessionKinds', code: kind, path: 'kind' },
    { list: 'localities', code: place, path: 'place' },
  ])
  for (const citizenId of citizenIds) assertMayOpen(reader, actor, citizenId)
  if (
    referralId !== null &&
    !citizenIds.includes(openReferralLine(reader, actor, referralId, today).citizen.id)
  )
    throw ruleBroken('sessions.referralOfAnother')
}

/** @throws Failed where there is no such appointment, it was for others, or another record of it counts */
function checkAppointment(
  reader: Reader,
  actor: Actor,
  appointmentId: string,
  citizenIds: readonly string[],
): void {
  const { state, citizens } = openAppointment(reader, actor, appointmentId)
  if (!citizens.some(({ id }) => citizenIds.includes(id))) throw ruleBroken('sessions.appointmentOfOthers')
  if (state === 'moved') throw ruleBroken('sessions.appointmentMoved')
  if (sessionOfAppointment(reader, appointmentId) !== null) throw ruleBroken('sessions.appointmentRecorded')
}

/** Whether a minor took part without a consent in force. @throws Failed where the user has not answered that */
function answeredConsent(reader: Reader, session: FilledSession): boolean {
  if (!lacksConsent(session, participantsOf(reader, session.citizenIds))) return false
  if (!session.despite.includes('guardianConsent')) throw ruleBroken('sessions.consentMissing')
  return true
}

function openCorrectable(reader: Reader, actor: Actor, id: string): Session {
  const session = openSession(reader, actor, id)
  if (session.undone) throw ruleBroken('sessions.alreadyUndone')
  if (session.staffId !== actor.userId) throw ruleBroken('sessions.notYours')
  if (!session.correctable) throw ruleBroken('sessions.hiddenMember')
  return session
}
