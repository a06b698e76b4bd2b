import type { casesContract } from '../../../shared/features/cases/cases.contract'
import type { Handlers } from '../../dispatch/context'
import { changesInMyCases, lastHere } from './changes.store'

export const casesHandlers: Handlers<typeof casesContract> = {
  changes({ reader, actor, today }) {
    const last = lastHere(reader, actor, today())
    return { since: last?.at ?? null, cases: last ? changesInMyCases(reader, actor, last.serial) : [] }
  },
}
