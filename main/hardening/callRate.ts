import type { Decision } from './decision'

export type RateLimit = {
  /** How many calls may come at once. */
  readonly burst: number
  readonly perSecond: number
}

/** A list of 100,000 people is taken out in pages as quickly as they come; a person at the keyboard is far below. */
export const usualRate: RateLimit = { burst: 1000, perSecond: 250 }
/** The door is open to whoever sits down: what it does hashes passwords and draws sheets. */
export const doorRate: RateLimit = { burst: 60, perSecond: 5 }
/** Names that do not exist must not fill the memory either. */
const mostOperations = 500

const rateOf = (operation: string): RateLimit => (operation.startsWith('vault.') ? doorRate : usualRate)

/**
 * How often one window may call each operation (E13): a bucket per operation that fills with time. A page that runs wild is
 * refused, and the others are still served; whoever waits a moment is served again.
 * @param monotonic milliseconds that only grow, so that setting the wall clock neither opens nor shuts
 */
export function createCallRate(monotonic: () => number) {
  const buckets = new Map<string, { left: number; at: number }>()
  return function decideRate(connection: string, operation: string): Decision {
    const { burst, perSecond } = rateOf(operation)
    const key = `${connection} ${operation}`
    const now = monotonic()
    const known = buckets.get(key)
    const left = known ? Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond) : burst
    // Windows are renewed at each lock, so the oldest bucket is that of a window long gone.
    if (!known && buckets.size >= mostOperations) buckets.delete([...buckets.keys()][0]!)
    buckets.delete(key)
    buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now })
    return left >= 1 ? 'allow' : 'deny'
  }
}
