import { defineEntity, foreignKey, number, optional, text } from '../../database/entity'

export type SourceRow = {
  id: string
  version: number
  kind: 'person' | 'body' | 'anonymous' | 'supplier'
  name: string
  afm: string | null
  address: string | null
  phone: string | null
  email: string | null
  note: string | null
  closed: number
  sortKey: string
  searchText: string
  createdAt: string
  createdBy: string
}

/** Who gives or sells goods to the centre. */
export const sourcesTable = defineEntity<SourceRow>({
  table: 'goods_sources',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    kind: text,
    name: text,
    afm: optional,
    address: optional,
    phone: optional,
    email: optional,
    note: optional,
    closed: number,
    sortKey: text,
    searchText: text,
    createdAt: text,
    createdBy: text,
  },
  indices: [{ name: 'goods_sources_alphabetical', columns: ['sortKey', 'id'] }],
  checks: [
    { name: 'goods_sources_kind', expression: `"kind" IN ('person', 'body', 'anonymous', 'supplier')` },
    { name: 'goods_sources_closed', expression: `"closed" IN (0, 1)` },
  ],
  foreignKeys: [foreignKey('goods_sources_created_by', 'createdBy', 'users')],
})

/** Goods that came in on one day from one source. What it brought stands in the ledger's movements, which cite it. */
export type DeliveryRow = {
  id: string
  version: number
  kind: 'donation' | 'purchase'
  day: string
  year: number
  /** Of the year and the kind; it stands on the acknowledgement. */
  number: number
  sourceId: string
  warehouseId: string
  invoice: string | null
  note: string | null
  undoneAt: string | null
  createdAt: string
  createdBy: string
}

export const deliveriesTable = defineEntity<DeliveryRow>({
  table: 'deliveries',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    kind: text,
    day: text,
    year: number,
    number,
    sourceId: text,
    warehouseId: text,
    invoice: optional,
    note: optional,
    undoneAt: optional,
    createdAt: text,
    createdBy: text,
  },
  indices: [
    { name: 'deliveries_numbered', columns: ['year', 'kind', 'number'], unique: true },
    { name: 'deliveries_by_day', columns: ['day', 'id'] },
    { name: 'deliveries_of_source', columns: ['sourceId', 'day'] },
  ],
  checks: [
    { name: 'deliveries_kind', expression: `"kind" IN ('donation', 'purchase')` },
    { name: 'deliveries_number', expression: `"number" > 0` },
  ],
  foreignKeys: [
    foreignKey('deliveries_source', 'sourceId', 'goods_sources'),
    foreignKey('deliveries_warehouse', 'warehouseId', 'warehouses'),
    foreignKey('deliveries_created_by', 'createdBy', 'users'),
  ],
})
