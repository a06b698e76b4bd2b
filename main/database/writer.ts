import type { EntitySchema } from 'typeorm'
import type { OpenDatabase } from './dataSource'
import { type Bound, Reader, type StatementCache } from './reader'

/** The row was changed by someone else since it was read. */
export class StaleRow extends Error {
  override readonly name = 'StaleRow'
}

/** Writes inside the gate's transaction; refuses use after it ended. */
export class Writer extends Reader {
  private ended = false

  constructor(
    database: OpenDatabase,
    private readonly cache: StatementCache,
  ) {
    super(database, cache)
  }

  /** Called by the gate when the transaction is over. */
  end(): void {
    this.ended = true
  }

  /** Runs one statement and returns how many rows it changed. */
  run(sql: string, ...values: Bound[]): number {
    this.refuseWhenEnded()
    return this.cache.prepare(sql).run(...values).changes
  }

  async insert<Row extends object>(table: EntitySchema<Row>, row: Row): Promise<void> {
    this.refuseWhenEnded()
    await this.database.dataSource
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(row as never)
      .updateEntity(false)
      .execute()
  }

  /**
   * Changes one row if it still has the version that was read, and gives it the next one.
   * @throws StaleRow
   */
  async update<Row extends { id: string; version: number }>(
    table: EntitySchema<Row>,
    id: string,
    version: number,
    changes: Partial<Omit<Row, 'id' | 'version'>>,
  ): Promise<void> {
    this.refuseWhenEnded()
    const result = await this.database.dataSource
      .createQueryBuilder()
      .update(table)
      .set({ ...changes, version: version + 1 } as never)
      .where('id = :id AND version = :version', { id, version })
      .updateEntity(false)
      .execute()
    if (result.affected !== 1) throw new StaleRow('the row has another version')
  }

  private refuseWhenEnded(): void {
    if (this.ended) throw new Error('the transaction of this writer has ended')
  }
}
