import { nameKeysVersion } from '../../../shared/values/personName'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import { type Named, searchedName } from './citizens.rules'
import { indexName } from './nameIndex.store'

const counter = 'nameKeys'
const pageLength = 1000

/** Stores from before the version was kept hold keys of the first one. */
const versionOf = (reader: Reader): number =>
  reader.get<{ value: number }>('SELECT value FROM citizen_counters WHERE name = ?', counter)?.value ?? 1

/** Whether the keys in the search index were made by another version of the program's rules for names. */
export const nameIndexIsOld = (reader: Reader, wanted = nameKeysVersion): boolean =>
  versionOf(reader) !== wanted

/**
 * Makes the search index of names anew from the cards, in the transaction it is called in, so that a person is never
 * found by half of the names.
 * @returns how many names were written
 */
export function renewNameIndex(writer: Writer, version = nameKeysVersion): number {
  writer.run('DELETE FROM citizen_names')
  let last = -1
  let count = 0
  for (;;) {
    const cards = writer.all<Named & { serial: number }>(
      `SELECT serial, surname, name, fatherName, birthSurname, latinSurname, latinName FROM citizens
       WHERE serial > ? ORDER BY serial LIMIT ?`,
      last,
      pageLength,
    )
    for (const card of cards) indexName(writer, card.serial, searchedName(card))
    count += cards.length
    if (cards.length < pageLength) break
    last = cards.at(-1)!.serial
  }
  writer.run(
    `INSERT INTO citizen_counters (name, value) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    counter,
    version,
  )
  return count
}
