import type { StocktakeState } from '../../../shared/features/stocktakes/stocktake'
import type { stocktakesContract } from '../../../shared/features/stocktakes/stocktakes.contract'
import { formatGreekInstant, type IsoInstant } from '../../../shared/values/isoDate'
import type { CommandContext, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import type { Writer } from '../../database/writer'
import {
  addLot,
  balanceOn,
  openWarehouse,
  postMovements,
  refuseHeldUndoing,
  standingMovementsOfAct,
  undoAct,
} from '../goods'
import { findListEntry, readDeadlines } from '../settings'
import { alonePauseEnds, movementOf, stateAfter, type StocktakeAct } from './stocktakes.rules'
import {
  countedBy,
  findLine,
  findStocktake,
  lineOfLot,
  linesOf,
  listStocktakes,
  lotsLyingIn,
  openStocktake,
  removeLineNeverPosted,
  removeNeverPosted,
} from './stocktakes.store'
import { stocktakeLinesTable, type StocktakeRow, stocktakesTable } from './stocktakes.tables'

const cannot = {
  finish: 'stocktakes.notCounting',
  countAgain: 'stocktakes.notFinished',
  confirm: 'stocktakes.notFinished',
  undo: 'stocktakes.notPosted',
} as const

/** @throws Failed where the count is no longer, or not yet, in the state that the act asks for */
function next(stocktake: StocktakeRow, act: StocktakeAct): StocktakeState {
  const state = stateAfter(act, stocktake.state)
  if (!state) throw ruleBroken(cannot[act])
  return state
}

const counting = (stocktake: StocktakeRow): StocktakeRow => {
  if (stocktake.state !== 'counting') throw ruleBroken('stocktakes.notCounting')
  return stocktake
}

/** Writes how much of a lot was counted, beside what the ledger says at this moment. */
async function writeCount(
  { writer, actor, now, today, newId }: CommandContext,
  stocktake: StocktakeRow,
  lot: { readonly lotId: string; readonly itemId: string },
  countedOf: (before: number) => number,
): Promise<void> {
  const line = lineOfLot(writer, stocktake.id, lot.lotId)
  const count = {
    expected: balanceOn(writer, stocktake.warehouseId, lot.lotId, today()),
    counted: countedOf(line?.counted ?? 0),
    countedAt: now(),
    countedBy: actor.userId,
  }
  if (line) await writer.update(stocktakeLinesTable, line.id, line.version, { ...count, explanation: '' })
  else
    await writer.insert(stocktakeLinesTable, {
      ...count,
      id: newId(),
      version: 1,
      stocktakeId: stocktake.id,
      itemId: lot.itemId,
      lotId: lot.lotId,
      explanation: '',
    })
}

const itemOfLot = (writer: Writer, lotId: string): string => {
  const lot = writer.get<{ itemId: string }>(`SELECT itemId FROM lots WHERE id = ?`, lotId)
  if (!lot) throw new Failed({ code: 'notFound', subject: 'goods.lot' })
  return lot.itemId
}

/** Whether the confirming person counted too. @throws Failed where the pause is not over yet. */
function confirmsAlone({ writer, actor, now }: CommandContext, stocktake: StocktakeRow): boolean {
  if (!countedBy(writer, stocktake.id, actor.userId)) return false
  const { stocktakePauseMinutes } = readDeadlines(writer).deadlines
  const from = alonePauseEnds(stocktake.finishedAt ?? now(), stocktakePauseMinutes)
  if (now() < from)
    throw ruleBroken('stocktakes.needsSecondPerson', { from: formatGreekInstant(from as IsoInstant) })
  return true
}

export const stocktakesHandlers: Handlers<typeof stocktakesContract> = {
  list: ({ reader }, { warehouseId }) => listStocktakes(reader, warehouseId),

  open: (context, { id }) => openStocktake(context.reader, id, context),

  async start(context, { warehouseId, category, note }) {
    const { writer, actor, audit, newId, now, today } = context
    const { name } = openWarehouse(writer, warehouseId)
    if (category !== null && !findListEntry(writer, 'goodsCategories', category))
      throw new Failed({ code: 'notFound', subject: 'settings.listEntry' })
    const open = listStocktakes(writer, warehouseId).find(({ state }) =>
      ['counting', 'finished'].includes(state),
    )
    if (open) throw ruleBroken('stocktakes.alreadyOpen', { warehouse: name })
    const id = newId()
    await writer.insert(stocktakesTable, {
      id,
      version: 1,
      warehouseId,
      category,
      state: 'counting',
      note,
      startedAt: now(),
      startedBy: actor.userId,
      finishedAt: null,
      finishedBy: null,
      confirmedAt: null,
      confirmedBy: null,
      sameHands: 0,
      undoneAt: null,
      undoneBy: null,
      undoneReason: null,
    })
    for (const lot of lotsLyingIn(writer, warehouseId, category, today()))
      writer.run(
        `INSERT INTO stocktake_lines (id, version, stocktakeId, itemId, lotId, explanation) VALUES (?, 1, ?, ?, ?, '')`,
        newId(),
        id,
        lot.itemId,
        lot.lotId,
      )
    audit(id, { warehouse: warehouseId })
    return openStocktake(writer, id, context)
  },

  async count(context, { stocktakeId, lotId, manner, quantity }) {
    const { writer, audit } = context
    const stocktake = counting(findStocktake(writer, stocktakeId))
    const lot = { lotId, itemId: itemOfLot(writer, lotId) }
    await writeCount(context, stocktake, lot, (before) => (manner === 'add' ? before + quantity : quantity))
    audit(stocktakeId)
    return openStocktake(writer, stocktakeId, context)
  },

  async uncount(context, { id, version }) {
    const { writer, audit } = context
    const { stocktakeId, lotId } = findLine(writer, id)
    counting(findStocktake(writer, stocktakeId))
    await writer.update(stocktakeLinesTable, id, version, {
      counted: null,
      expected: null,
      countedAt: null,
      countedBy: null,
      explanation: '',
    })
    removeLineNeverPosted(writer, { id, lotId })
    audit(stocktakeId)
    return openStocktake(writer, stocktakeId, context)
  },

  async foundLot(context, { stocktakeId, itemId, label, expiresOn, quantity }) {
    const { writer, audit } = context
    const stocktake = counting(findStocktake(writer, stocktakeId))
    const lotId = addLot(context, {
      itemId,
      label: label || null,
      expiresOn,
      deliveryId: null,
      valueCents: null,
      valuedQuantity: null,
    })
    await writeCount(context, stocktake, { lotId, itemId }, () => quantity)
    audit(stocktakeId, { lot: lotId })
    return openStocktake(writer, stocktakeId, context)
  },

  async finish(context, { id, version }) {
    const { writer, actor, audit, now } = context
    const stocktake = findStocktake(writer, id)
    const state = next(stocktake, 'finish')
    if (!linesOf(writer, id).some(({ counted }) => counted !== null))
      throw ruleBroken('stocktakes.nothingCounted')
    await writer.update(stocktakesTable, id, version, { state, finishedAt: now(), finishedBy: actor.userId })
    audit(id)
    return openStocktake(writer, id, context)
  },

  async countAgain(context, { id, version }) {
    const { writer, audit } = context
    const state = next(findStocktake(writer, id), 'countAgain')
    await writer.update(stocktakesTable, id, version, { state, finishedAt: null, finishedBy: null })
    audit(id)
    return openStocktake(writer, id, context)
  },

  async explain(context, { id, version, explanation }) {
    const { writer, audit } = context
    const { stocktakeId } = findLine(writer, id)
    if (findStocktake(writer, stocktakeId).state !== 'finished') throw ruleBroken('stocktakes.notFinished')
    await writer.update(stocktakeLinesTable, id, version, { explanation })
    audit(stocktakeId)
    return openStocktake(writer, stocktakeId, context)
  },

  async confirm(context, { id, version }) {
    const { writer, actor, audit, now, today } = context
    const stocktake = findStocktake(writer, id)
    const state = next(stocktake, 'confirm')
    const { unexplained } = openStocktake(writer, id, context)
    if (unexplained > 0) throw ruleBroken('stocktakes.unexplained', { count: unexplained })
    const alone = confirmsAlone(context, stocktake)
    openWarehouse(writer, stocktake.warehouseId)
    await writer.update(stocktakesTable, id, version, {
      state,
      confirmedAt: now(),
      confirmedBy: actor.userId,
      sameHands: alone ? 1 : 0,
    })
    postMovements(
      context,
      { kind: 'stocktake', id, day: today() },
      linesOf(writer, id).flatMap((line) => {
        const movement = movementOf(line)
        if (!movement) return []
        const inward = movement.direction === 'in'
        return {
          kind: 'counted' as const,
          lotId: line.lotId,
          quantity: movement.quantity,
          fromWarehouseId: inward ? null : stocktake.warehouseId,
          toWarehouseId: inward ? stocktake.warehouseId : null,
          note: line.explanation,
        }
      }),
    )
    removeNeverPosted(writer, id)
    audit(id, { alone })
    return openStocktake(writer, id, context)
  },

  async cancel(context, { id, version }) {
    const { writer, audit } = context
    const { state } = findStocktake(writer, id)
    if (state !== 'counting' && state !== 'finished') throw ruleBroken('stocktakes.alreadyEnded')
    await writer.update(stocktakesTable, id, version, { state: 'cancelled' })
    removeNeverPosted(writer, id)
    audit(id)
    return openStocktake(writer, id, context)
  },

  async undo(context, { id, version, reason }) {
    const { writer, actor, audit, now } = context
    const state = next(findStocktake(writer, id), 'undo')
    await writer.update(stocktakesTable, id, version, {
      state,
      undoneAt: now(),
      undoneBy: actor.userId,
      undoneReason: reason,
    })
    refuseHeldUndoing(context, standingMovementsOfAct(writer, id))
    undoAct(context, id, reason)
    audit(id)
    return openStocktake(writer, id, context)
  },
}
