/** Each column gets room by the longest of its texts: a name is not cut for the sake of a number beside it. */
export function widthOf(texts: readonly string[]): string {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0)
  return `minmax(5rem, ${Math.min(Math.max(longest, 6), 40)}fr)`
}
