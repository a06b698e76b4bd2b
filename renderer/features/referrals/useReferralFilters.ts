import { useSearch } from 'wouter'
import { z } from 'zod'
import { type ReferralState, referralStates } from '../../../shared/features/referrals/referral'
import { useListView } from '../../api/useListView'

const filtersSchema = z.object({
  states: z.array(z.enum(referralStates)),
  bodyId: z.string().nullable(),
  responsibleId: z.string().nullable(),
  overdueOnly: z.boolean(),
})
export type ReferralFilters = z.output<typeof filtersSchema>
const everything: ReferralFilters = { states: [], bodyId: null, responsibleId: null, overdueOnly: false }

/** The filters of the list as they were left, or those in the location: every number elsewhere opens its list, `/referrals?states=sent`. */
export function useReferralFilters() {
  const search = new URLSearchParams(useSearch())
  const given =
    search.size === 0
      ? null
      : {
          states: (search.get('states') ?? '').split(',').filter(isState),
          bodyId: search.get('body'),
          responsibleId: search.get('responsible'),
          overdueOnly: search.has('overdue'),
        }
  return useListView('referrals', filtersSchema, everything, given)
}

const isState = (text: string): text is ReferralState => (referralStates as readonly string[]).includes(text)
