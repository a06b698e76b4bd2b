import type { goodsContract } from '../../../shared/features/goods/goods.contract'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { formatQuantity } from '../../../shared/values/quantity'
import type { CommandContext, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import type { Reader } from '../../database/reader'
import { findListEntry } from '../settings'
import { joinedLines } from './goods.rules'
import { heldByLot } from './held.store'
import { nameOfLot, postMovements, undoAct, undoMovement } from './ledger'
import {
  balanceOn,
  balancesThatDiffer,
  ledgerLot,
  movementById,
  rebuildBalances,
  standingMovementsOfAct,
} from './ledger.store'
import { movementLine, movementsOfAct } from './movements.store'
import { findWarehouse, openWarehouse } from './warehouses.store'

type MovementHandlers = Pick<
  Handlers<typeof goodsContract>,
  'transfer' | 'writeOff' | 'undo' | 'undoAct' | 'checkLedger' | 'rebuildBalances'
>

/** The acts that move goods within the centre or out of use, and the way back of every movement. */
export const movementHandlers: MovementHandlers = {
  transfer(context, { day, fromWarehouseId, toWarehouseId, lines, note }) {
    const { writer, audit, newId, today } = context
    // What lies in a closed one, because an undoing brought it back, may leave it.
    findWarehouse(writer, fromWarehouseId)
    const { name } = openWarehouse(writer, toWarehouseId)
    if (fromWarehouseId === toWarehouseId) throw ruleBroken('goods.sameWarehouse', { warehouse: name })
    const actId = newId()
    const on = day ?? today()
    const moved = joinedLines(lines)
    refuseHeld(context, fromWarehouseId, moved)
    postMovements(
      context,
      { kind: 'transfer', id: actId, day: on },
      moved.map((line) => ({
        ...line,
        kind: 'transferred' as const,
        fromWarehouseId,
        toWarehouseId,
        note: note || null,
      })),
    )
    audit(actId, { from: fromWarehouseId, to: toWarehouseId })
    return { actId, movements: movementsOfAct(writer, actId) }
  },

  writeOff(context, { day, warehouseId, reason, lines, note }) {
    const { writer, audit, newId, today } = context
    findWarehouse(writer, warehouseId)
    const entry = findListEntry(writer, 'writeOffReasons', reason)
    if (!entry) throw new Failed({ code: 'notFound', subject: 'settings.listEntry' })
    if (entry.needsText && note === '')
      throw new Failed({ code: 'invalidInput', fields: [{ path: 'note', issue: 'required' }] })
    const on = day ?? today()
    if (reason === 'expired') for (const { lotId } of lines) refuseGood(writer, lotId, on)
    const actId = newId()
    const wasted = joinedLines(lines)
    refuseHeld(context, warehouseId, wasted)
    postMovements(
      context,
      { kind: 'writeOff', id: actId, day: on },
      wasted.map((line) => ({
        ...line,
        kind: 'writtenOff' as const,
        fromWarehouseId: warehouseId,
        toWarehouseId: null,
        reason,
        note: note || null,
      })),
    )
    audit(actId, { reason, warehouse: warehouseId })
    return { actId, movements: movementsOfAct(writer, actId) }
  },

  undo(context, { movementId, reason }) {
    // A hand-over without its goods would still count as collected: its own page takes both back.
    if (movementById(context.writer, movementId)?.actKind === 'handOver')
      throw ruleBroken('goods.undoneElsewhere')
    const id = undoMovement(context, movementId, reason)
    context.audit(movementId)
    return movementLine(context.writer, id)!
  },

  undoAct(context, { actId, reason }) {
    const [first] = movementsOfAct(context.writer, actId)
    if (!first) throw new Failed({ code: 'notFound', subject: 'goods.movement' })
    if (first.kind === 'undone') throw ruleBroken('goods.isCounterEntry')
    if (first.actKind !== 'transfer' && first.actKind !== 'writeOff')
      throw ruleBroken('goods.undoneElsewhere')
    if (standingMovementsOfAct(context.writer, actId).length === 0) throw ruleBroken('goods.alreadyUndone')
    const undone = undoAct(context, actId, reason)
    context.audit(actId, { movements: undone })
    return { undone }
  },

  checkLedger: ({ reader }) => ({
    movements: reader.get<{ count: number }>('SELECT count(*) AS count FROM stock_movements')?.count ?? 0,
    differences: balancesThatDiffer(reader),
  }),

  rebuildBalances({ writer, audit }) {
    const differences = balancesThatDiffer(writer)
    rebuildBalances(writer)
    audit(null, { differences })
    return { differences }
  },
}

/**
 * What a packed parcel holds does not go elsewhere behind its back; what expired meanwhile is given to nobody, so nothing
 * of it is held.
 */
function refuseHeld(
  { writer, now, today }: CommandContext,
  warehouseId: string,
  lines: readonly { readonly lotId: string; readonly quantity: number }[],
): void {
  const held = heldByLot(writer, warehouseId, now())
  for (const { lotId, quantity } of lines) {
    const kept = held.get(lotId)
    const lot = kept && ledgerLot(writer, lotId)
    if (!lot || (lot.expiresOn !== null && lot.expiresOn < today())) continue
    const free = Math.max(0, balanceOn(writer, warehouseId, lotId, today()) - kept.quantity)
    if (quantity > free)
      throw ruleBroken('goods.heldForParcels', {
        item: lot.itemName,
        lot: nameOfLot(lot),
        parcels: kept.parcels,
        held: formatQuantity(kept.quantity, lot.measure),
        free: formatQuantity(free, lot.measure),
      })
  }
}

/** What has not expired on that day is not written off as expired. */
function refuseGood(reader: Reader, lotId: string, day: IsoDate): void {
  const lot = ledgerLot(reader, lotId)
  if (!lot || (lot.expiresOn !== null && lot.expiresOn < day)) return
  throw ruleBroken('goods.notExpired', {
    item: lot.itemName,
    day: lot.expiresOn === null ? '–' : formatGreekDate(lot.expiresOn as IsoDate),
  })
}
