import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { useApi } from './ApiProvider'
import { CallFailed } from './client'
import { useQuery } from './useQuery'

const sortingSchema = z.object({ key: z.string(), descending: z.boolean() })
type Sorting = z.output<typeof sortingSchema>

/**
 * How a list was left: its filters and its order, kept for each person from one time to the next under `list`. What is
 * typed into a search box is no part of it. `given` is what a number elsewhere asks for; it holds, and what is kept waits,
 * until the person changes a filter. Ask for the list only once the view is `known`, and show its table only then: a
 * table takes the order it begins with. `start` holds where nothing was kept, or by another version of the program.
 */
export function useListView<Filters extends object>(
  list: string,
  schema: z.ZodType<Filters>,
  start: Filters,
  given: Partial<Filters> | null = null,
) {
  const { call } = useApi()
  const client = useQueryClient()
  const [asked, setAsked] = useState(given)
  const place = { form: `list.${list}`, record: '' }
  const { data, failure } = useQuery('drafts.open', place)
  const known = data !== undefined || failure !== null
  const kept = viewFrom(data?.content, schema, start)
  const filters = asked ? { ...start, ...asked } : kept.filters

  const keep = (view: { readonly filters: Filters; readonly sorting: Sorting | null }) => {
    const content = JSON.stringify(view)
    client.setQueryData(['drafts', 'drafts.open', place], { content, savedAt: '' })
    call('drafts.save', { ...place, content }).catch((error: unknown) => {
      // A view that cannot be kept still holds while the list is on the screen.
      if (!(error instanceof CallFailed)) throw error
    })
  }
  const changeTo = (next: Filters) => {
    setAsked(null)
    keep({ ...kept, filters: next })
  }
  return {
    known,
    filters,
    change: (part: Partial<Filters>) => changeTo({ ...filters, ...part }),
    clear: () => changeTo(start),
    /** For the table. */
    order: {
      ...(kept.sorting ? { sorting: kept.sorting } : {}),
      onSortingChange: (sorting: Sorting | null) => keep({ ...kept, sorting }),
    },
  }
}

function viewFrom<Filters>(content: string | undefined, schema: z.ZodType<Filters>, start: Filters) {
  const nothing = { filters: start, sorting: null }
  if (content === undefined) return nothing
  try {
    return z
      .object({ filters: schema.catch(start), sorting: sortingSchema.nullable().catch(null) })
      .catch(nothing)
      .parse(JSON.parse(content))
  } catch {
    return nothing
  }
}
