import { code128 } from '../../../shared/values/code128'
import { knownBars, printable } from '../../support/barcodes'

test.each(knownBars)('%s has the bars that another encoder gives it', (text, modules) => {
  expect(code128(text).join('')).toBe(modules)
})

test('each sign is eleven modules wide, the stop thirteen, the bars of a sign an even number', () => {
  const widths = code128(printable)
  const signs = Array.from({ length: (widths.length - 7) / 6 }, (_, at) => widths.slice(at * 6, at * 6 + 6))
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)
  expect(signs).toHaveLength(97)
  expect(new Set(signs.map(sum))).toEqual(new Set([11]))
  expect(sum(widths.slice(-7))).toBe(13)
  for (const [first = 0, , third = 0, , fifth = 0] of signs) expect((first + third + fifth) % 2).toBe(0)
})

test('what set B lacks is refused', () => {
  for (const text of ['Π26-00001-7', 'é', '\n', '😀']) expect(() => code128(text)).toThrow(RangeError)
})
