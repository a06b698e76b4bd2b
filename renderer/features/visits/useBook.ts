import { useMemo } from 'react'
import { useApi } from '../../api/ApiProvider'
import type { OutputOf } from '../../api/client'
import { usePages } from '../../api/usePages'
import { useQuery } from '../../api/useQuery'

const perPage = 200
const pageOf = ({ visits, next }: OutputOf<'visits.day'>) => ({ rows: visits, next })

/** The book of these days page by page, its totals with the first; `enabled` false keeps what was shown. */
export function useBook(days: { readonly from: string; readonly until: string }, enabled: boolean) {
  const { call } = useApi()
  const request = { ...days, limit: perPage }
  const { data, failure } = useQuery('visits.day', request, { enabled, keepPrevious: true })
  const first = useMemo(() => data && pageOf(data), [data])
  const pages = usePages(first, async (after) => pageOf(await call('visits.day', { ...request, after })))
  return { ...pages, totals: data?.totals ?? null, failure: failure ?? pages.failure }
}
