import type { ModelLot, ModelMovement } from './goodsModel'
import { fc } from './properties'

/** One thing that somebody does; numbers are taken by what there is at that moment. */
export type Step =
  | { readonly do: 'post'; readonly day: number; readonly movements: readonly ModelMovement[] }
  | {
      readonly do: 'count'
      readonly day: number
      readonly lot: number
      readonly at: number
      readonly found: number
    }
  | { readonly do: 'undo'; readonly place: number }
  | { readonly do: 'undoAct'; readonly act: number }
  | { readonly do: 'nextDay'; readonly days: number }

export const warehouseCount = 2
export const firstToday = 10
/** Two items: lots that expire early, late and never, and some of which nobody knows which came first. */
export const lots: readonly ModelLot[] = [
  { item: 0, expires: 8 },
  { item: 0, expires: 12 },
  { item: 0, expires: null },
  { item: 0, expires: 12 },
  { item: 1, expires: null },
]

const lot = fc.nat(lots.length - 1)
const warehouse = fc.nat(warehouseCount - 1)
const quantity = fc.integer({ min: 1, max: 12 })
/** Today or some days back for the most part, now and then a day to come. */
const day = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: firstToday + 4 }) },
  { weight: 1, arbitrary: fc.constant(99) },
)

const inward = fc.constantFrom('donated' as const, 'purchased' as const)
const outward = fc.constantFrom('handedOut' as const, 'writtenOff' as const)
const movement: fc.Arbitrary<ModelMovement> = fc.oneof(
  fc.record({ kind: inward, lot, quantity, from: fc.constant(null), to: warehouse }),
  fc.record({ kind: outward, lot, quantity, from: warehouse, to: fc.constant(null) }),
  fc
    .record({ kind: fc.constant('transferred' as const), lot, quantity, from: warehouse })
    .map((moved) => ({ ...moved, to: 1 - moved.from })),
)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('post' as const),
      day,
      movements: fc.array(movement, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('count' as const), day, lot, at: warehouse, found: fc.nat(15) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), place: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undoAct' as const), act: fc.nat(12) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('nextDay' as const), days: fc.integer({ min: 1, max: 2 }) }),
  },
)

/** What people do to a ledger, in any order; it begins with something that may be moved. */
export const history: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(
      fc.record({
        kind: inward,
        lot,
        quantity,
        from: fc.constant(null),
        to: warehouse,
      }) as fc.Arbitrary<ModelMovement>,
      { minLength: 1, maxLength: 4 },
    ),
    fc.array(step, { minLength: 4, maxLength: 16 }),
  )
  .map(([movements, steps]) => [{ do: 'post', day: 2, movements }, ...steps])
