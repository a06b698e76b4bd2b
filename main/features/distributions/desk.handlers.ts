import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import { parseParcelCode } from '../../../shared/features/distributions/parcelCode'
import { officialName } from '../../../shared/values/greekGrammar'
import { ageOn, type IsoDate } from '../../../shared/values/isoDate'
import type { Handlers, QueryContext } from '../../dispatch/context'
import { searchCitizens } from '../citizens'
import { householdOn } from '../households'
import type { Share } from '../../../shared/features/distributions/programme'
import { entitlementShown, verdictOf } from './entitlement.store'
import { seenHouseholds } from './householdLines.store'
import { isReserved, lotsOfParcel, openParcel, parcelsWhere, type SeenParcel } from './parcels.store'
import { namedQuantities, openProgramme } from './programmes.store'
import { equalItems, proposal } from './stock.store'

type Names = 'find' | 'openParcel' | 'substitutes'

export const deskHandlers: Pick<Handlers<typeof distributionsContract>, Names> = {
  find(context, { text, dayId }) {
    const code = parseParcelCode(text)
    if (code) {
      const { parcels } = found(context, 'p.year = ? AND p.serial = ?', [code.year, code.serial])
      return { by: parcels.length > 0 ? 'code' : 'nothing', parcels, households: [] }
    }
    return byCitizen(context, text, dayId)
  },

  openParcel(context, { id }) {
    const { reader, actor, today, now } = context
    const parcel = openParcel(reader, { actor, day: today(), now: now() }, id)
    const { row, line, household } = parcel
    const on = today()
    const judged =
      row.programmeId === null
        ? null
        : {
            programme: openProgramme(reader, row.programmeId),
            ...verdictOf(reader, openProgramme(reader, row.programmeId), row.householdId, on),
          }
    const basket = row.state === 'handedOver' ? [] : (judged?.verdict.basket ?? [])
    return {
      parcel: line,
      members: household.members.map((member) => ({
        citizenId: member.citizenId,
        name: officialName(member),
        age: member.birthDate === null ? null : ageOn(member.birthDate as IsoDate, on),
        counting: judged?.verdict.counting.includes(member.citizenId) ?? false,
      })),
      entitlement: judged && entitlementShown(reader, judged.programme, judged, on),
      ...linesFor(context, parcel, basket),
    }
  },

  substitutes({ reader, actor, today, now }, { parcelId, itemId }) {
    const { row } = openParcel(reader, { actor, day: today(), now: now() }, parcelId)
    const taking = { warehouseId: row.warehouseId, day: today(), now: now(), parcelId }
    return equalItems(reader, taking, itemId)
  },
}

function found(
  { reader, actor, today, now }: QueryContext,
  condition: string,
  values: readonly (string | number)[],
) {
  const looking = { actor, day: today(), now: now() }
  return { parcels: parcelsWhere(reader, looking, condition, values).parcels.map(({ line }) => line) }
}

/** Parcels that wait for the households of the citizens whom the text finds, the likeliest first; and today's handed over. */
function byCitizen(context: QueryContext, text: string, dayId: string | null) {
  const { reader, actor, today } = context
  const citizens = searchCitizens(reader, actor, text).found
  const householdIds = [
    ...new Set(
      citizens.flatMap(({ id }) => {
        const householdId = householdOn(reader, id, today())
        return householdId === null ? [] : [householdId]
      }),
    ),
  ]
  const { parcels } = found(
    context,
    `p.householdId IN (SELECT value FROM json_each(?)) AND (? IS NULL OR p.dayId = ?)
     AND (p.state IN ('planned', 'packed', 'notCollected') OR (p.state = 'handedOver' AND h.day = ?))`,
    [JSON.stringify(householdIds), dayId, dayId, today()] as string[],
  )
  const place = ({ household }: { household: { householdId: string } }) =>
    householdIds.indexOf(household.householdId)
  const waiting = new Set(parcels.map(({ household }) => household.householdId))
  const without = householdIds.filter((id) => !waiting.has(id))
  const seen = seenHouseholds(reader, actor, without, today())
  const households = without.flatMap((id) => seen.get(id)?.line ?? [])
  return {
    by: parcels.length + households.length > 0 ? ('citizen' as const) : ('nothing' as const),
    parcels: parcels.toSorted((one, other) => place(one) - place(other)),
    households,
  }
}

/** What was packed while it is held; else what would be given now. */
function linesFor({ reader, today, now }: QueryContext, { row }: SeenParcel, basket: readonly Share[]) {
  if (isReserved(row, now()))
    return {
      lines: lotsOfParcel(reader, row.id).map(({ parcelId: _id, position: _position, ...lot }) => lot),
      short: [],
    }
  const taking = { warehouseId: row.warehouseId, day: today(), now: now(), parcelId: row.id }
  const { lines, short } = proposal(reader, taking, basket)
  const items = new Map(namedQuantities(reader, basket).map((item) => [item.itemId, item]))
  return {
    lines: lines.flatMap(({ itemId, lotId, lotLabel, expiresOn, quantity }) => {
      const item = items.get(itemId)
      return item
        ? [{ ...item, quantity, lotId, lotLabel, expiresOn, substitutesItemId: null, reason: '' }]
        : []
    }),
    short: namedQuantities(reader, short),
  }
}
