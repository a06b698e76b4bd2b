/**
 * Forms of names and of the words around them in Greek letters. All are suggestions: Greek names have exceptions, and
 * the holder knows best. The user can change each of them.
 */
import type { Sex } from './amka'
import { greekUpper } from './greekText'

export type NameKind = 'surname' | 'name'

/** Third-declension first names and their genitive; data, to be extended. */
const learnedGenitives: Readonly<Record<string, string>> = {
  Σπυρίδων: 'Σπυρίδωνος',
  Παντελεήμων: 'Παντελεήμονος',
  Ξενοφών: 'Ξενοφώντος',
  Ιάσων: 'Ιάσονος',
  Αγαμέμνων: 'Αγαμέμνονος',
  Πλάτων: 'Πλάτωνος',
  Τρύφων: 'Τρύφωνος',
  Κίμων: 'Κίμωνος',
  Αχιλλεύς: 'Αχιλλέως',
  Παρασκευή: 'Παρασκευής',
  Άρτεμις: 'Αρτέμιδος',
}
const learnedInCapitals: ReadonlyMap<string, string> = new Map(
  Object.entries(learnedGenitives).map(([name, genitive]) => [greekUpper(name), greekUpper(genitive)]),
)
/** First names of everyday speech whose accent stays in the genitive (του Μάριου). */
const keepsAccent = new Set(['Μάριος', 'Θόδωρος'])

type Ending = readonly [nominative: RegExp, ending: string]
// The longer ending stands first; capitals have no accents.
const genitivesOfMen: readonly Ending[] = [
  [/ούς$/, 'ού'],
  [/ΟΥΣ$/, 'ΟΥ'],
  [/ος$/, 'ου'],
  [/ός$/, 'ού'],
  [/ΟΣ$/, 'ΟΥ'],
]
const accusativesOfMen: readonly Ending[] = [
  [/ούς$/, 'ού'],
  [/ΟΥΣ$/, 'ΟΥ'],
  [/ος$/, 'ο'],
  [/ός$/, 'ό'],
  [/ΟΣ$/, 'Ο'],
]
// -ης, -ας, -ες lose their s in both cases.
const withoutS: readonly Ending[] = [
  [/(?<=[ηήαάεέ])ς$/, ''],
  [/(?<=[ΗΑΕ])Σ$/, ''],
]
const genitivesOfWomen: readonly Ending[] = [
  [/(?<=[αάηήωώ])$/, 'ς'],
  [/(?<=[ΑΗΩ])$/, 'Σ'],
]

function changed(word: string, endings: readonly Ending[]): string {
  for (const [nominative, ending] of endings)
    if (nominative.test(word)) return word.replace(nominative, ending)
  return word
}

// One syllable's vowel; a pair counts as one unless accent or dialytika part it.
const nucleus = /α[ιί]|ε[ιί]|ο[ιί]|υ[ιί]|ο[υύ]|α[υύ]|ε[υύ]|η[υύ]|[αεηιουωάέήίόύώϊϋΐΰ]/giu
const plainVowel: Readonly<Record<string, string>> = {
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ώ: 'ω',
  Ά: 'Α',
  Έ: 'Ε',
  Ή: 'Η',
  Ί: 'Ι',
  Ό: 'Ο',
  Ύ: 'Υ',
  Ώ: 'Ω',
}
const accented = new Map(Object.entries(plainVowel).map(([withTonos, vowel]) => [vowel, withTonos]))

/** Moves the accent of a word stressed on the third syllable from the end to the second: `Γεώργιου` → `Γεωργίου`. */
function accentMoved(word: string): string {
  const syllables = [...word.matchAll(nucleus)]
  const [third, second] = [syllables.at(-3), syllables.at(-2)]
  if (!third || !second || !/[άέήίόύώ]/iu.test(third[0])) return word
  const bare = word.replace(/[άέήίόύώ]/giu, (vowel) => plainVowel[vowel] ?? vowel)
  const at = second.index + second[0].length - 1
  return bare.slice(0, at) + (accented.get(bare.charAt(at)) ?? bare.charAt(at)) + bare.slice(at + 1)
}

const isCapitals = (word: string) => word === word.toUpperCase()

