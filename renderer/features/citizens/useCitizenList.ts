import { useMemo } from 'react'
import { useApi } from '../../api/ApiProvider'
import type { InputOf, OutputOf } from '../../api/client'
import { usePages } from '../../api/usePages'
import { useQuery } from '../../api/useQuery'

const perPage = 200
const pageOf = ({ lines, next }: OutputOf<'citizens.list'>) => ({ rows: lines, next })

/** The list of citizens page by page, its count with the first. */
export function useCitizenList(request: Omit<InputOf<'citizens.list'>, 'after' | 'limit'>) {
  const { call } = useApi()
  const { data, failure, loading } = useQuery('citizens.list', { ...request, limit: perPage })
  const first = useMemo(() => data && pageOf(data), [data])
  const pages = usePages(first, async (after) =>
    pageOf(await call('citizens.list', { ...request, limit: perPage, after })),
  )
  return { ...pages, count: data?.count ?? null, failure: failure ?? pages.failure, loading }
}
