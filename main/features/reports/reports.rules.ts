import type { Figure, FigureRow } from '../../../shared/features/reports/figure'
import type { ListEntry } from '../../../shared/values/listEntry'

/*
 * Whom a breakdown means, and which numbers do not leave the centre: a count under the threshold, and as many others as
 * are needed so that nobody gets it back out of the totals.
 */

/** What a breakdown asks of a citizen who received something; null: not known. */
export type RecipientFacts = {
  readonly age: number | null
  /** Code of the list `sexes`. */
  readonly sex: string | null
  readonly bloc: string | null
  /** Codes of the list `vulnerableGroups` that were recorded. */
  readonly groups: ReadonlySet<string>
}

type Breakdown = Pick<ListEntry, 'by' | 'codes' | 'fromAge' | 'untilAge' | 'blocs'>

/** Whether the breakdown means this citizen; what is not known belongs to none. */
export function belongsTo(breakdown: Breakdown, { age, sex, bloc, groups }: RecipientFacts): boolean {
  const { by, codes = [], fromAge = 0, untilAge = Infinity, blocs = [] } = breakdown
  if (by === 'age') return age !== null && age >= fromAge && age <= untilAge
  if (by === 'sex') return sex !== null && codes.includes(sex)
  if (by === 'citizenship') return blocs.some((each) => each === bloc)
  return by === 'group' && codes.some((code) => groups.has(code))
}

/** The first of the breakdowns that means the citizen, so that everybody counts once; null: none of them, or not known. */
export const firstOf = <B extends Breakdown>(breakdowns: readonly B[], facts: RecipientFacts): B | null =>
  breakdowns.find((each) => belongsTo(each, facts)) ?? null

/** Whether somebody who received goods of these categories counts for the indicator. */
export function countsFor(
  { categories, exceptCategories }: Pick<ListEntry, 'categories' | 'exceptCategories'>,
  received: Iterable<string>,
): boolean {
  return [...received].some(
    (category) =>
      (categories === undefined || categories.includes(category)) && !exceptCategories?.includes(category),
  )
}

export type OutgoingRow = { readonly row: FigureRow; readonly hidden: readonly boolean[] }
export type Outgoing = {
  readonly rows: readonly OutgoingRow[]
  readonly total: OutgoingRow | null
  /** Some parts could not be told at all without giving a small count away: only their whole is told. */
  readonly withheld: boolean
}

/**
 * What of a table about people may leave: one mark for every hidden cell, so that nobody can tell a small count from one
 * that is hidden to protect it. A row is hidden whole; a column of it only where something stands in the hidden rows.
 */
export function hideSmallCounts(
  rows: readonly FigureRow[],
  total: FigureRow | null,
  least: number,
): Outgoing {
  const isSmall = ({ kind, value }: Figure) =>
    kind === 'count' && value !== null && value > 0 && value < least
  const totalIsSmall = total?.figures.some(isSmall) ?? false
  const totalHidden =
    total?.figures.map((figure) => isSmall(figure) || (totalIsSmall && figure.kind !== 'count')) ?? []
  const shown: OutgoingRow[] = []
  let withheld = false
  for (const block of new Set(rows.map((row) => row.block))) {
    const parts = rows.filter((row) => row.block === block)
    const hidden = rowsToHide(parts, isSmall, least, total ? totalHidden : null)
    if (hidden === null) {
      withheld = true
      continue
    }
    for (const row of parts)
      shown.push({
        row,
        hidden: row.figures.map((_, column) => hidden.has(row) && sumOf([...hidden], column) > 0),
      })
  }
  return { rows: shown, total: total && { row: total, hidden: totalHidden }, withheld }
}

const sumOf = (rows: readonly FigureRow[], column: number): number =>
  rows.reduce((sum, { figures }) => sum + (figures[column]?.value ?? 0), 0)

/** The rows of a block to hide; null where hiding all of them is not enough. `totalHidden` null: no total is told. */
function rowsToHide(
  parts: readonly FigureRow[],
  isSmall: (figure: Figure) => boolean,
  least: number,
  totalHidden: readonly boolean[] | null,
): ReadonlySet<FigureRow> | null {
  const hidden = new Set(parts.filter((row) => row.figures.some(isSmall)))
  if (hidden.size === 0 || totalHidden === null) return hidden
  const size = ({ figures }: FigureRow) =>
    figures.reduce((sum, { kind, value }) => sum + (kind === 'count' ? (value ?? 0) : 0), 0)
  const others = parts
    .filter((row) => !hidden.has(row) && size(row) > 0)
    .toSorted((one, other) => size(one) - size(other))
  while (!isSafe([...hidden], least, totalHidden)) {
    const next = others.shift()
    if (!next) return null
    hidden.add(next)
  }
  return hidden
}

/**
 * Whether no hidden cell follows from the total: in every column whose total is told there are at least two hidden rows,
 * and their sum is no small count itself and leaves each of them more than one value, even to somebody who knows which
 * of them are not nought.
 */
function isSafe(hidden: readonly FigureRow[], least: number, totalHidden: readonly boolean[]): boolean {
  return totalHidden.every((notTold, column) => {
    const sum = sumOf(hidden, column)
    if (notTold || sum === 0) return true
    if (hidden.length < 2) return false
    const figures = hidden.flatMap(({ figures }) => figures[column] ?? [])
    if (figures.some(({ kind }) => kind !== 'count')) return true
    return sum >= least && sum > figures.filter(({ value }) => value !== null && value > 0).length
  })
}
