import type { citizensContract } from '../../../shared/features/citizens/citizens.contract'
import type { Handlers } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { cardHandlers } from './card.handlers'
import { cardAccessHandlers } from './cardAccess.handlers'
import { countMissing, listCitizens } from './citizenList.store'
import { searchCitizens, similarCitizens } from './citizenSearch.store'
import { opensSocialFacts } from './citizens.policy'
import { socialFactsHandlers } from './socialFacts.handlers'

export const citizensHandlers: Handlers<typeof citizensContract> = {
  ...cardHandlers,
  ...cardAccessHandlers,
  ...socialFactsHandlers,

  search: ({ reader, actor }, { text }) => searchCitizens(reader, actor, text),

  similar: ({ reader, actor }, typed) => similarCitizens(reader, actor, typed),

  missing: ({ reader, actor, today }, { whose }) => countMissing(reader, actor, whose, today()),

  list({ reader, actor, today }, request) {
    if (request.group !== null && !opensSocialFacts(actor.roles)) throw new Failed({ code: 'notAllowed' })
    return listCitizens(reader, actor, request, today())
  },
}
