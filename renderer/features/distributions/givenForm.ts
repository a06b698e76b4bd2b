import type { CollectedBy, GivenLine } from '../../../shared/features/distributions/handOver'
import { type IsoDate, isIsoDate } from '../../../shared/values/isoDate'
import type { Measure } from '../../../shared/values/quantity'

/** A line of the desk while it is changed: a quantity that is no number yet is kept as it was typed. */
export type TypedLine = {
  readonly lotId: string
  readonly itemId: string
  readonly itemName: string
  readonly measure: Measure
  readonly quantity: number | string | null
  readonly lotLabel: string | null
  readonly expiresOn: string | null
  readonly substitutesItemId: string | null
  /** Of the item in whose place it is given. */
  readonly substitutesName: string
  readonly reason: string
}
export type LineFault = 'quantity' | 'reason'

/** Lines that are given nothing of fall away. */
const isGiven = ({ quantity }: TypedLine) => quantity !== null && quantity !== 0

/** The first thing wrong with a line, or null. */
export function faultOf(line: TypedLine): LineFault | null {
  if (!isGiven(line)) return null
  if (typeof line.quantity !== 'number') return 'quantity'
  return line.substitutesItemId !== null && line.reason.trim() === '' ? 'reason' : null
}

/** What the gate is given of the lines. */
export const givenLinesOf = (lines: readonly TypedLine[]): GivenLine[] =>
  lines.flatMap(({ lotId, quantity, substitutesItemId, reason }) =>
    typeof quantity === 'number' && quantity > 0 ? [{ lotId, quantity, substitutesItemId, reason }] : [],
  )

/** Who collects, while it is typed: `who` is the id of a member, or `proxy`. */
export type TypedCollector = {
  readonly who: string
  readonly name: string
  readonly document: string
  readonly authorisationKept: boolean
}
export const proxy = 'proxy'
export type CollectorFault = 'name' | 'document' | 'authorisationKept'

export function collectorFault({
  who,
  name,
  document,
  authorisationKept,
}: TypedCollector): CollectorFault | null {
  if (who !== proxy) return null
  if (name.trim() === '') return 'name'
  if (document.trim() === '') return 'document'
  return authorisationKept ? null : 'authorisationKept'
}

export const collectedByOf = ({ who, name, document }: TypedCollector): CollectedBy =>
  who === proxy
    ? { kind: 'proxy', name, document, authorisationKept: true }
    : { kind: 'member', citizenId: who }

/** The day of a hand-over and its note, while they are typed: a day that is none yet is kept as it was typed. */
export type TypedMore = { readonly day: string | null; readonly note: string }

export function dayFault({ day }: Pick<TypedMore, 'day'>, today: IsoDate): 'noDay' | 'toCome' | null {
  if (!isIsoDate(day)) return 'noDay'
  return day > today ? 'toCome' : null
}

/** What the gate is told beyond the lines; the day of today goes without saying. */
export const moreOf = (
  more: TypedMore | null,
  today: IsoDate,
): { readonly day?: IsoDate; readonly note?: string } =>
  more === null
    ? {}
    : { note: more.note, ...(isIsoDate(more.day) && more.day !== today ? { day: more.day } : {}) }
