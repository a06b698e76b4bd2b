/**
 * Greek in Latin letters, written here on its own and not taken from the program, so that a test of the program's
 * search does not check the program against itself.
 */
const bare = (text: string): string => text.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')

const single: Record<string, string> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', ϊ: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x',
  ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', ϋ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
} // prettier-ignore

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

function eachWord(text: string, write: (word: string) => string): string {
  return text.replaceAll(/\p{Script=Greek}+/gu, (word) => capitalise(write(bare(word).toLowerCase())))
}

/** ΕΛΟΤ 743, as passports have it: Ελευθερίου → Eleftheriou, Μπακάλης → Bakalis. */
export const elot743 = (text: string): string =>
  eachWord(text, (word) =>
    word
      .replaceAll(/^μπ|μπ$/g, 'b')
      .replaceAll('μπ', 'mp')
      .replaceAll('γγ', 'ng')
      .replaceAll('γξ', 'nx')
      .replaceAll('γχ', 'nch')
      .replaceAll('ου', 'ou')
      .replaceAll(/([αεη])υ(?=[αεηιουωβγδζλμνρϊ])/g, (_, vowel: string) => `${single[vowel]}v`)
      .replaceAll(/([αεη])υ/g, (_, vowel: string) => `${single[vowel]}f`)
      .replaceAll(/[α-ωϊϋ]/g, (letter) => single[letter] ?? letter),
  )

const free: Record<string, string> = {
  ...single, β: 'b', η: 'h', θ: '8', ξ: '3', χ: 'x', ω: 'w', υ: 'u', ϋ: 'u',
} // prettier-ignore

/** As people type it in messages, by the look of the letters: Θεοχάρης → 8eoxarhs. */
export const freeGreeklish = (text: string): string =>
  eachWord(text, (word) => word.replaceAll(/[α-ωϊϋ]/g, (letter) => free[letter] ?? letter))
