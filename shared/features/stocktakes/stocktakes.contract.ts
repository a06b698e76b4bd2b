import { z } from 'zod'
import { command, query } from '../../contract/operation'
import { goodsRoles } from '../goods/access'
import {
  countSchema,
  explanationSchema,
  foundLotSchema,
  newStocktakeSchema,
  stocktakeHeadSchema,
  stocktakeSchema,
  undoneStocktakeSchema,
} from './stocktake'

const id = z.string().max(40)
const versioned = z.strictObject({ id, version: z.number().int() })

/** Counting in two hands: one counts without seeing the ledger, another confirms the differences. */
export const stocktakesContract = {
  /** The newest first, at most 200. */
  list: query({
    access: 'signedIn',
    input: z.strictObject({ warehouseId: id.nullable().default(null) }),
    output: z.array(stocktakeHeadSchema),
  }),
  open: query({ access: 'signedIn', input: z.strictObject({ id }), output: stocktakeSchema }),
  start: command({
    access: goodsRoles,
    audit: 'stocktakes.started',
    input: newStocktakeSchema,
    output: stocktakeSchema,
  }),
  count: command({
    access: goodsRoles,
    audit: 'stocktakes.counted',
    input: countSchema,
    output: stocktakeSchema,
  }),
  /** Takes a slip back: the lot is not counted again. */
  uncount: command({
    access: goodsRoles,
    audit: 'stocktakes.uncounted',
    input: versioned,
    output: stocktakeSchema,
  }),
  foundLot: command({
    access: goodsRoles,
    audit: 'stocktakes.lotFound',
    input: foundLotSchema,
    output: stocktakeSchema,
  }),
  finish: command({
    access: goodsRoles,
    audit: 'stocktakes.finished',
    input: versioned,
    output: stocktakeSchema,
  }),
  /** Back to counting; what was counted stays. */
  countAgain: command({
    access: goodsRoles,
    audit: 'stocktakes.countedAgain',
    input: versioned,
    output: stocktakeSchema,
  }),
  /** `id` is the line's. */
  explain: command({
    access: goodsRoles,
    audit: 'stocktakes.explained',
    input: explanationSchema,
    output: stocktakeSchema,
  }),
  /** By somebody who counted nothing of it; or by the same person after the pause, which stays written. */
  confirm: command({
    access: goodsRoles,
    audit: 'stocktakes.confirmed',
    input: versioned,
    output: stocktakeSchema,
  }),
  cancel: command({
    access: goodsRoles,
    audit: 'stocktakes.cancelled',
    input: versioned,
    output: stocktakeSchema,
  }),
  /** Takes back the movements of a posted one by their counter-entries. */
  undo: command({
    access: goodsRoles,
    audit: 'stocktakes.undone',
    input: undoneStocktakeSchema,
    output: stocktakeSchema,
  }),
}
