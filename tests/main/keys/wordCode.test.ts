import { sodiumReady } from '../../../main/keys/sodium'
import {
  asWordList,
  foldedWord,
  newInviteCode,
  suggestedPassword,
  tidiedCode,
} from '../../../main/keys/wordCode'
import { greekWords } from '../../support/keys/keyParts'

beforeAll(sodiumReady)

/** Whether one letter put in, left out or exchanged makes one word of the other. */
function oneSlipApart(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === two[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, two.length) - start && one.at(-1 - end) === two.at(-1 - end)) end += 1
  return Math.max(one.length, two.length) - start - end <= 1
}

describe('the word list', () => {
  it('has 2,048 small Greek words of 4 to 10 letters without accents', () => {
    expect(greekWords).toHaveLength(2048)
    expect(greekWords.filter((word) => !/^[α-ω]{4,10}$/.test(word))).toEqual([])
  })

  it('has no two words one slip apart', () => {
    const close = greekWords.flatMap((word, at) =>
      greekWords
        .slice(at + 1)
        .filter((other) => oneSlipApart(word, other))
        .map((other) => `${word} ${other}`),
    )
    expect(close).toEqual([])
  })

  it('is refused when shorter than codes are reckoned with, or with a word twice', () => {
    expect(() => asWordList(greekWords.slice(1))).toThrow(RangeError)
    expect(() => asWordList([...greekWords.slice(1), foldedWord(greekWords[1] ?? '')])).toThrow(RangeError)
  })
})

describe('codes', () => {
  it('are eight words for an invite, six for a password, never the same twice', () => {
    const codes = Array.from({ length: 200 }, () => newInviteCode(greekWords))
    expect(new Set(codes).size).toBe(200)
    expect(codes.every((code) => code.split(' ').length === 8)).toBe(true)
    expect(suggestedPassword(greekWords).split(' ')).toHaveLength(6)
  })

  it('draw every word about as often', () => {
    const drawn = new Set(Array.from({ length: 4000 }, () => newInviteCode(greekWords).split(' ')).flat())
    expect(drawn.size).toBe(2048)
  })

  it('are read with or without accents, in any case, with any marks between', () => {
    expect(tidiedCode('  Θάλασσα-ουρανός,\n ΗΛΙΟΣ ')).toBe('ΘΑΛΑΣΣΑ ΟΥΡΑΝΟΣ ΗΛΙΟΣ')
    const code = newInviteCode(greekWords)
    expect(tidiedCode(code.toUpperCase())).toBe(tidiedCode(code))
    expect(tidiedCode('')).toBe('')
  })
})
