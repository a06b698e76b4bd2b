import { formatQuantity } from '../../../shared/values/quantity'
import { ruleBroken } from '../../dispatch/failed'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import { joinedLines } from './goods.rules'
import { type Held, heldByLot } from './held.store'
import { itemOfLot, type LedgerContext, nameOfLot } from './ledger'
import { balanceOn, ledgerLot, type LedgerLot } from './ledger.store'
import type { MovementRow } from './ledger.tables'

type Moment = Pick<LedgerContext, 'now' | 'today'>
type Taking = { readonly lotId: string; readonly quantity: number }
type TooMuch = {
  readonly lot: LedgerLot
  readonly balance: number
  readonly kept: Held
  readonly quantity: number
}

/** Of what would leave the warehouse, the lots of which packed parcels would then hold more than lies there. */
function takenFromParcels(
  reader: Reader,
  { now, today }: Moment,
  warehouseId: string,
  lines: readonly Taking[],
): TooMuch[] {
  const held = heldByLot(reader, warehouseId, now())
  return joinedLines(lines).flatMap(({ lotId, quantity }) => {
    const kept = held.get(lotId)
    const lot = kept && ledgerLot(reader, lotId)
    // What expired meanwhile is given to nobody, so nothing of it is held.
    if (!lot || (lot.expiresOn !== null && lot.expiresOn < today())) return []
    const balance = balanceOn(reader, warehouseId, lotId, today())
    return quantity > balance - kept.quantity ? [{ lot, balance, kept, quantity }] : []
  })
}

function heldFailure({ lot, balance, kept }: TooMuch) {
  return ruleBroken('goods.heldForParcels', {
    ...itemOfLot(lot),
    lot: nameOfLot(lot),
    parcels: kept.parcels,
    held: formatQuantity(kept.quantity, lot.measure),
    free: formatQuantity(Math.max(0, balance - kept.quantity), lot.measure),
  })
}

type Asking = Moment & { readonly writer: Writer }

/** @throws Failed where a packed parcel holds what would go elsewhere behind its back */
export function refuseHeld(context: Asking, warehouseId: string, lines: readonly Taking[]): void {
  const [first] = takenFromParcels(context.writer, context, warehouseId, lines)
  if (first) throw heldFailure(first)
}

/**
 * The same for what movements brought and their undoing takes away. Where less lies there than they brought, the ledger
 * itself says what is missing.
 */
export function refuseHeldUndoing(context: Asking, movements: readonly MovementRow[]): void {
  const brought = Map.groupBy(
    movements.filter(({ toWarehouseId }) => toWarehouseId !== null),
    ({ toWarehouseId }) => toWarehouseId!,
  )
  for (const [warehouseId, lines] of brought) {
    const first = takenFromParcels(context.writer, context, warehouseId, lines).find(
      ({ quantity, balance }) => quantity <= balance,
    )
    if (first) throw heldFailure(first)
  }
}

/** How many packed parcels hold a lot of which less will lie there than they hold, once the lines have left. */
export function parcelsThatLose(
  reader: Reader,
  moment: Moment,
  warehouseId: string,
  lines: readonly Taking[],
): number {
  const lotIds = takenFromParcels(reader, moment, warehouseId, lines).map(({ lot }) => lot.lotId)
  return reader.get<{ count: number }>(
    `SELECT count(DISTINCT p.id) AS count FROM parcels p JOIN parcel_lots l ON l.parcelId = p.id
     WHERE p.warehouseId = ? AND p.state = 'packed' AND p.reservedUntil > ?
     AND l.lotId IN (SELECT value FROM json_each(?))`,
    warehouseId,
    moment.now(),
    JSON.stringify(lotIds),
  )!.count
}
