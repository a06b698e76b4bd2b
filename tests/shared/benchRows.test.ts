import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keystrokes } from '../bench/cases/reads'
import { growthRows } from '../bench/cases/growth'
import { fillStore, type FilledStore } from '../bench/filledStore'
import { type Goal, goals, isMet, limitOf } from '../bench/goals'
import { figuresOf } from '../bench/measure'
import { centreOf } from '../bench/plans'
import { hasherWithoutCost, startProgram } from '../bench/program'
import { asJson, type Row, tableOf } from '../bench/report'
import { storeRows } from '../bench/storeRows'

const folder = mkdtempSync(join(tmpdir(), 'kentro-bench-'))
const programs: { close(): Promise<void> }[] = []
afterAll(async () => {
  for (const program of programs) await program.close()
  rmSync(folder, { recursive: true, force: true })
})

async function tinyStore(people: number): Promise<FilledStore> {
  const program = startProgram({ folder: join(folder, `of${people}`), hasher: hasherWithoutCost() })
  programs.push(program)
  await program.setUp()
  return fillStore(program, centreOf(people))
}

const tiny = { searches: 1, rounds: 2, signIns: 2 }

/** Both sides ran, and as often as the row says. */
const plausible = ({ ours, raw }: Row) =>
  ours.count > 0 &&
  raw?.count === ours.count &&
  [ours, raw].every(({ p50, p95, max }) => 0 < p50 && p50 <= p95 && p95 <= max)

test('every case of the store is measured beside its bare cost', async () => {
  const [store, other] = [await tinyStore(30), await tinyStore(40)]
  const rows = [
    ...(await growthRows({ people: 40, store: other }, { people: 30, store }, tiny)),
    ...(await storeRows(store, tiny)),
  ]
  expect(rows.filter((row) => !plausible(row))).toEqual([])
  expect(rows).toHaveLength(16)
  expect(rows.every(({ goal }) => goal !== null)).toBe(true)
  const table = tableOf(rows).split('\n')
  expect(table).toHaveLength(18)
  expect(new Set(table.map((line) => line.length)).size).toBe(1)
  for (const row of rows) expect(asJson(row)).toMatchObject({ met: expect.any(Boolean) as boolean })
}, 60_000)

test('figures are those of the sorted values', () => {
  const values = Array.from({ length: 100 }, (_, place) => 100 - place)
  expect(figuresOf(values)).toEqual({ count: 100, p50: 50, p95: 95, max: 100 })
  expect(figuresOf([7])).toEqual({ count: 1, p50: 7, p95: 7, max: 7 })
})

test.each<[Goal, number, boolean]>([
  [goals.read, 2.3, true],
  [goals.read, 2.31, false],
  [goals.search, 15, true],
  [goals.search, 15.1, false],
  [goals.save, 2, true],
  [goals.save, 2.1, false],
  [goals.coldStart, 1001, true],
  [goals.coldStart, 1002, false],
])('%j: %d beside 1 is met: %s', (goal, value, met) => {
  expect(isMet(goal, figuresOf([value]), figuresOf([1]))).toBe(met)
})

test('a goal beside a bare cost says nothing without it', () => {
  expect(limitOf(goals.save, null)).toBeNull()
  expect(isMet(goals.save, figuresOf([1]), null)).toBeNull()
})

test('a text is searched after each keystroke', () => {
  expect(keystrokes('Μαρ')).toEqual(['Μ', 'Μα', 'Μαρ'])
})
