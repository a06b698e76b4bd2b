import type { Deadlines } from '../../../shared/features/settings/deadlines'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import { type DeadlinesRow, deadlinesTable } from './settings.tables'

const only = 'centre'

/** The row lies in every store from the first moment: its migration made it. */
export function readDeadlines(reader: Reader): { version: number; deadlines: Deadlines } {
  const { id, version, ...deadlines } = reader.get<DeadlinesRow>(
    'SELECT * FROM deadlines WHERE id = ?',
    only,
  )!
  void id
  return { version, deadlines }
}

/** @throws StaleRow */
export const updateDeadlines = (writer: Writer, version: number, deadlines: Deadlines): Promise<void> =>
  writer.update(deadlinesTable, only, version, deadlines)
