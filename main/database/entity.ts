import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaOptions } from 'typeorm'

type StoredType<Value> =
  NonNullable<Value> extends string ? 'text' : NonNullable<Value> extends number ? 'integer' | 'real' : 'blob'

type Column<Value> = Omit<EntitySchemaColumnOptions, 'type' | 'nullable'> & {
  type: StoredType<Value>
} & (null extends Value ? { nullable: true } : { nullable?: false })

type Options<Row> = Omit<
  EntitySchemaOptions<Row>,
  'columns' | 'relations' | 'name' | 'tableName' | 'target'
> & {
  /** The table's name, snake_case plural. */
  table: string
  columns: { [Field in keyof Row]-?: Column<Row[Field]> }
}

/**
 * An EntitySchema whose columns must match the row type: a missing column, a wrong storage class or a forgotten
 * `nullable` does not compile. Rows hold only what SQLite's STRICT tables do: text, whole numbers, reals, bytes.
 */
export function defineEntity<Row extends object>({ table, ...options }: Options<Row>): EntitySchema<Row> {
  return new EntitySchema<Row>({
    ...options,
    name: table,
    tableName: table,
  } as EntitySchemaOptions<Row>)
}

/** The columns most tables are made of. */
export const text = { type: 'text' } as const
export const optional = { type: 'text', nullable: true } as const
export const number = { type: 'integer' } as const
export const optionalNumber = { type: 'integer', nullable: true } as const

/** A foreign key from that column to the other table's id, by the name it has in its migration. */
export const foreignKey = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
})
