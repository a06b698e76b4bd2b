/** One letter of a Greek word: its base letter in lower case and the marks that decide how it is read. */
type Letter = {
  readonly base: string
  readonly tonos: boolean
  readonly dialytika: boolean
  readonly upper: boolean
}

const single: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}
/** Before these αυ, ευ, ηυ are read with f, as at the end of a word; before all else with v. */
const voiceless = new Set('θκξπσςτφχψ')
const nasalBefore: Readonly<Record<string, string>> = { γ: 'ng', ξ: 'nx', χ: 'nch' }

function letterOf(character: string): Letter {
  const [base = '', ...marks] = Array.from(character.normalize('NFD'))
  return {
    base: base.toLowerCase(),
    // Polytonic accents count as the tonos does.
    tonos: marks.some((mark) => '\u0301\u0300\u0342'.includes(mark)),
    dialytika: marks.includes('\u0308'),
    upper: base !== base.toLowerCase(),
  }
}
const commonLetters = new Map(
  [...'ΑαΆάΒβΓγΔδΕεΈέΖζΗηΉήΘθΙιΊίΪϊΐΚκΛλΜμΝνΞξΟοΌόΠπΡρΣσςΤτΥυΎύΫϋΰΦφΧχΨψΩωΏώ'].map((letter) => [
    letter,
    letterOf(letter),
  ]),
)
const lettersOf = (word: string): readonly Letter[] =>
  Array.from(word, (character) => commonLetters.get(character) ?? letterOf(character))

/** The Latin letters that begin at `index` and how many Greek letters they stand for. */
function step(letters: readonly Letter[], index: number): readonly [latin: string, taken: 1 | 2] {
  const letter = letters[index]
  const next = letters[index + 1]
  if (!letter) return ['', 1]
  const alone = single[letter.base] ?? letter.base
  if (!next) return [alone, 1]
  const pair = letter.base + next.base
  // An accent on the first letter or a dialytika on the second parts the two: Μάιος, Μαΐου, άυλος.
  const joined = !letter.tonos && !next.dialytika
  if (pair === 'ου' && joined) return ['ou', 2]
  if (next.base === 'υ' && joined && 'αεη'.includes(letter.base)) {
    const after = letters[index + 2]?.base
    const vowel = letter.base === 'η' ? 'i' : alone
    return [vowel + (after === undefined || voiceless.has(after) ? 'f' : 'v'), 2]
  }
  if (letter.base === 'γ' && nasalBefore[next.base] !== undefined) return [nasalBefore[next.base] ?? '', 2]
  if (pair === 'μπ' && (index === 0 || index + 2 === letters.length)) return ['b', 2]
  return [alone, 1]
}

function wordToLatin(word: string): string {
  const letters = lettersOf(word)
  const capitals =
    letters.length > 1 && letters.every((letter) => letter.upper || single[letter.base] === undefined)
  let latin = ''
  for (let index = 0; index < letters.length;) {
    const [text, taken] = step(letters, index)
    const first = letters[index]
    if (capitals) latin += text.toUpperCase()
    else if (first?.upper) latin += text.charAt(0).toUpperCase() + text.slice(1)
    else latin += text
    index += taken
  }
  return latin
}

/**
 * A Greek name in Latin letters after ΕΛΟΤ 743 / ISO 843, as passports write it: `Ευάγγελος Χρυσοχοΐδης` → `Evangelos
 * Chrysochoidis`. What is not Greek stays. A suggestion: the spelling of a document comes first.
 */
export const toLatin = (text: string): string =>
  text.normalize('NFC').replace(/[\p{Script=Greek}\u0308\u0301]+/gu, wordToLatin)
