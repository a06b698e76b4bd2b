import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { ContactWay } from '../../../shared/values/listEntry'
import type { Reader } from '../../database/reader'
import type { Handlers, QueryContext } from '../../dispatch/context'
import { contactBlocksOf } from '../citizens'
import { membersOn } from '../households'
import { openCentre } from '../settings'
import { openDay } from './days.store'
import { parcelsOfDay, type SeenParcel } from './parcels.store'
import { codesOf } from './programmes.store'

type Names = 'callList' | 'labels'

export const reachingHandlers: Pick<Handlers<typeof distributionsContract>, Names> = {
  callList(context, { dayId }) {
    const { day, reached, hidden } = whoIsReached(context, dayId)
    context.audit(dayId, { households: reached.length })
    return {
      day,
      lines: reached.map(({ parcel, contact, mobile, landline, blocked }) => ({
        parcelId: parcel.row.id,
        code: parcel.line.code,
        slot: parcel.row.slot,
        state: parcel.row.state,
        household: parcel.line.household,
        mobile,
        landline,
        withheld: contact.mobile !== mobile || contact.landline !== landline,
        blocked,
      })),
      hidden,
    }
  },

  labels(context, { dayId }) {
    const { day, reached, hidden } = whoIsReached(context, dayId)
    const { centre } = openCentre(context.reader)
    const marks = marksOf(context.reader, day.programmeId, day.day)
    context.audit(dayId, { households: reached.length })
    return {
      day,
      centre: centre.name,
      labels: reached.map(({ parcel, contact, mobile, landline, blocked }) => {
        const { household, code } = parcel.line
        return {
          parcelId: parcel.row.id,
          code,
          name: household.name,
          fileNumber: household.fileNumber,
          size: household.size,
          slot: parcel.row.slot === null ? null : (day.slots[parcel.row.slot] ?? null),
          island: household.island,
          settlement: household.settlement,
          address: blocked.includes('homeVisit') ? null : contact.address,
          phone: mobile ?? landline,
          showCentre: !blocked.includes('centreName'),
          marks: marks.get(household.householdId) ?? [],
        }
      }),
      hidden,
    }
  },
}

type Contact = {
  readonly id: string
  readonly mobile: string | null
  readonly landline: string | null
  readonly address: string | null
}
type Reached = {
  readonly parcel: SeenParcel
  readonly contact: Contact
  /** Numbers that may be used. */
  readonly mobile: string | null
  readonly landline: string | null
  /** Ways that are forbidden for anybody of the household, so that nobody is found out by what another one is told. */
  readonly blocked: ContactWay[]
}

/** The parcels of a day with the contacts of each household's head. */
function whoIsReached({ reader, actor, now }: QueryContext, dayId: string) {
  const day = openDay(reader, dayId)
  const { parcels, hidden } = parcelsOfDay(reader, { actor, day: day.day, now: now() }, dayId)
  const contacts = new Map(
    reader
      .all<Contact>(
        `SELECT id, mobile, landline, address FROM citizens WHERE id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(parcels.map(({ line }) => line.household.citizenId)),
      )
      .map((contact) => [contact.id, contact]),
  )
  const householdIds = parcels.map(({ row }) => row.householdId)
  const members = membersOn(reader, actor, householdIds, day.day)
  const byHousehold = Map.groupBy(members, ({ householdId }) => householdId)
  const blocks = contactBlocksOf(reader, [
    ...members.map(({ citizenId }) => citizenId),
    ...parcels.map(({ line }) => line.household.citizenId),
  ])
  const reached = parcels.flatMap((parcel): Reached[] => {
    const contact = contacts.get(parcel.line.household.citizenId)
    if (!contact) return []
    const own = blocks.get(contact.id) ?? []
    const others = (byHousehold.get(parcel.row.householdId) ?? []).flatMap(
      ({ citizenId }) => blocks.get(citizenId) ?? [],
    )
    return [
      {
        parcel,
        contact,
        mobile: own.includes('mobile') ? null : contact.mobile,
        landline: own.includes('landline') ? null : contact.landline,
        blocked: [...new Set([...own, ...others])],
      },
    ]
  })
  return { day, reached, hidden }
}

/** Diet marks by household, of the decisions that were made until the day and are not withdrawn. */
function marksOf(reader: Reader, programmeId: string, day: string): ReadonlyMap<string, string[]> {
  const rows = reader.all<{ householdId: string; marks: string; withdrawnOn: string | null }>(
    `SELECT householdId, marks, withdrawnOn FROM entitlement_decisions WHERE programmeId = ? AND decidedOn <= ?
     ORDER BY decidedOn, createdAt, id`,
    programmeId,
    day,
  )
  return new Map(
    rows.map(({ householdId, marks, withdrawnOn }) => [
      householdId,
      withdrawnOn !== null && withdrawnOn <= day ? [] : codesOf(marks),
    ]),
  )
}
