import type { Despite } from '../../../shared/features/appointments/appointment'
import type { Span } from '../../../shared/features/appointments/workingTime'
import type { RuleKey } from '../../../shared/i18n'
import { addDays, formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { minutesAt, overlaps, type Stretch, timeAt } from '../../../shared/values/timeOfDay'

/** Nobody is booked twice: neither a person of staff nor a room, and a citizen only when that is wanted. */

export type Plan = {
  readonly staffId: string
  readonly room: string | null
  readonly day: IsoDate
  readonly time: string
  readonly minutes: number
}
/** An appointment that takes time on the day; `sameCitizen`: one of the citizens of the plan is in it. */
export type Taken = {
  readonly staffId: string
  readonly room: string | null
  readonly time: string
  readonly minutes: number
  readonly sameCitizen: boolean
}
/** What is known of the day of a plan and of its person of staff. */
export type DayFacts = {
  readonly today: IsoDate
  readonly holiday: { readonly halfDay: boolean } | null
  readonly absent: boolean
  /** Their working time on that day. */
  readonly spans: readonly Span[]
  /** Their name, for the sentence. */
  readonly who: string
  readonly taken: readonly Taken[]
}
export type Refusal = { readonly rule: RuleKey; readonly values: Readonly<Record<string, string>> }

export const stretchOf = ({
  time,
  minutes,
}: {
  readonly time: string
  readonly minutes: number
}): Stretch => {
  const from = minutesAt(time)
  return { from, until: from + minutes }
}
export const endOf = (plan: { readonly time: string; readonly minutes: number }): string =>
  timeAt(stretchOf(plan).until)

/** The first rule that stands against a plan, or null. Warnings named in `despite` are passed by. */
export function whyNot(plan: Plan, facts: DayFacts, despite: Despite = []): Refusal | null {
  const { who, today, holiday, absent, spans } = facts
  const day = formatGreekDate(plan.day)
  const asked = stretchOf(plan)
  if (asked.until > 24 * 60) return { rule: 'appointments.overMidnight', values: {} }
  if (plan.day < today) return { rule: 'appointments.inThePast', values: { day } }
  if (holiday && !holiday.halfDay) return { rule: 'appointments.holiday', values: { day } }
  if (absent) return { rule: 'appointments.absent', values: { day, who } }
  const at = facts.taken.filter((taken) => overlaps(asked, stretchOf(taken)))
  const span = (taken: Taken) => ({ from: taken.time, until: endOf(taken) })
  const ofStaff = at.find(({ staffId }) => staffId === plan.staffId)
  if (ofStaff) return { rule: 'appointments.staffBusy', values: { ...span(ofStaff), who } }
  const ofRoom = plan.room === null ? undefined : at.find(({ room }) => room === plan.room)
  if (ofRoom) return { rule: 'appointments.roomBusy', values: span(ofRoom) }
  const from = plan.time
  const until = timeAt(asked.until)
  const inHours = spans.some((open) => open.from <= from && until <= open.until)
  if (!inHours && !despite.includes('hours'))
    return { rule: 'appointments.outsideHours', values: { from, until, who } }
  const ofCitizen = at.find(({ sameCitizen }) => sameCitizen)
  if (ofCitizen && !despite.includes('citizenBusy'))
    return { rule: 'appointments.citizenBusy', values: span(ofCitizen) }
  return null
}

/** The days of a series, the first one included. */
export const seriesDaysOf = (first: IsoDate, everyDays: number, times: number): IsoDate[] =>
  Array.from({ length: times }, (_, index) => addDays(first, index * everyDays))

/**
 * A list entry that does not say what it is counts as counselling: its reason is rather withheld for nothing than shown
 * by mistake.
 */
export const isCounselling = (entry: { readonly counselling?: boolean | undefined }): boolean =>
  entry.counselling !== false

/** Monday of the week of a day. */
export const mondayOf = (day: IsoDate, weekday: number): IsoDate => addDays(day, 1 - weekday)
