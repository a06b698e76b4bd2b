import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { StoreChecksRow } from './storeChecks.tables'

export type StoreChecks = Pick<StoreChecksRow, 'everyDays' | 'lastAt' | 'lastFaults'>

export const readStoreChecks = (reader: Reader): StoreChecks =>
  reader.get<StoreChecks>(`SELECT everyDays, lastAt, lastFaults FROM store_checks WHERE id = 'store'`)!

export function keepStoreCheck(writer: Writer, at: string, faults: number): void {
  writer.run(`UPDATE store_checks SET lastAt = ?, lastFaults = ? WHERE id = 'store'`, at, faults)
}

export function keepCheckDays(writer: Writer, everyDays: number): void {
  writer.run(`UPDATE store_checks SET everyDays = ? WHERE id = 'store'`, everyDays)
}
