import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { Programme } from '../../../shared/features/distributions/programme'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Handlers, QueryContext } from '../../dispatch/context'
import { assertMayOpen } from '../citizens'
import { householdOn } from '../households'
import { entitlementShown, verdictOf, verdictsOf } from './entitlement.store'
import { openSeenHousehold, seenHouseholds } from './householdLines.store'
import { listProgrammes, openProgramme } from './programmes.store'

type Names = 'entitlementOf' | 'entitlementOfCitizen' | 'entitled'

export const entitlementHandlers: Pick<Handlers<typeof distributionsContract>, Names> = {
  entitlementOf: (context, { householdId, day }) =>
    entitlementsOf(context, householdId, day ?? context.today()),

  entitlementOfCitizen(context, { citizenId, day }) {
    const on = day ?? context.today()
    assertMayOpen(context.reader, context.actor, citizenId)
    const householdId = householdOn(context.reader, citizenId, on)
    return householdId === null ? null : entitlementsOf(context, householdId, on)
  },

  entitled({ reader, actor, today }, { programmeId, day, show, after, limit }) {
    const on = day ?? today()
    const programme = openProgramme(reader, programmeId)
    const verdicts = verdictsOf(reader, programme, on)
    const seen = seenHouseholds(reader, actor, null, on)
    const lines = verdicts
      .filter(({ verdict }) => show === 'all' || verdict.entitled === (show === 'entitled'))
      .flatMap(({ householdId, verdict }) => {
        const household = seen.get(householdId)
        if (!household) return []
        return [
          {
            ...household.line,
            sortKey: household.sortKey,
            entitled: verdict.entitled,
            reasons: [...verdict.reasons],
            counting: verdict.counting.length,
            validUntil: verdict.validUntil,
          },
        ]
      })
      .sort((one, other) => (isAfter(one, other) ? 1 : -1))
      .filter((line) => after === null || isAfter(line, after))
    const page = lines.slice(0, limit)
    const last = page.at(-1)
    const entitled = verdicts.filter(({ verdict }) => verdict.entitled).length
    return {
      lines: page,
      next: lines.length > limit && last ? { sortKey: last.sortKey, householdId: last.householdId } : null,
      counts: after
        ? null
        : {
            entitled,
            notEntitled: verdicts.length - entitled,
            hidden: verdicts.filter(({ householdId }) => !seen.has(householdId)).length,
          },
    }
  },
}

type Placed = { readonly sortKey: string; readonly householdId: string }
const isAfter = (one: Placed, other: Placed): boolean =>
  one.sortKey === other.sortKey ? one.householdId > other.householdId : one.sortKey > other.sortKey

function entitlementsOf({ reader, actor }: QueryContext, householdId: string, day: IsoDate) {
  const { line } = openSeenHousehold(reader, actor, householdId, day)
  return {
    household: line,
    day,
    entitlements: listProgrammes(reader)
      .filter((programme) => runsOn(programme, day))
      .map((programme) =>
        entitlementShown(reader, programme, verdictOf(reader, programme, householdId, day), day),
      ),
  }
}

const runsOn = ({ closed, from, until }: Programme, day: string): boolean =>
  !closed && from <= day && (until === null || day <= until)
