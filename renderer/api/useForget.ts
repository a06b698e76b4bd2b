import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { InputOf, OperationsOfKind } from './client'

/**
 * Drops the answer to a `useQuery` when the screen that asked goes, for what changes at other desks all the time: the next
 * time it is asked for anew, and nothing old is shown meanwhile.
 */
export function useForget<N extends OperationsOfKind<'query'>>(name: N, input: InputOf<N>): void {
  const client = useQueryClient()
  const asked = JSON.stringify(input)
  useEffect(
    () => () => client.removeQueries({ queryKey: [name.split('.')[0], name, JSON.parse(asked)] }),
    [client, name, asked],
  )
}
