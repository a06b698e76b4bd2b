import { QueryClient } from '@tanstack/react-query'

/** Nothing here travels over a network: never paused, never repeated by itself. */
export function makeQueryClient(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: { queries: { ...always, refetchOnWindowFocus: false, staleTime: 0 }, mutations: always },
  })
}
