import type { HandOver, HandOverLine, HandOverRequest } from '../../../shared/features/distributions/handOver'
import { officialName } from '../../../shared/values/greekGrammar'
import type { Bound, Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { visibleTo } from '../citizens'
import { lotValueOf } from '../goods'
import type { HandOverRow } from './handOvers.tables'
import { receiptNumber } from './receiptNumber'

/** Of the value of its lots, in cents, what the goods of hand-over `h` were worth as far as it is known. */
export const valueOfHandOver = `coalesce((SELECT sum(${lotValueOf('l.quantity', 't')})
  FROM hand_over_lines l JOIN lots t ON t.id = l.lotId WHERE l.handOverId = h.id), 0)`

/** The condition that the actor may see somebody of the household as it was on the day. */
function visibleHandOver(actor: Actor): { readonly sql: string; readonly values: readonly Bound[] } {
  const { sql, values } = visibleTo(actor)
  return {
    sql: `EXISTS (SELECT 1 FROM hand_over_members m JOIN citizens c ON c.id = m.citizenId
      WHERE m.handOverId = h.id AND ${sql})`,
    values,
  }
}

/** @throws Failed notFound, also where everybody of the household is hidden */
export function openHandOverRow(reader: Reader, actor: Actor, id: string): HandOverRow {
  const visible = visibleHandOver(actor)
  const row = reader.get<HandOverRow>(
    `SELECT h.* FROM hand_overs h WHERE h.id = ? AND ${visible.sql}`,
    id,
    ...visible.values,
  )
  if (!row) throw new Failed({ code: 'notFound', subject: 'distributions.handOver' })
  return row
}

type Row = Omit<HandOverRow, 'receipt'> & {
  programmeName: string | null
  valueCents: number
  collectorSurname: string | null
  collectorName: string | null
}
const columns = `h.id, h.year, h.serial, h.parcelId, h.programmeId, h.householdId, h.warehouseId, h.day, h.handedAt,
  h.handedBy, h.island, h.collectedById, h.proxyName, h.proxyDocument, h.authorisationKept, h.urgentReason, h.nod, h.nodBy,
  h.nodAt, h.nodNote, h.note, h.undoneAt, h.undoneBy, h.undoneReason, g.name AS programmeName,
  ${valueOfHandOver} AS valueCents`
const tables = `hand_overs h LEFT JOIN programmes g ON g.id = h.programmeId`

type MemberRow = {
  handOverId: string
  citizenId: string
  surname: string
  name: string
  fatherName: string | null
  fileNumber: number | null
  settlement: string | null
  seen: number
}

/** The members of each hand-over as they were, the head first. */
function membersOf(reader: Reader, actor: Actor, handOverIds: readonly string[]): Map<string, MemberRow[]> {
  const { sql, values } = visibleTo(actor)
  const members = new Map<string, MemberRow[]>()
  for (const row of reader.all<MemberRow>(
    `SELECT m.handOverId, m.citizenId, c.surname, c.name, c.fatherName, c.fileNumber, c.settlement, ${sql} AS seen
     FROM hand_over_members m JOIN citizens c ON c.id = m.citizenId
     WHERE m.handOverId IN (SELECT value FROM json_each(?)) ORDER BY m.handOverId, m.position`,
    ...values,
    JSON.stringify(handOverIds),
  ))
    members.set(row.handOverId, [...(members.get(row.handOverId) ?? []), row])
  return members
}

function lineOf(row: Row, members: readonly MemberRow[]): HandOverLine {
  const seen = members.filter((member) => member.seen === 1)
  const head = seen[0]!
  const collector = seen.find(({ citizenId }) => citizenId === row.collectedById)
  return {
    id: row.id,
    receipt: receiptNumber(row),
    year: row.year,
    serial: row.serial,
    parcelId: row.parcelId,
    programmeId: row.programmeId,
    programmeName: row.programmeName,
    warehouseId: row.warehouseId,
    day: row.day,
    handedAt: row.handedAt,
    handedBy: row.handedBy,
    household: {
      householdId: row.householdId,
      citizenId: head.citizenId,
      name: officialName(head),
      fileNumber: head.fileNumber,
      size: members.length,
      hiddenMembers: members.length - seen.length,
      settlement: head.settlement,
      island: row.island,
    },
    // A collector whose card is hidden today is not named.
    collector:
      row.proxyName === null
        ? { kind: 'member', name: collector ? officialName(collector) : '' }
        : { kind: 'proxy', name: row.proxyName },
    nod: row.nod,
    undone:
      row.undoneAt === null
        ? null
        : { at: row.undoneAt, by: row.undoneBy ?? '', reason: row.undoneReason ?? '' },
    valueCents: row.valueCents,
  }
}

/** Rows under the rule of visibility; `condition` is a text of this file. */
function rowsWhere(
  reader: Reader,
  actor: Actor,
  condition: string,
  values: readonly Bound[],
  end: string,
  endValues: readonly Bound[] = [],
): { readonly row: Row; readonly line: HandOverLine }[] {
  const visible = visibleHandOver(actor)
  const rows = reader.all<Row>(
    `SELECT ${columns} FROM ${tables} WHERE ${condition} AND ${visible.sql} ${end}`,
    ...values,
    ...visible.values,
    ...endValues,
  )
  const members = membersOf(
    reader,
    actor,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ row, line: lineOf(row, members.get(row.id) ?? []) }))
}

