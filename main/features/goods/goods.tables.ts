import type { Measure } from '../../../shared/values/quantity'
import { defineEntity, foreignKey, number, optional, optionalNumber, text } from '../../database/entity'

export type ItemRow = {
  id: string
  version: number
  name: string
  nameEn: string | null
  /** Code of the list `goodsCategories`. */
  category: string
  measure: Measure
  minimum: number | null
  target: number | null
  /** Codes of the list `goodsMarks` (allergens, diets) with blanks between them. */
  marks: string
  /** Whether its lots bear a day after which they are not handed out. */
  expires: number
  shelfLifeDays: number | null
  closed: number
  sortKey: string
  searchText: string
  createdAt: string
  createdBy: string
}

export const itemsTable = defineEntity<ItemRow>({
  table: 'items',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    name: text,
    nameEn: optional,
    category: text,
    measure: text,
    minimum: optionalNumber,
    target: optionalNumber,
    marks: text,
    expires: number,
    shelfLifeDays: optionalNumber,
    closed: number,
    sortKey: text,
    searchText: text,
    createdAt: text,
    createdBy: text,
  },
  indices: [{ name: 'items_alphabetical', columns: ['sortKey', 'id'] }],
  checks: [
    { name: 'items_measure', expression: `"measure" IN ('pieces', 'grams', 'millilitres')` },
    {
      name: 'items_levels',
      expression: `"minimum" IS NULL OR "target" IS NULL OR "minimum" <= "target"`,
    },
    { name: 'items_expires', expression: `"expires" IN (0, 1)` },
    { name: 'items_closed', expression: `"closed" IN (0, 1)` },
  ],
  foreignKeys: [foreignKey('items_created_by', 'createdBy', 'users')],
})

/** A size in which the item comes, with the barcode on it where it has one. */
export type PackRow = { id: string; itemId: string; name: string; quantity: number; barcode: string | null }

export const itemPacksTable = defineEntity<PackRow>({
  table: 'item_packs',
  columns: {
    id: { type: 'text', primary: true },
    itemId: text,
    name: text,
    quantity: number,
    barcode: optional,
  },
  indices: [
    { name: 'item_packs_barcode', columns: ['barcode'], unique: true },
    { name: 'item_packs_of_item', columns: ['itemId', 'quantity'] },
  ],
  checks: [{ name: 'item_packs_quantity', expression: `"quantity" > 0` }],
  foreignKeys: [foreignKey('item_packs_item', 'itemId', 'items')],
})

export type LotRow = {
  id: string
  version: number
  itemId: string
  /** What is printed on it as its lot number. */
  label: string | null
  /** The last day on which it may be handed out. */
  expiresOn: string | null
  deliveryId: string | null
  /** What `valuedQuantity` of it cost or is estimated to be worth, in cents. */
  valueCents: number | null
  valuedQuantity: number | null
  createdAt: string
  createdBy: string
}

export const lotsTable = defineEntity<LotRow>({
  table: 'lots',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    itemId: text,
    label: optional,
    expiresOn: optional,
    deliveryId: optional,
    valueCents: optionalNumber,
    valuedQuantity: optionalNumber,
    createdAt: text,
    createdBy: text,
  },
  indices: [
    { name: 'lots_of_item', columns: ['itemId', 'expiresOn', 'id'] },
    { name: 'lots_of_delivery', columns: ['deliveryId'] },
    { name: 'lots_by_expiry', columns: ['expiresOn'] },
  ],
  checks: [{ name: 'lots_value', expression: `("valueCents" IS NULL) = ("valuedQuantity" IS NULL)` }],
  foreignKeys: [
    foreignKey('lots_item', 'itemId', 'items'),
    foreignKey('lots_delivery', 'deliveryId', 'deliveries'),
    foreignKey('lots_created_by', 'createdBy', 'users'),
  ],
})
