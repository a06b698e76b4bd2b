import type { DeliveryKind, DeliveryLine } from '../../../shared/features/deliveries/delivery'
import type { SourceFields } from '../../../shared/features/deliveries/source'
import type { IssueKey } from '../../../shared/i18n'
import { fold, foldedWords } from '../../../shared/values/greekText'
import type { IsoDate } from '../../../shared/values/isoDate'

/** What a delivery makes one lot of: the same item, the same last day, the same label. */
export type NewLot = Pick<DeliveryLine, 'itemId' | 'expiresOn' | 'label' | 'quantity' | 'valueCents'> & {
  /** Of how much of it the value was told. */
  readonly valuedQuantity: number | null
}

const sum = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : a + b)

/** The lines, with those joined that are one lot, in the order in which they were first written. */
export function lotsOfLines(lines: readonly DeliveryLine[]): readonly NewLot[] {
  const lots = new Map<string, NewLot>()
  for (const { itemId, expiresOn, label, quantity, valueCents } of lines) {
    const key = JSON.stringify([itemId, expiresOn, label])
    const valuedQuantity = valueCents === null ? null : quantity
    const lot = lots.get(key)
    lots.set(key, {
      itemId,
      expiresOn,
      label,
      quantity: quantity + (lot?.quantity ?? 0),
      valueCents: sum(lot?.valueCents ?? null, valueCents),
      valuedQuantity: sum(lot?.valuedQuantity ?? null, valuedQuantity),
    })
  }
  return [...lots.values()]
}

type Missing = { readonly path: string; readonly issue: IssueKey }
type Header = { readonly sourceId: string | null; readonly invoice: string | null }

/** What a purchase cannot do without; a donation needs nothing of it. */
export const missingInHeader = (kind: DeliveryKind, { sourceId, invoice }: Header): readonly Missing[] =>
  kind === 'donation'
    ? []
    : [
        ...(sourceId === null ? [{ path: 'sourceId', issue: 'required' as const }] : []),
        ...(invoice === null ? [{ path: 'invoice', issue: 'required' as const }] : []),
      ]

/** A purchase has its cost on each line; what expires has its day. */
export const missingInLines = (
  kind: DeliveryKind,
  lines: readonly DeliveryLine[],
  expires: (itemId: string) => boolean,
): readonly Missing[] =>
  lines.flatMap(({ itemId, expiresOn, valueCents }, place) => [
    ...(expiresOn === null && expires(itemId)
      ? [{ path: `lines.${place}.expiresOn`, issue: 'required' as const }]
      : []),
    ...(kind === 'purchase' && valueCents === null
      ? [{ path: `lines.${place}.valueCents`, issue: 'required' as const }]
      : []),
  ])

/** The first line that could not be handed out even on the day it came. */
export const expiredBefore = (lines: readonly DeliveryLine[], day: IsoDate): DeliveryLine | undefined =>
  lines.find(({ expiresOn }) => expiresOn !== null && expiresOn < day)

/** What the list of sources is ordered and searched by: folded, since the database does not fold Greek. */
export const searchColumns = ({
  name,
  afm,
  address,
  phone,
}: Pick<SourceFields, 'name' | 'afm' | 'address' | 'phone'>) => ({
  sortKey: fold(name).slice(0, 200),
  searchText: ` ${[name, address, afm, phone].flatMap((text) => foldedWords(text ?? '')).join(' ')}`,
})
