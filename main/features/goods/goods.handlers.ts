import { itemValues } from '../../../shared/features/goods/itemName'
import type { goodsContract } from '../../../shared/features/goods/goods.contract'
import type { ItemFields } from '../../../shared/features/goods/item'
import { barcodeCheckDigitHolds } from '../../../shared/values/barcode'
import { changedFields } from '../../../shared/values/changedFields'
import type { Reader } from '../../database/reader'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { eachOf, refuseUnlisted } from '../settings'
import { itemPacksTable, itemsTable, type PackRow } from './goods.tables'
import { findByBarcode, findItem, itemFieldColumns, listItems, refuseTakenName } from './items.store'
import { hasLots, lotsOfItem, openLot } from './lots.store'
import { heldByLot } from './held.store'
import { proposeLots } from './ledger'
import { movementHandlers } from './movements.handlers'
import { listMovements } from './movements.store'
import { holdsStock, stockOn } from './stock.store'
import { findWarehouse, listWarehouses, refuseTakenWarehouse } from './warehouses.store'
import { warehousesTable } from './warehouses.tables'

const refuseUnlistedCodes = (reader: Reader, { category, marks }: Pick<ItemFields, 'category' | 'marks'>) =>
  refuseUnlisted(reader, [
    { list: 'goodsCategories', code: category, path: 'category' },
    ...eachOf('goodsMarks', marks, 'marks'),
  ])

export const goodsHandlers: Handlers<typeof goodsContract> = {
  ...movementHandlers,

  items: ({ reader }, request) => listItems(reader, request),

  item: ({ reader }, { id }) => findItem(reader, id),

  async addItem({ writer, actor, audit, newId, now }, typed) {
    refuseTakenName(writer, typed.name, '')
    refuseUnlistedCodes(writer, typed)
    const id = newId()
    await writer.insert(itemsTable, {
      ...itemFieldColumns(typed),
      id,
      version: 1,
      closed: 0,
      createdAt: now(),
      createdBy: actor.userId,
    })
    audit(id)
    return findItem(writer, id)
  },

  async correctItem({ writer, audit }, { id, version, ...typed }) {
    const before = findItem(writer, id)
    if (!before.closed) refuseTakenName(writer, typed.name, id)
    refuseUnlistedCodes(writer, typed)
    if (before.measure !== typed.measure && (before.packs.length > 0 || hasLots(writer, id)))
      throw ruleBroken('goods.measureIsFixed', itemValues(before))
    await writer.update(itemsTable, id, version, itemFieldColumns(typed))
    audit(id, { fields: changedFields(before, typed) })
    return findItem(writer, id)
  },

  async closeItem({ writer, audit }, { id, version }) {
    if (findItem(writer, id).closed) throw ruleBroken('goods.alreadyClosed')
    await writer.update(itemsTable, id, version, { closed: 1 })
    audit(id)
    return findItem(writer, id)
  },

  async reopenItem({ writer, audit }, { id, version }) {
    const { closed, name } = findItem(writer, id)
    if (!closed) throw ruleBroken('goods.notClosed')
    refuseTakenName(writer, name, id)
    await writer.update(itemsTable, id, version, { closed: 0 })
    audit(id)
    return findItem(writer, id)
  },

  async addPack({ writer, audit, newId }, pack) {
    findItem(writer, pack.itemId)
    const known = pack.barcode === null ? null : findByBarcode(writer, pack.barcode)
    if (known)
      throw ruleBroken('goods.barcodeIsKnown', {
        code: known.pack.barcode!,
        ...itemValues(known.item),
        pack: known.pack.name,
      })
    await writer.insert(itemPacksTable, { ...pack, id: newId() })
    audit(pack.itemId, { quantity: pack.quantity })
    return findItem(writer, pack.itemId)
  },

  removePack({ writer, audit }, { id }) {
    const pack = writer.get<PackRow>('SELECT * FROM item_packs WHERE id = ?', id)
    if (!pack) throw new Failed({ code: 'notFound', subject: 'goods.pack' })
    writer.run('DELETE FROM item_packs WHERE id = ?', id)
    audit(pack.itemId, { quantity: pack.quantity })
    return findItem(writer, pack.itemId)
  },

  scan: ({ reader }, { code }) => ({
    code,
    checkDigitHolds: barcodeCheckDigitHolds(code),
    found: findByBarcode(reader, code),
  }),

  warehouses: ({ reader }) => listWarehouses(reader),

  async addWarehouse({ writer, actor, audit, newId, now }, typed) {
    refuseTakenWarehouse(writer, typed.name, '')
    const id = newId()
    const row = { ...typed, id, version: 1, closed: 0, createdAt: now(), createdBy: actor.userId }
    await writer.insert(warehousesTable, row)
    audit(id)
    return findWarehouse(writer, id)
  },

  async correctWarehouse({ writer, audit }, { id, version, ...typed }) {
    const before = findWarehouse(writer, id)
    if (!before.closed) refuseTakenWarehouse(writer, typed.name, id)
    await writer.update(warehousesTable, id, version, typed)
    audit(id, { fields: changedFields(before, typed) })
    return findWarehouse(writer, id)
  },

  async closeWarehouse({ writer, audit }, { id, version }) {
    const { closed, name } = findWarehouse(writer, id)
    if (closed) throw ruleBroken('goods.alreadyClosed')
    if (holdsStock(writer, id)) throw ruleBroken('goods.warehouseHoldsGoods', { warehouse: name })
    await writer.update(warehousesTable, id, version, { closed: 1 })
    audit(id)
    return findWarehouse(writer, id)
  },

  async reopenWarehouse({ writer, audit }, { id, version }) {
    const { closed, name } = findWarehouse(writer, id)
    if (!closed) throw ruleBroken('goods.notClosed')
    refuseTakenWarehouse(writer, name, id)
    await writer.update(warehousesTable, id, version, { closed: 0 })
    audit(id)
    return findWarehouse(writer, id)
  },

  stock: ({ reader, today }, request) => stockOn(reader, request, today()),

  lots({ reader, today }, request) {
    findItem(reader, request.itemId)
    return lotsOfItem(reader, request, today())
  },

  lot: ({ reader, today }, { id }) => openLot(reader, id, today()),

  movements: ({ reader }, request) => listMovements(reader, request),

  proposeLots({ reader, today, now }, { day, ...asked }) {
    findItem(reader, asked.itemId)
    findWarehouse(reader, asked.warehouseId)
    return proposeLots(reader, {
      ...asked,
      day: day ?? today(),
      held: heldByLot(reader, asked.warehouseId, now()),
    })
  },
}
