import { itemValues } from '../../../shared/features/goods/itemName'
import type { Item, ItemFields, ItemLine, ItemListRequest, Pack } from '../../../shared/features/goods/item'
import { barcodeCheckDigitHolds, normaliseBarcode } from '../../../shared/values/barcode'
import type { Bound, Reader } from '../../database/reader'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { searchedWords } from '../../../shared/values/searchedWords'
import { searchColumns } from './goods.rules'
import type { ItemRow, PackRow } from './goods.tables'

export const itemColumns = [
  'id, version, name, nameEn, category, measure, minimum, target, marks, expires, shelfLifeDays, closed',
]
  .join(', ')
  .split(', ')
  .map((column) => `i.${column}`)
  .join(', ')

export type ItemLineRow = Pick<ItemRow, keyof ItemLine & keyof ItemRow>

export const itemLineOf = (row: ItemLineRow): ItemLine => ({
  id: row.id,
  version: row.version,
  name: row.name,
  nameEn: row.nameEn,
  category: row.category,
  measure: row.measure,
  minimum: row.minimum,
  target: row.target,
  marks: row.marks.split(' ').filter(Boolean),
  expires: row.expires === 1,
  shelfLifeDays: row.shelfLifeDays,
  closed: row.closed === 1,
})

export const packOf = ({ id, itemId, name, quantity, barcode }: PackRow): Pack => ({
  id,
  itemId,
  name,
  quantity,
  barcode,
  checkDigitHolds: barcode === null ? null : barcodeCheckDigitHolds(barcode),
})

/** What was typed, as it lies in the row. */
export const itemFieldColumns = (fields: ItemFields) => ({
  ...fields,
  marks: [...new Set(fields.marks)].sort().join(' '),
  expires: fields.expires ? 1 : 0,
  ...searchColumns(fields),
})

/** The conditions on an item `i` of what was typed to find it. */
export function itemConditions(request: { readonly text: string; readonly category: string | null }): {
  readonly sql: string
  readonly values: readonly Bound[]
} {
  const words = searchedWords(request.text)
  const barcode = request.text === '' ? null : normaliseBarcode(request.text)
  const byWords = words.map(() => 'instr(i.searchText, ?) > 0').join(' AND ') || 'true'
  const byCode = barcode ? ' OR i.id = (SELECT p.itemId FROM item_packs p WHERE p.barcode = ?)' : ''
  return {
    sql: `(${byWords}${byCode})${request.category === null ? '' : ' AND i.category = ?'}`,
    values: [
      ...words,
      ...(barcode ? [barcode] : []),
      ...(request.category === null ? [] : [request.category]),
    ],
  }
}

export function listItems(reader: Reader, request: ItemListRequest): ItemLine[] {
  const { sql, values } = itemConditions(request)
  const closed = request.closed === null ? '' : ` AND i.closed = ${request.closed ? 1 : 0}`
  return reader
    .all<ItemLineRow>(
      `SELECT ${itemColumns} FROM items i WHERE ${sql}${closed} ORDER BY i.sortKey, i.id LIMIT ?`,
      ...values,
      request.limit,
    )
    .map(itemLineOf)
}

const packsOf = (reader: Reader, itemId: string): Pack[] =>
  reader
    .all<PackRow>('SELECT * FROM item_packs WHERE itemId = ? ORDER BY quantity, name, id LIMIT 200', itemId)
    .map(packOf)

/** The item, closed or not, with its packs. @throws Failed notFound */
export function findItem(reader: Reader, id: string): Item {
  const row = reader.get<ItemLineRow>(`SELECT ${itemColumns} FROM items i WHERE i.id = ?`, id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'goods.item' })
  return { ...itemLineOf(row), packs: packsOf(reader, id) }
}

/** The item to receive or to plan. @throws {Failed} notFound, or `goods.itemIsClosed` */
export function openItem(reader: Reader, id: string): Item {
  const item = findItem(reader, id)
  if (item.closed) throw ruleBroken('goods.itemIsClosed', itemValues(item))
  return item
}

/** @throws {Failed} duplicate where an item in use is called so, whatever its case and accents */
export function refuseTakenName(reader: Reader, name: string, except: string): void {
  const { sortKey } = searchColumns({ name, nameEn: null })
  if (reader.get('SELECT 1 FROM items WHERE sortKey = ? AND closed = 0 AND id <> ?', sortKey, except))
    throw new Failed({ code: 'duplicate', subject: 'goods.item', field: 'name' })
}

/** Which item and pack have the code; the code as it is stored. */
export function findByBarcode(
  reader: Reader,
  code: string,
): { readonly item: ItemLine; readonly pack: Pack } | null {
  const row = reader.get<PackRow>('SELECT * FROM item_packs WHERE barcode = ?', code)
  if (!row) return null
  const { packs: _, ...item } = findItem(reader, row.itemId)
  return { item, pack: packOf(row) }
}
