/** Why a database file was not opened. Nothing was written to it. */
export type RefusalReason =
  | 'missing'
  /** Wrong key, another program's file, a plaintext database or a destroyed header: SQLite cannot tell them apart. */
  | 'foreign'
  | 'damaged'
  | 'newer'
  | 'inUse'
  | 'readOnly'
  | 'diskFull'
  /** A setting read back differently from what was set. */
  | 'settings'

export class DatabaseRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly driverCode?: string,
  ) {
    super(`database refused: ${reason}`)
    this.name = 'DatabaseRefused'
  }
}

const reasonsByDriverCode: Readonly<Record<string, RefusalReason>> = {
  SQLITE_NOTADB: 'foreign',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_BUSY: 'inUse',
  SQLITE_LOCKED: 'inUse',
  SQLITE_READONLY: 'readOnly',
  SQLITE_PERM: 'readOnly',
  SQLITE_CANTOPEN: 'readOnly',
  SQLITE_FULL: 'diskFull',
}

/** Turns a driver error into the refusal it means; the driver's own message stays behind, it may hold data. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof DatabaseRefused) return error
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return error
  const known = Object.keys(reasonsByDriverCode).find((prefix) => code.startsWith(prefix))
  return known ? new DatabaseRefused(reasonsByDriverCode[known]!, code) : error
}
