import { useSearch } from 'wouter'
import { z } from 'zod'
import { useListView } from '../../api/useListView'

/** Each names the question it answers; two answers to the same question exclude each other. */
export const statesOfList = {
  registered: { standing: 'registered' },
  enquirer: { standing: 'enquirer' },
  active: { fileStatus: 'active' },
  inactive: { fileStatus: 'inactive' },
  closed: { fileStatus: 'closed' },
  /** The id of whoever is signed in takes its place. */
  mine: { responsibleId: null },
  noNotice: { missing: 'notice' },
  noPapers: { missing: 'papers' },
} as const
export type StateOfList = keyof typeof statesOfList
export const stateNames = Object.keys(statesOfList) as StateOfList[]

const filtersSchema = z.object({
  states: z.array(z.enum(stateNames)),
  settlement: z.string().nullable(),
  group: z.string().nullable(),
})
const noFilters: z.output<typeof filtersSchema> = { states: [], settlement: null, group: null }

const questionOf = (state: StateOfList) => Object.keys(statesOfList[state])[0]
const isState = (text: string): text is StateOfList => (stateNames as readonly string[]).includes(text)

/** The filters of the list of citizens as they were left, or those in the location, `/citizens?states=noNotice,mine`. */
export function useListFilters() {
  const states = new URLSearchParams(useSearch()).get('states')
  const given = states === null ? null : { states: states.split(',').filter(isState) }
  const { filters, known, change, clear } = useListView('citizens', filtersSchema, noFilters, given)
  return {
    filters,
    known,
    toggle(state: StateOfList) {
      const others = filters.states.filter((each) => each !== state)
      change({
        states: filters.states.includes(state)
          ? others
          : [...others.filter((each) => questionOf(each) !== questionOf(state)), state],
      })
    },
    only: change,
    clear,
  }
}
