import type { ReactNode } from 'react'
import type { Scan } from '../../../shared/features/goods/item'
import type { LotLine } from '../../../shared/features/goods/lot'
import type { Measure } from '../../../shared/values/quantity'

export type MoveAct = 'transfer' | 'writeOff'

export type ScannedPack = NonNullable<Scan['found']>
/** Gives each scanned pack to the screen; what it draws asks about codes scanned twice or not known yet. */
export type ScansInto = (onAdd: (scanned: ScannedPack) => void) => ReactNode

/** One lot that may move, with what was typed beside it. */
export type MovedLine = {
  readonly lotId: string
  readonly itemId: string
  readonly measure: Measure
  readonly label: string | null
  readonly expiresOn: string | null
  readonly expired: boolean
  readonly onHand: number
  /** Null: nothing of it; a text that is no quantity as it was typed. */
  readonly quantity: number | string | null
}

/**
 * The lots of an item as lines, the one that expires first first, behind those that are there. What has expired is not
 * transferred and has no line there.
 */
export function withLots(
  lines: readonly MovedLine[],
  act: MoveAct,
  item: { readonly id: string; readonly measure: Measure },
  lots: readonly LotLine[],
): readonly MovedLine[] {
  const fresh = lots.filter(
    ({ id, onHand, state }) =>
      onHand > 0 && (act === 'writeOff' || state !== 'expired') && lines.every(({ lotId }) => lotId !== id),
  )
  return [
    ...lines,
    ...fresh.map(({ id, label, expiresOn, state, onHand }) => ({
      lotId: id,
      itemId: item.id,
      measure: item.measure,
      label,
      expiresOn,
      expired: state === 'expired',
      onHand,
      quantity: null,
    })),
  ]
}

/**
 * A pack more of an item, from the lots that expire first as far as they reach. `missing` is what no lot has: then no
 * line is changed. A quantity that cannot be read is left to its person, and its lot takes nothing.
 */
export function withPack(
  lines: readonly MovedLine[],
  itemId: string,
  quantity: number,
): { readonly lines: readonly MovedLine[]; readonly missing: number } {
  let left = quantity
  const after = lines.map((line) => {
    if (line.itemId !== itemId || typeof line.quantity === 'string') return line
    const before = line.quantity ?? 0
    const taken = Math.max(0, Math.min(left, line.onHand - before))
    left -= taken
    return taken > 0 ? { ...line, quantity: before + taken } : line
  })
  return left > 0 ? { lines, missing: left } : { lines: after, missing: 0 }
}

/** What the gate is given; null where a quantity cannot be read. */
export function movedQuantities(
  lines: readonly MovedLine[],
): readonly { readonly lotId: string; readonly quantity: number }[] | null {
  const typed = lines.filter(({ quantity }) => quantity !== null && quantity !== 0)
  const read = typed.flatMap(({ lotId, quantity }) =>
    typeof quantity === 'number' ? [{ lotId, quantity }] : [],
  )
  return read.length === typed.length ? read : null
}
