import type { StoredEntry } from '../../../shared/features/settings/storedEntry'
import { type List, type ListEntry, listNames, type ListName } from '../../../shared/values/listEntry'
import type { Reader } from '../../database/reader'
import { StaleRow, type Writer } from '../../database/writer'
import { Failed } from '../../dispatch/failed'
import type { ListEntryRow } from './settings.tables'

/** All entries of all lists in their order, retired ones too. */
export function allLists(reader: Reader): Record<ListName, StoredEntry[]> {
  const lists = Object.fromEntries(listNames.map((name) => [name, [] as StoredEntry[]])) as Record<
    ListName,
    StoredEntry[]
  >
  // Some hundred entries in all: what staff chooses from.
  for (const row of reader.all<ListEntryRow>('SELECT * FROM list_entries ORDER BY list, position, code'))
    lists[row.list as ListName]?.push(entryOf(row))
  return lists
}

export function listEntries(reader: Reader, list: ListName): StoredEntry[] {
  return reader
    .all<ListEntryRow>('SELECT * FROM list_entries WHERE list = ? ORDER BY position, code', list)
    .map(entryOf)
}

/** One entry by its code, retired or not; null for a code the list does not have. */
export function findListEntry(reader: Reader, list: ListName, code: string): StoredEntry | null {
  const row = reader.get<ListEntryRow>('SELECT * FROM list_entries WHERE list = ? AND code = ?', list, code)
  return row ? entryOf(row) : null
}

/**
 * Where an entry of a list says nothing without more words, they must be there.
 * @throws Failed with the field in which they are missing
 */
export function refuseWithoutWords(
  reader: Reader,
  asked: readonly { readonly list: ListName; readonly code: string | null }[],
  { path, text }: { readonly path: string; readonly text: string },
): void {
  if (text !== '') return
  if (asked.some(({ list, code }) => code !== null && findListEntry(reader, list, code)?.needsText))
    throw new Failed({ code: 'invalidInput', fields: [{ path, issue: 'required' }] })
}

type AskedCode = { readonly list: ListName; readonly code: string | null; readonly path: string }

/** Retired choices are known too: old records bear them. @throws Failed with each field whose code its list does not have */
export function refuseUnlisted(reader: Reader, asked: readonly AskedCode[]): void {
  const fields = asked.flatMap(({ list, code, path }) =>
    code === null || findListEntry(reader, list, code) ? [] : [{ path, issue: 'notListed' as const }],
  )
  if (fields.length > 0) throw new Failed({ code: 'invalidInput', fields })
}

/** Each of a field's codes, as `refuseUnlisted` asks for them: `marks.0`, `marks.1` … */
export const eachOf = (list: ListName, codes: readonly string[], path: string): AskedCode[] =>
  codes.map((code, place) => ({ list, code, path: `${path}.${place}` }))

/** @throws Failed notFound */
export function openListEntry(reader: Reader, list: ListName, code: string): StoredEntry {
  const entry = findListEntry(reader, list, code)
  if (!entry) throw new Failed({ code: 'notFound', subject: 'settings.listEntry' })
  return entry
}

export function insertLists(writer: Writer, lists: readonly List[]): void {
  for (const { list, entries } of lists)
    for (const [index, entry] of entries.entries()) insertEntry(writer, list, entry, (index + 1) * 10)
}

/** Lists of which the store holds nothing: it was set up before the program had them. */
export function missingLists(reader: Reader): ListName[] {
  const known = new Set(
    reader.all<{ list: string }>('SELECT DISTINCT list FROM list_entries').map(({ list }) => list),
  )
  return listNames.filter((name) => !known.has(name))
}

/** Adds the shipped entries of lists that the store does not hold yet; a list it holds stays as the centre made it. */
export function addMissingLists(writer: Writer, shipped: readonly List[]): void {
  const missing = new Set(missingLists(writer))
  insertLists(
    writer,
    shipped.filter(({ list }) => missing.has(list)),
  )
}

export function insertEntry(writer: Writer, list: ListName, entry: ListEntry, position: number): void {
  const { code, el, en, ...details } = entry
  writer.run(
    `INSERT INTO list_entries (list, code, version, el, en, details, position, active)
     VALUES (?, ?, 1, ?, ?, ?, ?, 1)`,
    list,
    code,
    el,
    en,
    JSON.stringify(details),
    position,
  )
}

type Changes = Partial<Pick<StoredEntry, 'el' | 'en' | 'position' | 'active' | 'number'>>

/** @throws StaleRow */
export function updateEntry(
  writer: Writer,
  list: ListName,
  before: StoredEntry,
  version: number,
  changes: Changes,
): void {
  const { code, el, en, position, active, version: _, ...details } = { ...before, ...changes }
  const changed = writer.run(
    `UPDATE list_entries SET el = ?, en = ?, details = ?, position = ?, active = ?, version = version + 1
     WHERE list = ? AND code = ? AND version = ?`,
    el,
    en,
    JSON.stringify(details),
    position,
    active ? 1 : 0,
    list,
    code,
    version,
  )
  if (changed !== 1) throw new StaleRow('the entry has another version')
}

function entryOf({ code, el, en, details, version, position, active }: ListEntryRow): StoredEntry {
  const own = JSON.parse(details) as Omit<ListEntry, 'code' | 'el' | 'en'>
  return { ...own, code, el, en, version, position, active: active === 1 }
}