function genitiveOfWord(word: string, kind: NameKind, sex: Sex): string {
  if (kind === 'name') {
    const learned = isCapitals(word) ? learnedInCapitals.get(greekUpper(word)) : learnedGenitives[word]
    if (learned !== undefined) return learned
  }
  // A woman's surname is the genitive of a man's already (της Παπαδοπούλου, της Μαυρίδη).
  if (sex === 'female') return kind === 'surname' ? word : changed(word, genitivesOfWomen)
  const genitive = changed(word, [...genitivesOfMen, ...withoutS])
  // In official use first names move the accent; surnames keep it (του Παπαδόπουλου).
  const moves = kind === 'name' && word.endsWith('ος') && !keepsAccent.has(word)
  return moves ? accentMoved(genitive) : genitive
}

// Whole words of Greek letters; what holds any other letter is foreign and stays.
const greekWord = /(?<!\p{L})[\p{Script=Greek}]+(?!\p{L})/gu
const eachWord = (text: string, change: (word: string) => string) =>
  text.normalize('NFC').replace(greekWord, (word) => (word.length < 3 ? word : change(word)))

/**
 * The genitive of a name or surname, in the case it is written in: `Γεώργιος` → `Γεωργίου`, `ΓΕΩΡΓΙΟΣ` → `ΓΕΩΡΓΙΟΥ`,
 * `Μαρία` → `Μαρίας`. Without a sex, and for foreign names, the text stays. A father's name is a man's `name`.
 */
export const genitive = (text: string, kind: NameKind, sex: Sex | null): string =>
  sex === null ? text : eachWord(text, (word) => genitiveOfWord(word, kind, sex))

/** The accusative: `Παπαδόπουλος` → `Παπαδόπουλο`. Women's names have none of their own. */
export const accusative = (text: string, sex: Sex | null): string =>
  sex === 'male' ? eachWord(text, (word) => changed(word, [...accusativesOfMen, ...withoutS])) : text

/** The words of a letter that follow the sex of the citizen; with both forms where it is not known. */
export const wordsBySex = {
  male: {
    the: 'ο',
    ofThe: 'του',
    theObject: 'τον',
    toThe: 'στον',
    title: 'κ.',
    beneficiary: 'ωφελούμενος',
    ofBeneficiary: 'ωφελούμενου',
    beneficiaryObject: 'ωφελούμενο',
    self: 'ο ίδιος',
    ofSelf: 'του ιδίου',
    born: 'γεννημένος',
  },
  female: {
    the: 'η',
    ofThe: 'της',
    theObject: 'την',
    toThe: 'στην',
    title: 'κ.',
    beneficiary: 'ωφελούμενη',
    ofBeneficiary: 'ωφελούμενης',
    beneficiaryObject: 'ωφελούμενη',
    self: 'η ίδια',
    ofSelf: 'της ιδίας',
    born: 'γεννημένη',
  },
  unknown: {
    the: 'ο/η',
    ofThe: 'του/της',
    theObject: 'τον/την',
    toThe: 'στον/στην',
    title: 'κ.',
    beneficiary: 'ωφελούμενος/η',
    ofBeneficiary: 'ωφελούμενου/ης',
    beneficiaryObject: 'ωφελούμενο/η',
    self: 'ο/η ίδιος/α',
    ofSelf: 'του/της ιδίου/ας',
    born: 'γεννημένος/η',
  },
} as const satisfies Readonly<Record<Sex | 'unknown', Readonly<Record<string, string>>>>
export type WordBySex = keyof (typeof wordsBySex)['unknown']

/** The official order `ΕΠΩΝΥΜΟ Όνομα του Πατρώνυμου`; `fatherGenitive` where the user has set another one. */
export function officialName(citizen: {
  readonly surname: string
  readonly name: string
  readonly fatherName?: string | null
  readonly fatherGenitive?: string | null
}): string {
  const father = citizen.fatherGenitive || genitive(citizen.fatherName ?? '', 'name', 'male')
  const parts = [greekUpper(citizen.surname), citizen.name, father && `του ${father}`]
  return parts.filter((part) => part !== '').join(' ')
}
