/**
 * The sound of a name. A Greek spelling, its ΕΛΟΤ 743 form and free greeklish meet in one key, because each letter group
 * of either alphabet is read as the same small set of sounds:
 * A E I O U · B = μπ · V = β, φ, the υ of αυ/ευ · G = γ, γγ, γκ · D = δ, ντ, νδ · Q = θ · X = χ · KS = ξ · PS = ψ.
 * Marks, double letters and the many spellings of i, o and e do not count.
 */
import { fold } from './greekText'

/** The readings of a letter group, the likeliest first, and how many letters it takes. */
type Reading = readonly [sounds: readonly string[], taken: number]

const greekPairs: Readonly<Record<string, string>> = {
  ΟΥ: 'U',
  ΑΥ: 'AV',
  ΕΥ: 'EV',
  ΗΥ: 'IV',
  ΜΠ: 'B',
  ΝΤ: 'D',
  ΝΔ: 'D',
  ΓΓ: 'G',
  ΓΚ: 'G',
  ΝΓ: 'G',
  ΝΚ: 'G',
  ΓΞ: 'KS',
  ΝΞ: 'KS',
  ΓΧ: 'X',
  ΝΧ: 'X',
}
const greekLetters: Readonly<Record<string, string>> = {
  Α: 'A',
  Β: 'V',
  Γ: 'G',
  Δ: 'D',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'I',
  Θ: 'Q',
  Ι: 'I',
  Κ: 'K',
  Λ: 'L',
  Μ: 'M',
  Ν: 'N',
  Ξ: 'KS',
  Ο: 'O',
  Π: 'P',
  Ρ: 'R',
  Σ: 'S',
  Τ: 'T',
  Υ: 'I',
  Φ: 'V',
  Χ: 'X',
  Ψ: 'PS',
  Ω: 'O',
}

/** Latin groups, longest first where one begins another. Several readings: the letter stands for several Greek ones. */
const latinGroups: Readonly<Record<string, readonly string[]>> = {
  NCH: ['X'],
  GCH: ['X'],
  GKS: ['KS'],
  CH: ['X'],
  CK: ['K'],
  OU: ['U'],
  OY: ['U', 'I'],
  AU: ['AV'],
  EU: ['EV'],
  MP: ['B'],
  MB: ['B'],
  NT: ['D'],
  ND: ['D'],
  NG: ['G'],
  GK: ['G'],
  NK: ['G'],
  NX: ['KS', 'X'],
  GX: ['X', 'KS'],
  DZ: ['TZ'],
  B: ['B', 'V'],
  C: ['K'],
  F: ['V'],
  J: ['TZ', 'GI'],
  Q: ['K'],
  U: ['U', 'I'],
  W: ['O', 'V'],
  X: ['KS', 'X'],
  Y: ['I'],
  3: ['KS'],
  4: ['PS'],
  8: ['Q'],
  9: ['Q'],
}
/** Consonant + h: a letter of its own (th = θ); before a consonant or at the end h may also be η (`Nikh`, `Dhmhtra`). */
const withH: Readonly<Record<string, readonly string[]>> = {
  T: ['Q', 'TI'],
  K: ['X', 'KI'],
  P: ['V', 'PI'],
  G: ['G', 'GI'],
  D: ['D', 'DI'],
  S: ['S', 'SX', 'SI'],
}
const isVowel = (letter: string | undefined) =>
  letter !== undefined && letter !== '' && 'AEIOUYW'.includes(letter)

function readH(word: string, index: number): Reading | undefined {
  const letter = word.charAt(index)
  if (letter === 'H') return [isVowel(word[index + 1]) ? ['X', 'I'] : ['I', 'X'], 1]
  if (word[index + 1] !== 'H') return undefined
  const readings = withH[letter]
  if (!readings) return undefined
  const etaPossible = !isVowel(word[index + 2])
  return [etaPossible ? readings : readings.filter((sound) => !/.I$/.test(sound)), 2]
}

function readY(word: string, index: number): Reading | undefined {
  const [letter, next, afterNext] = [word.charAt(index), word[index + 1], word[index + 2]]
  // Mayros, Eyh, but also Panayotis.
  if ((letter === 'A' || letter === 'E') && next === 'Y')
    return [
      isVowel(afterNext) ? [`${letter}GI`, `${letter}V`] : [`${letter}V`, letter === 'A' ? 'E' : 'I'],
      2,
    ]
  const opensSyllable = isVowel(next) && (index === 0 || isVowel(word[index - 1]))
  // Yannis, Iannis for Γιάννης.
  if (letter === 'Y' && opensSyllable) return [['GI', 'I'], 1]
  if (letter === 'I' && index === 0 && (next === 'A' || next === 'O')) return [['I', 'GI'], 1]
  return undefined
}

