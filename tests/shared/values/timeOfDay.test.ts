import { minutesAt, overlaps, timeAt } from '../../../shared/values/timeOfDay'

test('times and minutes of the day', () => {
  expect(['00:00', '07:35', '23:59'].map(minutesAt)).toEqual([0, 455, 1439])
  expect([0, 455, 1439, 1440].map(timeAt)).toEqual(['00:00', '07:35', '23:59', '24:00'])
})

test('stretches overlap where they share a minute', () => {
  const morning = { from: 480, until: 720 }
  expect(overlaps(morning, { from: 719, until: 800 })).toBe(true)
  expect(overlaps(morning, { from: 500, until: 510 })).toBe(true)
  expect(overlaps(morning, { from: 720, until: 800 })).toBe(false)
  expect(overlaps(morning, { from: 400, until: 480 })).toBe(false)
})
