// Waiting after wrong passwords: never a permanent lock-out, because anybody could then lock a colleague out.
import type { Waiting } from './keyFile'

const freeFailures = 5
const longestSeconds = 60

/** Seconds to wait after so many failures in a row: 0 up to the fourth, then 1, 2, 4 … 60. */
export function delaySeconds(failures: number): number {
  return failures < freeFailures ? 0 : Math.min(longestSeconds, 2 ** (failures - freeFailures))
}

type Delay = Waiting['delays'][number]

/** One failure more for this user (`null`: all unknown names together), noted at this wall time (ms). */
export function withFailure(delays: readonly Delay[], uid: string | null, at: number): readonly Delay[] {
  const before = delays.find((delay) => delay.uid === uid)
  return [...delays.filter((delay) => delay.uid !== uid), { uid, n: (before?.n ?? 0) + 1, at }]
}

/** Until when to wait, on a clock that only grows. Kept in memory; the file's wall times serve after a restart. */
export class SignInDelays {
  private readonly until = new Map<string | null, number>()

  constructor(
    delays: readonly Delay[],
    wallMilliseconds: number,
    private readonly monotonic: () => number,
  ) {
    for (const delay of delays) {
      const passed = wallMilliseconds - delay.at
      // After a restart with the clock set back the whole wait begins again; it is never longer than its own length.
      const left = passed < 0 ? delaySeconds(delay.n) * 1000 : delaySeconds(delay.n) * 1000 - passed
      this.until.set(delay.uid, monotonic() + left)
    }
  }

  start(uid: string | null, failures: number): void {
    this.until.set(uid, this.monotonic() + delaySeconds(failures) * 1000)
  }

  clear(uid: string | null): void {
    this.until.delete(uid)
  }

  /** Whole seconds still to wait, 0 when free. */
  secondsLeft(uid: string | null): number {
    const until = this.until.get(uid)
    return until === undefined ? 0 : Math.max(0, Math.ceil((until - this.monotonic()) / 1000))
  }
}
