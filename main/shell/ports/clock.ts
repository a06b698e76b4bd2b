import type { Clock } from '../../ports/clock'

// Swedish writes the day as the standard does: 2026-03-05.
const officeDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Athens', dateStyle: 'short' })

export const clock: Clock = {
  now: () => new Date().toISOString() as ReturnType<Clock['now']>,
  today: () => officeDay.format(new Date()) as ReturnType<Clock['today']>,
  monotonic: () => performance.now(),
  every(milliseconds, work) {
    const timer = setInterval(work, milliseconds)
    return () => clearInterval(timer)
  },
}
