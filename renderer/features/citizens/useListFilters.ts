import { useState } from 'react'
import { z } from 'zod'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'

/** Each names the question it answers; two answers to the same question exclude each other. */
export const statesOfList = {
  registered: { standing: 'registered' },
  enquirer: { standing: 'enquirer' },
  active: { fileStatus: 'active' },
  inactive: { fileStatus: 'inactive' },
  closed: { fileStatus: 'closed' },
  /** The id of whoever is signed in takes its place. */
  mine: { responsibleId: null },
} as const
export type StateOfList = keyof typeof statesOfList
export const stateNames = Object.keys(statesOfList) as StateOfList[]

const filtersSchema = z.object({
  states: z.array(z.enum(stateNames)),
  settlement: z.string().nullable(),
  group: z.string().nullable(),
})
export type ListFilters = z.output<typeof filtersSchema>

export const filtersDraft = 'citizens.filters'
const noFilters: ListFilters = { states: [], settlement: null, group: null }

/** What was kept of the filters; none where nothing was, or where it was kept by another version of the program. */
export function filtersFrom(kept: string | null): ListFilters {
  if (kept === null) return noFilters
  try {
    return filtersSchema.catch(noFilters).parse(JSON.parse(kept))
  } catch {
    return noFilters
  }
}

/** The filters of the list of citizens, kept for each person from one time to the next. */
export function useListFilters(start: ListFilters) {
  const { call } = useApi()
  const [filters, setFilters] = useState(start)
  const change = (next: ListFilters) => {
    setFilters(next)
    call('drafts.save', { form: filtersDraft, record: '', content: JSON.stringify(next) }).catch(
      (error: unknown) => {
        // Filters that cannot be kept still hold while the list is on the screen.
        if (!(error instanceof CallFailed)) throw error
      },
    )
  }
  const questionOf = (state: StateOfList) => Object.keys(statesOfList[state])[0]
  return {
    filters,
    toggle(state: StateOfList) {
      const others = filters.states.filter((each) => each !== state)
      const states = filters.states.includes(state)
        ? others
        : [...others.filter((each) => questionOf(each) !== questionOf(state)), state]
      change({ ...filters, states })
    },
    only: (part: Partial<Pick<ListFilters, 'settlement' | 'group'>>) => change({ ...filters, ...part }),
    clear: () => change(noFilters),
  }
}
