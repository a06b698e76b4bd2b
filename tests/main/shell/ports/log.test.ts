import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock } from '../../../../main/shell/ports/clock'
import { createLog } from '../../../../main/shell/ports/log'
import type { LogEntry } from '../../../../main/ports/log'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kentro-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lines = () =>
  readFileSync(join(folder, 'logs', 'kentro.log'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

it('writes one JSON line per entry with the instant', () => {
  const log = createLog(join(folder, 'logs'), clock)
  log.write({ event: 'started' })
  log.write({ event: 'unexpectedFailure', operation: 'citizens.search', incident: '7F3A', frames: ['at x'] })
  expect(lines()).toEqual([
    { at: expect.stringMatching(/^\d{4}-.*Z$/), event: 'started' },
    expect.objectContaining({ operation: 'citizens.search', incident: '7F3A', frames: ['at x'] }),
  ])
})

it('keeps nothing that is not a field of a log entry', () => {
  const careless = {
    event: 'unexpectedFailure',
    message: 'Μαρία',
    input: { amka: '1' },
  } as unknown as LogEntry
  createLog(join(folder, 'logs'), clock).write(careless)
  expect(Object.keys(lines()[0])).toEqual(['at', 'event'])
})

it('never grows beyond four files of half a megabyte', () => {
  const log = createLog(join(folder, 'logs'), clock)
  const frames = Array.from({ length: 500 }, () => 'x'.repeat(1000))
  for (let count = 0; count < 600; count += 1) log.write({ event: 'unexpectedFailure', frames })
  const files = readdirSync(join(folder, 'logs')).sort()
  expect(files).toEqual(['kentro.1.log', 'kentro.2.log', 'kentro.3.log', 'kentro.log'])
  for (const file of files) expect(statSync(join(folder, 'logs', file)).size).toBeLessThan(540 * 1024)
})

it('gives up a line it cannot write instead of failing the work', () => {
  writeFileSync(join(folder, 'logs'), 'a file where the folder should be')
  expect(() => createLog(join(folder, 'logs'), clock).write({ event: 'stopped' })).not.toThrow()
})
