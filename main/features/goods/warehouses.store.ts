import type { Warehouse } from '../../../shared/features/goods/warehouse'
import { fold } from '../../../shared/values/greekText'
import type { Reader } from '../../database/reader'
import { Failed, ruleBroken } from '../../dispatch/failed'
import type { WarehouseRow } from './warehouses.tables'

const warehouseOf = ({ id, version, kind, name, place, closed }: WarehouseRow): Warehouse => ({
  id,
  version,
  kind,
  name,
  place,
  closed: closed === 1,
})

/** All of them: a handful. Those in use first, in the order in which they were added. */
export const listWarehouses = (reader: Reader): Warehouse[] =>
  reader.all<WarehouseRow>('SELECT * FROM warehouses ORDER BY closed, createdAt, id').map(warehouseOf)

/** The warehouse, closed or not. @throws Failed notFound */
export function findWarehouse(reader: Reader, id: string): Warehouse {
  const row = reader.get<WarehouseRow>('SELECT * FROM warehouses WHERE id = ?', id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'goods.warehouse' })
  return warehouseOf(row)
}

/** The warehouse to bring goods to. @throws {Failed} notFound, or `goods.warehouseIsClosed` */
export function openWarehouse(reader: Reader, id: string): Warehouse {
  const warehouse = findWarehouse(reader, id)
  if (warehouse.closed) throw ruleBroken('goods.warehouseIsClosed', { warehouse: warehouse.name })
  return warehouse
}

/** @throws {Failed} duplicate where one in use is called so, whatever its case and accents */
export function refuseTakenWarehouse(reader: Reader, name: string, except: string): void {
  const taken = listWarehouses(reader).some(
    (other) => !other.closed && other.id !== except && fold(other.name) === fold(name),
  )
  if (taken) throw new Failed({ code: 'duplicate', subject: 'goods.warehouse', field: 'name' })
}
