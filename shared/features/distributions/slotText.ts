import type { Slot } from './distributionDay'

/** `09:00–12:00 · Πάρος · Πλατεία`: when and where, with the word of the island and that of a delivery to the home. */
export const slotText = (
  { from, until, island, manner, place }: Slot,
  { islandOf, delivery }: { readonly islandOf: (code: string) => string; readonly delivery: string },
): string =>
  [`${from}–${until}`, island === null ? '' : islandOf(island), manner === 'delivery' ? delivery : '', place]
    .filter(Boolean)
    .join(' · ')
