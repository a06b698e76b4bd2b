import { addLot, type NewLot, postMovements, undoAct } from '../../main/features/goods'
import type { ActKind, MovementKind } from '../../shared/features/goods/movement'
import type { IsoDate } from '../../shared/values/isoDate'
import type { TestApp } from './testApp'

type Moved = {
  readonly lotId: string
  readonly quantity: number
  readonly day: IsoDate
  readonly from?: string
  readonly to?: string
  readonly kind?: Exclude<MovementKind, 'undone'>
  readonly actKind?: ActKind
  readonly actId?: string
}

/** Goods as other features bring and hand them out, through the ledger's own door, in a transaction of their own. */
export function goodsDoor(app: TestApp, userId: string) {
  const by = { action: null, userId, roles: [], at: () => app.clock.now() } as const
  const context = { actor: { userId }, newId: () => app.ids.next(), now: () => app.clock.now() }
  return {
    lot: (lot: Partial<NewLot> & { readonly itemId: string }): Promise<string> =>
      app.transactions.write(by, (writer) =>
        addLot(
          { ...context, writer },
          { label: null, expiresOn: null, deliveryId: null, valueCents: null, valuedQuantity: null, ...lot },
        ),
      ),
    move: ({ kind = 'donated', actKind = 'delivery', from, to, ...moved }: Moved): Promise<string> =>
      app.transactions.write(by, (writer) => {
        const [id] = postMovements(
          { ...context, writer, today: () => app.clock.today() },
          { kind: actKind, id: moved.actId ?? app.ids.next(), day: moved.day },
          [
            {
              kind,
              lotId: moved.lotId,
              quantity: moved.quantity,
              fromWarehouseId: from ?? null,
              toWarehouseId: to ?? null,
            },
          ],
        )
        return id!
      }),
    /** Takes an act back, as the feature to which it belongs does. */
    undo: (actId: string): Promise<number> =>
      app.transactions.write(by, (writer) =>
        undoAct({ ...context, writer, today: () => app.clock.today() }, actId, 'λάθος'),
      ),
  }
}
