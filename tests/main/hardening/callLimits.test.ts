import { fc } from '../../support/properties'
import { checkCall, deepestCall, largestCall, mostValues } from '../../../main/hardening/callLimits'

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) })
const circle: Record<string, unknown> = {}
circle['self'] = circle

it.each<[string, unknown]>([
  ['citizens.search', { text: 'Μαρία' }],
  ['vault.open', undefined],
  ['a.b', null],
  ['settings.changeLogo', { picture: 'A'.repeat(11 * 1024 * 1024) }],
  ['a.b', nested(deepestCall)],
  ['a.b', [1, true, '', [], {}, undefined]],
  ['a.b', Object.assign(Object.create(null) as object, { a: 1 })],
])('passes %s on', (name, input) => {
  expect(checkCall(name, input)).toEqual({ ok: true, name })
})

it.each<[unknown]>([
  [undefined],
  [null],
  [1],
  [{}],
  [['a.b']],
  [''],
  ['a'],
  ['a.'],
  ['.b'],
  ['a.b.c'],
  ['A.b'],
  ['a.B'],
  ['a-b.c'],
  ['a.__proto__'],
  ['__proto__.a'],
  [' a.b'],
  ['a.b\n'],
  ['ά.β'],
  [`a.${'b'.repeat(50)}`],
  ['a.b1'],
  [{ toString: () => 'a.b' }],
])('refuses the name %j', (name) => {
  expect(checkCall(name, {})).toEqual({ ok: false, fault: 'name' })
})

it.each<[string, unknown]>([
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a set', { a: new Set() }],
  ['bytes', new Uint8Array(1)],
  ['a buffer', new ArrayBuffer(1)],
  ['an error', new Error('x')],
  ['a pattern', /x/],
  ['a big number', 1n],
  ['no number', Number.NaN],
  ['endless', [Infinity]],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a prototype key', JSON.parse('{"__proto__": {"a": 1}}')],
  ['a boxed text', Object('x')],
])('refuses %s', (_what, input) => {
  expect(checkCall('a.b', input)).toEqual({ ok: false, fault: 'kind' })
})

it('refuses what is too deep, too long or too many', () => {
  expect(checkCall('a.b', nested(deepestCall + 1))).toEqual({ ok: false, fault: 'depth' })
  expect(checkCall('a.b', circle)).toEqual({ ok: false, fault: 'depth' })
  expect(checkCall('a.b', 'x'.repeat(largestCall + 1))).toEqual({ ok: false, fault: 'size' })
  expect(checkCall('a.b', { ['x'.repeat(largestCall + 1)]: 1 })).toEqual({ ok: false, fault: 'size' })
  expect(
    checkCall(
      'a.b',
      Array.from({ length: 13 }, () => 'x'.repeat(1024 * 1024)),
    ),
  ).toEqual({ ok: false, fault: 'size' })
  expect(
    checkCall(
      'a.b',
      Array.from({ length: mostValues }, () => null),
    ),
  ).toEqual({ ok: false, fault: 'size' })
})

it('never throws, never lingers, and agrees with itself after a round trip', () => {
  const before = Object.keys(Object.prototype).length
  expect(() =>
    fc.assert(
      fc.property(
        fc.anything({ withMap: true, withDate: true, withBigInt: true, withTypedArray: true }),
        (input) => {
          const began = performance.now()
          const checked = checkCall('a.b', input)
          if (performance.now() - began > 50) return false
          return !checked.ok || JSON.stringify(structuredClone(input)) === JSON.stringify(input)
        },
      ),
      { numRuns: 20_000 },
    ),
  ).not.toThrow()
  expect(Object.keys(Object.prototype).length).toBe(before)
})
