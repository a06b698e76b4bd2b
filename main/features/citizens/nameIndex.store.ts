import {
  type CitizenName,
  type NameKeyKind,
  nameKeys,
  type NameLookup,
  type QueryWord,
} from '../../../shared/values/personName'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'

/**
 * The search index of names: for each citizen's serial one row of keys in FTS5, which keeps for each key the serials
 * close together. So two common names are met in each other without reading the cards, however many there are.
 */

/** A key begins with the letter of its kind: the same word may be a spelling and a sound. */
const letters: Readonly<Record<NameKeyKind, string>> = { fold: 'f', sound: 's', stem: 't', short: 'o' }

/** Writes the keys by which a name is found, in place of the earlier ones. */
export function indexName(writer: Writer, serial: number, name: CitizenName): void {
  writer.run('DELETE FROM citizen_names WHERE rowid = ?', serial)
  const keys = new Set(nameKeys(name).map(({ kind, key }) => letters[kind] + key))
  writer.run('INSERT INTO citizen_names (rowid, keys) VALUES (?, ?)', serial, [...keys].join(' '))
}

/** How the words are looked up: as they are spelled, as beginnings, by everything that sounds alike. */
export const steps = ['spelled', 'beginning', 'alike'] as const
export type Step = (typeof steps)[number]

/** A term in the language of FTS5. Keys hold letters and digits only; the quotes make sure of it. */
const term = (kind: NameKeyKind, key: string, match: NameLookup['match']) =>
  `"${letters[kind]}${key.replaceAll('"', '')}"${match === 'prefix' ? ' *' : ''}`

function termsOf(word: QueryWord, step: Step): string[] {
  if (step === 'spelled') return word.folds.map((key) => term('fold', key, 'equal'))
  const lookups = step === 'alike' ? word.lookups : word.lookups.filter(({ kind }) => kind === 'fold')
  return lookups.map(({ kind, key, match }) => term(kind, key, match))
}

/**
 * Serials of the citizens whose name may answer all words, the newest first; the visibility rule is applied by whoever
 * reads their rows.
 */
export function candidateSerials(
  reader: Reader,
  words: readonly QueryWord[],
  step: Step,
  limit: number,
): number[] {
  if (words.length === 0) return []
  const match = words.map((word) => `(${termsOf(word, step).join(' OR ')})`).join(' AND ')
  return reader
    .all<{ serial: number }>(
      'SELECT rowid AS serial FROM citizen_names WHERE citizen_names MATCH ? ORDER BY rowid DESC LIMIT ?',
      match,
      limit,
    )
    .map(({ serial }) => serial)
}
