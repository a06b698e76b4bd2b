import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/contract/failure'

/** After too many failures the gate says how long to wait; the seconds that are left, counted down. */
export function useDelay(failure: Failure | null): { left: number; failure: Failure | null } {
  const seconds =
    failure?.code === 'ruleBroken' && failure.rule === 'vault.delayed'
      ? Number(failure.values?.['seconds'] ?? 0)
      : 0
  const [counted, setCounted] = useState({ of: failure, left: seconds })
  if (counted.of !== failure) setCounted({ of: failure, left: seconds })
  const { left } = counted
  useEffect(() => {
    if (left === 0) return undefined
    const timer = setTimeout(() => setCounted((now) => ({ ...now, left: now.left - 1 })), 1000)
    return () => clearTimeout(timer)
  }, [left])
  if (seconds === 0) return { left: 0, failure }
  return {
    left,
    failure: left === 0 ? null : { code: 'ruleBroken', rule: 'vault.delayed', values: { seconds: left } },
  }
}
