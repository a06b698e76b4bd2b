import type { ActKind, MovementKind } from '../../../shared/features/goods/movement'
import { defineEntity, foreignKey, optional, text } from '../../database/entity'

export type MovementRow = {
  id: string
  /** The order in which movements were written, from 1 on. */
  serial: number
  kind: MovementKind
  /** The day on which the goods moved. */
  day: string
  itemId: string
  lotId: string
  quantity: number
  fromWarehouseId: string | null
  toWarehouseId: string | null
  actKind: ActKind
  actId: string
  /** Code of the list `writeOffReasons` where goods were written off. */
  reason: string | null
  note: string | null
  undoes: string | null
  createdAt: string
  createdBy: string
}

export const movementsTable = defineEntity<MovementRow>({
  table: 'stock_movements',
  columns: {
    id: { type: 'text', primary: true },
    serial: { type: 'integer' },
    kind: text,
    day: text,
    itemId: text,
    lotId: text,
    quantity: { type: 'integer' },
    fromWarehouseId: optional,
    toWarehouseId: optional,
    actKind: text,
    actId: text,
    reason: optional,
    note: optional,
    undoes: optional,
    createdAt: text,
    createdBy: text,
  },
  indices: [
    { name: 'stock_movements_serial', columns: ['serial'], unique: true },
    { name: 'stock_movements_undone_once', columns: ['undoes'], unique: true },
    { name: 'stock_movements_by_day', columns: ['day', 'serial'] },
    { name: 'stock_movements_of_lot', columns: ['lotId', 'serial'] },
    { name: 'stock_movements_of_item', columns: ['itemId', 'day'] },
    { name: 'stock_movements_of_act', columns: ['actId', 'serial'] },
    {
      name: 'stock_movements_handed_out',
      columns: ['itemId', 'day', 'quantity', 'fromWarehouseId', 'id'],
      where: `"kind" = 'handedOut'`,
    },
  ],
  checks: [
    {
      name: 'stock_movements_kind',
      expression: `"kind" IN ('donated', 'purchased', 'handedOut', 'transferred', 'writtenOff', 'counted', 'undone')`,
    },
    { name: 'stock_movements_quantity', expression: `"quantity" > 0` },
    {
      name: 'stock_movements_sides',
      expression: `CASE "kind" WHEN 'donated' THEN "fromWarehouseId" IS NULL AND "toWarehouseId" IS NOT NULL WHEN 'purchased' THEN "fromWarehouseId" IS NULL AND "toWarehouseId" IS NOT NULL WHEN 'handedOut' THEN "fromWarehouseId" IS NOT NULL AND "toWarehouseId" IS NULL WHEN 'writtenOff' THEN "fromWarehouseId" IS NOT NULL AND "toWarehouseId" IS NULL WHEN 'transferred' THEN "fromWarehouseId" <> "toWarehouseId" WHEN 'counted' THEN ("fromWarehouseId" IS NULL) <> ("toWarehouseId" IS NULL) ELSE "fromWarehouseId" IS NOT NULL OR "toWarehouseId" IS NOT NULL END`,
    },
    { name: 'stock_movements_undone', expression: `("kind" = 'undone') = ("undoes" IS NOT NULL)` },
  ],
  foreignKeys: [
    foreignKey('stock_movements_item', 'itemId', 'items'),
    foreignKey('stock_movements_lot', 'lotId', 'lots'),
    foreignKey('stock_movements_from', 'fromWarehouseId', 'warehouses'),
    foreignKey('stock_movements_to', 'toWarehouseId', 'warehouses'),
    foreignKey('stock_movements_undoes', 'undoes', 'stock_movements'),
    foreignKey('stock_movements_created_by', 'createdBy', 'users'),
  ],
})

/** The quantity of a lot in a warehouse at the end of a day on which it moved there. */
export type BalanceRow = { warehouseId: string; lotId: string; day: string; balance: number }

export const balancesTable = defineEntity<BalanceRow>({
  table: 'stock_balances',
  withoutRowid: true,
  columns: {
    lotId: { type: 'text', primary: true },
    warehouseId: { type: 'text', primary: true },
    day: { type: 'text', primary: true },
    balance: { type: 'integer' },
  },
  checks: [{ name: 'stock_balances_never_negative', expression: `"balance" >= 0` }],
  foreignKeys: [
    foreignKey('stock_balances_warehouse', 'warehouseId', 'warehouses'),
    foreignKey('stock_balances_lot', 'lotId', 'lots'),
  ],
})

/**
 * What lies of a lot in a warehouse after all movements. The list of what is there reads these rows, which are as many as
 * the lots and not as the days, and of them only those that are not nought.
 */
export type NowRow = { warehouseId: string; lotId: string; balance: number }

export const stockNowTable = defineEntity<NowRow>({
  table: 'stock_now',
  withoutRowid: true,
  columns: {
    warehouseId: { type: 'text', primary: true },
    lotId: { type: 'text', primary: true },
    balance: { type: 'integer' },
  },
  indices: [
    {
      name: 'stock_now_there',
      columns: ['warehouseId', 'lotId', 'balance'],
      where: '"balance" > 0',
    },
  ],
  checks: [{ name: 'stock_now_never_negative', expression: `"balance" >= 0` }],
  foreignKeys: [
    foreignKey('stock_now_warehouse', 'warehouseId', 'warehouses'),
    foreignKey('stock_now_lot', 'lotId', 'lots'),
  ],
})
