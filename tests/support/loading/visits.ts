import type { z } from 'zod'
import { filled } from '../../../main/features/visits/visits.rules'
import { typedColumns } from '../../../main/features/visits/visits.store'
import {
  visitCitizensTable,
  visitServicesTable,
  visitsTable,
} from '../../../main/features/visits/visits.tables'
import type { NewVisit, newVisitSchema } from '../../../shared/features/visits/visit'
import type { IsoInstant } from '../../../shared/values/isoDate'
import type { InventedVisit } from '../invented/invented'
import { mainIsland } from '../invented/island'
import { inserter } from './inserter'
import type { Loading } from '../loadCentre'

/** The instant at which the visit was entered. */
export const enteredAt = ({ on, at }: InventedVisit) => `${on}T${at}:00.000Z` as IsoInstant

/** What the form gives to the gate. */
export const visitInput = (
  visit: InventedVisit,
  users: readonly string[],
  citizens: readonly string[],
): z.input<typeof newVisitSchema> => ({
  citizenIds: visit.citizens.map((index) => citizens[index]!),
  day: visit.on,
  time: visit.at,
  byId: users[visit.by]!,
  manner: visit.manner,
  services: [...visit.services],
  minutes: visit.minutes,
  place: null,
  placeNote: visit.place === mainIsland ? '' : visit.place,
  outcome: visit.outcome,
  nextStep: visit.nextStep && { ...visit.nextStep, forId: null },
  note: visit.note ?? '',
})

/** When the next step was done: most of those that are past; one in forty was forgotten. */
export const stepDoneAt = ({ index, nextStep }: InventedVisit, until: string): IsoInstant | null =>
  nextStep && nextStep.on < until && index % 40 !== 0 ? (`${nextStep.on}T09:00:00.000Z` as IsoInstant) : null

export function visitLoader({ writer, users, newId, until }: Loading, citizens: readonly string[]) {
  const insertVisit = inserter(writer, visitsTable)
  const insertCitizen = inserter(writer, visitCitizensTable)
  const insertService = inserter(writer, visitServicesTable)

  return function load(visit: InventedVisit): string {
    const id = newId()
    const by = users[visit.by]!
    const kept = filled(visitInput(visit, users, citizens) as NewVisit, enteredAt(visit), by)
    const doneAt = stepDoneAt(visit, until)
    insertVisit({
      ...typedColumns(kept),
      id,
      version: doneAt ? 2 : 1,
      nextStepDoneAt: doneAt,
      nextStepDoneBy: doneAt && by,
      undoneAt: null,
      undoneBy: null,
      undoneReason: null,
      createdAt: enteredAt(visit),
      createdBy: by,
    })
    for (const citizenId of kept.citizenIds)
      insertCitizen({ visitId: id, citizenId, day: kept.day, time: kept.time ?? '' })
    for (const code of kept.services) insertService({ visitId: id, code })
    return id
  }
}
