import { itemValues } from '../../../shared/features/goods/itemName'
import type { RuleKey } from '../../../shared/i18n'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { formatQuantity, type Measure } from '../../../shared/values/quantity'
import type { Share } from '../../../shared/features/distributions/programme'

/** A line as somebody gave it, with what is known of its lot and of the item in whose place it is given. */
export type Given = {
  readonly lotId: string
  readonly quantity: number
  readonly item: GivenItem
  readonly instead: GivenItem | null
  readonly expiresOn: string | null
  readonly lotLabel: string | null
  /** Of the lot, free for this parcel on the day. */
  readonly free: number
}
export type GivenItem = {
  readonly itemId: string
  readonly name: string
  readonly nameEn: string | null
  readonly category: string
  readonly measure: Measure
}
export type Broken = { readonly rule: RuleKey; readonly values: Readonly<Record<string, string | number>> }

const insteadValues = ({ name, nameEn }: GivenItem) =>
  nameEn === null ? { instead: name } : { instead: name, insteadEn: nameEn }

export const lotName = (label: string | null, expiresOn: string | null): string =>
  [label, expiresOn ? formatGreekDate(expiresOn as IsoDate) : null].filter(Boolean).join(', ') || '–'

/**
 * The first rule that these lines break, or null. `basket`: what the household is entitled to; null for urgent aid, which no
 * basket bounds. Part quantities are welcome; a substitute counts as the item in whose place it is given.
 */
export function whyNotGiven(
  lines: readonly Given[],
  day: string,
  basket: readonly Share[] | null,
): Broken | null {
  return (
    lines.map((line) => whyNotLine(line, day)).find((broken) => broken !== null) ??
    whyNotFree(lines) ??
    (basket ? whyBeyond(lines, basket) : null)
  )
}

function whyNotLine({ item, instead, expiresOn, lotLabel }: Given, day: string): Broken | null {
  if (expiresOn !== null && day > expiresOn)
    return {
      rule: 'distributions.expired',
      values: {
        ...itemValues(item),
        lot: lotName(lotLabel, expiresOn),
        day: formatGreekDate(expiresOn as IsoDate),
      },
    }
  if (!instead) return null
  if (instead.itemId === item.itemId)
    return { rule: 'distributions.substitutesItself', values: itemValues(item) }
  if (instead.category !== item.category || instead.measure !== item.measure)
    return { rule: 'distributions.notEqual', values: { ...itemValues(item), ...insteadValues(instead) } }
  return null
}

function whyNotFree(lines: readonly Given[]): Broken | null {
  const asked = new Map<string, number>()
  for (const { lotId, quantity, item, free, lotLabel, expiresOn } of lines) {
    const sum = (asked.get(lotId) ?? 0) + quantity
    asked.set(lotId, sum)
    if (sum > free)
      return {
        rule: 'distributions.reserved',
        values: {
          ...itemValues(item),
          lot: lotName(lotLabel, expiresOn),
          left: formatQuantity(Math.max(0, free), item.measure),
          asked: formatQuantity(sum, item.measure),
        },
      }
  }
  return null
}

function whyBeyond(lines: readonly Given[], basket: readonly Share[]): Broken | null {
  const given = new Map<string, number>()
  for (const { item, instead, quantity } of lines) {
    const due = instead ?? item
    const most = basket.find(({ itemId }) => itemId === due.itemId)?.quantity
    if (most === undefined) return { rule: 'distributions.notInBasket', values: itemValues(due) }
    const sum = (given.get(due.itemId) ?? 0) + quantity
    given.set(due.itemId, sum)
    if (sum > most)
      return {
        rule: 'distributions.moreThanBasket',
        values: {
          ...itemValues(due),
          most: formatQuantity(most, due.measure),
          given: formatQuantity(sum, due.measure),
        },
      }
  }
  return null
}
