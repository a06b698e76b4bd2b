import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distributionRows } from '../bench/cases/distributions'
import { hasherWithoutCost, startProgram } from '../bench/program'

const folder = mkdtempSync(join(tmpdir(), 'kentro-bench-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('entitlement and hand-over are measured beside their bare cost', async () => {
  const program = startProgram({ folder, hasher: hasherWithoutCost() })
  await program.setUp()
  const rows = await distributionRows(program, 0, Number(process.env['KENTRO_BENCH_ROUNDS'] ?? 3))
  await program.close()
  if (process.env['KENTRO_BENCH_ROUNDS']) process.stdout.write(`${JSON.stringify(rows, null, 1)}\n`)
  expect(rows.map(({ ours, raw }) => [ours.count > 0, raw?.count === ours.count])).toEqual([
    [true, true],
    [true, true],
  ])
}, 60_000)
