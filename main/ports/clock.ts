import type { IsoDate, IsoInstant } from '../../shared/values/isoDate'

/** The only source of time: nothing else in the program asks the machine what time it is. */
export interface Clock {
  /** The wall clock, UTC. May jump: people set it. */
  now(): IsoInstant
  /** The day on the wall of the office (Europe/Athens). */
  today(): IsoDate
  /** Milliseconds that only grow; for idle times and delays. */
  monotonic(): number
  /** Calls `work` every `milliseconds` until the returned function is called. */
  every(milliseconds: number, work: () => void): () => void
}
