import type { ItemFields } from '../../../shared/features/goods/item'
import type { LotState } from '../../../shared/features/goods/lot'
import { type StockLevel, weeksCounted } from '../../../shared/features/goods/stock'
import { fold, foldedWords } from '../../../shared/values/greekText'
import { addDays, type IsoDate } from '../../../shared/values/isoDate'

/** What items are ordered and searched by: folded, since the database does not fold Greek. */
export const searchColumns = ({ name, nameEn }: Pick<ItemFields, 'name' | 'nameEn'>) => ({
  sortKey: fold(name).slice(0, 200),
  searchText: ` ${[name, nameEn].flatMap((text) => foldedWords(text ?? '')).join(' ')}`,
})

/** On its last day a lot may still be handed out. */
export function lotState(expiresOn: string | null, day: IsoDate, expiringDays: number): LotState {
  if (expiresOn === null) return 'good'
  if (expiresOn < day) return 'expired'
  return expiresOn <= addDays(day, expiringDays) ? 'expiring' : 'good'
}

/** Where what may be handed out stands below the item's own levels; null where it has none. */
export function levelOf(
  usable: number,
  { minimum, target }: { readonly minimum: number | null; readonly target: number | null },
): StockLevel | null {
  if (minimum === null && target === null) return null
  if (minimum !== null && usable < minimum) return 'belowMinimum'
  return target !== null && usable < target ? 'belowTarget' : 'enough'
}

/** For how many tenths of a week the goods last, cut and not rounded up; null where nothing was handed out. */
export const tenthsOfWeeksLeft = (usable: number, handedOut: number): number | null =>
  handedOut > 0 ? Math.floor((usable * weeksCounted * 10) / handedOut) : null

/** The first day whose hand-outs are counted for the weeks left. */
export const firstDayCounted = (day: IsoDate): IsoDate => addDays(day, 1 - weeksCounted * 7)

/** Each lot once, what was named twice together: two lines of one lot are one quantity of it. */
export function joinedLines(
  lines: readonly { readonly lotId: string; readonly quantity: number }[],
): { readonly lotId: string; readonly quantity: number }[] {
  const byLot = new Map<string, number>()
  for (const { lotId, quantity } of lines) byLot.set(lotId, (byLot.get(lotId) ?? 0) + quantity)
  return [...byLot].map(([lotId, quantity]) => ({ lotId, quantity }))
}
