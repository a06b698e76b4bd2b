import {
  belongsTo,
  countsFor,
  firstOf,
  hideSmallCounts,
  type RecipientFacts,
} from '../../../../main/features/reports/reports.rules'
import type { FigureRow } from '../../../../shared/features/reports/figure'
import { fc } from '../../../support/properties'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listSchema } from '../../../../shared/values/listEntry'

const entries = (name: string) =>
  listSchema.parse(
    JSON.parse(readFileSync(join(__dirname, '../../../../resources/lists', `${name}.json`), 'utf8')),
  ).entries
const breakdowns = entries('recipientBreakdowns')
const someone: RecipientFacts = { age: null, sex: null, bloc: null, groups: new Set() }
const age = (years: number | null) =>
  firstOf(
    breakdowns.filter(({ by }) => by === 'age'),
    { ...someone, age: years },
  )?.code ?? null

describe('breakdowns as they are shipped', () => {
  test('every age belongs to exactly one band, with its borders where they should be', () => {
    expect([0, 17, 18, 29, 30, 64, 65, 103].map(age)).toEqual([
      'under18', 'under18', 'from18to29', 'from18to29', 'from30to64', 'from30to64', 'from65', 'from65',
    ]) // prettier-ignore
    for (let years = 0; years <= 120; years++)
      expect(
        breakdowns.filter((each) => each.by === 'age' && belongsTo(each, { ...someone, age: years })),
      ).toHaveLength(1)
  })

  test('what is not known belongs to none', () => {
    expect(age(null)).toBeNull()
    expect(breakdowns.filter((each) => belongsTo(each, someone))).toEqual([])
  })

  test('who is no citizen of the Union is a third-country national, of the EFTA too', () => {
    const of = (bloc: string) =>
      firstOf(
        breakdowns.filter(({ by }) => by === 'citizenship'),
        { ...someone, bloc },
      )?.code
    expect(['greece', 'europeanUnion', 'efta', 'thirdCountry'].map(of)).toEqual([
      'union',
      'union',
      'thirdCountry',
      'thirdCountry',
    ])
  })

  test('food counts for the food indicator and everything else for the other', () => {
    const [, food, material] = entries('materialAidIndicators')
    expect([countsFor(food!, ['food']), countsFor(material!, ['food'])]).toEqual([true, false])
    expect([countsFor(food!, ['baby']), countsFor(material!, ['baby', 'food'])]).toEqual([false, true])
    expect(countsFor(material!, [])).toBe(false)
  })
})

const row = (key: string, counts: readonly number[], cents?: number, block = ''): FigureRow => ({
  key,
  label: { el: key, en: key },
  block,
  figures: [
    ...counts.map((value) => ({ value, kind: 'count' as const, opens: null })),
    ...(cents === undefined ? [] : [{ value: cents, kind: 'cents' as const, opens: null }]),
  ],
})
/** The cells of one column as they leave, the total last; `null` hidden. */
const left = (counts: readonly number[], total = counts.reduce((sum, each) => sum + each, 0)) => {
  const outgoing = hideSmallCounts(
    counts.map((value, place) => row(String(place), [value])),
    row('total', [total]),
    5,
  )
  return [...outgoing.rows, outgoing.total!].map(({ row: { figures }, hidden }) =>
    hidden[0] ? null : figures[0]!.value,
  )
}

describe('small counts', () => {
  test('five is told, four is not, nought is', () => {
    expect(left([5, 0, 9])).toEqual([5, 0, 9, 14])
    expect(left([4, 7, 9])).toEqual([null, null, 9, 20])
  })

  test('one hidden cell takes the smallest other along, so that the total does not give it away', () => {
    expect(left([2, 30, 8, 12])).toEqual([null, 30, null, 12, 52])
  })

  test('two small ones protect each other only where their sum is not small itself', () => {
    expect(left([4, 3, 20])).toEqual([null, null, 20, 27])
    expect(left([1, 2, 20])).toEqual([null, null, null, 23])
  })

  test('a total that is small itself is hidden', () => expect(left([3, 0])).toEqual([null, 0, null]))

  test('five rows of one each would all follow from five: only the whole is told', () => {
    const outgoing = hideSmallCounts(
      [1, 1, 1, 1, 1].map((one, place) => row(String(place), [one])),
      row('total', [5]),
      5,
    )
    expect([outgoing.rows, outgoing.withheld]).toEqual([[], true])
  })

  test('a hidden row hides its money too', () => {
    const { rows } = hideSmallCounts(
      [row('a', [2], 4000), row('b', [9], 18000), row('c', [30], 60000)],
      row('total', [41], 82000),
      5,
    )
    expect(rows.map(({ hidden }) => hidden)).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ])
  })

  /**
   * What somebody who knows the total, every cell shown, and which hidden cells are not nought can say of each hidden cell:
   * how many values it may still have, counted one by one.
   */
  const valuesLeft = (sum: number, leasts: readonly number[], cell: number): number => {
    const others = leasts.filter((_, place) => place !== cell).reduce((total, each) => total + each, 0)
    let possible = 0
    for (let value = leasts[cell]!; value <= sum; value++)
      if (others <= sum - value && (leasts.length > 1 || value === sum)) possible++
    return possible
  }

  test('no hidden cell of any table follows from what is told, and no small count is told', () => {
    const counts = fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { minLength: 2, maxLength: 2 })
    const tables = fc.record({
      rows: fc.array(fc.tuple(counts, fc.nat(5000), fc.constantFrom('one', 'other')), { maxLength: 9 }),
      least: fc.integer({ min: 2, max: 10 }),
    })
    fc.assert(
      fc.property(tables, ({ rows: drawn, least }) => {
        for (const block of ['one', 'other']) {
          const parts = drawn
            .filter(([, , of]) => of === block)
            .map(([each, cents], place) =>
              row(String(place), each, each.some((one) => one > 0) ? cents : 0, block),
            )
          const sum = (column: number) =>
            parts.reduce((total, { figures }) => total + (figures[column]?.value ?? 0), 0)
          const total = row('total', [sum(0), sum(1)], sum(2))
          const outgoing = hideSmallCounts(parts, total, least)
          expect(outgoing.withheld && outgoing.rows.length > 0).toBe(false)
          for (const column of [0, 1, 2]) {
            const told = (each: (typeof outgoing.rows)[number]) => !each.hidden[column]
            const valueOf = (each: (typeof outgoing.rows)[number]) => each.row.figures[column]?.value ?? 0
            const small = [...outgoing.rows, outgoing.total!].filter(
              (each) => column < 2 && told(each) && valueOf(each) > 0 && valueOf(each) < least,
            )
            expect(small).toEqual([])
            if (!told(outgoing.total!) || outgoing.withheld) continue
            const hidden = outgoing.rows.filter((each) => !told(each)).map(valueOf)
            const rest = hidden.reduce((all, each) => all + each, 0)
            const leasts = hidden.map((value) => (column < 2 ? Math.min(1, value) : 0))
            for (const cell of hidden.keys()) expect(valuesLeft(rest, leasts, cell)).toBeGreaterThan(1)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})
