import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { CopiesRow } from './backup.tables'

export type StoredCopy = { file: string; at: string; tables: number; rows: number; bytes: number }

export type Copies = {
  readonly version: number
  readonly folder: string | null
  readonly atQuit: boolean
  readonly last: StoredCopy | null
  readonly lastFailureAt: string | null
}

export function readCopies(reader: Reader): Copies {
  const row = reader.get<CopiesRow>(`SELECT * FROM copies WHERE id = 'store'`)!
  return {
    version: row.version,
    folder: row.folder,
    atQuit: row.atQuit === 1,
    last: row.lastCopy === null ? null : (JSON.parse(row.lastCopy) as StoredCopy),
    lastFailureAt: row.lastFailureAt,
  }
}

export function keepCopy(writer: Writer, copy: StoredCopy): void {
  writer.run(`UPDATE copies SET lastCopy = ?, lastFailureAt = NULL WHERE id = 'store'`, JSON.stringify(copy))
}

export function keepFailure(writer: Writer, at: string): void {
  writer.run(`UPDATE copies SET lastFailureAt = ? WHERE id = 'store'`, at)
}

export function keepFolder(writer: Writer, folder: string): void {
  writer.run(`UPDATE copies SET folder = ?, version = version + 1 WHERE id = 'store'`, folder)
}
