import type { Body, BodyFields, BodyLine, BodyListRequest } from '../../../shared/features/directory/body'
import { bodyFields } from '../../../shared/features/directory/body'
import { directorySchema } from '../../../shared/values/listEntry'
import type { Bound, Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import { Failed } from '../../dispatch/failed'
import { searchedWords } from '../../../shared/values/searchedWords'
import { fieldsOfSeed, searchColumns, statusAfterCheck } from './directory.rules'
import { bodiesTable, type BodyRow } from './directory.tables'

const fieldNames = Object.keys(bodyFields) as (keyof BodyFields)[]
const columns = [
  ...fieldNames,
  'id, version, status, closedNote, source, checkedOn, checkedBy, lastAnsweredOn',
].join(', ')

const codesOf = (text: string): string[] => text.split(' ').filter(Boolean)

const bodyOf = (row: BodyRow): Body => ({
  ...row,
  languages: codesOf(row.languages),
  requiredDocuments: codesOf(row.requiredDocuments),
  restricted: row.restricted === 1,
})

/** What was typed, as it lies in the row. */
export const fieldColumns = (fields: BodyFields) => ({
  ...fields,
  languages: fields.languages.join(' '),
  requiredDocuments: fields.requiredDocuments.join(' '),
  restricted: fields.restricted ? 1 : 0,
  ...searchColumns(fields),
})

/** @throws Failed notFound */
export function openBody(reader: Reader, id: string): Body {
  const row = reader.get<BodyRow>(`SELECT ${columns} FROM bodies WHERE id = ?`, id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'directory.body' })
  return bodyOf(row)
}

export function listBodies(reader: Reader, request: BodyListRequest): BodyLine[] {
  const conditions: { sql: string; values: Bound[] }[] = [
    ...searchedWords(request.text).map((word) => ({ sql: 'instr(searchText, ?) > 0', values: [word] })),
    ...(request.kind === null ? [] : [{ sql: 'kind = ?', values: [request.kind] }]),
    ...(request.status === null ? [] : [{ sql: 'status = ?', values: [request.status] }]),
    ...(request.openOnly ? [{ sql: `status <> 'closed'`, values: [] }] : []),
  ]
  const where = conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : ''
  return reader
    .all<BodyRow>(
      `SELECT ${columns} FROM bodies ${where} ORDER BY sortKey, id LIMIT ?`,
      ...conditions.flatMap(({ values }) => values),
      request.limit,
    )
    .map(bodyOf)
}

export async function insertBody(
  writer: Writer,
  fields: BodyFields,
  rest: Pick<BodyRow, 'id' | 'seedCode' | 'source' | 'status' | 'createdAt' | 'createdBy'>,
): Promise<void> {
  await writer.insert(bodiesTable, {
    ...fieldColumns(fields),
    ...rest,
    version: 1,
    closedNote: null,
    checkedOn: null,
    checkedBy: null,
    lastAnsweredOn: null,
  })
}

/**
 * The rows of `resources/lists/directory.json` that the directory does not hold yet, each marked to be checked; returns
 * how many were added. Corrected rows stay as the centre made them.
 * @throws ZodError where the file is not in its form
 */
export async function seedDirectory(
  writer: Writer,
  json: unknown,
  newId: () => string,
  now: string,
): Promise<number> {
  let added = 0
  for (const seed of directorySchema.parse(json).entries) {
    if (writer.get('SELECT 1 FROM bodies WHERE seedCode = ?', seed.code)) continue
    await insertBody(writer, fieldsOfSeed(seed), {
      id: newId(),
      seedCode: seed.code,
      source: seed.source,
      status: seed.status,
      createdAt: now,
      createdBy: null,
    })
    added++
  }
  return added
}

/**
 * An answer came from this body on that day, so its entry is right. The version stays: who is correcting the entry at
 * this moment is not disturbed.
 */
export function refreshByAnswer(
  writer: Writer,
  id: string,
  { on, today, userId }: { on: string; today: string; userId: string },
): void {
  const { status } = openBody(writer, id)
  writer.run(
    `UPDATE bodies SET lastAnsweredOn = max(coalesce(lastAnsweredOn, ''), ?), status = ?, checkedOn = ?, checkedBy = ?
     WHERE id = ?`,
    on,
    statusAfterCheck(status),
    today,
    userId,
    id,
  )
}
