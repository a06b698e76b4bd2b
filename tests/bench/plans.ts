import { centreSizes } from '../support/invented/centre'

/** How much is measured. `people` alone with the proportions of the full centre for growth. */
export const plans = {
  small: {
    centre: centreSizes.small,
    searches: 12,
    rounds: 100,
    signIns: 8,
    argon2Rounds: 2,
    coldStarts: 3,
    letters: 20,
    growth: [200, 4_000],
    goods: [10_000],
  },
  full: {
    centre: centreSizes.full,
    searches: 40,
    rounds: 400,
    signIns: 20,
    argon2Rounds: 5,
    coldStarts: 7,
    letters: 100,
    growth: [1_000, 100_000],
    goods: [10_000, 100_000, 1_000_000],
  },
} as const satisfies Readonly<Record<string, Plan>>

export type Plan = {
  readonly centre: { readonly people: number; readonly visits: number; readonly referrals: number }
  readonly searches: number
  readonly rounds: number
  readonly signIns: number
  readonly argon2Rounds: number
  readonly coldStarts: number
  readonly letters: number
  readonly growth: readonly number[]
  /** Movements of goods, each number in a store of its own. */
  readonly goods: readonly number[]
}
export type PlanName = keyof typeof plans

export const centreOf = (people: number) => ({
  people,
  visits: people * 6,
  referrals: Math.ceil(people * 0.75),
})
