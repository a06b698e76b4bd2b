import { test } from '../fixtures'

/**
 * What a journey books, queues and writes today must still be of today at its end: when the office's midnight may come
 * before the test's own time is up, it is waited for. To be called after `test.setTimeout`.
 */
export async function notOverMidnight(): Promise<void> {
  const { timeout } = test.info()
  const left = untilMidnight(new Date())
  if (left > timeout) return
  test.setTimeout(timeout + left)
  await new Promise((passed) => setTimeout(passed, left))
}

/** Milliseconds until the day on the wall of the office is another one. */
function untilMidnight(now: Date): number {
  const [hours = 0, minutes = 0, seconds = 0] = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Athens',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
    .format(now)
    .split(':')
    .map(Number)
  return (24 * 3600 - (hours * 3600 + minutes * 60 + seconds)) * 1000
}
