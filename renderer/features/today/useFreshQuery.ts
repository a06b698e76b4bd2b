import { useEffect } from 'react'
import type { InputOf, OperationsOfKind } from '../../api/client'
import { useQuery } from '../../api/useQuery'

/** A query that is asked anew whenever the screen opens: much of what waits was changed elsewhere meanwhile. */
export function useFreshQuery<N extends OperationsOfKind<'query'>>(
  name: N,
  input: InputOf<N>,
  enabled = true,
) {
  const { data, failure, refetch } = useQuery(name, input, { enabled })
  useEffect(() => {
    if (enabled) void refetch()
  }, [enabled, refetch])
  return { data, settled: !enabled || data !== undefined || failure !== null }
}
