import { foldedWords } from './greekText'
import { toLatin } from './latinText'
import { officialForms, queryKeys } from './personName'
import type { CitizenName, NameKeyKind, NamePart, QueryWord } from './personName'
import { soundKeysOfFolded, surnameStem } from './soundKey'

export type NameRank = 'exact' | 'prefix' | 'alike'
/** Why a name that is not spelled so was found: other alphabet, short name, other ending, same sound. */
export type NameReason = 'latinSpelling' | 'shortName' | 'otherEnding' | 'sameSound'
export type RankedName = {
  /** The weakest of the words; `null` when a word of the query matches no word of the name. */
  readonly rank: NameRank | null
  readonly reasons: readonly NameReason[]
  /** Orders names of the same rank: higher first. */
  readonly score: number
}
type WordMatch = { readonly rank: NameRank; readonly reason?: NameReason; readonly score: number }

const ranks: readonly NameRank[] = ['exact', 'prefix', 'alike']
/** A word found in the surname weighs more than in the father's name. */
const partWeight: Readonly<Record<NamePart, number>> = { surname: 4, name: 3, latin: 2, fatherName: 1 }
const rankWeight: Readonly<Record<NameRank, number>> = { exact: 100, prefix: 50, alike: 10 }

const found = (part: NamePart, rank: NameRank, reason?: NameReason): WordMatch => ({
  rank,
  score: rankWeight[rank] + partWeight[part] - (reason ? 5 : 0),
  ...(reason ? { reason } : {}),
})

type PreparedWord = QueryWord & {
  readonly latin: boolean
  readonly stems: ReadonlySet<string>
  readonly soundBeginnings: readonly string[]
  readonly official: ReadonlySet<string>
}
/** A query made ready once and used for many names. */
export type NameQuery = readonly PreparedWord[]

const keysOf = (word: QueryWord, kind: NameKeyKind) =>
  word.lookups.filter((lookup) => lookup.kind === kind).map((lookup) => lookup.key)

/** Makes a typed name ready for `rankName`. */
export const nameQuery = (text: string): NameQuery =>
  queryKeys(text).map((word) => ({
    ...word,
    latin: /[A-Z]/.test(word.word),
    stems: new Set(keysOf(word, 'stem')),
    soundBeginnings: keysOf(word, 'sound'),
    official: new Set(keysOf(word, 'short')),
  }))

type NameWord = {
  readonly part: NamePart
  readonly fold: string
  readonly latin: string | undefined
  /** Computed when first asked for. */
  sounds?: readonly string[]
}

function wordsOf(citizen: CitizenName, withLatin: boolean): readonly NameWord[] {
  const parts: readonly (readonly [NamePart, string])[] = [
    ['surname', citizen.surname],
    ['name', citizen.name],
    ['fatherName', citizen.fatherName ?? ''],
    ['latin', citizen.latin ?? ''],
  ]
  return parts.flatMap(([part, text]) => {
    const latin = withLatin ? foldedWords(toLatin(text)) : []
    return foldedWords(text).map((fold, index) => ({ part, fold, latin: latin[index] }))
  })
}

function spelled(query: PreparedWord, word: NameWord): WordMatch | undefined {
  if (query.folds.includes(word.fold)) return found(word.part, 'exact')
  if (query.word === word.latin) return found(word.part, 'exact', 'latinSpelling')
  if (query.folds.some((fold) => word.fold.startsWith(fold))) return found(word.part, 'prefix')
  if (word.latin?.startsWith(query.word)) return found(word.part, 'prefix', 'latinSpelling')
  return undefined
}

function sounding(query: PreparedWord, word: NameWord): WordMatch | undefined {
  word.sounds ??= soundKeysOfFolded(word.fold)
  for (const sound of word.sounds) {
    if (query.soundBeginnings.some((beginning) => sound.startsWith(beginning)))
      return found(word.part, 'alike', 'sameSound')
    if (word.part !== 'surname' && officialForms(sound).some((official) => query.official.has(official)))
      return found(word.part, 'alike', 'shortName')
    if ((word.part === 'surname' || word.part === 'latin') && query.stems.has(surnameStem(sound)))
      return found(word.part, 'alike', 'otherEnding')
  }
  return undefined
}

function best(query: PreparedWord, words: readonly NameWord[]): WordMatch | undefined {
  let result: WordMatch | undefined
  for (const word of words) {
    const match = spelled(query, word)
    if (match && (!result || match.score > result.score)) result = match
  }
  if (result) return result
  for (const word of words) {
    const match = sounding(query, word)
    if (match && (!result || match.score > result.score)) result = match
  }
  return result
}

/** How well a name answers a query. The order of the words does not count, but each must match a word of the name. */
export function rankName(query: NameQuery, citizen: CitizenName): RankedName {
  const none: RankedName = { rank: null, reasons: [], score: 0 }
  if (query.length === 0) return none
  const words = wordsOf(
    citizen,
    query.some((word) => word.latin),
  )
  let weakest = 0
  let score = 0
  const reasons = new Set<NameReason>()
  for (const word of query) {
    const match = best(word, words)
    if (!match) return none
    weakest = Math.max(weakest, ranks.indexOf(match.rank))
    score += match.score
    if (match.reason) reasons.add(match.reason)
  }
  return { rank: ranks[weakest] ?? null, reasons: [...reasons], score }
}
