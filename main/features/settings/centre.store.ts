import { type Centre, centreSchema } from '../../../shared/features/settings/centre'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import { Failed } from '../../dispatch/failed'
import { type CentreRow, centreTable } from './settings.tables'

const only = 'centre'
/** The present format of the content; a later one comes with a migration that rewrites the row. */
const format = 1

/** @throws Failed notFound in a store that was made without a centre */
export function openCentre(reader: Reader): { version: number; centre: Centre } {
  const row = reader.get<CentreRow>('SELECT version, content FROM centre_settings WHERE id = ?', only)
  if (!row) throw new Failed({ code: 'notFound', subject: 'settings.centre' })
  return { version: row.version, centre: centreSchema.parse(JSON.parse(row.content)) }
}

/** Minutes without use after which the screen locks; undefined where no centre is set. */
export function idleMinutes(reader: Reader): number | undefined {
  return reader.get<{ minutes: number }>(
    `SELECT json_extract(content, '$.idleMinutes') AS minutes FROM centre_settings WHERE id = ?`,
    only,
  )?.minutes
}

export const insertCentre = (writer: Writer, centre: Centre): Promise<void> =>
  writer.insert(centreTable, { id: only, version: 1, format, content: JSON.stringify(centre) })

export const updateCentre = (writer: Writer, version: number, centre: Centre): Promise<void> =>
  writer.update(centreTable, only, version, { format, content: JSON.stringify(centre) })
