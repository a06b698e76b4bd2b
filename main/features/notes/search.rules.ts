import { foldedWords } from '../../../shared/values/greekText'

/** How much of the text stands before and after what was found. */
const around = 60
const aWord = /[\p{L}\p{M}\p{N}'’ʼ`´᾽]+/gu

export type Snippet = { readonly before: string; readonly found: string; readonly after: string }

/** A piece of the text around the first word that fits, if each of the wanted words begins a word of the text. */
export function snippetOf(text: string, wanted: string): Snippet | null {
  const words = foldedWords(wanted)
  const [first] = words
  if (first === undefined) return null
  const present = foldedWords(text)
  if (!words.every((word) => present.some((one) => one.startsWith(word)))) return null
  for (const match of text.matchAll(aWord)) {
    if (!foldedWords(match[0]).some((one) => one.startsWith(first))) continue
    const end = match.index + match[0].length
    return {
      before: text.slice(Math.max(0, match.index - around), match.index),
      found: match[0],
      after: text.slice(end, end + around),
    }
  }
  return null
}
