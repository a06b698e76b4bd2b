import { type Citizen, citizenFields, type CitizenFields } from '../../../shared/features/citizens/citizen'
import { warningsOf } from '../../../shared/features/citizens/numberWarnings'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { visibleTo } from './citizens.policy'
import { searchedName, sortKeyOf } from './citizens.rules'
import { type CitizenRow, citizensTable } from './citizens.tables'
import { indexName } from './nameIndex.store'
import { blockedBy, safeContactsOf } from './safeContact.store'

const fieldNames = Object.keys(citizenFields) as (keyof CitizenFields)[]
const columns = [
  'id, version, serial, standing, fileNumber, fileStatus, closeReason, closedOn, informedOn, informedForm',
  'restricted, createdAt, createdBy',
  ...fieldNames,
].join(', ')

export const cardNotFound = () => new Failed({ code: 'notFound', subject: 'citizens.citizen' })

/**
 * The row of a card that the actor may open.
 * @throws Failed notFound, also where the card exists but is hidden
 */
export function openRow(reader: Reader, actor: Actor, id: string): CitizenRow {
  const visible = visibleTo(actor)
  const row = reader.get<CitizenRow>(
    `SELECT ${columns} FROM citizens c WHERE c.id = ? AND ${visible.sql}`,
    id,
    ...visible.values,
  )
  if (!row) throw cardNotFound()
  return row
}

/** @throws Failed notFound where the actor may not open the card, or there is none */
export function assertMayOpen(reader: Reader, actor: Actor, citizenId: string): void {
  const visible = visibleTo(actor)
  if (!reader.get(`SELECT 1 FROM citizens c WHERE c.id = ? AND ${visible.sql}`, citizenId, ...visible.values))
    throw cardNotFound()
}

/** @throws Failed notFound */
export function openCitizen(reader: Reader, actor: Actor, id: string): Citizen {
  const row = openRow(reader, actor, id)
  const safeContact = safeContactsOf(reader, id)
  return {
    ...row,
    identityDocumentKind: row.identityDocumentKind as Citizen['identityDocumentKind'],
    birthDateEstimated: row.birthDateEstimated === 1,
    restricted: row.restricted === 1,
    assignedIds: assignedTo(reader, id),
    safeContact,
    blocked: blockedBy(safeContact),
    warnings: warningsOf({ ...row, birthDateEstimated: row.birthDateEstimated === 1 }),
  }
}

/** The users who may open the card while it is restricted. */
export const assignedTo = (reader: Reader, citizenId: string): string[] =>
  reader
    .all<{ userId: string }>(
      'SELECT userId FROM citizen_assignments WHERE citizenId = ? ORDER BY userId LIMIT 500',
      citizenId,
    )
    .map(({ userId }) => userId)

/** The next number of a counter; one that was given out is never given out again. */
export function nextNumber(writer: Writer, counter: 'serial' | 'fileNumber'): number {
  writer.run(
    `INSERT INTO citizen_counters (name, value) VALUES (?, 1)
     ON CONFLICT (name) DO UPDATE SET value = value + 1`,
    counter,
  )
  return writer.get<{ value: number }>('SELECT value FROM citizen_counters WHERE name = ?', counter)!.value
}

/** @throws Failed duplicate, or citizens.hiddenDuplicate where the other card may not be opened */
export function refuseDuplicates(
  reader: Reader,
  actor: Actor,
  { amka, afm }: Pick<CitizenFields, 'amka' | 'afm'>,
  exceptId: string | null,
): void {
  for (const [field, number] of [
    ['amka', amka],
    ['afm', afm],
  ] as const) {
    if (number === null) continue
    const other = reader.get<{ id: string }>(`SELECT id FROM citizens WHERE ${field} = ?`, number)
    if (!other || other.id === exceptId) continue
    const visible = visibleTo(actor)
    const seen = reader.get(
      `SELECT 1 FROM citizens c WHERE c.id = ? AND ${visible.sql}`,
      other.id,
      ...visible.values,
    )
    throw seen
      ? new Failed({ code: 'duplicate', subject: 'citizens.citizen', field })
      : ruleBroken('citizens.hiddenDuplicate')
  }
}

/** What is typed, as it lies in the row. */
export function fieldColumns(fields: CitizenFields) {
  return {
    ...fields,
    birthDateEstimated: fields.birthDateEstimated ? 1 : 0,
    sortKey: sortKeyOf(fields),
  }
}

export async function insertCitizen(writer: Writer, row: CitizenRow, fields: CitizenFields): Promise<void> {
  await writer.insert(citizensTable, row)
  indexName(writer, row.serial, searchedName(fields))
}
