import { useLocation, useSearch } from 'wouter'
import { type ReferralState, referralStates } from '../../../shared/features/referrals/referral'

export type ReferralFilters = {
  readonly states: readonly ReferralState[]
  readonly bodyId: string | null
  readonly responsibleId: string | null
  readonly overdueOnly: boolean
}

/** The filters stand in the location, so that every number elsewhere can open its list: `/referrals?states=sent`. */
export function useReferralFilters() {
  const [location, navigate] = useLocation()
  const search = new URLSearchParams(useSearch())
  const filters: ReferralFilters = {
    states: (search.get('states') ?? '').split(',').filter(isState),
    bodyId: search.get('body'),
    responsibleId: search.get('responsible'),
    overdueOnly: search.has('overdue'),
  }
  const change = (part: Partial<ReferralFilters>) => {
    const { states, bodyId, responsibleId, overdueOnly } = { ...filters, ...part }
    const next = new URLSearchParams()
    if (states.length > 0) next.set('states', states.join(','))
    if (bodyId !== null) next.set('body', bodyId)
    if (responsibleId !== null) next.set('responsible', responsibleId)
    if (overdueOnly) next.set('overdue', '1')
    navigate(next.size > 0 ? `${location}?${next}` : location, { replace: true })
  }
  return { filters, change }
}

const isState = (text: string): text is ReferralState => (referralStates as readonly string[]).includes(text)
