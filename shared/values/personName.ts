import { asGreekLookAlike, foldedWords } from './greekText'
import { toLatin } from './latinText'
import { shortNames } from './shortNames'
import { soundKey, soundKeysOfFolded, soundPrefixes, surnameStem } from './soundKey'

export type CitizenName = {
  readonly surname: string
  readonly name: string
  readonly fatherName?: string | null
  /** The whole name as a foreign document writes it. */
  readonly latin?: string | null
}
export type NamePart = 'surname' | 'name' | 'fatherName' | 'latin'
/**
 * `fold`: the word in capitals without marks, in Greek and in ΕΛΟΤ 743; `sound`: its sound; `stem`: what the forms of
 * a surname share; `short`: the official form of a first name that is used in several forms.
 */
export type NameKeyKind = 'fold' | 'sound' | 'stem' | 'short'
/** One row of the search index of a citizen. */
export type NameKey = { readonly part: NamePart; readonly kind: NameKeyKind; readonly key: string }

/** Grows when the same name gives other keys than before: an index built by an older version is rebuilt. */
export const nameKeysVersion = 1

/** Readings of a Latin spelling that are stored; the rest is found by the readings of the query. */
const storedReadings = 4

const groupsBySound: ReadonlyMap<string, readonly string[]> = (() => {
  const groups = new Map<string, string[]>()
  for (const group of shortNames) {
    const official = foldedWords(group[0] ?? '').join('')
    for (const form of group) {
      const sound = soundKey(form)
      groups.set(sound, [...new Set([...(groups.get(sound) ?? []), official])])
    }
  }
  return groups
})()

/** The official forms that a first name of this sound may stand for; most names have none or one. */
export const officialForms = (sound: string): readonly string[] => groupsBySound.get(sound) ?? []

/** As `officialForms`, for a name of which at least four sounds are typed (`Γιανν…`). */
function officialFormsOfBeginning(sound: string): readonly string[] {
  if (sound.length < 4) return officialForms(sound)
  const found = [...groupsBySound].filter(([form]) => form.startsWith(sound))
  return [...new Set(found.flatMap(([, official]) => official))]
}

function keysOfPart(part: NamePart, text: string): readonly NameKey[] {
  const words = foldedWords(text)
  const keys: NameKey[] = []
  const add = (kind: NameKeyKind, key: string) => keys.push({ part, kind, key })
  for (const word of words) {
    add('fold', word)
    for (const sound of soundKeysOfFolded(word).slice(0, storedReadings)) {
      add('sound', sound)
      if (part === 'surname' || part === 'latin') add('stem', surnameStem(sound))
      if (part !== 'surname') for (const official of officialForms(sound)) add('short', official)
    }
  }
  if (part === 'surname' || part === 'name')
    for (const latin of foldedWords(toLatin(text))) add('fold', latin)
  return keys
}

/** All keys under which a citizen is found by name: the rows of the search index, each once. */
export function nameKeys(citizen: CitizenName): readonly NameKey[] {
  const keys = [
    ...keysOfPart('surname', citizen.surname),
    ...keysOfPart('name', citizen.name),
    ...keysOfPart('fatherName', citizen.fatherName ?? ''),
    ...keysOfPart('latin', citizen.latin ?? ''),
  ]
  return [...new Map(keys.map((row) => [`${row.part} ${row.kind} ${row.key}`, row])).values()]
}

/** One way to find a word of a query: rows of this kind whose key equals, or begins with, this one. */
export type NameLookup = {
  readonly kind: NameKeyKind
  readonly match: 'equal' | 'prefix'
  readonly key: string
}
/** One word of a query. A citizen is found when every word is found by at least one of its lookups. */
export type QueryWord = {
  readonly word: string
  /** The word and what it may have been meant to be, as capitals without marks. */
  readonly folds: readonly string[]
  readonly lookups: readonly NameLookup[]
}

const leastLettersBySound = 3
/** Words beyond these are not looked up: nobody has so many names. */
const mostWords = 6

function queryWord(word: string): QueryWord {
  const greek = /[A-Z]/.test(word) && word.length > 1 ? asGreekLookAlike(word) : null
  const folds = greek === null ? [word] : [word, greek]
  const sounds = [...new Set(folds.flatMap(soundKeysOfFolded))]
  // One or two letters sound like half the town: they are looked up as they are spelled.
  const byEar = word.length < leastLettersBySound ? [] : sounds
  const beginnings = [...new Set(byEar.flatMap(soundPrefixes))].filter((key) => key.length > 1)
  const prefixes = beginnings.filter(
    (key) => !beginnings.some((other) => other !== key && key.startsWith(other)),
  )
  const stems = [...new Set(byEar.map(surnameStem))].filter((key) => key.length > 2)
  const lookups: NameLookup[] = [
    ...folds.map((key) => ({ kind: 'fold', match: 'prefix', key }) as const),
    ...prefixes.map((key) => ({ kind: 'sound', match: 'prefix', key }) as const),
    ...stems.map((key) => ({ kind: 'stem', match: 'equal', key }) as const),
    ...[...new Set(byEar.flatMap(officialFormsOfBeginning))].map(
      (key) => ({ kind: 'short', match: 'equal', key }) as const,
    ),
  ]
  return { word, folds, lookups }
}

/** What to look up for a typed name, word by word; the last words of a very long text are left out. */
export const queryKeys = (text: string): readonly QueryWord[] =>
  [...new Set(foldedWords(text))].slice(0, mostWords).map(queryWord)

/** The bounds of a prefix for an index in code point order: `key >= from AND key < to`. */
export const prefixRange = (prefix: string): { readonly from: string; readonly to: string } => ({
  from: prefix,
  to: `${prefix}\u{10FFFF}`,
})
