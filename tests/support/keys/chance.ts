/** Repeatable chance: numbers in [0, 1) from a seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function pick<T>(chance: () => number, from: readonly T[]): T {
  const item = from[Math.floor(chance() * from.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