function readLatin(word: string, index: number): Reading {
  const special = readH(word, index) ?? readY(word, index)
  if (special) return special
  for (const length of [3, 2, 1]) {
    const group = word.slice(index, index + length)
    const sounds = group.length === length ? latinGroups[group] : undefined
    const lastWithH = length === 2 && word[index + 2] === 'H' ? withH[group.charAt(1)]?.[0] : undefined
    if (sounds && lastWithH !== undefined) {
      // nth, mph: the h belongs to the second letter (Xanthi), or is η again (Mpamphs).
      const apart = `${group.charAt(0)}${lastWithH}`
      return [isVowel(word[index + 3]) ? [apart] : [apart, `${sounds[0] ?? ''}I`], 3]
    }
    if (sounds && group === 'C' && 'EIY'.includes(word.charAt(index + 1) || '-')) return [['K', 'S'], 1]
    if (sounds) return [sounds, length]
  }
  return [[word.charAt(index)], 1]
}

/** Adds sounds to a key: nothing is doubled; ai, ae → E and ei, oi, oe → I wherever they meet (Μιχαήλ, Mixahl; Χλόη, Chloe). */
function joined(key: string, sounds: string): string {
  let result = key
  for (const sound of sounds) {
    const last = result.charAt(result.length - 1)
    if (sound === last) continue
    if (last === 'A' && (sound === 'I' || sound === 'E')) result = `${result.slice(0, -1)}E`
    else if ((last === 'E' && sound === 'I') || (last === 'O' && (sound === 'I' || sound === 'E')))
      result = joined(result.slice(0, -1), 'I')
    else result += sound
  }
  return result
}

const greekLetter = /[Α-Ω]/
/** More readings than these are noise. */
const mostReadings = 16

const pairCode = (first: number, second: number) => first * 0x10000 + second
// Looked up by number: this runs for each word of each name that is ranked while somebody types.
const pairSounds = new Map(
  Object.entries(greekPairs).map(([pair, sound]) => [
    pairCode(pair.charCodeAt(0), pair.charCodeAt(1)),
    sound,
  ]),
)
const letterSounds = new Map(
  Object.entries(greekLetters).map(([letter, sound]) => [letter.charCodeAt(0), sound]),
)

function greekSound(word: string): string {
  let key = ''
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charCodeAt(index)
    const pair = pairSounds.get(pairCode(letter, word.charCodeAt(index + 1)))
    key = joined(key, pair ?? letterSounds.get(letter) ?? word.charAt(index))
    if (pair !== undefined) index += 1
  }
  return key
}

/** All readings of one folded word (capitals without marks), the likeliest first; a Greek word has exactly one. */
export function soundKeysOfFolded(word: string): readonly string[] {
  if (greekLetter.test(word)) return [greekSound(word)]
  let keys: readonly string[] = ['']
  for (let index = 0; index < word.length;) {
    const [sounds, taken] = readLatin(word, index)
    const [only] = sounds
    if (sounds.length === 1 && only !== undefined) keys = keys.map((key) => joined(key, only))
    else {
      const longer = sounds.flatMap((sound) => keys.map((key) => joined(key, sound)))
      keys = [...new Set(longer)].slice(0, mostReadings)
    }
    index += taken
  }
  return keys.length > 1 ? [...new Set(keys)] : keys
}

/** All readings of one word, for a query. */
export const soundKeys = (word: string): readonly string[] => soundKeysOfFolded(fold(word))

/** The likeliest reading of one word; of a Greek word the only one. */
export const soundKey = (word: string): string => soundKeys(word)[0] ?? ''

/** What the last sound of an unfinished word becomes when the next letter joins it (Μα|ίρη, Κων|σταν|τίνος). */
const unfinished: Readonly<Record<string, readonly string[]>> = {
  A: ['E'],
  E: ['I'],
  O: ['I'],
  N: ['D', 'G'],
  M: ['B'],
}

/** The beginnings under which a name lies that starts with these still unfinished sounds. */
export function soundPrefixes(key: string): readonly string[] {
  const others = unfinished[key.charAt(key.length - 1)] ?? []
  return [key, ...others.map((sound) => joined(key.slice(0, -1), sound))]
}

// Ending families of surnames: Παπαδόπουλος/-πούλου, Γεωργιάδης/-άδου, Καλός/Καλή, Παππάς/Παππά, Καφές/Καφέ.
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:OS|US|IS|U|I)$/, '1'],
  [/AS?$/, '2'],
  [/ES?$/, '3'],
]

/** The key that the forms of one surname for men, women and the genitive share. */
export function surnameStem(key: string): string {
  for (const [ending, family] of endings) {
    const stem = key.replace(ending, '')
    if (stem !== key) return stem.length < 2 ? key : stem + family
  }
  return key
}
