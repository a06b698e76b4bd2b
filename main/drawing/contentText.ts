import type { Json } from '../../shared/contract/json'

/** First and last code point of a run of characters, both included. */
export type CodePointRange = readonly [first: number, last: number]

/**
 * What any of the fonts can show (the engine takes a letter from the next font when one lacks it), in order.
 * Each font is given as the engine tells it: lengths of absent and present runs in turn, from code point 0.
 */
export function fontCoverage(fonts: readonly (readonly number[])[]): readonly CodePointRange[] {
  const ranges = fonts.flatMap((runs) => {
    let at = 0
    return runs.flatMap((length, index): CodePointRange[] => {
      const first = at
      at += length
      return index % 2 === 1 && length > 0 ? [[first, at - 1]] : []
    })
  })
  return ranges.sort(([a], [b]) => a - b)
}

/**
 * The characters of all texts in the content that would not appear on paper: those no font has, and those that are
 * invisible or turn the direction of writing (controls, U+202E, half of a surrogate pair). Visible ones come as they
 * are, the others as `U+202E`. At most 20, in the order met.
 */
export function unprintableCharacters(content: Json, covered: readonly CodePointRange[]): readonly string[] {
  const found = new Set<string>()
  for (const text of texts(content)) {
    if (asciiOnly.test(text)) continue
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      if (character === '\n' || (isVisible(character) && isCovered(codePoint, covered))) continue
      found.add(
        isVisible(character) ? character : `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
      )
      if (found.size === 20) return [...found]
    }
  }
  return [...found]
}

/**
 * An engine's message without what it repeats of the content: such messages quote the value they stumbled over, which
 * may be somebody's name.
 */
export function withoutContent(message: string, content: Json): string {
  const known = new Set(texts(content).flatMap((text) => text.match(word) ?? []))
  return message
    .replace(/\\"[\s\S]*?\\"|"[^"]*"/g, '…')
    .replace(word, (found) => (known.has(found) ? '…' : found))
    .slice(0, 200)
}

const word = /[\p{L}\p{N}]+/gu
const asciiOnly = /^[\n\x20-\x7e]*$/
/** Other (Cc, Cf, Cs, Co, Cn) and line separators. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]/u

function isVisible(character: string): boolean {
  return !invisible.test(character)
}

function isCovered(codePoint: number, covered: readonly CodePointRange[]): boolean {
  return covered.some(([first, last]) => first <= codePoint && codePoint <= last)
}

function texts(content: Json): readonly string[] {
  if (typeof content === 'string') return [content]
  if (Array.isArray(content)) return content.flatMap(texts)
  if (content !== null && typeof content === 'object') return Object.values(content).flatMap(texts)
  return []
}
