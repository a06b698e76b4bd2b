import Database from 'better-sqlite3-multiple-ciphers'
import { DataSource, type EntitySchema } from 'typeorm'
import { checkBeforeOpening, configure, type Connection, type Opening } from './open'
import { refusalOf } from './refused'

/** TypeORM and the driver's own handle over the same single connection. */
export type OpenDatabase = { readonly dataSource: DataSource; readonly connection: Connection }

/**
 * Hands TypeORM an already configured connection. Its own `key` option would run before the cipher is chosen, and
 * its errors and logs repeat row values, so logging stays off.
 * @throws DatabaseRefused
 */
export async function openDataSource(
  file: string,
  key: Uint8Array,
  tables: readonly EntitySchema[],
  how: Opening,
): Promise<OpenDatabase> {
  checkBeforeOpening(file, how)
  let connection: Connection | undefined
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    driver: Database,
    database: file,
    entities: [...tables],
    synchronize: false,
    migrationsRun: false,
    logging: false,
    prepareDatabase: (fresh: Connection) => {
      try {
        configure(fresh, key)
        connection = fresh
      } catch (error) {
        // TypeORM would leak the handle, and on Windows the file would stay locked.
        fresh.close()
        throw error
      }
    },
  })
  try {
    await dataSource.initialize()
  } catch (error) {
    throw refusalOf(error)
  }
  return { dataSource, connection: connection! }
}
