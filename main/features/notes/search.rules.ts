import { foldedWords } from '../../../shared/values/greekText'

/** How much of the text stands before and after what was found. */
const around = 60

export type Snippet = { readonly before: string; readonly found: string; readonly after: string }

/** A piece of the text around the first word that fits, if each of the wanted words begins a word of the text. */
export function snippetOf(text: string, wanted: string): Snippet | null {
  const words = foldedWords(wanted)
  if (words.length === 0) return null
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    at: match.index,
    token: match[0],
    folded: foldedWords(match[0]).join(''),
  }))
  const fits = (word: string) => tokens.find(({ folded }) => folded.startsWith(word))
  const [first, ...others] = words.map(fits)
  if (first === undefined || others.includes(undefined)) return null
  const end = first.at + first.token.length
  return {
    before: text.slice(Math.max(0, first.at - around), first.at),
    found: first.token,
    after: text.slice(end, end + around),
  }
}
