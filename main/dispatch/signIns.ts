import type { Role } from '../../shared/contract/operation'
import type { Clock } from '../ports/clock'
import type { Actor } from './context'

export type SignInEnd = 'idle' | 'locked' | 'replaced' | 'windowClosed'

type SignIn = { actor: Actor; lastUse: number }

/**
 * Who is signed in on which connection. One person at a time on one PC: a second sign-in ends the first. Idle time
 * is measured by the clock that only grows, so that setting the wall clock neither locks nor keeps open.
 */
export class SignIns {
  private readonly byConnection = new Map<string, SignIn>()

  constructor(
    private readonly clock: Clock,
    private readonly idleLimit: () => number,
    private readonly onEnd: (actor: Actor, why: SignInEnd) => void,
  ) {}

  begin(connection: string, userId: string, roles: readonly Role[]): Actor {
    this.endAll('replaced')
    const actor: Actor = { userId, roles, connection }
    this.byConnection.set(connection, { actor, lastUse: this.clock.monotonic() })
    return actor
  }

  /** The person on this connection, with the idle time begun anew; nobody when it ran out. */
  use(connection: string): Actor | undefined {
    const signIn = this.byConnection.get(connection)
    if (!signIn) return undefined
    if (this.idleFor(signIn) >= this.idleLimit()) {
      this.end(connection, 'idle')
      return undefined
    }
    signIn.lastUse = this.clock.monotonic()
    return signIn.actor
  }

  /** Whether exactly this sign-in still holds: not ended and not replaced meanwhile. */
  isSignedIn(actor: Actor): boolean {
    return this.byConnection.get(actor.connection)?.actor === actor
  }

  /** Milliseconds until the sign-in of each connection ends by itself. */
  remaining(): { connection: string; milliseconds: number }[] {
    return [...this.byConnection].map(([connection, signIn]) => ({
      connection,
      milliseconds: this.idleLimit() - this.idleFor(signIn),
    }))
  }

  /** Ends those whose idle time ran out; called by the clock's tick. */
  expire(): void {
    for (const { connection, milliseconds } of this.remaining())
      if (milliseconds <= 0) this.end(connection, 'idle')
  }

  end(connection: string, why: SignInEnd): void {
    const signIn = this.byConnection.get(connection)
    if (!signIn) return
    this.byConnection.delete(connection)
    this.onEnd(signIn.actor, why)
  }

  endAll(why: SignInEnd): void {
    for (const connection of this.byConnection.keys()) this.end(connection, why)
  }

  private idleFor(signIn: SignIn): number {
    return this.clock.monotonic() - signIn.lastUse
  }
}
