import type { CollectedBy, GivenLine } from '../../../shared/features/distributions/handOver'
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
