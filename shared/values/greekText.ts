/** Greek letters and the Latin ones that look the same in capitals. */
const lookAlikes: readonly (readonly [greek: string, latin: string])[] = [
  ['Α', 'A'],
  ['Β', 'B'],
  ['Ε', 'E'],
  ['Ζ', 'Z'],
  ['Η', 'H'],
  ['Ι', 'I'],
  ['Κ', 'K'],
  ['Μ', 'M'],
  ['Ν', 'N'],
  ['Ο', 'O'],
  ['Ρ', 'P'],
  ['Τ', 'T'],
  ['Υ', 'Y'],
  ['Χ', 'X'],
]
const toGreekLetter = new Map(lookAlikes.map(([greek, latin]) => [latin, greek]))
const toLatinLetter = new Map(lookAlikes)
// Letters of foreign names that do not decompose into a letter and a mark.
const plainLetters = new Map([
  ['Ø', 'O'],
  ['Ł', 'L'],
  ['Đ', 'D'],
  ['Ð', 'D'],
  ['Þ', 'TH'],
  ['Æ', 'AE'],
  ['Œ', 'OE'],
])

const greekLetter = /\p{Script=Greek}/u
const latinLetter = /\p{Script=Latin}/u

const replaced = (word: string, letters: ReadonlyMap<string, string>) =>
  Array.from(word, (letter) => letters.get(letter) ?? letter).join('')

/** The word with its Latin letters read as the Greek ones they look like, or `null` if one of them looks like none. */
export function asGreekLookAlike(foldedWord: string): string | null {
  const greek = replaced(foldedWord, toGreekLetter)
  return latinLetter.test(greek) ? null : greek
}

/** A word that mixes the alphabets is made one: Greek when every Latin letter looks Greek, else the other way round. */
function oneAlphabet(word: string): string {
  if (!greekLetter.test(word) || !latinLetter.test(word)) return word
  const greek = asGreekLookAlike(word)
  if (greek !== null) return greek
  const latin = replaced(word, toLatinLetter)
  return greekLetter.test(latin) ? word : latin
}

const withoutMarks = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .replace(/[ØŁĐÐÞÆŒ]/g, (letter) => plainLetters.get(letter) ?? letter)

// Names are folded by the thousand while a person types: single letters are looked up, not computed.
const knownLetters: ReadonlyMap<string, string> = new Map(
  [
    ...'ΑαΆάΒβΓγΔδΕεΈέΖζΗηΉήΘθΙιΊίΪϊΐΚκΛλΜμΝνΞξΟοΌόΠπΡρΣσςΤτΥυΎύΫϋΰΦφΧχΨψΩωΏώ',
    ...'AaBbCcDdEeFfGgHhIiJjKkLlMm',
  ]
    .concat([...'NnOoPpQqRrSsTtUuVvWwXxYyZz 0123456789'])
    .map((letter) => [letter, withoutMarks(letter)]),
)

/** The folded word or words, where each letter is a common one; else `undefined`. */
function foldedByTable(text: string): string | undefined {
  let result = ''
  for (const letter of text) {
    const folded = knownLetters.get(letter)
    if (folded === undefined) return undefined
    result += folded
  }
  return result
}

const oneAlphabetEach = (text: string) =>
  greekLetter.test(text) && latinLetter.test(text) ? text.replace(/\p{L}+/gu, oneAlphabet) : text

/**
 * The form in which texts are compared and searched: capitals without marks, one blank between words, no invisible
 * characters, look-alike letters of the other alphabet put right inside each word. `Παπαδοπούλος`, `ΠΑΠΑΔΟΠΟΥΛΟΣ` and
 * `ΠAΠAΔOΠOYΛOΣ` (with Latin capitals) fold to the same text.
 */
export function fold(text: string): string {
  const plain = foldedByTable(text) ?? withoutMarks(text).replace(/[\s\p{Z}]/gu, ' ')
  const spaced = plain.includes('  ') ? plain.replace(/ {2,}/g, ' ') : plain
  return oneAlphabetEach(spaced.trim())
}

const onlyLetters = /^[Α-ΩA-Z ]*$/

/** The folded words of a text, cut at everything that is neither letter nor digit; an apostrophe cuts nothing. */
export function foldedWords(text: string): readonly string[] {
  if (text === '') return []
  const folded = fold(text)
  if (onlyLetters.test(folded)) return folded === '' ? [] : folded.split(' ')
  return folded
    .replace(/['’ʼ`´᾽]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Greek capitals: the tonos falls, the dialytika stays or appears where the sound needs it (`Μάιος` → `ΜΑΪΟΣ`). */
export const greekUpper = (text: string): string => text.toLocaleUpperCase('el')

const collator = new Intl.Collator('el', { sensitivity: 'base', numeric: true })

/** Greek alphabetical order; accents and case do not count. For `Array.sort`. */
export const compareGreek = (one: string, other: string): number => collator.compare(one, other)
