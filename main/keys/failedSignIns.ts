import type { Clock } from '../ports/clock'
import { mostFailures, type FailedSignIn } from './keyFile'
import type { KeyFileState } from './keyFileState'
import { SignInDelays, withFailure } from './signInDelay'

/** Failed sign-ins wait in the key file until the store, and with it the audit trail, opens. */
export class FailedSignIns {
  private readonly delays: SignInDelays

  constructor(
    private readonly state: KeyFileState,
    private readonly clock: Clock,
  ) {
    const wall = Date.parse(clock.now())
    this.delays = new SignInDelays(state.waiting.delays, wall, () => clock.monotonic())
  }

  secondsLeft(uid: string | null): number {
    return this.delays.secondsLeft(uid)
  }

  /** Oldest first. `dropped`: how many more found no room. */
  get list(): { readonly failures: readonly FailedSignIn[]; readonly dropped: number } {
    const { failures, dropped } = this.state.waiting
    return { failures: failures.map(({ at, uid }) => ({ at, userId: uid })), dropped }
  }

  /** `slowing`: whether it counts toward the wait. Counts in memory even where the file cannot be written. */
  async note(uid: string | null, slowing: boolean): Promise<void> {
    const { waiting } = this.state
    const at = this.clock.now()
    const delays = slowing ? withFailure(waiting.delays, uid, Date.parse(at)) : waiting.delays
    if (slowing) this.delays.start(uid, delays.find((delay) => delay.uid === uid)?.n ?? 1)
    const full = waiting.failures.length >= mostFailures
    await this.state.wait({
      failures: full ? waiting.failures : [...waiting.failures, { at, uid }],
      dropped: waiting.dropped + (full ? 1 : 0),
      delays,
    })
  }

  /** The right password came: this user and the unknown names start anew. */
  async forgive(uid: string): Promise<void> {
    this.delays.clear(uid)
    this.delays.clear(null)
    const { waiting } = this.state
    const delays = waiting.delays.filter((delay) => delay.uid !== uid && delay.uid !== null)
    if (delays.length !== waiting.delays.length) await this.state.wait({ ...waiting, delays })
  }

  /** Removes the oldest, once they stand in the audit trail. */
  async clear(count: number): Promise<void> {
    const { waiting } = this.state
    if (waiting.failures.length === 0 && waiting.dropped === 0) return
    await this.state.wait({ ...waiting, failures: waiting.failures.slice(count), dropped: 0 })
  }
}
