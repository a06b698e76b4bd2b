import type { EntitySchema, FindOptionsWhere } from 'typeorm'
import type { OpenDatabase } from './dataSource'

/** What may be bound to a statement. */
export type Bound = string | number | null | Uint8Array

/** Reads through the one connection. Statements are prepared once and kept. */
export class Reader {
  constructor(
    protected readonly database: OpenDatabase,
    private readonly statements: StatementCache = new StatementCache(database),
  ) {}

  /** The first row or undefined. */
  get<Row>(sql: string, ...values: Bound[]): Row | undefined {
    return this.statements.prepare(sql).get(...values) as Row | undefined
  }

  /** All rows. Give every list a LIMIT or a reason. */
  all<Row>(sql: string, ...values: Bound[]): Row[] {
    return this.statements.prepare(sql).all(...values) as Row[]
  }

  /**
   * How many rows were changed since the database was opened. Nobody else can write to it, so where two readings of
   * this are equal, no record was changed in between.
   */
  changes(): number {
    return this.get<{ changes: number }>('SELECT total_changes() AS changes')!.changes
  }

  /** One row by its key through TypeORM, or null. */
  async load<Row extends object>(
    table: EntitySchema<Row>,
    where: FindOptionsWhere<Row>,
  ): Promise<Row | null> {
    const row = await this.database.dataSource.manager.findOneBy(table, where)
    return row ? { ...row } : null
  }
}

/** Prepared statements by their text, shared by all readers of one open database. */
export class StatementCache {
  private readonly prepared = new Map<string, ReturnType<OpenDatabase['connection']['prepare']>>()

  constructor(private readonly database: OpenDatabase) {}

  prepare(sql: string) {
    const known = this.prepared.get(sql)
    if (known) return known
    const statement = this.database.connection.prepare(sql)
    // Statements are written in the stores, so their number is that of the sources; the cap guards against a slip.
    if (this.prepared.size > 2000) this.prepared.clear()
    this.prepared.set(sql, statement)
    return statement
  }
}
