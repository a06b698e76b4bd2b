import type { SafeContact } from '../../../shared/features/citizens/citizen'
import { type ContactWay, contactWays } from '../../../shared/values/listEntry'
import type { Reader } from '../../database/reader'
import type { SafeContactRow } from './citizens.tables'

const waysOf = (text: string): ContactWay[] => {
  const ways = text.split(' ')
  return contactWays.filter((way) => ways.includes(way))
}

/** The safe-contact rules of a card, the newest first. For cards the actor may open. */
export const safeContactsOf = (reader: Reader, citizenId: string): SafeContact[] =>
  reader
    .all<SafeContactRow>(
      `SELECT id, rule, note, blocks, addedAt FROM citizen_safe_contacts WHERE citizenId = ?
       ORDER BY addedAt DESC, id DESC LIMIT 100`,
      citizenId,
    )
    .map((row) => ({ ...row, blocks: waysOf(row.blocks) }))

/** All ways of contact that at least one rule forbids. */
export const blockedBy = (rules: readonly Pick<SafeContact, 'blocks'>[]): ContactWay[] =>
  contactWays.filter((way) => rules.some(({ blocks }) => blocks.includes(way)))

/** In which ways this citizen must not be reached, for every feature that calls, writes or prints a label. */
export const contactBlocks = (reader: Reader, citizenId: string): ContactWay[] =>
  blockedBy(safeContactsOf(reader, citizenId))

/** As `contactBlocks`, for the lines of a list in one statement: an entry only where something is blocked. */
export function contactBlocksOf(reader: Reader, citizenIds: readonly string[]): Map<string, ContactWay[]> {
  const rows = reader.all<{ citizenId: string; blocks: string }>(
    `SELECT citizenId, group_concat(blocks, ' ') AS blocks FROM citizen_safe_contacts
     WHERE citizenId IN (SELECT value FROM json_each(?)) GROUP BY citizenId`,
    JSON.stringify(citizenIds),
  )
  return new Map(rows.map(({ citizenId, blocks }) => [citizenId, waysOf(blocks)]))
}
