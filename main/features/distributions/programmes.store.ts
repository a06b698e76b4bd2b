import type { Decision } from '../../../shared/features/distributions/decision'
import type {
  Basket,
  BasketLine,
  ItemQuantity,
  Programme,
} from '../../../shared/features/distributions/programme'
import type { Reader } from '../../database/reader'
import { Failed } from '../../dispatch/failed'
import type { BasketLineRow, BasketRow, DecisionRow, ProgrammeRow } from './programmes.tables'

/** Codes as they lie in a column. */
export const codesOf = (text: string): string[] => text.split(' ').filter(Boolean)
export const columnOf = (codes: readonly string[]): string => [...new Set(codes)].sort().join(' ')

const programmeOf = (row: ProgrammeRow): Programme => ({
  id: row.id,
  version: row.version,
  name: row.name,
  fundedBy: row.fundedBy,
  from: row.startsOn,
  until: row.endsOn,
  frequency: { times: row.times, per: row.per },
  needsDecision: row.needsDecision === 1,
  criteria: codesOf(row.criteria),
  incomeLimits:
    row.incomeLimits === null ? null : (JSON.parse(row.incomeLimits) as Programme['incomeLimits']),
  exclusive: row.exclusive === 1,
  note: row.note,
  closed: row.closed === 1,
})

export const listProgrammes = (reader: Reader): Programme[] =>
  reader
    .all<ProgrammeRow>('SELECT * FROM programmes ORDER BY closed, sortKey, id LIMIT 1000')
    .map(programmeOf)

/** @throws Failed notFound */
export function openProgramme(reader: Reader, id: string): Programme {
  const row = reader.get<ProgrammeRow>('SELECT * FROM programmes WHERE id = ?', id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'distributions.programme' })
  return programmeOf(row)
}

/** The lines of the version that is valid on the day, or null. */
export function basketLinesOn(
  reader: Reader,
  programmeId: string,
  day: string,
): readonly BasketLine[] | null {
  const basket = basketOn(reader, programmeId, day)
  return (
    basket &&
    reader.all<BasketLineRow>('SELECT * FROM basket_lines WHERE basketId = ? ORDER BY position', basket.id)
  )
}

export const basketOn = (reader: Reader, programmeId: string, day: string): { readonly id: string } | null =>
  reader.get<{ id: string }>(
    `SELECT id FROM baskets WHERE programmeId = ? AND validFrom <= ? ORDER BY validFrom DESC, number DESC LIMIT 1`,
    programmeId,
    day,
  ) ?? null

/** All versions of a programme's basket, the newest first. */
export function basketsOf(reader: Reader, programmeId: string): Basket[] {
  const lines = reader.all<BasketLineRow & ItemQuantity>(
    `SELECT l.*, i.name AS itemName, i.nameEn AS itemNameEn, i.category, i.measure FROM baskets b JOIN basket_lines l ON l.basketId = b.id
     JOIN items i ON i.id = l.itemId WHERE b.programmeId = ? ORDER BY l.basketId, l.position`,
    programmeId,
  )
  return reader
    .all<BasketRow>('SELECT * FROM baskets WHERE programmeId = ? ORDER BY number DESC LIMIT 500', programmeId)
    .map((basket) => ({ ...basket, lines: lines.filter(({ basketId }) => basketId === basket.id) }))
}

/** Names and measures of items, for quantities that are shown. */
export function namedQuantities(
  reader: Reader,
  shares: readonly { readonly itemId: string; readonly quantity: number }[],
): ItemQuantity[] {
  const items = new Map(
    reader
      .all<Omit<ItemQuantity, 'quantity'>>(
        `SELECT id AS itemId, name AS itemName, nameEn AS itemNameEn, category, measure FROM items
         WHERE id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(shares.map(({ itemId }) => itemId)),
      )
      .map((item) => [item.itemId, item]),
  )
  return shares.flatMap(({ itemId, quantity }) => {
    const item = items.get(itemId)
    return item ? [{ ...item, quantity }] : []
  })
}

type DecisionLine = DecisionRow & { programmeName: string }
const decisionOf = (row: DecisionLine): Decision => ({
  ...row,
  criteria: codesOf(row.criteria),
  marks: codesOf(row.marks),
})

export const decisionsOf = (reader: Reader, householdId: string): Decision[] =>
  reader
    .all<DecisionLine>(
      `SELECT d.*, p.name AS programmeName FROM entitlement_decisions d JOIN programmes p ON p.id = d.programmeId
       WHERE d.householdId = ? ORDER BY d.decidedOn DESC, d.createdAt DESC, d.id DESC LIMIT 500`,
      householdId,
    )
    .map(decisionOf)

/** Without asking who may see the household. @throws Failed notFound */
export function openDecision(reader: Reader, id: string): Decision {
  const row = reader.get<DecisionLine>(
    `SELECT d.*, p.name AS programmeName FROM entitlement_decisions d JOIN programmes p ON p.id = d.programmeId
     WHERE d.id = ?`,
    id,
  )
  if (!row) throw new Failed({ code: 'notFound', subject: 'distributions.decision' })
  return decisionOf(row)
}
