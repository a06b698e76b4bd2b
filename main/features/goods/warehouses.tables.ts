import { defineEntity } from '../../database/entity'
import type { WarehouseKind } from '../../../shared/features/goods/warehouse'

export type WarehouseRow = {
  id: string
  version: number
  kind: WarehouseKind
  name: string
  /** Code of the list `localities`, or null. */
  place: string | null
  closed: number
  createdAt: string
  createdBy: string
}

export const warehousesTable = defineEntity<WarehouseRow>({
  table: 'warehouses',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    kind: { type: 'text' },
    name: { type: 'text' },
    place: { type: 'text', nullable: true },
    closed: { type: 'integer' },
    createdAt: { type: 'text' },
    createdBy: { type: 'text' },
  },
  checks: [
    { name: 'warehouses_kind', expression: `"kind" IN ('storeRoom', 'crate', 'partner')` },
    { name: 'warehouses_closed', expression: `"closed" IN (0, 1)` },
  ],
  foreignKeys: [
    {
      name: 'warehouses_created_by',
      target: 'users',
      columnNames: ['createdBy'],
      referencedColumnNames: ['id'],
    },
  ],
})
