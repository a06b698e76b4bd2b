import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from './ApiProvider'

/** Nothing of what was on the screen stays in the window's memory once the store is sealed. */
export function useForgetOnLock(): void {
  const { host } = useApi()
  const client = useQueryClient()
  useEffect(
    () =>
      host.on('locked', () => {
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'vault' })
        void client.invalidateQueries()
      }),
    [host, client],
  )
}
