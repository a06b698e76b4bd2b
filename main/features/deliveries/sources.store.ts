import type {
  NewSource,
  OpenedSource,
  Source,
  SourceFields,
  SourceListRequest,
} from '../../../shared/features/deliveries/source'
import { goodsRoles } from '../../../shared/features/goods/access'
import type { Bound, Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { searchedWords } from '../../../shared/values/searchedWords'
import { searchColumns } from './deliveries.rules'
import { standingLots } from './deliveries.store'
import { type SourceRow, sourcesTable } from './deliveries.tables'

const columns = 'id, version, kind, name, afm, address, phone, email, note, closed'
const sourceOf = (row: SourceRow): Source => ({ ...row, closed: row.closed === 1 })

/** How to reach a donor, and what was written about them, is for those who record deliveries; the name stands on every lot. */
export function shownSource<S extends Source>(source: S, actor: Pick<Actor, 'roles'>): S {
  if (knowsContacts(actor)) return source
  return { ...source, afm: null, address: null, phone: null, email: null, note: null }
}

export const knowsContacts = ({ roles }: Pick<Actor, 'roles'>): boolean =>
  goodsRoles.some((role) => roles.includes(role))

/** What a source is found by: to those who may not read how to reach it, its name only. */
export const searchedText = (actor: Pick<Actor, 'roles'>, table: string): string =>
  knowsContacts(actor) ? `${table}.searchText` : `(' ' || ${table}.sortKey)`

/** @throws Failed notFound */
export function openSource(reader: Reader, id: string): Source {
  const row = reader.get<SourceRow>(`SELECT ${columns} FROM goods_sources WHERE id = ?`, id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'deliveries.source' })
  return sourceOf(row)
}

/** With what came from it; what was taken back does not count. @throws Failed notFound */
export function openSourceWithTotals(reader: Reader, id: string): OpenedSource {
  const totals = reader.get<Omit<OpenedSource, keyof Source>>(
    `SELECT count(*) FILTER (WHERE kind = 'donation') AS donations,
       count(*) FILTER (WHERE kind = 'purchase') AS purchases,
       coalesce(sum(cents) FILTER (WHERE kind = 'donation'), 0) AS donatedCents,
       coalesce(sum(cents) FILTER (WHERE kind = 'purchase'), 0) AS purchasedCents
     FROM (SELECT kind, ${standingLots('sum(l.valueCents)')} AS cents
       FROM deliveries d WHERE sourceId = ? AND undoneAt IS NULL)`,
    id,
  )!
  return { ...openSource(reader, id), ...totals }
}

export function listSources(reader: Reader, request: SourceListRequest, actor: Actor): Source[] {
  const conditions: { sql: string; values: Bound[] }[] = [
    ...searchedWords(request.text).map((word) => ({
      sql: `instr(${searchedText(actor, 'goods_sources')}, ?) > 0`,
      values: [word],
    })),
    ...(request.kinds.length > 0
      ? [{ sql: 'kind IN (SELECT value FROM json_each(?))', values: [JSON.stringify(request.kinds)] }]
      : []),
    ...(request.openOnly ? [{ sql: 'closed = 0', values: [] }] : []),
  ]
  const where = conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : ''
  return reader
    .all<SourceRow>(
      `SELECT ${columns} FROM goods_sources ${where} ORDER BY sortKey, id LIMIT ?`,
      ...conditions.flatMap(({ values }) => values),
      request.limit,
    )
    .map((row) => shownSource(sourceOf(row), actor))
}

/** @throws Failed duplicate where another source bears this ΑΦΜ */
export function refuseSameAfm(reader: Reader, afm: string | null, id: string): void {
  if (afm !== null && reader.get('SELECT 1 FROM goods_sources WHERE afm = ? AND id <> ?', afm, id))
    throw new Failed({ code: 'duplicate', subject: 'deliveries.source', field: 'afm' })
}

type Made = Pick<SourceRow, 'id' | 'createdAt' | 'createdBy'>

export async function insertSource(writer: Writer, typed: NewSource, made: Made): Promise<void> {
  const { kind, name, afm = null, address = null, phone = null, email = null, note = null } = typed
  const fields: SourceFields = { kind, name, afm, address, phone, email, note }
  await writer.insert(sourcesTable, { ...fields, ...searchColumns(fields), ...made, version: 1, closed: 0 })
}

export const updateSource = (
  writer: Writer,
  id: string,
  version: number,
  fields: SourceFields,
): Promise<void> => writer.update(sourcesTable, id, version, { ...fields, ...searchColumns(fields) })

/** The one source of all donations of which nothing is said about the donor; made when it is first needed. */
export async function anonymousSource(writer: Writer, made: Made): Promise<string> {
  const found = writer.get<{ id: string }>(
    `SELECT id FROM goods_sources WHERE kind = 'anonymous' AND name = '' ORDER BY createdAt, id LIMIT 1`,
  )
  if (found) return found.id
  await insertSource(writer, { kind: 'anonymous', name: '' }, made)
  return made.id
}
