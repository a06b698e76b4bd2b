import { clock } from '../../../../main/shell/ports/clock'

afterEach(() => {
  jest.useRealTimers()
})

describe('the day on the wall of the office', () => {
  it.each([
    ['2026-03-05T21:59:59.000Z', '2026-03-05'],
    ['2026-03-05T22:00:00.000Z', '2026-03-06'],
    ['2026-07-05T20:59:59.000Z', '2026-07-05'],
    ['2026-07-05T21:00:00.000Z', '2026-07-06'],
    ['2026-12-31T22:30:00.000Z', '2027-01-01'],
  ])('at %s it is %s', (instant, day) => {
    jest.useFakeTimers({ now: new Date(instant) })
    expect(clock.today()).toBe(day)
    expect(clock.now()).toBe(instant)
  })
})

it('counts milliseconds that only grow, whatever the wall clock says', () => {
  const before = clock.monotonic()
  expect(clock.monotonic()).toBeGreaterThanOrEqual(before)
})

it('repeats work until told to stop', () => {
  jest.useFakeTimers()
  const work = jest.fn()
  const stop = clock.every(1000, work)
  jest.advanceTimersByTime(3500)
  stop()
  jest.advanceTimersByTime(5000)
  expect(work).toHaveBeenCalledTimes(3)
})
