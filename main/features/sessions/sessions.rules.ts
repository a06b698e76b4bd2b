import type { IssueKey } from '../../../shared/i18n'
import { ageOfMajority } from '../../../shared/features/sessions/custody'
import { type CorrectedSession, type NewSession, tookPlace } from '../../../shared/features/sessions/session'
import {
  addDays,
  ageOn,
  dayInAthens,
  formatGreekInstant,
  type IsoDate,
  type IsoInstant,
} from '../../../shared/values/isoDate'

/** A session as it is kept: every default is filled, but not yet who answers for a missing consent. */
export type FilledSession = Omit<CorrectedSession, 'id' | 'version'>

/** Today and now where nothing else was typed; each citizen once. */
export function filled(typed: NewSession, now: IsoInstant): FilledSession {
  const today = dayInAthens(now)
  const day = typed.day ?? today
  const time = typed.time ?? (day === today ? formatGreekInstant(now).slice(-5) : null)
  return tidied({ ...typed, day, time })
}

export const tidied = (session: FilledSession): FilledSession => ({
  ...session,
  citizenIds: [...new Set(session.citizenIds)],
})

export type WrongField = { readonly path: string; readonly issue: IssueKey }

/** A record is of what was, and the next meeting lies after it. */
export function wrongDays(
  { day, nextOn }: Pick<FilledSession, 'day' | 'nextOn'>,
  today: IsoDate,
): readonly WrongField[] {
  return [
    ...(day > today ? [{ path: 'day', issue: 'date.future' as const }] : []),
    ...(nextOn !== null && nextOn < day ? [{ path: 'nextOn', issue: 'date.order' as const }] : []),
  ]
}

/** Completed years; null where the birth date is not known. */
export const ageOf = (birthDate: string | null, day: IsoDate): number | null =>
  birthDate === null ? null : ageOn(birthDate as IsoDate, day)

/** Nobody is taken for a minor whose birth date is not known. */
export const isMinor = (birthDate: string | null, day: IsoDate): boolean => {
  const age = ageOf(birthDate, day)
  return age !== null && age < ageOfMajority
}

export type ConsentDays = {
  readonly givenOn: string
  /** The last day on which it holds. */
  readonly endsOn: string | null
  /** From this day on it holds no more. */
  readonly withdrawnOn: string | null
}

export const consentHolds = ({ givenOn, endsOn, withdrawnOn }: ConsentDays, day: IsoDate): boolean =>
  givenOn <= day && (endsOn === null || endsOn >= day) && (withdrawnOn === null || withdrawnOn > day)

type Participant = { readonly birthDate: string | null; readonly consents: readonly ConsentDays[] }

/** Whether a minor took part in what took place, with nobody's consent in force that day. */
export const lacksConsent = (
  { day, attendance }: Pick<FilledSession, 'day' | 'attendance'>,
  participants: readonly Participant[],
): boolean =>
  tookPlace(attendance) &&
  participants.some(
    ({ birthDate, consents }) => isMinor(birthDate, day) && !consents.some((one) => consentHolds(one, day)),
  )

type CustodyDays = { readonly id: string; readonly startsOn: string; readonly endsOn: string | null }

/** Where a custody that was typed stands among those of the child: on any one day one holds, or none. */
export function custodyPlaced<Row extends CustodyDays>(
  known: readonly Row[],
  typed: { readonly from: IsoDate; readonly until: IsoDate | null },
): {
  /** The one that begins on the same day, and is corrected. */
  readonly corrects: Row | null
  /** The one that held until then, and its new last day. */
  readonly ends: { readonly row: Row; readonly on: IsoDate } | null
  /** The last day of the typed one: before the next one begins. */
  readonly until: IsoDate | null
} {
  const before = known.find(
    ({ startsOn, endsOn }) => startsOn < typed.from && (endsOn === null || endsOn >= typed.from),
  )
  const next = known
    .map(({ startsOn }) => startsOn as IsoDate)
    .filter((day) => day > typed.from)
    .sort()[0]
  const latest = next === undefined ? null : addDays(next, -1)
  return {
    corrects: known.find(({ startsOn }) => startsOn === typed.from) ?? null,
    ends: before ? { row: before, on: addDays(typed.from, -1) } : null,
    until: latest !== null && (typed.until === null || typed.until > latest) ? latest : typed.until,
  }
}
