import type { HalfTyped, SearchResult, SimilarResult } from '../../../shared/features/citizens/citizenSearch'
import { nameQuery } from '../../../shared/values/nameRank'
import { prefixRange } from '../../../shared/values/personName'
import type { Bound, Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { lineColumns, linesOf, type LineRow } from './citizenLine.store'
import {
  type FoundBy,
  likeness,
  likenessQuery,
  ranked,
  type SearchText,
  searchText,
} from './citizenSearch.rules'
import { visibleTo } from './citizens.policy'
import { searchedName } from './citizens.rules'
import { candidateSerials, steps } from './nameIndex.store'

type Found = SearchResult['found'][number]
type NamedRow = LineRow & {
  identityDocument: string | null
  personalNumber: string | null
  paaypa: string | null
  birthSurname: string | null
  latinSurname: string | null
  latinName: string | null
}

const most = 20
/** Candidates per lookup: enough to rank among, few enough to stay fast. */
const fetched = { spelled: 40, beginning: 40, alike: 80 } as const

const nameColumns = `${lineColumns}, c.birthSurname, c.latinSurname, c.latinName, c.identityDocument,
  c.personalNumber, c.paaypa`

function rowsWhere(reader: Reader, actor: Actor, condition: string, ...values: Bound[]): NamedRow[] {
  const visible = visibleTo(actor)
  const sql = `SELECT ${nameColumns} FROM citizens c WHERE ${condition} AND ${visible.sql} LIMIT 300`
  return reader.all<NamedRow>(sql, ...values, ...visible.values)
}

const rowsOfSerials = (reader: Reader, actor: Actor, serials: readonly number[]) =>
  serials.length === 0
    ? []
    : rowsWhere(reader, actor, 'c.serial IN (SELECT value FROM json_each(?))', JSON.stringify(serials))

const candidateOf = (row: NamedRow) => ({ ...searchedName(row), sortKey: row.sortKey, row })

/** At most twenty citizens the actor may see, the best first. */
export function searchCitizens(reader: Reader, actor: Actor, typed: string): SearchResult {
  const text = searchText(typed)
  const found = searched(reader, actor, text).slice(0, most)
  const lines = linesOf(
    reader,
    found.map(({ row }) => row),
  )
  return {
    found: found.map(({ row: _row, ...why }, place) => ({ ...lines[place]!, ...why })),
    hiddenMatch: text.kind === 'digits' && hiddenMatch(reader, actor, text.digits, text.digits),
  }
}

type Hit = Pick<Found, 'by' | 'rank' | 'reasons'> & { readonly row: NamedRow }

function searched(reader: Reader, actor: Actor, text: SearchText): Hit[] {
  switch (text.kind) {
    case 'nothing':
      return []
    case 'name':
      return byName(reader, actor, text.text)
    case 'digits':
      return byDigits(reader, actor, text.digits, text.phone)
    case 'document':
      return [...byDocument(reader, actor, text.document), ...byName(reader, actor, text.text)]
  }
}

/** Exact spellings first; the next wider net is cast only while there are too few. */
function byName(reader: Reader, actor: Actor, text: string): Hit[] {
  const query = nameQuery(text)
  const serials = new Set<number>()
  const rows = new Map<string, NamedRow>()
  for (const step of steps) {
    const found = candidateSerials(reader, query, step, fetched[step])
    const fresh = found.filter((serial) => !serials.has(serial))
    for (const serial of fresh) serials.add(serial)
    for (const row of rowsOfSerials(reader, actor, fresh)) rows.set(row.id, row)
    if (rows.size >= most) break
  }
  return ranked(query, [...rows.values()].map(candidateOf)).map(
    ({ candidate, ranked: { rank, reasons } }) => ({
      row: candidate.row,
      by: 'name',
      rank: rank ?? 'alike',
      reasons: [...reasons],
    }),
  )
}

type NumberColumn = 'amka' | 'afm' | 'mobile' | 'landline' | 'paaypa' | 'identityDocument' | 'personalNumber'

function byDigits(reader: Reader, actor: Actor, digits: string, phone: string): Hit[] {
  const ways: readonly (readonly [NumberColumn, FoundBy, string])[] = [
    ['amka', 'amka', digits],
    ['afm', 'afm', digits],
    ['mobile', 'phone', phone],
    ['landline', 'phone', phone],
    ['paaypa', 'document', digits],
    ['identityDocument', 'document', digits],
  ]
  const file = /^\d{1,9}$/.test(digits)
    ? rowsWhere(reader, actor, 'c.fileNumber = ?', Number(digits)).map((row) =>
        hit(row, 'fileNumber', 'exact'),
      )
    : []
  // Below three digits every second citizen would begin so.
  const others =
    digits.length < 3 ? [] : ways.flatMap(([column, by, text]) => beginning(reader, actor, column, by, text))
  return once([...file, ...others])
}

const byDocument = (reader: Reader, actor: Actor, document: string): Hit[] =>
  once([
    ...beginning(reader, actor, 'identityDocument', 'document', document),
    ...beginning(reader, actor, 'personalNumber', 'document', document),
    ...beginning(reader, actor, 'paaypa', 'document', document),
  ])

function beginning(reader: Reader, actor: Actor, column: NumberColumn, by: FoundBy, text: string): Hit[] {
  const { from, to } = prefixRange(text)
  const condition = `c.id IN (SELECT n.id FROM citizens n WHERE n.${column} >= ? AND n.${column} < ?
    ORDER BY n.${column} LIMIT 40)`
  return rowsWhere(reader, actor, condition, from, to).map((row) =>
    hit(row, by, row[column] === text ? 'exact' : 'prefix'),
  )
}

const hit = (row: NamedRow, by: FoundBy, rank: Found['rank']): Hit => ({ row, by, rank, reasons: [] })

/** Each citizen once, by the first way that found them; whole numbers before beginnings. */
function once(hits: readonly Hit[]): Hit[] {
  const sorted = [
    ...hits.filter(({ rank }) => rank === 'exact'),
    ...hits.filter(({ rank }) => rank !== 'exact'),
  ]
  const seen = new Set<string>()
  return sorted.filter(({ row: { id } }) => !seen.has(id) && seen.add(id))
}

/** Whether a card with exactly this number exists that the actor may not open: that and nothing more is told. */
function hiddenMatch(reader: Reader, actor: Actor, amka: string | null, afm: string | null): boolean {
  const visible = visibleTo(actor)
  return ([['amka', amka, 11], ['afm', afm, 9]] as const).some(
    ([column, number, length]) =>
      number?.length === length &&
      reader.get(
        `SELECT 1 FROM citizens c WHERE c.${column} = ? AND NOT ${visible.sql}`,
        number,
        ...visible.values,
      ) !== undefined,
  ) // prettier-ignore
}

/** At most eight cards the actor may see that may be the citizen being typed, the likeliest first. */
export function similarCitizens(reader: Reader, actor: Actor, typed: HalfTyped): SimilarResult {
  const query = likenessQuery(typed)
  const rows = new Map<string, NamedRow>()
  const add = (found: readonly NamedRow[]) => {
    for (const row of found) if (row.id !== typed.exceptId) rows.set(row.id, row)
  }
  if (query.amka) add(rowsWhere(reader, actor, 'c.amka = ?', query.amka))
  if (query.afm) add(rowsWhere(reader, actor, 'c.afm = ?', query.afm))
  if (query.birthDate) add(rowsWhere(reader, actor, 'c.birthDate = ?', query.birthDate))
  for (const phone of query.phones) {
    add(rowsWhere(reader, actor, 'c.mobile = ?', phone))
    add(rowsWhere(reader, actor, 'c.landline = ?', phone))
  }
  // What sounds alike holds the beginnings too.
  for (const step of ['spelled', 'alike'] as const)
    add(rowsOfSerials(reader, actor, candidateSerials(reader, query.name, step, fetched[step])))
  const alike = [...rows.values()]
    .flatMap((row) => {
      const like = likeness(query, { ...row, ...searchedName(row) })
      return like ? [{ row, ...like }] : []
    })
    .sort((one, other) => other.score - one.score || (one.row.sortKey < other.row.sortKey ? -1 : 1))
    .slice(0, 8)
  const lines = linesOf(
    reader,
    alike.map(({ row }) => row),
  )
  return {
    alike: alike.map(({ because }, place) => ({ ...lines[place]!, because })),
    hiddenMatch: hiddenMatch(reader, actor, query.amka, query.afm),
  }
}
