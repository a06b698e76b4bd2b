import { z } from 'zod'
import { command, query } from '../../contract/operation'
import { goodsRoles } from './access'
import {
  barcodeSchema,
  correctedItemSchema,
  itemLineSchema,
  itemListRequestSchema,
  itemSchema,
  newItemSchema,
  newPackSchema,
  scanSchema,
} from './item'
import { lotLineSchema, lotSchema, lotsRequestSchema } from './lot'
import {
  movementLineSchema,
  movementListRequestSchema,
  movementPageSchema,
  proposalRequestSchema,
  proposalSchema,
  transferSchema,
  undoActSchema,
  undoSchema,
  writeOffSchema,
} from './movement'
import { stockRequestSchema, stockSchema } from './stock'
import { correctedWarehouseSchema, newWarehouseSchema, warehouseSchema } from './warehouse'

const id = z.string().max(40)
const oneId = z.strictObject({ id })
const oneVersion = z.strictObject({ id, version: z.number().int() })
const posted = z.object({ actId: z.string(), movements: z.array(movementLineSchema) })
const closing = { access: goodsRoles, input: oneVersion } as const

/** Items, warehouses and the ledger of goods. Quantities are whole pieces, grams or millilitres everywhere. */
export const goodsContract = {
  /** In alphabetical order. */
  items: query({ access: 'signedIn', input: itemListRequestSchema, output: z.array(itemLineSchema) }),
  item: query({ access: 'signedIn', input: oneId, output: itemSchema }),
  addItem: command({
    access: goodsRoles,
    audit: 'goods.itemAdded',
    input: newItemSchema,
    output: itemSchema,
  }),
  correctItem: command({
    access: goodsRoles,
    audit: 'goods.itemCorrected',
    input: correctedItemSchema,
    output: itemSchema,
  }),
  /** It is received and planned no more; what is left of it may still be handed out. */
  closeItem: command({ ...closing, audit: 'goods.itemClosed', output: itemSchema }),
  reopenItem: command({ ...closing, audit: 'goods.itemReopened', output: itemSchema }),
  /** A barcode is learnt once: whoever scans it afterwards gets the item and the pack's quantity. */
  addPack: command({
    access: goodsRoles,
    audit: 'goods.packAdded',
    input: newPackSchema,
    output: itemSchema,
  }),
  removePack: command({
    access: goodsRoles,
    audit: 'goods.packRemoved',
    input: z.strictObject({ id }),
    output: itemSchema,
  }),
  scan: query({ access: 'signedIn', input: z.strictObject({ code: barcodeSchema }), output: scanSchema }),

  /** All of them, the closed ones last. */
  warehouses: query({ access: 'signedIn', input: z.strictObject({}), output: z.array(warehouseSchema) }),
  addWarehouse: command({
    access: goodsRoles,
    audit: 'goods.warehouseAdded',
    input: newWarehouseSchema,
    output: warehouseSchema,
  }),
  correctWarehouse: command({
    access: goodsRoles,
    audit: 'goods.warehouseCorrected',
    input: correctedWarehouseSchema,
    output: warehouseSchema,
  }),
  /** Only an empty one is closed. */
  closeWarehouse: command({ ...closing, audit: 'goods.warehouseClosed', output: warehouseSchema }),
  reopenWarehouse: command({ ...closing, audit: 'goods.warehouseReopened', output: warehouseSchema }),

  /** What lay there at the end of a day: today's, or any day's before. */
  stock: query({ access: 'signedIn', input: stockRequestSchema, output: stockSchema }),
  /** Those of one item, the one that expires first first. */
  lots: query({ access: 'signedIn', input: lotsRequestSchema, output: z.array(lotLineSchema) }),
  lot: query({ access: 'signedIn', input: oneId, output: lotSchema }),
  movements: query({ access: 'signedIn', input: movementListRequestSchema, output: movementPageSchema }),
  proposeLots: query({ access: 'signedIn', input: proposalRequestSchema, output: proposalSchema }),

  transfer: command({
    access: goodsRoles,
    audit: 'goods.transferred',
    input: transferSchema,
    output: posted,
  }),
  /** The only way on which expired goods leave. */
  writeOff: command({ access: goodsRoles, audit: 'goods.writtenOff', input: writeOffSchema, output: posted }),
  /** Takes back one movement of any act by a counter-entry of today; the counter-entry is told. */
  undo: command({
    access: goodsRoles,
    audit: 'goods.undone',
    input: undoSchema,
    output: movementLineSchema,
  }),
  /** Takes back what still stands of a transfer or a writing off; other acts are taken back where they were done. */
  undoAct: command({
    access: goodsRoles,
    audit: 'goods.actUndone',
    input: undoActSchema,
    output: z.object({ undone: z.number().int() }),
  }),

  /** Compares the kept ends of days with the movements, line by line; 0 differences in a whole ledger. */
  checkLedger: query({
    access: ['supervisor'],
    input: z.strictObject({}),
    output: z.object({ movements: z.number().int(), differences: z.number().int() }),
  }),
  /** Makes the kept ends of days anew from the movements, which alone are the truth. */
  rebuildBalances: command({
    access: ['supervisor'],
    audit: 'goods.balancesRebuilt',
    input: z.strictObject({}),
    output: z.object({ differences: z.number().int() }),
  }),
}
