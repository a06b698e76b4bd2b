import { itemValues } from '../../../shared/features/goods/itemName'
import type { ActKind, MovementKind, Proposal } from '../../../shared/features/goods/movement'
import { formatGreekDate, type IsoDate, type IsoInstant } from '../../../shared/values/isoDate'
import { formatQuantity } from '../../../shared/values/quantity'
import { Failed, ruleBroken } from '../../dispatch/failed'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Held } from './held.store'
import {
  addToBalances,
  insertMovement,
  isUndone,
  ledgerLot,
  type LedgerLot,
  lotsToHandOut,
  lowestFrom,
  movementById,
  standingMovementsOfAct,
} from './ledger.store'
import type { MovementRow } from './ledger.tables'

/*
 * The rule of this file: goods are what the movements say. Every act that moves goods, of whatever feature, passes
 * `postMovements`; nothing moves on a day to come, nothing expired is handed out or carried on, and no lot is ever below
 * zero in a warehouse, today or on any later day.
 */

export type NewMovement = {
  readonly kind: Exclude<MovementKind, 'undone'>
  readonly lotId: string
  /** Whole pieces, grams or millilitres, more than 0. */
  readonly quantity: number
  readonly fromWarehouseId: string | null
  readonly toWarehouseId: string | null
  readonly reason?: string | null
  readonly note?: string | null
}

/** One thing that somebody did, with all its movements. */
export type Act = { readonly kind: ActKind; readonly id: string; readonly day: IsoDate }

/** What the ledger needs of a command's context. */
export type LedgerContext = {
  readonly writer: Writer
  readonly actor: { readonly userId: string }
  readonly newId: () => string
  readonly now: () => IsoInstant
  readonly today: () => IsoDate
}

const lotOrFail = (reader: Reader, lotId: string): LedgerLot => {
  const lot = ledgerLot(reader, lotId)
  if (!lot) throw new Failed({ code: 'notFound', subject: 'goods.lot' })
  return lot
}

/** The item of a lot in the values of a sentence. */
export const itemOfLot = ({ itemName, itemNameEn }: LedgerLot) =>
  itemValues({ name: itemName, nameEn: itemNameEn })

export const nameOfLot = ({ label, expiresOn }: LedgerLot): string =>
  [label, expiresOn ? formatGreekDate(expiresOn as IsoDate) : null].filter(Boolean).join(', ') || '–'

/** @throws {Failed} `goods.shortage` names the item, the lot, the day and what is missing. */
function take(writer: Writer, lot: LedgerLot, warehouseId: string, day: IsoDate, quantity: number): void {
  const lowest = lowestFrom(writer, warehouseId, lot.lotId, day)
  if (lowest.balance < quantity)
    throw ruleBroken('goods.shortage', {
      ...itemOfLot(lot),
      lot: nameOfLot(lot),
      day: formatGreekDate(lowest.day as IsoDate),
      missing: formatQuantity(quantity - lowest.balance, lot.measure),
      left: formatQuantity(lowest.balance, lot.measure),
    })
  addToBalances(writer, warehouseId, lot.lotId, day, -quantity)
}

function post(
  { writer, actor, newId, now }: LedgerContext,
  lot: LedgerLot,
  movement: Omit<MovementRow, 'id' | 'serial' | 'itemId' | 'createdAt' | 'createdBy'>,
): string {
  const day = movement.day as IsoDate
  if (movement.fromWarehouseId) take(writer, lot, movement.fromWarehouseId, day, movement.quantity)
  if (movement.toWarehouseId) addToBalances(writer, movement.toWarehouseId, lot.lotId, day, movement.quantity)
  const id = newId()
  insertMovement(writer, {
    ...movement,
    id,
    itemId: lot.itemId,
    createdAt: now(),
    createdBy: actor.userId,
  })
  return id
}

/**
 * Writes the movements of one act, in their order, with the balances they make. All or none: a failure leaves the
 * transaction to be rolled back.
 * @returns the ids of the movements, in the same order.
 * @throws {Failed} `goods.dayToCome`, `goods.expired` (the lot, its day) or `goods.shortage`.
 */
export function postMovements(
  context: LedgerContext,
  act: Act,
  movements: readonly NewMovement[],
): readonly string[] {
  if (act.day > context.today()) throw ruleBroken('goods.dayToCome', { day: formatGreekDate(act.day) })
  return movements.map((movement) => {
    const lot = lotOrFail(context.writer, movement.lotId)
    const leaves = movement.kind === 'handedOut' || movement.kind === 'transferred'
    if (leaves && lot.expiresOn !== null && act.day > lot.expiresOn)
      throw ruleBroken('goods.expired', {
        ...itemOfLot(lot),
        lot: nameOfLot(lot),
        day: formatGreekDate(lot.expiresOn as IsoDate),
      })
    return post(context, lot, {
      kind: movement.kind,
      day: act.day,
      lotId: movement.lotId,
      quantity: movement.quantity,
      fromWarehouseId: movement.fromWarehouseId,
      toWarehouseId: movement.toWarehouseId,
      actKind: act.kind,
      actId: act.id,
      reason: movement.reason ?? null,
      note: movement.note ?? null,
      undoes: null,
    })
  })
}

function undo(context: LedgerContext, original: MovementRow, actId: string, reason: string): string {
  return post(context, lotOrFail(context.writer, original.lotId), {
    kind: 'undone',
    day: context.today(),
    lotId: original.lotId,
    quantity: original.quantity,
    fromWarehouseId: original.toWarehouseId,
    toWarehouseId: original.fromWarehouseId,
    actKind: 'undo',
    actId,
    reason: null,
    note: reason,
    undoes: original.id,
  })
}

/**
 * Takes one movement back by its counter-entry of today, which cites it: what a printed list of an earlier day said stays
 * true.
 * @throws {Failed} `goods.alreadyUndone`, `goods.isCounterEntry`, or `goods.shortage` where the goods are no longer there.
 */
export function undoMovement(context: LedgerContext, movementId: string, reason: string): string {
  const original = movementById(context.writer, movementId)
  if (!original) throw new Failed({ code: 'notFound', subject: 'goods.movement' })
  if (original.kind === 'undone') throw ruleBroken('goods.isCounterEntry')
  if (isUndone(context.writer, movementId)) throw ruleBroken('goods.alreadyUndone')
  return undo(context, original, context.newId(), reason)
}

/** Takes back whatever of an act still stands, the last movement first. @returns how many were taken back. */
export function undoAct(context: LedgerContext, actId: string, reason: string): number {
  const standing = standingMovementsOfAct(context.writer, actId)
  const undoId = context.newId()
  for (const movement of standing.toReversed()) undo(context, movement, undoId, reason)
  return standing.length
}

/** From which lots a quantity would be taken, first expired first out; one that is expired on the day is never among them. */
export function proposeLots(
  reader: Reader,
  asked: {
    readonly warehouseId: string
    readonly itemId: string
    readonly quantity: number
    readonly day: IsoDate
    /** What is kept back of each lot for packed parcels; without it nothing is. */
    readonly held?: ReadonlyMap<string, Held>
  },
): Proposal {
  let missing = asked.quantity
  const lots = lotsToHandOut(reader, asked.warehouseId, asked.itemId, asked.day).flatMap(
    ({ lotId, label, expiresOn, balance: lying }) => {
      const balance = lying - (asked.held?.get(lotId)?.quantity ?? 0)
      const quantity = Math.max(0, Math.min(missing, balance))
      missing -= quantity
      return quantity > 0 ? [{ lotId, label, expiresOn, quantity, onHand: balance }] : []
    },
  )
  return { lots, missing }
}
