import type { Figures } from './measure'

/** What a figure is held against. `of` names the figure that counts. */
export type Goal =
  | {
      readonly kind: 'timesRaw'
      readonly of: 'p50' | 'p95'
      readonly factor: number
      readonly plus: number
    }
  | { readonly kind: 'aboveRaw'; readonly of: 'p50' | 'p95'; readonly most: number }
  | { readonly kind: 'atMost'; readonly of: 'p50' | 'p95' | 'max'; readonly most: number }

/** The goals of the program: milliseconds, and megabytes for memory. */
export const goals = {
  read: { kind: 'timesRaw', of: 'p95', factor: 1.3, plus: 1 },
  search: { kind: 'atMost', of: 'p95', most: 15 },
  stockNow: { kind: 'atMost', of: 'p95', most: 20 },
  stockThen: { kind: 'atMost', of: 'p95', most: 50 },
  keyedRead: { kind: 'atMost', of: 'p95', most: 10 },
  save: { kind: 'timesRaw', of: 'p95', factor: 2, plus: 0 },
  noteSave: { kind: 'atMost', of: 'p95', most: 30 },
  noteOpen: { kind: 'atMost', of: 'p95', most: 10 },
  noteSearch: { kind: 'atMost', of: 'p95', most: 300 },
  /** The raw side is the same case at the size of reference. */
  growth: { kind: 'timesRaw', of: 'p95', factor: 1.5, plus: 0 },
  letter: { kind: 'timesRaw', of: 'p50', factor: 1.25, plus: 0 },
  signIn: { kind: 'atMost', of: 'p95', most: 100 },
  coldStart: { kind: 'aboveRaw', of: 'p50', most: 1000 },
  idleMemory: { kind: 'atMost', of: 'max', most: 250 },
  batchMemory: { kind: 'atMost', of: 'max', most: 600 },
} as const satisfies Readonly<Record<string, Goal>>

export type GoalName = keyof typeof goals

/** The highest value that still meets the goal; null where its raw side was not measured. */
export function limitOf(goal: Goal, raw: Figures | null): number | null {
  if (goal.kind === 'atMost') return goal.most
  if (!raw) return null
  return goal.kind === 'aboveRaw' ? raw[goal.of] + goal.most : raw[goal.of] * goal.factor + goal.plus
}

export function isMet(goal: Goal, ours: Figures, raw: Figures | null): boolean | null {
  const limit = limitOf(goal, raw)
  return limit === null ? null : ours[goal.of] <= limit
}

export function goalText(goal: Goal): string {
  if (goal.kind === 'atMost') return `${goal.of} ≤ ${goal.most}`
  if (goal.kind === 'aboveRaw') return `${goal.of} ≤ raw + ${goal.most}`
  return `${goal.of} ≤ raw × ${goal.factor}${goal.plus ? ` + ${goal.plus}` : ''}`
}
