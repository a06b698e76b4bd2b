import { foldedWords } from './greekText'

/** What is looked for in a row's folded text: the beginning of a word each. */
export const searchedWords = (text: string): string[] => foldedWords(text).map((word) => ` ${word}`)
