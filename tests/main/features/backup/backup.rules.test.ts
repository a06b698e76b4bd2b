import { checkIsDue, copyIsDue } from '../../../../main/features/backup/backup.rules'
import type { IsoInstant } from '../../../../shared/values/isoDate'

const now = '2026-11-23T12:00:00.000Z' as IsoInstant
const due = (lastAt: string | null, folder: string | null = 'E:', atQuit = true, everyHours = 4) =>
  copyIsDue({ folder, atQuit, lastAt: lastAt as IsoInstant | null, everyHours }, now)

test('a copy is due when there is none, when the last is old, or when it is from the future', () => {
  expect(due(null)).toBe(true)
  expect(due('2026-11-23T07:59:00.000Z')).toBe(true)
  expect(due('2026-11-24T12:00:00.000Z')).toBe(true)
})

test('not at every lock, not without a folder, not when switched off', () => {
  expect(due('2026-11-23T08:01:00.000Z')).toBe(false)
  expect(due('2026-11-23T08:01:00.000Z', 'E:', true, 3)).toBe(true)
  expect(due(null, null)).toBe(false)
  expect(due(null, 'E:', false)).toBe(false)
})

test('the database is read through when its days are over, never before, and when the clock went back', () => {
  const check = (lastAt: string | null, everyDays = 7) =>
    checkIsDue({ everyDays, lastAt: lastAt as IsoInstant | null }, now)
  expect(check(null)).toBe(true)
  expect(check('2026-11-16T20:00:00.000Z')).toBe(true)
  expect(check('2026-11-17T00:00:00.000Z')).toBe(false)
  expect(check('2026-11-22T12:00:00.000Z', 1)).toBe(true)
  expect(check('2026-11-24T12:00:00.000Z')).toBe(true)
})
