import type { goodsContract } from '../../../shared/features/goods/goods.contract'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import type { Reader } from '../../database/reader'
import { findListEntry } from '../settings'
import { joinedLines } from './goods.rules'
import { refuseHeld, refuseHeldUndoing } from './held'
import { itemOfLot, postMovements, undoAct, undoMovement } from './ledger'
import {
  balancesThatDiffer,
  isUndone,
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
    const original = movementById(context.writer, movementId)
    if (original?.actKind === 'handOver') throw ruleBroken('goods.undoneElsewhere')
    if (original && original.kind !== 'undone' && !isUndone(context.writer, movementId))
      refuseHeldUndoing(context, [original])
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
    const standing = standingMovementsOfAct(context.writer, actId)
    if (standing.length === 0) throw ruleBroken('goods.alreadyUndone')
    refuseHeldUndoing(context, standing)
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

/** What has not expired on that day is not written off as expired. */
function refuseGood(reader: Reader, lotId: string, day: IsoDate): void {
  const lot = ledgerLot(reader, lotId)
  if (!lot || (lot.expiresOn !== null && lot.expiresOn < day)) return
  throw ruleBroken('goods.notExpired', {
    ...itemOfLot(lot),
    day: lot.expiresOn === null ? '–' : formatGreekDate(lot.expiresOn as IsoDate),
  })
}
