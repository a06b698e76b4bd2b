// Secrets made of Greek words: 2,048 words, so eleven bits each.
import { sodium } from './sodium'

const wordCount = 2048
/** 88 bits: lives 72 hours at most. */
const inviteCodeWords = 8
/** 66 bits: as strong as five words of a list of 7,776. */
const suggestedPasswordWords = 6

/** Words of a list without accents, each once. */
export type WordList = readonly string[] & { readonly __brand: 'WordList' }

/** How words are compared: without accents, in capitals. */
export function foldedWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
}

/** The list, if it has exactly 2,048 different words; otherwise throws, because the codes would be weaker than said. */
export function asWordList(words: readonly string[]): WordList {
  const different = new Set(words.map(foldedWord))
  if (words.length !== wordCount || different.size !== wordCount) {
    throw new RangeError(`A word list has ${wordCount} different words`)
  }
  return words as WordList
}

function randomWords(words: WordList, count: number): string {
  return Array.from({ length: count }, () => words[sodium.randombytes_uniform(wordCount)]).join(' ')
}

export const newInviteCode = (words: WordList): string => randomWords(words, inviteCodeWords)
export const suggestedPassword = (words: WordList): string => randomWords(words, suggestedPasswordWords)

/** A typed one-time code as it is derived from: with or without accents, any case, any blanks or hyphens between. */
export function tidiedCode(typed: string): string {
  return foldedWord(typed)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}
