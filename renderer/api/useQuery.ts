import { keepPreviousData, useQuery as useTanStackQuery } from '@tanstack/react-query'
import { useApi } from './ApiProvider'
import { CallFailed, type InputOf, type OperationsOfKind, type OutputOf } from './client'

/**
 * Asks the gate and keeps the answer until a command of the same feature succeeds.
 * `keepPrevious` shows the old answer while the next one comes, for boxes that are typed into.
 */
export function useQuery<N extends OperationsOfKind<'query'>>(
  name: N,
  input: InputOf<N>,
  { enabled = true, keepPrevious = false }: { enabled?: boolean; keepPrevious?: boolean } = {},
) {
  const { call } = useApi()
  const result = useTanStackQuery<OutputOf<N>, CallFailed>({
    queryKey: [name.split('.')[0], name, input],
    queryFn: () => call(name, input),
    enabled,
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    networkMode: 'always',
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
  return {
    data: result.data,
    failure: result.error instanceof CallFailed ? result.error.failure : null,
    loading: result.isPending && enabled,
    /** The answer belongs to the question before; the next one is on its way. */
    previous: result.isPlaceholderData,
    refetch: result.refetch,
  }
}