/** @throws Failed notFound */
export function openHandOver(reader: Reader, actor: Actor, id: string): HandOver {
  const [found] = rowsWhere(reader, actor, 'h.id = ?', [id], 'LIMIT 1')
  if (!found) throw new Failed({ code: 'notFound', subject: 'distributions.handOver' })
  const { row, line } = found
  return {
    ...line,
    collector: {
      ...line.collector,
      citizenId: line.collector.name === '' ? null : row.collectedById,
      document: row.proxyDocument,
      authorisationKept: row.authorisationKept === 1,
    },
    lines: givenLinesOf(reader, id),
    urgentReason: row.urgentReason,
    nodBy: row.nodBy,
    nodAt: row.nodAt,
    nodNote: row.nodNote,
    note: row.note,
  }
}

type GivenRow = Omit<HandOver['lines'][number], 'substitutes'> & {
  readonly insteadId: string | null
  readonly insteadName: string | null
  readonly insteadNameEn: string | null
}
const givenLinesOf = (reader: Reader, handOverId: string): HandOver['lines'] =>
  reader
    .all<GivenRow>(
      `SELECT l.itemId, i.name AS itemName, i.nameEn AS itemNameEn, i.category, i.measure, l.quantity, l.lotId, t.label AS lotLabel, t.expiresOn,
         l.reason, s.id AS insteadId, s.name AS insteadName, s.nameEn AS insteadNameEn
       FROM hand_over_lines l JOIN items i ON i.id = l.itemId JOIN lots t ON t.id = l.lotId
       LEFT JOIN items s ON s.id = l.substitutesItemId WHERE l.handOverId = ? ORDER BY l.position`,
      handOverId,
    )
    .map(({ insteadId, insteadName, insteadNameEn, ...line }) => ({
      ...line,
      substitutes:
        insteadId === null
          ? null
          : { itemId: insteadId, itemName: insteadName ?? '', itemNameEn: insteadNameEn },
    }))

/** The newest first, page by page. */
export function listHandOvers(reader: Reader, actor: Actor, request: HandOverRequest) {
  const { show, urgentOnly, after, limit } = request
  const shown = visibleTo(actor)
  const filters: [string, Bound | null][] = [
    ['h.programmeId = ?', request.programmeId],
    ['h.warehouseId = ?', request.warehouseId],
    ['h.parcelId IN (SELECT id FROM parcels WHERE dayId = ?)', request.dayId],
    ['h.householdId = ?', request.householdId],
    ['h.id IN (SELECT handOverId FROM hand_over_lines WHERE lotId = ?)', request.lotId],
    ['h.island = ?', request.island],
    ['h.day >= ?', request.from],
    ['h.day <= ?', request.until],
  ]
  const given = filters.filter(([, value]) => value !== null)
  // A card that is hidden from the actor is as good as none: else the filter would tell whose household it belongs to.
  const ofCitizen = `h.id IN (SELECT m.handOverId FROM hand_over_members m JOIN citizens c ON c.id = m.citizenId
    WHERE m.citizenId = ? AND ${shown.sql})`
  const condition =
    [
      ...given.map(([sql]) => sql),
      ...(request.citizenId === null ? [] : [ofCitizen]),
      ...(show === 'all' ? [] : [`h.undoneAt IS ${show === 'standing' ? '' : 'NOT '}NULL`]),
      ...(urgentOnly ? ['h.programmeId IS NULL'] : []),
    ].join(' AND ') || '1'
  const values = [
    ...given.map(([, value]) => value),
    ...(request.citizenId === null ? [] : [request.citizenId, ...shown.values]),
  ]
  const found = rowsWhere(
    reader,
    actor,
    after ? `${condition} AND (h.year, h.serial) < (?, ?)` : condition,
    after ? [...values, after.year, after.serial] : values,
    'ORDER BY h.year DESC, h.serial DESC LIMIT ?',
    [limit + 1],
  ).map(({ line }) => line)
  const handOvers = found.slice(0, limit)
  const last = handOvers.at(-1)
  const visible = visibleHandOver(actor)
  const count = after
    ? null
    : reader.get<{ count: number }>(
        `SELECT count(*) AS count FROM hand_overs h WHERE ${condition} AND ${visible.sql}`,
        ...values,
        ...visible.values,
      )!.count
  return {
    handOvers,
    next: found.length > limit && last ? { year: last.year, serial: last.serial } : null,
    count,
  }
}

/** Urgent aid that no supervisor answered for yet, the oldest first. */
export const handOversToNod = (reader: Reader, actor: Actor) =>
  rowsWhere(
    reader,
    actor,
    `h.nod = 'waiting' AND h.undoneAt IS NULL`,
    [],
    'ORDER BY h.handedAt, h.id LIMIT 500',
  ).map(({ row, line }) => ({ ...line, urgentReason: row.urgentReason ?? '' }))

/** Those of the hand-overs that the actor may see, the newest first. */
export const handOversSeen = (reader: Reader, actor: Actor, ids: readonly string[]): HandOverLine[] =>
  rowsWhere(
    reader,
    actor,
    'h.id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(ids)],
    'ORDER BY h.year DESC, h.serial DESC',
  ).map(({ line }) => line)
