import type { Visit } from '../../../shared/features/visits/visit'
import type { OutputOf } from '../../api/client'
import type { useApi } from '../../api/ApiProvider'

/** A visit of a citizen as it is kept now; null where it concerns the citizen no more. */
export async function visitAsItIsNow(
  call: ReturnType<typeof useApi>['call'],
  citizenId: string,
  visitId: string,
): Promise<Visit | null> {
  let after: OutputOf<'visits.ofCitizen'>['next'] = null
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page tells where the next one begins
    const page: OutputOf<'visits.ofCitizen'> = await call('visits.ofCitizen', {
      citizenId,
      limit: 200,
      after,
    })
    const found = page.visits.find(({ id }) => id === visitId)
    if (found) return found
    after = page.next
  } while (after !== null)
  return null
}
