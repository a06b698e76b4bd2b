import type { StocktakeState } from '../../../shared/features/stocktakes/stocktake'
import { defineEntity, foreignKey, optional, text } from '../../database/entity'

export type StocktakeRow = {
  id: string
  version: number
  warehouseId: string
  /** Code of the list `goodsCategories`; null: everything that lies there. */
  category: string | null
  state: StocktakeState
  note: string
  startedAt: string
  startedBy: string
  finishedAt: string | null
  finishedBy: string | null
  confirmedAt: string | null
  confirmedBy: string | null
  /** Confirmed by somebody who had counted too. */
  sameHands: number
  undoneAt: string | null
  undoneBy: string | null
  undoneReason: string | null
}

export const stocktakesTable = defineEntity<StocktakeRow>({
  table: 'stocktakes',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    warehouseId: text,
    category: optional,
    state: text,
    note: text,
    startedAt: text,
    startedBy: text,
    finishedAt: optional,
    finishedBy: optional,
    confirmedAt: optional,
    confirmedBy: optional,
    sameHands: { type: 'integer' },
    undoneAt: optional,
    undoneBy: optional,
    undoneReason: optional,
  },
  indices: [
    { name: 'stocktakes_by_start', columns: ['startedAt', 'id'] },
    {
      name: 'stocktakes_one_open',
      columns: ['warehouseId'],
      unique: true,
      where: `"state" IN ('counting', 'finished')`,
    },
  ],
  checks: [
    {
      name: 'stocktakes_state',
      expression: `"state" IN ('counting', 'finished', 'posted', 'undone', 'cancelled')`,
    },
    { name: 'stocktakes_same_hands', expression: `"sameHands" IN (0, 1)` },
  ],
  foreignKeys: [
    foreignKey('stocktakes_warehouse', 'warehouseId', 'warehouses'),
    foreignKey('stocktakes_started_by', 'startedBy', 'users'),
    foreignKey('stocktakes_finished_by', 'finishedBy', 'users'),
    foreignKey('stocktakes_confirmed_by', 'confirmedBy', 'users'),
    foreignKey('stocktakes_undone_by', 'undoneBy', 'users'),
  ],
})

export type StocktakeLineRow = {
  id: string
  version: number
  stocktakeId: string
  itemId: string
  lotId: string
  /** What the ledger said when it was counted. */
  expected: number | null
  counted: number | null
  countedAt: string | null
  countedBy: string | null
  explanation: string
}

export const stocktakeLinesTable = defineEntity<StocktakeLineRow>({
  table: 'stocktake_lines',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    stocktakeId: text,
    itemId: text,
    lotId: text,
    expected: { type: 'integer', nullable: true },
    counted: { type: 'integer', nullable: true },
    countedAt: optional,
    countedBy: optional,
    explanation: text,
  },
  indices: [{ name: 'stocktake_lines_of_stocktake', columns: ['stocktakeId', 'lotId'], unique: true }],
  checks: [
    { name: 'stocktake_lines_counted', expression: `("counted" IS NULL) = ("expected" IS NULL)` },
    { name: 'stocktake_lines_never_negative', expression: `"counted" IS NULL OR "counted" >= 0` },
  ],
  foreignKeys: [
    foreignKey('stocktake_lines_stocktake', 'stocktakeId', 'stocktakes'),
    foreignKey('stocktake_lines_item', 'itemId', 'items'),
    foreignKey('stocktake_lines_lot', 'lotId', 'lots'),
    foreignKey('stocktake_lines_counted_by', 'countedBy', 'users'),
  ],
})
