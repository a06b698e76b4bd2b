import type { StocktakeState } from '../../../shared/features/stocktakes/stocktake'

/** The state from which each act goes, and the one it leads to. */
const acts = {
  finish: ['counting', 'finished'],
  countAgain: ['finished', 'counting'],
  confirm: ['finished', 'posted'],
  undo: ['posted', 'undone'],
} as const satisfies Record<string, readonly [from: StocktakeState, to: StocktakeState]>
export type StocktakeAct = keyof typeof acts

/** Where the act leads, or null where it does not fit the state. */
export const stateAfter = (act: StocktakeAct, state: StocktakeState): StocktakeState | null =>
  acts[act][0] === state ? acts[act][1] : null

/** The instant from which somebody who counted may confirm it alone. Both are instants in UTC. */
export const alonePauseEnds = (finishedAt: string, pauseMinutes: number): string =>
  new Date(Date.parse(finishedAt) + pauseMinutes * 60_000).toISOString()

/**
 * Which movement brings the ledger to what was counted; null where there is no difference. The difference is that of the
 * moment of counting, so goods that moved afterwards stay moved.
 */
export function movementOf(line: { readonly expected: number | null; readonly counted: number | null }): {
  readonly quantity: number
  readonly direction: 'in' | 'out'
} | null {
  if (line.expected === null || line.counted === null || line.counted === line.expected) return null
  const difference = line.counted - line.expected
  return { quantity: Math.abs(difference), direction: difference > 0 ? 'in' : 'out' }
}
