import { CitizenPicker } from '../../features/citizens/CitizenPicker'
import { NewReferralPage } from '../../features/referrals/NewReferralPage'

/** A new referral; the citizen is picked by the one search engine unless the card gave one. */
export function BeginReferralPage() {
  return <NewReferralPage picker={CitizenPicker} />
}
