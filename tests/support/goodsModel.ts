import type { MovementKind } from '../../shared/features/goods/movement'

/*
 * The ledger of goods once more, by another way: a plain array of what happened, and every question answered by adding
 * it all up again. No balances are kept, nothing is updated.
 */

export type ModelLot = { readonly item: number; readonly expires: number | null }
export type ModelMovement = {
  readonly kind: Exclude<MovementKind, 'undone'>
  readonly lot: number
  readonly quantity: number
  readonly from: number | null
  readonly to: number | null
}
type Entry = Omit<ModelMovement, 'kind'> & {
  readonly kind: MovementKind
  readonly day: number
  readonly act: number
  /** The place of the entry that this one takes back. */
  readonly undoes: number | null
}

/** Days are whole numbers. */
export class GoodsModel {
  readonly entries: Entry[] = []
  private acts = 0

  constructor(
    private readonly lots: readonly ModelLot[],
    public today: number,
  ) {}

  balance(lot: number, warehouse: number, day: number): number {
    let sum = 0
    for (const entry of this.entries) {
      if (entry.lot !== lot || entry.day > day) continue
      if (entry.to === warehouse) sum += entry.quantity
      if (entry.from === warehouse) sum -= entry.quantity
    }
    return sum
  }

  /** What may be taken on that day without falling below zero on it or later. */
  free(lot: number, warehouse: number, day: number): number {
    const days = [day, ...this.entries.filter((entry) => entry.day > day).map((entry) => entry.day)]
    return Math.min(...days.map((one) => this.balance(lot, warehouse, one)))
  }

  /** All movements of an act, or none. @returns the place of the act, or null where it is refused */
  post(day: number, movements: readonly ModelMovement[]): number | null {
    if (day > this.today) return null
    return this.allOrNone(
      movements.map((movement) => () => {
        const { expires } = this.lots[movement.lot]!
        const leaves = movement.kind === 'handedOut' || movement.kind === 'transferred'
        if (leaves && expires !== null && day > expires) return false
        return this.enter({ ...movement, day, undoes: null })
      }),
    )
  }

  undo(place: number): number | null {
    const original = this.entries[place]
    if (!original || original.kind === 'undone' || this.isUndone(place)) return null
    return this.allOrNone([() => this.enterUndoing(place)])
  }

  undoAct(act: number): number | null {
    const standing = [...this.entries.keys()].filter(
      (place) => this.entries[place]!.act === act && this.stands(place),
    )
    return this.allOrNone(standing.toReversed().map((place) => () => this.enterUndoing(place)))
  }

  /** It is no counter-entry and nobody took it back. */
  stands(place: number): boolean {
    return this.entries[place]!.kind !== 'undone' && !this.isUndone(place)
  }

  /** First expired, first out; the lot that came first before the later one. */
  proposal(item: number, warehouse: number, quantity: number, day: number) {
    let missing = quantity
    const order = [...this.lots.keys()]
      .filter((lot) => this.lots[lot]!.item === item)
      .filter((lot) => (this.lots[lot]!.expires ?? Infinity) >= day)
      .sort(
        (one, other) =>
          (this.lots[one]!.expires ?? Infinity) - (this.lots[other]!.expires ?? Infinity) || one - other,
      )
    const lots = order.flatMap((lot) => {
      const taken = Math.min(missing, this.free(lot, warehouse, day))
      missing -= taken
      return taken > 0 ? [{ lot, quantity: taken }] : []
    })
    return { lots, missing }
  }

  private isUndone(place: number): boolean {
    return this.entries.some(({ undoes }) => undoes === place)
  }

  private enterUndoing(place: number): boolean {
    const { lot, quantity, from, to } = this.entries[place]!
    return this.enter({ kind: 'undone', lot, quantity, from: to, to: from, day: this.today, undoes: place })
  }

  private enter(entry: Omit<Entry, 'act'>): boolean {
    if (entry.from !== null && this.free(entry.lot, entry.from, entry.day) < entry.quantity) return false
    this.entries.push({ ...entry, act: this.acts })
    return true
  }

  private allOrNone(steps: readonly (() => boolean)[]): number | null {
    const before = this.entries.length
    const act = this.acts
    if (steps.every((step) => step())) {
      this.acts += 1
      return act
    }
    this.entries.length = before
    return null
  }
}
