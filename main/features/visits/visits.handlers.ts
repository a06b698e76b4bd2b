import type { Visit } from '../../../shared/features/visits/visit'
import type { visitsContract } from '../../../shared/features/visits/visits.contract'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Actor, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { assertMayOpen } from '../citizens'
import { findListEntry } from '../settings'
import { openUser } from '../users'
import { bookOf, visitsOfCitizen } from './book.store'
import { nextSteps } from './nextSteps.store'
import { type FilledVisit, filled, missingParts, tidied, wrongDays } from './visits.rules'
import { openVisit, typedColumns, writeParts } from './visits.store'
import { visitsTable } from './visits.tables'

export const visitsHandlers: Handlers<typeof visitsContract> = {
  async record({ writer, actor, audit, newId, now, today }, typed) {
    const visit = filled(typed, now(), actor.userId)
    check(writer, actor, visit, today())
    const id = newId()
    await writer.insert(visitsTable, {
      ...typedColumns(visit),
      id,
      version: 1,
      nextStepDoneAt: null,
      nextStepDoneBy: null,
      undoneAt: null,
      undoneBy: null,
      undoneReason: null,
      createdAt: now(),
      createdBy: actor.userId,
    })
    writeParts(writer, id, visit)
    audit(id, { citizens: visit.citizenIds })
    return openVisit(writer, actor, id)
  },

  async correct({ writer, actor, audit, today }, { id, version, ...typed }) {
    const before = openCorrectable(writer, actor, id)
    const visit = tidied(typed)
    check(writer, actor, visit, today())
    const same = before.nextStep?.kind === visit.nextStep?.kind && before.nextStep?.on === visit.nextStep?.on
    await writer.update(visitsTable, id, version, {
      ...typedColumns(visit),
      // A step that was changed is a new one and not done yet.
      ...(same ? {} : { nextStepDoneAt: null, nextStepDoneBy: null }),
    })
    writeParts(writer, id, visit)
    const concerned = new Set([...before.citizens.map((citizen) => citizen.id), ...visit.citizenIds])
    audit(id, { citizens: [...concerned] })
    return openVisit(writer, actor, id)
  },

  async undo({ writer, actor, audit, now }, { id, version, reason }) {
    const visit = openCorrectable(writer, actor, id)
    await writer.update(visitsTable, id, version, {
      undoneAt: now(),
      undoneBy: actor.userId,
      undoneReason: reason,
    })
    audit(id, { citizens: visit.citizens.map((citizen) => citizen.id) })
    return openVisit(writer, actor, id)
  },

  ofCitizen({ reader, actor }, request) {
    assertMayOpen(reader, actor, request.citizenId)
    return visitsOfCitizen(reader, actor, request)
  },

  day: ({ reader, actor }, request) => bookOf(reader, actor, request),

  nextSteps: ({ reader, actor, today }, request) => nextSteps(reader, actor, request, today()),

  async nextStepDone({ writer, actor, audit, now }, { visitId, version, done }) {
    const visit = openCorrectable(writer, actor, visitId)
    if (!visit.nextStep) throw ruleBroken('visits.noNextStep')
    await writer.update(visitsTable, visitId, version, {
      nextStepDoneAt: done ? now() : null,
      nextStepDoneBy: done ? actor.userId : null,
    })
    audit(visitId, { done, citizens: visit.citizens.map((citizen) => citizen.id) })
    return openVisit(writer, actor, visitId)
  },
}

/** @throws Failed where a day is wrong, a place or a word is missing, a card may not be opened or a user does not exist */
function check(reader: Reader, actor: Actor, visit: FilledVisit, today: IsoDate): void {
  const manner = findListEntry(reader, 'visitManners', visit.manner)
  const outcome = visit.outcome === null ? null : findListEntry(reader, 'visitOutcomes', visit.outcome)
  const fields = [...wrongDays(visit, today), ...missingParts(visit, { manner, outcome })]
  if (fields.length > 0) throw new Failed({ code: 'invalidInput', fields })
  for (const citizenId of visit.citizenIds) assertMayOpen(reader, actor, citizenId)
  openUser(reader, visit.byId)
  if (visit.nextStep) openUser(reader, visit.nextStep.forId)
}

function openCorrectable(reader: Reader, actor: Actor, id: string): Visit {
  const visit = openVisit(reader, actor, id)
  if (visit.undone) throw ruleBroken('visits.alreadyUndone')
  if (!visit.correctable) throw ruleBroken('visits.notYours')
  return visit
}
