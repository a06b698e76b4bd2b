/** A source of chance that gives the same row of numbers for the same seed, on every machine. */
export type Random = {
  /** A number from 0 up to, but not, 1. */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly integer: (from: number, to: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
}

/** Draws one of several things, each with its weight. */
export type Draw<T> = (random: Random) => T

/** Four 32-bit numbers made of the text (Bryc's cyrb128, public domain). */
function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i)
    a = b ^ Math.imul(a ^ k, 597399067)
    b = c ^ Math.imul(b ^ k, 2869860233)
    c = d ^ Math.imul(c ^ k, 951274213)
    d = a ^ Math.imul(d ^ k, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a]
}

/**
 * sfc32, the small fast counting generator of PractRand. Give each purpose its own seed (`${seed}/visits`), so that more
 * draws in one place change nothing in another.
 */
export function seededRandom(seed: string): Random {
  let [a, b, c, d] = hash(seed)
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, integer(0, list.length - 1)),
  }
}

/** The element at a place that must exist. */
export function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length)
    throw new RangeError(`No element ${index} in a list of ${list.length}`)
  return list[index] as T
}

/** Prepares a weighted draw; rows of weight 0 never come. */
export function weighted<T>(rows: readonly (readonly [thing: T, weight: number])[]): Draw<T> {
  const sums: number[] = []
  let total = 0
  for (const [, weight] of rows) sums.push((total += weight))
  return (random) => {
    const wanted = random.next() * total
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (at(sums, middle) > wanted) high = middle
      else low = middle + 1
    }
    return at(rows, low)[0]
  }
}
