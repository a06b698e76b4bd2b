import type { CorrectedSlot, Slot } from '../../../shared/features/distributions/distributionDay'
import type { Share } from '../../../shared/features/distributions/programme'

export type Planned = { readonly parcelId: string; readonly size: number; readonly basket: readonly Share[] }

/**
 * Where stock is limited, the bigger households are proposed first; of the same size in the order of the list. `complete`:
 * what those before it leave is enough for its whole basket.
 */
export function servingOrder<P extends Planned>(
  planned: readonly P[],
  available: ReadonlyMap<string, number>,
): (P & { readonly complete: boolean })[] {
  const left = new Map(available)
  return planned
    .toSorted((one, other) => other.size - one.size)
    .map((parcel) => {
      const complete = parcel.basket.every(({ itemId, quantity }) => (left.get(itemId) ?? 0) >= quantity)
      if (complete)
        for (const { itemId, quantity } of parcel.basket) left.set(itemId, (left.get(itemId) ?? 0) - quantity)
      return { ...parcel, complete }
    })
}

/** The sum of baskets, each item once. */
export function totalOf(baskets: readonly (readonly Share[])[]): Share[] {
  const sums = new Map<string, number>()
  for (const basket of baskets)
    for (const { itemId, quantity } of basket) sums.set(itemId, (sums.get(itemId) ?? 0) + quantity)
  return [...sums].map(([itemId, quantity]) => ({ itemId, quantity }))
}

/**
 * The slot for one more household: of the slots for its island, or else of those for everybody, the one with the fewest
 * parcels; null where the day has none for it.
 */
export function slotFor(
  slots: readonly Slot[],
  island: string | null,
  taken: readonly number[],
): number | null {
  const numbered = slots.map((slot, number) => ({ number, island: slot.island, taken: taken[number] ?? 0 }))
  const own = island === null ? [] : numbered.filter((slot) => slot.island === island)
  const open = own.length > 0 ? own : numbered.filter((slot) => slot.island === null)
  return (
    open.reduce<(typeof open)[number] | null>(
      (best, slot) => (best === null || slot.taken < best.taken ? slot : best),
      null,
    )?.number ?? null
  )
}

/**
 * Where each slot of a day is after its slots were corrected, by the number it had: null where it is gone. Slots that are
 * moved, shortened or put before others keep what was planned for them.
 */
export function movedSlots(
  slots: number,
  corrected: readonly Pick<CorrectedSlot, 'was'>[],
): readonly (number | null)[] {
  return Array.from({ length: slots }, (_, was) => {
    const place = corrected.findIndex((slot) => slot.was === was)
    return place === -1 ? null : place
  })
}
