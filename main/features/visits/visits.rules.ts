import type { CorrectedVisit, NewVisit } from '../../../shared/features/visits/visit'
import {
  dayInAthens,
  formatGreekInstant,
  type IsoDate,
  type IsoInstant,
} from '../../../shared/values/isoDate'
import type { IssueKey } from '../../../shared/i18n'
import type { ListEntry } from '../../../shared/values/listEntry'

/** A visit as it is kept: every default is filled. */
export type FilledVisit = Omit<CorrectedVisit, 'id' | 'version' | 'nextStep'> & {
  readonly nextStep: { readonly kind: string; readonly on: IsoDate; readonly forId: string } | null
}

/** Today, now and me where nothing else was typed; each citizen and service once. */
export function filled(typed: NewVisit, now: IsoInstant, userId: string): FilledVisit {
  const today = dayInAthens(now)
  const day = typed.day ?? today
  const time = typed.time ?? (day === today ? formatGreekInstant(now).slice(-5) : null)
  return tidied({ ...typed, day, time, byId: typed.byId ?? userId })
}

/** Each citizen and service once; the next step is done by whoever the visit was with, unless somebody else is named. */
export function tidied(visit: Omit<CorrectedVisit, 'id' | 'version'>): FilledVisit {
  const { nextStep } = visit
  return {
    ...visit,
    citizenIds: [...new Set(visit.citizenIds)],
    services: [...new Set(visit.services)].sort(),
    nextStep: nextStep && { ...nextStep, forId: nextStep.forId ?? visit.byId },
  }
}

type WrongField = { readonly path: string; readonly issue: IssueKey }
type Asks = Pick<ListEntry, 'needsPlace' | 'needsText'> | null

/** What the entries of the lists ask for and is not there: where it was, and what hindered it. */
export function missingParts(
  visit: Pick<FilledVisit, 'place' | 'placeNote' | 'note'>,
  { manner, outcome }: { readonly manner: Asks; readonly outcome: Asks },
): readonly WrongField[] {
  const isNowhere = visit.place === null && visit.placeNote === ''
  return [
    ...(manner?.needsPlace && isNowhere ? [{ path: 'place', issue: 'required' as const }] : []),
    ...(outcome?.needsText && visit.note === '' ? [{ path: 'note', issue: 'required' as const }] : []),
  ]
}

/** The fields whose day cannot be right, with the reason. */
export function wrongDays(visit: FilledVisit, today: IsoDate): readonly WrongField[] {
  const future = visit.day > today ? [{ path: 'day', issue: 'date.future' as const }] : []
  const early =
    visit.nextStep && visit.nextStep.on < visit.day
      ? [{ path: 'nextStep.on', issue: 'date.order' as const }]
      : []
  return [...future, ...early]
}
