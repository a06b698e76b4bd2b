import { prefixRange, type NameLookup, type QueryWord } from '../../../shared/values/personName'
import type { Bound, Reader } from '../../database/reader'

/**
 * The search index of names. Candidates are fetched by the rarest word of the query; the other words are probed for
 * each of its rows by the citizen's serial, so that two common names together stay fast.
 */

type Range = { readonly kind: string; readonly from: string; readonly to: string }

const rangeOf = ({ kind, match, key }: NameLookup): Range => ({
  kind,
  from: key,
  to: match === 'equal' ? key : prefixRange(key).to,
})

/** How the words are looked up: as they are spelled, as beginnings, by everything that sounds alike. */
export const steps = ['spelled', 'beginning', 'alike'] as const
export type Step = (typeof steps)[number]

function rangesOf(word: QueryWord, step: Step): Range[] {
  if (step === 'spelled') return word.folds.map((key) => ({ kind: 'fold', from: key, to: key }))
  const lookups = step === 'alike' ? word.lookups : word.lookups.filter(({ kind }) => kind === 'fold')
  return lookups.map(rangeOf)
}

/** Counting further than this would cost more than it saves. */
const farEnough = 4000

const countSql = `SELECT count(*) AS count FROM (SELECT 1 FROM citizen_name_keys
  WHERE kind = ? AND key BETWEEN ? AND ? LIMIT ${farEnough})`

function frequency(reader: Reader, ranges: readonly Range[]): number {
  let sum = 0
  for (const { kind, from, to } of ranges)
    sum += reader.get<{ count: number }>(countSql, kind, from, to)!.count
  return sum
}

const bound = ({ kind, from, to }: Range): Bound[] => [kind, from, to]
const rangeSql = (alias: string) => `(${alias}.kind = ? AND ${alias}.key BETWEEN ? AND ?)`

/** A probe for one more word on the citizen of a row `k`. */
const probe = (ranges: readonly Range[]) => ({
  sql: `EXISTS (SELECT 1 FROM citizen_name_keys o WHERE o.serial = k.serial
    AND (${ranges.map(() => rangeSql('o')).join(' OR ')}))`,
  values: ranges.flatMap(bound),
})

/**
 * Serials of citizens whose name may answer all words, at most `limit` per way of finding the rarest word; the
 * visibility rule is applied by whoever reads their rows.
 */
export function candidateSerials(
  reader: Reader,
  words: readonly QueryWord[],
  step: Step,
  limit: number,
): Set<number> {
  const serials = new Set<number>()
  if (words.length === 0) return serials
  const byWord = words.map((word) => rangesOf(word, step))
  const counted =
    byWord.length === 1
      ? byWord
      : byWord
          .map((ranges) => ({ ranges, count: frequency(reader, ranges) }))
          .sort((one, other) => one.count - other.count)
          .map(({ ranges }) => ranges)
  const [rarest = [], ...others] = counted
  const probes = others.map(probe)
  const where = [rangeSql('k'), ...probes.map(({ sql }) => sql)].join(' AND ')
  // In the order of the index, so that nothing is sorted: of one spelling surnames and the newest cards first.
  const way = step === 'spelled' ? 'DESC' : 'ASC'
  const sql = `SELECT k.serial FROM citizen_name_keys k WHERE ${where}
    ORDER BY k.kind ${way}, k.key ${way}, k.part ${way}, k.serial ${way} LIMIT ?`
  for (const range of rarest) {
    const values = [...bound(range), ...probes.flatMap((one) => one.values), limit]
    for (const { serial } of reader.all<{ serial: number }>(sql, ...values)) serials.add(serial)
  }
  return serials
}
