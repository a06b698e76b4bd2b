import { useEffect, useEffectEvent } from 'react'

/** At most so far behind what is typed, in milliseconds. */
const interval = 2_000
/** A lock waits no longer for a disk that does not answer. */
const longest = 1_000

const keepers = new Set<() => Promise<void>>()

/** Keeps what was typed last in every form on the screen, before a lock takes it away. Never fails. */
export async function keepDrafts(): Promise<void> {
  await Promise.race([
    Promise.all([...keepers].map((keep) => keep())),
    new Promise((resolve) => setTimeout(resolve, longest)),
  ])
}

/**
 * Calls `keep` every two seconds, before a lock, and once more when the form goes from the screen. It keeps only what
 * changed, and never fails.
 */
export function useKeeping(keep: () => Promise<void>): void {
  const latest = useEffectEvent(keep)
  useEffect(() => {
    const keeper = () => latest()
    const timer = setInterval(() => void keeper(), interval)
    keepers.add(keeper)
    return () => {
      clearInterval(timer)
      keepers.delete(keeper)
      void latest()
    }
  }, [])
}
