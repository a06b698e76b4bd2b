import { useInfiniteQuery } from '@tanstack/react-query'
import { useApi } from './ApiProvider'
import { CallFailed, type InputOf, type OperationsOfKind, type OutputOf } from './client'

/**
 * A query that answers in pages, where each page tells in `next` what the question after it holds as `after`. `rows`
 * takes the rows out of a page; `all` fetches what is not shown yet, for paper and files.
 */
export function usePagedQuery<N extends OperationsOfKind<'query'>, Row>(
  name: N,
  input: InputOf<N>,
  rows: (page: OutputOf<N>) => readonly Row[],
  { enabled = true }: { enabled?: boolean } = {},
) {
  const { call } = useApi()
  const ask = (after: unknown) => call(name, { ...(input as object), after } as InputOf<N>)
  const nextOf = (page: OutputOf<N>) => (page as { readonly next: unknown }).next
  const result = useInfiniteQuery({
    queryKey: [name.split('.')[0], name, input, 'pages'],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: null as unknown,
    getNextPageParam: nextOf,
    enabled,
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    networkMode: 'always',
  })
  const pages = result.data?.pages ?? []
  return {
    first: pages[0],
    rows: pages.flatMap((page) => rows(page)),
    more: result.hasNextPage,
    loadMore: () => void result.fetchNextPage(),
    loading: result.isPending && enabled,
    failure: result.error instanceof CallFailed ? result.error.failure : null,
    /** @throws CallFailed */
    async all(): Promise<readonly Row[]> {
      const found: Row[] = []
      let after: unknown = null
      do {
        // oxlint-disable-next-line no-await-in-loop -- each page tells where the next one begins
        const page: OutputOf<N> = await ask(after)
        found.push(...rows(page))
        after = nextOf(page)
      } while (after !== null && after !== undefined)
      return found
    },
  }
}
